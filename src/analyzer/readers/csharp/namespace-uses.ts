import type { SymbolUseFact } from "../../csharp-facts.ts";
import type { SourceFile } from "../../input.ts";
import { lineStart } from "../../line-ends.ts";
import { withoutTexts } from "./blanked.ts";
import { codeOf } from "./code-text.ts";
import { readConditions } from "./conditions.ts";
import type { SymbolId } from "./documentation-id.ts";
import { noDetails } from "./use-facts.ts";

const declared = /\bnamespace\s+([\p{L}\p{N}_.]+)/gu;

/** Pattern of a dotted name that has room around its dots. */
const spacedPattern = (name: string): string => name.replaceAll(".", "\\s*\\.\\s*");

/** Whole dotted name at an offset, white space removed. */
const dottedAt = (code: string, offset: number): string =>
  (/^[\p{L}\p{N}_]+(?:\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)*/u.exec(code.slice(offset, offset + 500))?.[0] ?? "").replace(
    /\s+/g,
    "",
  );

export interface AskedNamespaces {
  readonly asked: readonly SymbolId[];
  /** Namespaces of other makers' packages below those; they keep their name. */
  readonly kept: readonly string[];
  /** Names of the product's types by their namespace, as far as they are known. */
  readonly types: ReadonlyMap<string, readonly string[]>;
}

const isWithin = (name: string, around: string): boolean => name === around || name.startsWith(`${around}.`);

/**
 * Mentions of namespaces that rules ask for: in using directives, in qualified names, in Razor directives and in
 * `Using` items of projects. A namespace that the code or that of `references`, the projects that it references,
 * declares is its own, whatever it is called, unless known types of the product are in it as well; one that is kept
 * counts only where it is asked for itself.
 */
export function readNamespaceUses(
  files: readonly SourceFile[],
  { asked, kept, types }: AskedNamespaces,
  references: readonly SourceFile[] = [],
): SymbolUseFact[] {
  const mentions = files.flatMap((file) => {
    const wanted = asked.filter(({ owner }) => owner.split(".").every((part) => file.text.includes(part)));
    return wanted.length === 0 ? [] : [{ file, wanted }];
  });
  // Most projects mention none, and blanking comments in all of their files is the costly part.
  if (mentions.length === 0) return [];
  const roots = new Set(mentions.flatMap(({ wanted }) => wanted.map(({ owner }) => owner)));
  const declaring = references.filter(({ text }) => [...roots].some((root) => text.includes(`${root}.`)));
  const sources = [...files, ...declaring].filter(({ kind }) => kind === "csharp");
  const own = new Set([...kept, ...sources.flatMap(({ text }) => declaredIn(text))]);
  const shared = sharedNamespaces(own, types, kept);
  const products = productTypes(shared, types, sources);
  return mentions.flatMap(({ file, wanted }) => {
    const code = codeOf(file, "references");
    const conditionAt = file.kind === "csharp" ? readConditions(file.text) : () => null;
    return wanted.flatMap((id) => usesIn(file, code, id, { own, shared, products }, conditionAt));
  });
}

const declaredIn = (text: string): string[] =>
  text.includes("namespace") ? [...withoutTexts(text).matchAll(declared)].map((match) => match[1] ?? "") : [];

interface KnownNames {
  /** Namespaces of own code, and kept ones. */
  readonly own: ReadonlySet<string>;
  /** Namespaces of own code that have types of the product too, with a pattern of their names. */
  readonly shared: ReadonlyMap<string, RegExp>;
  /** Full names of the product's types in those, but for what own code declares there under the same name. */
  readonly products: ReadonlySet<string>;
}

function sharedNamespaces(
  own: ReadonlySet<string>,
  types: AskedNamespaces["types"],
  kept: readonly string[],
): Map<string, RegExp> {
  const shared = [...own].filter((namespace) => types.has(namespace) && !kept.includes(namespace));
  return new Map(shared.map((namespace) => [namespace, new RegExp(`\\b(?:${types.get(namespace)?.join("|")})\\b`)]));
}

const declaredTypes = /\b(?:class|interface|record|struct|enum)\s+([\p{L}_][\p{L}\p{N}_]*)/gu;

function productTypes(
  shared: ReadonlyMap<string, RegExp>,
  types: AskedNamespaces["types"],
  sources: readonly SourceFile[],
): Set<string> {
  if (shared.size === 0) return new Set();
  const within = sources.filter(({ text }) => declaredIn(text).some((namespace) => shared.has(namespace)));
  const own = new Set(
    within.flatMap(({ text }) => [...withoutTexts(text).matchAll(declaredTypes)].map(([, name]) => name)),
  );
  const names = [...shared.keys()].flatMap((namespace) =>
    (types.get(namespace) ?? []).filter((type) => !own.has(type)).map((type) => `${namespace}.${type}`),
  );
  return new Set(names);
}

/** Whether a dotted name is a known type of the product, or begins with one. */
const namesProduct = (name: string, products: ReadonlySet<string>): boolean =>
  name.split(".").some((_, at, parts) => products.has(parts.slice(0, at + 1).join(".")));

function usesIn(
  file: SourceFile,
  code: string,
  { id, owner }: SymbolId,
  { own, shared, products }: KnownNames,
  conditionAt: (offset: number) => string | null,
): SymbolUseFact[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_@]|(?:\\.|::)\\s*|\\bnamespace\\s+)${spacedPattern(owner)}(?![\\p{L}\\p{N}_])`,
    "gu",
  );
  const outer = new RegExp(`(?<=\\bglobal\\s*::\\s*)${spacedPattern(owner)}(?![\\p{L}\\p{N}_])`, "gu");
  const found = [...code.matchAll(pattern), ...code.matchAll(outer)];
  const starts = new Map(found.map((match) => [match.index, match[0].length]));
  const isHidden = hides(file, owner, own);
  return [...starts].flatMap(([start, length]) => {
    const isDirective = directiveAround(code, start) || file.kind === "project";
    const isQualifier = /^\s*\.\s*[\p{L}_]/u.test(code.slice(start + length, start + length + 40));
    const name = dottedAt(code, start);
    if (!isDirective && (!isQualifier || (isHidden && !/::\s*$/.test(code.slice(Math.max(0, start - 40), start)))))
      return [];
    const span = { file: file.path, start, end: start + length };
    const use = useOf(id, span, file.text, groundsOf(isDirective, file.text, start), conditionAt(start));
    if (![...own].some((around) => around !== owner && isWithin(around, owner) && isWithin(name, around))) return [use];
    if (namesProduct(name, products)) return [use];
    const sharedName = isDirective ? shared.get(name)?.exec(code)?.[0] : undefined;
    return sharedName === undefined ? [] : [sharedUse(use, name, sharedName)];
  });
}

/** Whether names in a file begin in own code: in `Acme.Web`, `IdentityServer4` is `Acme.IdentityServer4` where there is one. */
function hides({ kind, text }: SourceFile, owner: string, own: ReadonlySet<string>): boolean {
  const [root = ""] = owner.split(".");
  const around = kind === "csharp" ? declaredIn(text) : [];
  const inner = (namespace: string): string[] =>
    namespace.split(".").map((_, at, parts) => `${parts.slice(0, at + 1).join(".")}.${root}`);
  const isOwn = (name: string): boolean => [...own].some((namespace) => isWithin(namespace, name));
  return around.length > 0 && around.every((namespace) => inner(namespace).some(isOwn));
}

/** Whether the place is in a using directive or a Razor directive. */
function directiveAround(code: string, offset: number): boolean {
  const line = code.slice(lineStart(code, offset), offset);
  const statement = line.slice(line.lastIndexOf(";") + 1);
  return /^\s*(?:(?:global\s+)?using\s+(?!var\b)|@\w+\s)(?!.*[({])/.test(statement);
}

/** A directive that imports the product's types beside those that own code has in a namespace of that name. */
const sharedUse = (use: SymbolUseFact, namespace: string, type: string): SymbolUseFact => ({
  ...use,
  confidence: "likely",
  because: `own code declares \`${namespace}\` too, and \`${type}\` here is the name of a type that the product has in it`,
  isShared: true,
});

function groundsOf(isDirective: boolean, text: string, at: number): Pick<SymbolUseFact, "confidence" | "because"> {
  if (isDirective) return { confidence: "certain", because: "a directive imports from the namespace" };
  const isReferred = /^\s*(?:\/\/\/|\/?\*).*\bcref\s*=\s*["'][^"']*$/.test(text.slice(lineStart(text, at), at));
  return {
    confidence: "likely",
    because: isReferred
      ? "a reference of the documentation begins with the namespace"
      : "a qualified name begins with the namespace",
  };
}

function useOf(
  symbol: string,
  span: SymbolUseFact["span"],
  text: string,
  grounds: Pick<SymbolUseFact, "confidence" | "because">,
  condition: string | null,
): SymbolUseFact {
  return {
    symbol,
    use: "reference",
    span,
    text: text.slice(span.start, span.end),
    ...grounds,
    enclosingType: null,
    enclosingMember: null,
    memberSpan: null,
    enclosingParameters: null,
    ...noDetails,
    condition,
    nearError: false,
  };
}
