import type { NamedMember } from "../../../csharp-facts.ts";
import type { SourceFile } from "../../../input.ts";
import { bodyAt, namedBy, simpleName } from "./code.ts";

const declaration =
  /\b(class|record(?:\s+(?:class|struct))?|struct|interface)\s+([\p{L}_][\p{L}\p{N}_]*)\s*(?:<[^>{}]*>)?\s*(\([^(){};]*\)\s*)?(?::([^{};]*))?[{;]/gu;
const property =
  /\bpublic\s+(?:(?:virtual|override|required|new|abstract|sealed)\s+)*(?<type>[\w.:]+(?:<[^{};=()]*>)?[?[\]]*)\s+(?<member>\w+)\s*(?:\{|=>)/g;
/** Members of an interface are public without the word. */
const interfaceProperty =
  /(?<=[{};\]]|^)\s*(?:(?:public|new)\s+)*(?<type>[\w.:]+(?:<[^{};=()]*>)?[?[\]]*)\s+(?<member>\w+)\s*\{/g;
/** Parameters of a record are its properties. */
const parameter = /[\w.:>?\]]\s+(\w+)\s*(?=[,)=])/g;
/** What shows something on a page, or takes it from one, stores nothing, whatever its name. */
const shownBase = /^(?:PageModel|Controller|ControllerBase|ViewComponent|\w*ComponentBase)\b/;
const shownFolder =
  /(?:^|[/\\.\s])(?:ViewModels?|D[Tt][Oo]s?|Pages|Views|Requests|Responses|Commands|Queries)(?=[/\\.;\s{])/;
const shownFile = /\.(?:cshtml|razor)\.cs$/;
/** A class or record of the input. */
export interface Declared {
  readonly file: SourceFile;
  readonly name: string;
  readonly start: number;
  readonly bases: readonly string[];
  readonly body: string;
  /** Where the body starts. */
  readonly opened: number;
  readonly properties: readonly NamedMember[];
}

const MAX_TYPES = 100;
/** No storage class has as many classes above it. */
const MAX_BASES = 20;

/** Base list entries: at commas that are outside of type arguments. */
function basesIn(list: string): string[] {
  return list.replace(/\bwhere\b.*$/s, "").match(/[^,<]+(?:<(?:[^<>]|<[^<>]*>)*>)?[^,]*/g) ?? [];
}

/** The classes of a file, whose `code` has no comments and texts. */
export function declaredIn(file: SourceFile, code: string): Declared[] {
  const found = [...code.matchAll(declaration)].slice(0, MAX_TYPES);
  return found.map((match) => {
    const [whole, kind = "", name = "", parameters = "", list = ""] = match;
    const opened = match.index + whole.length;
    const { body, flat } = whole.endsWith("{") ? bodyAt(code, opened) : { body: "", flat: "" };
    const start = match.index + whole.indexOf(name, kind.length);
    const brackets = match.index + whole.indexOf("(");
    const given = kind.startsWith("record") ? namedBy(parameter, parameters, brackets) : [];
    const own = namedBy(kind === "interface" ? interfaceProperty : property, flat, opened);
    return { file, name, start, bases: basesIn(list), body, opened, properties: [...given, ...own] };
  });
}

/** Whether a type is for pages and messages by what it derives from or where it stands. */
export function isShown({ file, bases, start }: Declared): boolean {
  const space =
    file.text
      .slice(0, start)
      .match(/\bnamespace\s+[\w.]+\s*[;{]/g)
      ?.at(-1) ?? "";
  return (
    shownFile.test(file.path) ||
    shownFolder.test(file.path) ||
    shownFolder.test(space) ||
    bases.some((base) => shownBase.test(simpleName(base)))
  );
}

/** The types of a project by name, with what they have of the members that are asked for. */
export class Types {
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
    const found = parts.flatMap(({ properties }) => properties.map(({ member }) => member));
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
