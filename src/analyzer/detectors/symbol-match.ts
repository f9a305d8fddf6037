import type { Confidence } from "../../schema/vocabulary.ts";
import { weaker } from "../confidence.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";

/** `Type.Member` or `Type`, as people call a symbol. */
function shortName(id: string): string {
  const parts = (id.slice(2).split("(")[0] ?? "").split(".").map((part) => part.replace(/`+\d+$/, ""));
  if (id.startsWith("T:") || id.startsWith("N:")) return parts.at(-1) ?? id;
  return parts.at(-1) === "#ctor" ? (parts.at(-2) ?? id) : parts.slice(-2).join(".");
}

/** Turns a use into a match; `because` may carry on where the use's own reason is not all. */
export function symbolMatch(use: SymbolUseFact, bound: Confidence = "certain", remark?: string): Match {
  return {
    span: use.span,
    confidence: weaker(use.confidence, bound),
    because: remark ? `${use.because}; ${remark}` : use.because,
    condition: use.condition,
    values: {
      match: use.text,
      type: use.enclosingType?.name ?? "",
      member: use.enclosingMember ?? "",
      symbol: shortName(use.symbol),
      value: use.value?.text ?? "",
    },
    subject: { kind: "symbol", use },
  };
}

/** The use that tells most about its place, and so gives fixes most to work on. */
const weight: Record<SymbolUseFact["use"], number> = {
  baseCall: 9,
  construct: 8,
  invoke: 8,
  ownInvoke: 7,
  ownConstruct: 7,
  assign: 8,
  override: 7,
  implement: 7,
  hide: 7,
  register: 6,
  derive: 5,
  methodGroup: 4,
  inject: 3,
  element: 3,
  newElement: 3,
  handedType: 3,
  provide: 2,
  ambiguous: 2,
  read: 2,
  nullTest: 2,
  reference: 1,
  nameof: 1,
};

/** One match per place, in order of file and offset: the surer, then the one that tells more. */
export function onePerPlace(matches: readonly Match[]): Match[] {
  const rank = (match: Match): number => {
    const sure = { certain: 200, likely: 100, possible: 0 }[match.confidence];
    return sure + (match.subject.kind === "symbol" ? weight[match.subject.use.use] : 0);
  };
  const best = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.span.file}\u0000${match.span.start}\u0000${match.span.end}`;
    const known = best.get(key);
    if (!known || rank(match) > rank(known)) best.set(key, match);
  }
  return [...best.values()].sort((a, b) =>
    a.span.file < b.span.file
      ? -1
      : a.span.file > b.span.file
        ? 1
        : a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
