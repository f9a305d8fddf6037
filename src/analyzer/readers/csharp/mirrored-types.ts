import type { MirrorFact } from "../../facts.ts";
import type { SourceFile } from "../../input.ts";
import { readConditions } from "./conditions.ts";

const notCode =
  /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?"""|@"(?:[^"]|"")*"|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/g;
const declaration = /\b(?:class|record)\s+([\p{L}_][\p{L}\p{N}_]*)\s*(?:<[^>{}]*>)?\s*(?::([^{};]*))?\{/gu;
const property =
  /\bpublic\s+(?:(?:virtual|override|required|new|abstract|sealed)\s+)*[\w.:]+(?:<[^{};=()]*>)?[?[\]]*\s+(\w+)\s*(?:\{|=>)/g;
/** What people put behind the name of a model that they store. */
const suffix = "(?:Entity|Entities|Document|Record|Row|Data|Dao|Poco|Dbo|Db|Table)?";

interface Declared {
  readonly file: SourceFile;
  readonly name: string;
  readonly start: number;
  readonly bases: readonly string[];
  readonly body: string;
  readonly properties: readonly string[];
}

/** Entities are small; in larger files and classes nothing is looked for, so that nobody's file takes long. */
const MAX_FILE = 200_000;
const MAX_BODY = 50_000;

/** Text up to the brace that closes what was opened just before `from`; in `flat` what inner braces hold is blank. */
function bodyAt(code: string, from: number): { readonly body: string; readonly flat: string } {
  const end = Math.min(code.length, from + MAX_BODY);
  const flat: string[] = [];
  let depth = 1;
  let at = from;
  for (; at < end && depth > 0; at++) {
    const c = code[at] ?? "";
    if (c === "}") depth--;
    flat.push(depth === 1 ? c : " ");
    if (c === "{") depth++;
  }
  return { body: code.slice(from, at), flat: flat.join("") };
}

const simpleName = (type: string): string => (type.trim().replace(/<.*$/s, "").split(".").at(-1) ?? "").trim();

/** Base list entries: at commas that are outside of type arguments. */
function basesIn(list: string): string[] {
  return list.replace(/\bwhere\b.*$/s, "").match(/[^,<]+(?:<(?:[^<>]|<[^<>]*>)*>)?[^,]*/g) ?? [];
}

function declaredIn(file: SourceFile): Declared[] {
  const code = file.text.replace(notCode, (text) => text.replace(/[^\r\n]/g, " "));
  return [...code.matchAll(declaration)].map((match) => {
    const [whole, name = "", list = ""] = match;
    const { body, flat } = bodyAt(code, match.index + whole.length);
    const start = match.index + whole.indexOf(name, whole.search(/\s/));
    const properties = [...flat.matchAll(property)].map((found) => found[1] ?? "");
    return { file, name, start, bases: basesIn(list), body, properties };
  });
}

/** Own properties and those of the bases that the project declares; null where a base may be one of the product's models. */
function allProperties(
  type: Declared,
  byName: ReadonlyMap<string, Declared[]>,
  model: string,
  depth = 0,
): string[] | null {
  const found = [...type.properties];
  for (const base of depth > 8 ? [] : type.bases) {
    const name = simpleName(base);
    const own = (byName.get(name) ?? []).filter((other) => other !== type);
    if (own.length === 0 && name.includes(model)) return null;
    for (const other of own) {
      const inherited = allProperties(other, byName, model, depth + 1);
      if (inherited === null) return null;
      found.push(...inherited);
    }
  }
  return found;
}

/**
 * Own classes that may store a model of the product, by their names (`PersistedGrant`, `MongoClientEntity`), with all
 * properties that the project's code gives them; and classes that map one of those, with the members that they name.
 * `models` are the names of the models that somebody asks for.
 */
export function readMirroredTypes(files: readonly SourceFile[], models: ReadonlySet<string>): MirrorFact[] {
  if (models.size === 0) return [];
  const hint = new RegExp(`\\b(?:class|record)\\s+\\w*(?:${[...models].join("|")})${suffix}\\b`);
  const code = files.filter(({ kind, text }) => kind === "csharp" && text.length <= MAX_FILE);
  if (!code.some(({ text }) => hint.test(text))) return [];
  const declared = code.flatMap(declaredIn);
  const byName = new Map<string, Declared[]>();
  for (const type of declared) byName.set(type.name, [...(byName.get(type.name) ?? []), type]);
  const patterns = [...models].map((model) => [model, new RegExp(`^\\w*?${model}${suffix}$`)] as const);
  return declared.flatMap((type) => patterns.flatMap(([model, pattern]) => factsOf(type, model, pattern, byName)));
}

function factsOf(
  type: Declared,
  model: string,
  pattern: RegExp,
  byName: ReadonlyMap<string, Declared[]>,
): MirrorFact[] {
  if (pattern.test(type.name)) {
    const parts = byName.get(type.name) ?? [];
    const properties = parts.map((part) => allProperties(part, byName, model));
    const known = properties.flatMap((each) => each ?? []);
    return properties.includes(null) || known.length === 0 ? [] : [fact(type, model, "stores", known)];
  }
  const mapped = type.bases.flatMap((base) => [...(/<(.*)>/s.exec(base)?.[1] ?? "").split(",")].map(simpleName));
  if (!mapped.some((name) => pattern.test(name) && byName.has(name))) return [];
  const members = [...type.body.matchAll(/\.\s*(\w+)/g)].map((match) => match[1] ?? "");
  return [fact(type, model, "maps", members)];
}

function fact({ file, name, start }: Declared, model: string, kind: MirrorFact["kind"], members: string[]): MirrorFact {
  const span = { file: file.path, start, end: start + name.length };
  return { model, kind, name, span, members: [...new Set(members)], condition: readConditions(file.text)(start) };
}
