import type { Api } from "../../schema/catalog.ts";
import type { SymbolUseFact } from "../facts.ts";
import type { Match } from "../match.ts";
import { mentions } from "./mentions.ts";
import { plainType } from "./signature.ts";
import { symbolMatch } from "./symbol-match.ts";

/** Types by name in a text; those of the language have no capital. */
const typesIn = (text: string): Set<string> => new Set(text.match(/\b[A-Z]\w*/g));

/** What is put into a member: the value that it is set to, or what is given to `Add` and its like. */
const putInto = ({ value, usedMember }: SymbolUseFact) => value ?? usedMember?.given ?? null;

/** Whether what is put into a member is of its type after the change already, as far as it names one. */
function isAdapted({ before, after }: Api, use: SymbolUseFact): boolean {
  const was = typesIn(plainType(before?.returns ?? ""));
  const is = typesIn(plainType(after?.returns ?? ""));
  const named = typesIn(putInto(use)?.text ?? "");
  const names = (types: Set<string>, others: Set<string>): boolean =>
    [...types].some((type) => !others.has(type) && named.has(type));
  return names(is, was) && !names(was, is);
}

/** Whether elements that are made for a collection are places of their own, which tell all there is to do. */
function isToldByElements(use: SymbolUseFact, elements: readonly SymbolUseFact[]): boolean {
  const given = putInto(use)?.span;
  return (
    given !== undefined &&
    elements.some(({ span }) => span.file === given.file && given.start <= span.start && span.end <= given.end)
  );
}

/** A property or field of another type: much of what code does with its value goes on as before. */
export function retyped(api: Api, uses: readonly SymbolUseFact[]): Match[] {
  const elements = uses.filter(({ use }) => use === "newElement");
  const place = ({ span }: { readonly span: SymbolUseFact["span"] }): string => `${span.file}\u0000${span.start}`;
  const done = new Set(uses.filter((use) => isAdapted(api, use) || isToldByElements(use, elements)).map(place));
  return mentions(api, uses)
    .filter((match) => !done.has(place(match)))
    .map((match) =>
      match.subject.kind === "symbol" && ["read", "reference"].includes(match.subject.use.use)
        ? symbolMatch(match.subject.use, "possible", "what it is read for decides")
        : match,
    );
}
