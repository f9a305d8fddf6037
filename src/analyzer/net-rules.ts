import type { Rule } from "../schema/catalog.ts";
import type { DetectClause } from "../schema/detector.ts";

/** Why a rule is no work of its own on a path. */
export type FoldReason = "superseded" | "collapsed" | "packages" | "checklist";

/** A rule that another one of the same path stands for. */
export interface Folded {
  readonly rule: string;
  /** The rule that is left; never folded itself. */
  readonly into: string;
  readonly reason: FoldReason;
}

export interface NetRules {
  /** The work that is left, in the order given. */
  readonly rules: readonly Rule[];
  readonly folded: readonly Folded[];
}

/** Package ids of a rule that does nothing but set versions; empty for every other rule. */
function packagesOf(rule: Rule): ReadonlySet<string> {
  const edits = rule.fix?.edits ?? [];
  if (edits.length === 0 || edits.some((edit) => edit.kind !== "setPackageVersion")) return new Set();
  const places = rule.detect.filter(({ outcome }) => outcome !== "doesNotApply");
  return new Set(places.flatMap(({ find }) => (find.kind === "package" ? [find.id].flat() : [])));
}

/** A step that everybody has and nothing shows, such as the tests after an upgrade: done once, at the end. */
const isChecklist = (rule: Rule): boolean =>
  rule.kind === "step" && rule.phase === "after" && rule.always === "applies" && rule.detect.length === 0;

/** The net work of a path: rules that a later hop makes needless are folded into the one that is left. Oldest first. */
export function netRules(rules: readonly Rule[]): NetRules {
  const ids = new Set(rules.map((rule) => rule.id));
  const bumps = rules.map((rule) => ({ rule, packages: packagesOf(rule) })).filter(({ packages }) => packages.size > 0);
  const checklist = rules.findLast(isChecklist);
  const direct = (rule: Rule): Omit<Folded, "rule"> | null => {
    const named = (list: readonly string[]) => list.find((id) => ids.has(id) && id !== rule.id);
    const superseding = named(rule.relations.supersededBy);
    if (superseding !== undefined) return { into: superseding, reason: "superseded" };
    const collapsing = named(rule.relations.collapsesInto);
    if (collapsing !== undefined) return { into: collapsing, reason: "collapsed" };
    const own = packagesOf(rule);
    // A bump that renames packages is work of its own: no later one knows the old names.
    const later =
      own.size > 0 ? bumps.findLast(({ packages }) => [...own].every((id) => packages.has(id)))?.rule : undefined;
    if (later && later.release !== rule.release) return { into: later.id, reason: "packages" };
    if (checklist && checklist.release !== rule.release && isChecklist(rule))
      return { into: checklist.id, reason: "checklist" };
    return null;
  };
  const found = new Map(rules.flatMap((rule) => [[rule.id, direct(rule)] as const]));
  const folded = rules.flatMap((rule): Folded[] => {
    const first = found.get(rule.id);
    if (!first) return [];
    const into = endOf(first.into, found, rule.id);
    return into === rule.id ? [] : [{ rule: rule.id, into, reason: first.reason }];
  });
  const gone = new Set(folded.map((entry) => entry.rule));
  return { rules: rules.filter((rule) => !gone.has(rule.id)), folded };
}

/** A rule of a path without the clauses that another one of the path makes untrue. */
export function withoutSuperseded(rule: Rule, path: readonly Rule[]): Rule {
  const stays = ({ supersededBy = [] }: DetectClause): boolean =>
    supersededBy.length === 0 || !path.some(({ id }) => supersededBy.includes(id));
  return rule.detect.every(stays) ? rule : { ...rule, detect: rule.detect.filter(stays) };
}

/** Follows folds to the rule that is left; rules that name each other in a ring stay as they are. */
function endOf(start: string, found: ReadonlyMap<string, Omit<Folded, "rule"> | null>, self: string): string {
  const seen = new Set([self]);
  for (let at = start; ; ) {
    if (seen.has(at)) return self;
    seen.add(at);
    const next = found.get(at);
    if (!next) return at;
    at = next.into;
  }
}
