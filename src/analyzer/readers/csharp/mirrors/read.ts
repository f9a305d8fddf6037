import type { MirrorFact } from "../../../facts.ts";
import type { SourceFile } from "../../../input.ts";
import { readConditions } from "../conditions.ts";
import { closingAt, type Part, simpleName, splitCode } from "./code.ts";
import { copiesIn, type Naming } from "./copies.ts";
import { type ModelOf, modelsOfTables, modelsOfTypes, suffix } from "./names.ts";
import { statementsIn } from "./statements.ts";
import { tablesIn } from "./tables.ts";
import { type Declared, declaredIn, Types } from "./types.ts";

/** Code of storage is small; in larger files nothing is looked for, so that nobody's file takes long. */
const MAX_FILE = 200_000;
/** A class with fewer properties stores nothing that is looked for, whatever its name. */
const MIN_PROPERTIES = 4;

interface Code {
  readonly file: SourceFile;
  readonly code: string;
  readonly texts: readonly Part[];
}

type Found = Omit<MirrorFact, "condition" | "name" | "span"> & Part;

const mapping = /\b(?:RegisterClassMap|BsonClassMap)\s*<\s*([\w.:]+)\s*>\s*(?=\()/g;
const membersIn = (code: string): string[] => [...code.matchAll(/\.\s*(\w+)/g)].map((match) => match[1] ?? "");

/** Classes that store a model, with all properties that the project's code gives them, and classes that map one of those. */
function typeFacts(type: Declared, modelOf: ModelOf, types: Types): Found[] {
  const place = { start: type.start, end: type.start + type.name.length };
  const model = modelOf(type.name);
  if (model !== null) {
    const members = types.propertiesOf(type.name, model);
    return members === null || members.length === 0 ? [] : [{ model, kind: "stores", members, ...place }];
  }
  if (/\bEntityTypeBuilder\b/.test(type.body)) return [];
  const mapped = type.bases.flatMap((base) => (/<(.*)>/s.exec(base)?.[1] ?? "").split(",").map(simpleName));
  const of = mapped.find((name) => types.has(name) && modelOf(name) !== null);
  return of === undefined ? [] : [{ model: modelOf(of) ?? "", kind: "maps", members: membersIn(type.body), ...place }];
}

/** `RegisterClassMap<Row>(map => …)`. What maps the rest by itself, as Entity Framework does, needs no word. */
function mapFacts(code: string, modelOf: ModelOf, types: Types): Found[] {
  return [...code.matchAll(mapping)].flatMap((match): Found[] => {
    const open = match.index + match[0].length;
    const body = code.slice(open, closingAt(code, open));
    const name = simpleName(match[1] ?? "");
    const model = types.has(name) ? modelOf(name) : null;
    if (model === null || /\bAutoMap\s*\(/.test(body)) return [];
    const start = match.index + match[0].lastIndexOf(name);
    return [{ model, kind: "maps", members: membersIn(body), start, end: start + name.length }];
  });
}

/** Tables where code makes them, with the columns that all code of the project gives them. */
function tableFacts(codes: readonly Code[], modelOf: ModelOf): (readonly [SourceFile, Found])[] {
  const all = codes.flatMap(({ file, code, texts }) =>
    tablesIn(file.text, code, texts, modelOf).map((found) => ({ ...found, file })),
  );
  const columns = new Map<string, Set<string>>();
  for (const { table, members } of all) {
    const known = columns.get(table) ?? new Set();
    columns.set(table, known);
    for (const member of members) known.add(member);
  }
  return all.flatMap(({ file, isMade, table, ...made }) =>
    isMade ? [[file, { ...made, kind: "stores", members: [...(columns.get(table) ?? [])] }]] : [],
  );
}

function naming(modelOf: ModelOf, types: Types, names: ReadonlySet<string>): Naming {
  const stored = new Set<string>();
  for (const name of names) {
    const model = modelOf(name);
    if (model !== null && (types.propertiesOf(name, model)?.length ?? 0) >= MIN_PROPERTIES) stored.add(model);
  }
  return { modelOf, isStored: (model) => stored.has(model) };
}

/**
 * Code of a project's own that stores a model of the product: classes named after it, what maps or copies them member
 * by member, SQL that names its columns, and code that makes its table. `models` are the names of the models that
 * somebody asks for; `others` are files of projects that this one references.
 */
export function readMirrors(
  files: readonly SourceFile[],
  models: ReadonlySet<string>,
  others: readonly SourceFile[] = [],
): MirrorFact[] {
  if (models.size === 0) return [];
  const all = [...models].join("|");
  const hint = new RegExp(all.replace(/\B(?=[A-Z])/g, "_?"), "i");
  const stores = new RegExp(
    `\\b(?:class|record)\\s+\\w*(?:${all})${suffix}\\b|\\b(?:into|update|from|Table)\\s*[\\s("][^\\s;,]{0,80}(?:${hint.source})`,
    "i",
  );
  const isCode = ({ kind, text }: SourceFile): boolean => kind === "csharp" && text.length <= MAX_FILE;
  const own = files.filter(isCode);
  if (![...own, ...others].some(({ text }) => stores.test(text))) return [];
  const codes = own.map((file): Code => ({ file, ...splitCode(file.text) }));
  const declared = codes.flatMap(({ file, code }) => declaredIn(file, code));
  const hinted = others.filter((file) => isCode(file) && hint.test(file.text));
  const behind = hinted.flatMap((file) => declaredIn(file, splitCode(file.text).code));
  const types = new Types([...declared, ...behind]);
  const modelOf = modelsOfTypes(models);
  const modelOfTable = modelsOfTables(models);
  const names = naming(modelOf, types, new Set([...declared, ...behind].map(({ name }) => name)));
  const found = [
    ...declared.flatMap((type) => typeFacts(type, modelOf, types).map((fact) => [type.file, fact] as const)),
    ...tableFacts(codes, modelOfTable),
    ...codes.flatMap(({ file, code, texts }) => {
      if (!hint.test(file.text)) return [];
      const copies = copiesIn(code, names).map((copy): Found => ({ kind: "copies", ...copy }));
      const all = [...mapFacts(code, modelOf, types), ...copies, ...statementsIn(file.text, texts, modelOfTable)];
      return all.map((fact) => [file, fact] as const);
    }),
  ];
  return found.map(([file, { start, end, ...fact }]) => ({
    ...fact,
    members: [...new Set(fact.members)],
    name: file.text.slice(start, end),
    span: { file: file.path, start, end },
    condition: readConditions(file.text)(start),
  }));
}
