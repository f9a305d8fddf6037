import type { Rule } from "../schema/catalog.ts";
import type { Condition, PrimitiveDetector } from "../schema/detector.ts";

/** All primitive detectors of a rule's clauses, conditions included. */
export function primitives(rule: Rule): PrimitiveDetector[] {
  const found: PrimitiveDetector[] = [];
  const pending: Condition[] = rule.detect.flatMap((clause) =>
    clause.when ? [clause.find, clause.when] : [clause.find],
  );
  for (let next = pending.pop(); next; next = pending.pop()) {
    switch (next.kind) {
      case "all":
      case "any":
        pending.push(...next.of);
        break;
      case "not":
      case "inType":
        pending.push(next.of);
        break;
      case "container":
        break;
      default:
        found.push(next);
    }
  }
  return found;
}
