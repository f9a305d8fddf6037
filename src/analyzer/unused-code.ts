import { weaker } from "./confidence.ts";
import type { DeclarationFact, SymbolUseFact } from "./csharp-facts.ts";
import type { SourceFile, Span } from "./input.ts";
import type { Match } from "./match.ts";
import type { Project } from "./project.ts";
import { withoutComments } from "./readers/csharp/blanked.ts";
import { standsAlone } from "./readers/csharp/words.ts";

/*
 * Code that nothing given here uses, such as a class that once filled the database: what it does happens nowhere.
 * A name counts as used wherever it stands in code, whatever it means there.
 */

/** The member or type that nothing names; `certain` where nobody else could. */
interface Unused {
  readonly name: string;
  readonly isSure: boolean;
}

export type UnusedAt = (use: SymbolUseFact, project: Project) => Unused | null;

/** Classes without a base class that ASP.NET Core and tests make by their names. */
const byConvention = /(?:Controller|ViewComponent|Program|Tests?|Facts|Specs|Steps|Fixture)$|^Startup/;
const attribute = /(?:^|[{};])\s*\[\s*[\p{L}_]/mu;
const extensionMethod = /([\p{L}_][\p{L}\p{N}_]*)\s*(?:<[^()]*>)?\s*\(\s*this\s/gu;
const entryPoint = /\bMain\s*\(/;

const word = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, "u");

/** What stands before a name where it is declared: attributes, modifiers, a type. */
const headOf = (text: string, name: string): string => text.slice(0, text.search(word(name)));
const has = (head: string, ...modifiers: string[]): boolean => modifiers.some((modifier) => word(modifier).test(head));

const isProgram = ({ sdk, properties }: Project): boolean =>
  /^Microsoft\.NET\.Sdk\.(?:Web|Worker)$/i.test(sdk ?? "") ||
  properties.some(({ name, value }) => name.toLowerCase() === "outputtype" && /^(?:win)?exe$/i.test(value.trim()));

const isSimple = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

class Names {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #codes = new Map<SourceFile, string>();

  constructor(files: readonly SourceFile[]) {
    const code = files.filter(({ kind }) => kind === "csharp" || kind === "razor");
    this.#files = new Map(code.map((file) => [file.path, file]));
  }

  textOf({ file, start, end }: Span): string {
    const found = this.#files.get(file);
    return found === undefined ? "" : this.#codeOf(found).slice(start, end);
  }

  /** Whether code outside of a place names something. */
  occurs(name: string, outside: Span): boolean {
    for (const file of this.#files.values()) if (this.#occursIn(file, name, outside)) return true;
    return false;
  }

  #occursIn(file: SourceFile, name: string, { file: path, start, end }: Span): boolean {
    if (!file.text.includes(name)) return false;
    const code = this.#codeOf(file);
    for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + name.length)) {
      const isInside = file.path === path && at >= start && at < end;
      if (!isInside && standsAlone(code, at, name.length)) return true;
    }
    return false;
  }

  /** Markup has `//` in its links, so that it stays as it is. */
  #codeOf(file: SourceFile): string {
    const known = this.#codes.get(file) ?? (file.kind === "razor" ? file.text : withoutComments(file.text));
    this.#codes.set(file, known);
    return known;
  }
}

/** A static class that nothing names, and none of whose extension methods. */
function unusedType(type: DeclarationFact, names: Names, mayBeElsewhere: (head: string) => boolean): Unused | null {
  const { name, span, kind } = type;
  if (kind !== "class" || !isSimple(name) || byConvention.test(name)) return null;
  const text = names.textOf(span);
  const head = headOf(text, name);
  const behind = text.slice(head.length + name.length).split("{")[0] ?? "";
  if (
    !has(head, "static") ||
    has(head, "partial") ||
    behind.includes(":") ||
    attribute.test(text) ||
    entryPoint.test(text)
  )
    return null;
  if (mayBeElsewhere(head) || /\bextension\s*[(<]/.test(text) || names.occurs(name, span)) return null;
  const extensions = [...text.matchAll(extensionMethod)].map((match) => match[1] ?? "");
  return extensions.some((method) => names.occurs(method, span)) ? null : { name, isSure: false };
}

/** A private, internal or static member that nothing names. */
function unusedMember(
  { enclosingMember: name, memberSpan: span, enclosingType: type }: SymbolUseFact,
  names: Names,
  mayBeElsewhere: (head: string) => boolean,
): Unused | null {
  if (name === null || span === null || type === null || type.kind === "interface") return null;
  if (!isSimple(name) || name === type.name || name === "Main") return null;
  const head = headOf(names.textOf(span), name);
  const isOpen = has(head, "public", "protected");
  if (attribute.test(head) || /\.\s*$/.test(head) || has(head, "override", "partial", "virtual", "abstract"))
    return null;
  if (isOpen && !has(head, "static")) return null;
  const isPrivate = !isOpen && has(head, "private");
  // Without a word about access it is private, but so are fragments that were pasted for a look.
  if (!isOpen && !isPrivate && !has(head, "internal")) return null;
  if ((!isPrivate && mayBeElsewhere(head)) || names.occurs(name, span)) return null;
  const isPart = has(headOf(names.textOf(type.span), type.name), "partial");
  return isPrivate && isPart ? null : { name, isSure: isPrivate };
}

/** Finds unused code around places, over all files of the input. Libraries offer what is public to others. */
export function findUnused(files: readonly SourceFile[]): UnusedAt {
  const names = new Names(files);
  const types = new Map<string, Unused | null>();
  return (use, project) => {
    const mayBeElsewhere = (head: string): boolean =>
      project.path === null || (has(head, "public") && !isProgram(project));
    const member = unusedMember(use, names, mayBeElsewhere);
    if (member || use.enclosingType === null) return member;
    const { file, start } = use.enclosingType.span;
    const key = `${file}\u0000${start}`;
    const type = types.has(key) ? (types.get(key) ?? null) : unusedType(use.enclosingType, names, mayBeElsewhere);
    types.set(key, type);
    return type;
  };
}

/** A place in code that nothing uses is only possible; none where nothing outside could. */
export function doubtUnused(match: Match, unusedAt: UnusedAt, project: Project): Match[] {
  const unused = match.subject.kind === "symbol" ? unusedAt(match.subject.use, project) : null;
  if (!unused) return [match];
  if (unused.isSure) return [];
  const because = `${match.because}; nothing given here uses \`${unused.name}\``;
  return [{ ...match, confidence: weaker(match.confidence, "possible"), because }];
}
