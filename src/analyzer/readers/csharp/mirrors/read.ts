import type { MirrorFact } from "../../../csharp-facts.ts";
import type { SourceFile } from "../../../input.ts";
import { readConditions } from "../conditions.ts";
import { type Part, splitCode } from "./code.ts";
import { copiesIn, type Naming, pairsIn } from "./copies.ts";
import { classMapping, type Mapped, mappingsIn } from "./mappings.ts";
import { type ModelOf, modelsOfTables, modelsOfTypes, suffix } from "./names.ts";
import { rowsIn } from "./rows.ts";
import { shownIn } from "./shown.ts";
import { statementsIn } from "./statements.ts";
import { tablesIn } from "./tables.ts";
import { twinsIn } from "./twins.ts";
import { type Declared, declaredIn, isShown, Types } from "./types.ts";

/** Code of storage is small; in larger files nothing is looked for, so that nobody's file takes long. */
const MAX_FILE = 200_000;
/** A class with fewer properties stores nothing that is looked for, whatever its name. */
const MIN_PROPERTIES = 4;

/** What code uses that reads and writes rows without classes of its own. */
const usesRows =
  /\b(?:\w*DataReader|DataRow|HashEntry|AddWithValue|DynamicParameters|DynamicTableEntity|Execute(?:Async)?)\b/;

interface Code {
  readonly file: SourceFile;
  readonly code: string;
  readonly texts: readonly Part[];
}

type Found = Omit<MirrorFact, "condition" | "name" | "span"> & Part;

/** Classes that store a model, with all properties that the project's code gives them. */
function storedFacts(type: Declared, modelOf: ModelOf, types: Types): Found[] {
  const model = modelOf(type.name);
  const members = model === null ? null : types.propertiesOf(type.name, model);
  if (model === null || members === null || members.length === 0) return [];
  const place = { start: type.start, end: type.start + type.name.length };
  return [{ model, kind: "stores", members, named: type.properties, ...place }];
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

/** SQL of all code, where a table that it makes has the columns that are added to it later. */
function sqlFacts(
  codes: readonly Code[],
  hint: RegExp,
  modelOf: ModelOf,
  spokenOf: (code: Code) => readonly string[],
): (readonly [SourceFile, Found])[] {
  const all = codes.flatMap((code) => {
    const { file, texts } = code;
    if (!hint.test(file.text)) return [];
    return statementsIn(file.text, texts, modelOf, spokenOf(code)).map((found) => ({ ...found, file }));
  });
  const added = new Map<string, string[]>();
  for (const { kind, table, members } of all) {
    const key = table.toLowerCase();
    if (kind === "alters") added.set(key, [...(added.get(key) ?? []), ...members]);
  }
  return all.flatMap(({ file, kind, table, members, ...statement }) => {
    if (kind === "alters") return [];
    const later = kind === "makes" ? (added.get(table.toLowerCase()) ?? []) : [];
    return [[file, { ...statement, kind, members: [...members, ...later] }] as const];
  });
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
 * somebody asks for; `others` are files of projects that this one references, and `product` its namespaces.
 */
export function readMirrors(
  files: readonly SourceFile[],
  models: ReadonlySet<string>,
  others: readonly SourceFile[] = [],
  product: readonly string[] = [],
): MirrorFact[] {
  if (models.size === 0) return [];
  const all = [...models].join("|");
  const hint = new RegExp(all.replace(/\B(?=[A-Z])/g, "_?"), "i");
  const stores = new RegExp(
    [
      `\\b(?:class|record|struct|interface)\\s+\\w*(?:${all})${suffix}\\b`,
      `\\b(?:into|update|from|table(?:\\s+if\\s+not\\s+exists)?)\\s*[\\s("][^\\s;,]{0,80}(?:${hint.source})`,
      `\\b(?:RegisterClassMap|ClassMap|ClassMapping|Entity|EntityTypeBuilder)\\s*<\\s*[\\w.:]*(?:${all})\\s*>`,
      `\\b(?:${all})\\??\\s+\\w+\\s*[(,)]`,
      `\\b(?:CreateMap|NewConfig|TypeAdapterConfig)\\s*<[^<>;]*\\b(?:${all})\\s*[,>]`,
    ].join("|"),
    "i",
  );
  const isCode = ({ kind, text }: SourceFile): boolean => kind === "csharp" && text.length <= MAX_FILE;
  const own = files.filter(isCode);
  const isAsked = ({ text }: SourceFile): boolean => stores.test(text) || (usesRows.test(text) && hint.test(text));
  if (![...own, ...others].some(isAsked)) return [];
  const codes = own.map((file): Code => ({ file, ...splitCode(file.text) }));
  const stored = (file: SourceFile, code: string): Declared[] =>
    declaredIn(file, code).filter((type) => !isShown(type));
  const every = codes.flatMap(({ file, code }) => declaredIn(file, code));
  const declared = every.filter((type) => !isShown(type));
  const hinted = others.filter((file) => isCode(file) && hint.test(file.text));
  const behind = hinted.flatMap((file) => stored(file, splitCode(file.text).code));
  const types = new Types([...declared, ...behind]);
  const named = modelsOfTypes(models);
  const isNamed = (text: string): boolean => product.some((name) => text.includes(name));
  const everywhere = own.some(({ text }) => /^\s*global\s+using\b/m.test(text) && isNamed(text));
  const namesProduct = ({ text }: SourceFile): boolean => everywhere || isNamed(text);
  const copying = codes.filter(({ file }) => hint.test(file.text) && namesProduct(file)).map(({ code }) => code);
  const copied = copying.flatMap(pairsIn);
  const twins = twinsIn(copied, named, types);
  const modelOf: ModelOf = (name) => named(name) ?? twins.get(name) ?? null;
  const modelOfTable = modelsOfTables(models);
  const names = naming(modelOf, types, new Set([...declared, ...behind].map(({ name }) => name)));
  const mapped = (file: SourceFile): Mapped => ({ modelOf, types, namesProduct: namesProduct(file) });
  const spokenOf = ({ file, code }: Code): string[] =>
    namesProduct(file)
      ? [...models].filter((model) => !types.has(model) && new RegExp(`\\b${model}\\b`).test(code))
      : [];
  const isStored = (type: Declared): boolean => modelOf(type.name) !== null && !isShown(type);
  const found = [
    ...shownIn(copying, copied, every, new Types(every), named, isStored).map(
      ([{ file }, fact]) => [file, fact] as const,
    ),
    ...declared.flatMap((type) => {
      const facts =
        modelOf(type.name) === null ? classMapping(type, mapped(type.file)) : storedFacts(type, modelOf, types);
      return facts.map((fact) => [type.file, fact] as const);
    }),
    ...tableFacts(codes, modelOfTable),
    ...codes.flatMap(({ file, code }) => {
      if (!hint.test(file.text)) return [];
      const about = mapped(file);
      const copies = [...copiesIn(code, names), ...rowsIn(code, about)];
      const facts: Found[] = [
        ...mappingsIn(code, about),
        ...copies.map((copy) => ({ kind: "copies" as const, ...copy })),
      ];
      return facts.map((fact) => [file, fact] as const);
    }),
    ...sqlFacts(codes, hint, modelOfTable, spokenOf),
  ];
  return found.map(([file, { start, end, ...fact }]) => ({
    ...fact,
    members: [...new Set(fact.members)],
    name: file.text.slice(start, end),
    span: { file: file.path, start, end },
    condition: readConditions(file.text)(start),
  }));
}
