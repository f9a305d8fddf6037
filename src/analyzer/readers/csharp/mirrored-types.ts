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
const MAX_BODY = 30_000;
const MAX_TYPES = 100;
/** No storage class has as many classes above it. */
const MAX_BASES = 20;

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
  const found = [...code.matchAll(declaration)].slice(0, MAX_TYPES);
  return found.map((match) => {
    const [whole, name = "", list = ""] = match;
    const { body, flat } = bodyAt(code, match.index + whole.length);
    const start = match.index + whole.indexOf(name, whole.search(/\s/));
    const properties = [...flat.matchAll(property)].map((found) => found[1] ?? "");
    return { file, name, start, bases: basesIn(list), body, properties };
  });
}

/** The types of a project by name, with what they have of the members that are asked for. */
class Types {
  readonly #byName = new Map<string, Declared[]>();
  readonly #known = new Map<string, readonly string[] | null>();

  constructor(declared: readonly Declared[]) {
    for (const type of declared) {
      const parts = this.#byName.get(type.name);
      if (parts) parts.push(type);
      else this.#byName.set(type.name, [type]);
    }
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** Properties of all parts and of own base classes; null where a base may be the product's model itself. */
  propertiesOf(name: string, model: string, depth = 0): readonly string[] | null {
    if (depth > MAX_BASES) return [];
    const key = `${model} ${name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // A class that is its own base must not go in circles.
    this.#known.set(key, []);
    const found = this.#collect(name, model, depth);
    this.#known.set(key, found);
    return found;
  }

  #collect(name: string, model: string, depth: number): readonly string[] | null {
    const parts = this.#byName.get(name) ?? [];
    const found = parts.flatMap(({ properties }) => properties);
    const bases = new Set(parts.flatMap(({ bases }) => bases.map(simpleName)));
    for (const base of bases) {
      if (!this.has(base) && base.includes(model)) return null;
      const inherited = this.propertiesOf(base, model, depth + 1);
      if (inherited === null) return null;
      found.push(...inherited);
    }
    return [...new Set(found)];
  }
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
  const types = new Types(declared);
  const patterns = [...models].map((model) => [model, new RegExp(`^\\w*?${model}${suffix}$`)] as const);
  return declared.flatMap((type) => patterns.flatMap(([model, pattern]) => factsOf(type, model, pattern, types)));
}

function factsOf(type: Declared, model: string, pattern: RegExp, types: Types): MirrorFact[] {
  if (pattern.test(type.name)) {
    const known = types.propertiesOf(type.name, model);
    return known === null || known.length === 0 ? [] : [fact(type, model, "stores", known)];
  }
  const mapped = type.bases.flatMap((base) => (/<(.*)>/s.exec(base)?.[1] ?? "").split(",").map(simpleName));
  if (!mapped.some((name) => pattern.test(name) && types.has(name))) return [];
  const members = [...type.body.matchAll(/\.\s*(\w+)/g)].map((match) => match[1] ?? "");
  return [fact(type, model, "maps", [...new Set(members)])];
}

function fact(
  { file, name, start }: Declared,
  model: string,
  kind: MirrorFact["kind"],
  members: readonly string[],
): MirrorFact {
  const span = { file: file.path, start, end: start + name.length };
  return { model, kind, name, span, members, condition: readConditions(file.text)(start) };
}
