import type { Api } from "../../schema/catalog.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import { isText, listedIn } from "./listed.ts";
import { mentions } from "./mentions.ts";
import { outerType, plainType } from "./signature.ts";
import { symbolMatch } from "./symbol-match.ts";

/** Types by name in a text; those of the language have no capital. */
const typesIn = (text: string): Set<string> => new Set(text.match(/\b[A-Z]\w*/g));

/** What is put into a member: the value that it is set to, or what is given to `Add` and its like. */
const putInto = ({ value, usedMember }: SymbolUseFact) => value ?? usedMember?.given ?? null;

/** Whether one of the types is named that is not among the others as well. */
const isNamed = (types: Set<string>, others: Set<string>, named: Set<string>): boolean =>
  [...types].some((type) => !others.has(type) && named.has(type));

/** Whether a text names types of the member as it was, and whether it names those that it is of after the change. */
function namesIn({ before, after }: Api, text: string): { readonly old: boolean; readonly fresh: boolean } {
  const was = typesIn(plainType(before?.returns ?? ""));
  const is = typesIn(plainType(after?.returns ?? ""));
  const named = typesIn(text);
  return { old: isNamed(was, is, named), fresh: isNamed(is, was, named) };
}

/** Whether elements of a type become text, and what is put there is text already: literals, constants, or a list of text by its type. */
function isTextAlready({ before, after }: Api, put: string, types: readonly (string | null)[]): boolean {
  const isOfText = (type: string | undefined): boolean => /<string>$/.test(plainType(type ?? ""));
  if (!isOfText(after?.returns) || isOfText(before?.returns)) return false;
  if (types.length > 0 && types.every((type) => type === "string")) return true;
  // Arguments of `Add` are elements, too.
  const listed = listedIn(put.replace(/^\((.*)\)$/s, "[$1]")) ?? [put.trim()];
  if (listed.length > 0 && listed.every((element) => isText(element) || /^nameof\s*\(/.test(element))) return true;
  return /^new\s+(?:[\w.:]+\s*<\s*string\s*>|string\s*\[)/.test(put);
}

/** Whether what is put into a member is of its type after the change already, as far as it or its declaration names one. */
function isAdapted(api: Api, use: SymbolUseFact): boolean {
  const put = putInto(use)?.text ?? "";
  const { old, fresh } = namesIn(api, [put, ...use.declaredAs].join(" "));
  return isTextAlready(api, put, use.value?.elements ?? []) || (fresh && !old);
}

/** Whether elements that are made for a collection are places of their own, which tell all there is to do. */
function isToldByElements(use: SymbolUseFact, elements: readonly SymbolUseFact[]): boolean {
  const given = putInto(use)?.span;
  return (
    given !== undefined &&
    elements.some(({ span }) => span.file === given.file && given.start <= span.start && span.end <= given.end)
  );
}

/** What a collection tells of itself and not of its elements. */
const ofCollection: ReadonlySet<string> = new Set(["Any", "Clear", "Count", "Length"]);

/** Whether a value is only asked whether and how much it holds, where a collection of one kind stays one. */
function isIndifferent({ before, after }: Api, { use, usedMember }: SymbolUseFact): boolean {
  const [was, is] = [before?.returns ?? "", after?.returns ?? ""];
  if (use !== "read" || usedMember === null || !/<.+>$/.test(was) || outerType(was) !== outerType(is)) return false;
  return ofCollection.has(usedMember.name) && (usedMember.arguments ?? 0) === 0;
}

/** A property or field of another type: much of what code does with its value goes on as before. */
export function retyped(api: Api, uses: readonly SymbolUseFact[]): Match[] {
  const elements = uses.filter(({ use }) => use === "newElement");
  const place = ({ span }: { readonly span: SymbolUseFact["span"] }): string => `${span.file}\u0000${span.start}`;
  const isDone = (use: SymbolUseFact): boolean =>
    isAdapted(api, use) || isToldByElements(use, elements) || isIndifferent(api, use);
  const done = new Set(uses.filter(isDone).map(place));
  const isOld = (use: SymbolUseFact): boolean => namesIn(api, use.declaredAs.join(" ")).old;
  const handed = new Set(uses.filter(isOld).map(place));
  return mentions(api, uses)
    .filter((match) => !done.has(place(match)))
    .map((match) => {
      const use = match.subject.kind === "symbol" ? match.subject.use : null;
      if (!use || !["read", "reference"].includes(use.use)) return match;
      return handed.has(place(use))
        ? symbolMatch(use, "likely", "what it is handed to, or is given, is declared with the type before")
        : symbolMatch(use, "possible", "what it is read for decides");
    });
}
