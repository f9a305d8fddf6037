import { closest } from "../closest.ts";
import { allRuleIds, allRules, type Check, problemAt } from "./check.ts";

export const withdrawn: Check = {
  name: "withdrawn",
  description: "A withdrawn rule says why, and what replaces it exists.",
  check: (catalog) => {
    const ids = allRuleIds(catalog);
    return allRules(catalog).flatMap(({ id, source }) => {
      const { status } = source.value;
      if (status === "stable") return [];
      const problems = [];
      if (status.withdrawn.trim().length < 10) {
        problems.push(
          problemAt(
            source,
            ["status", "withdrawn"],
            "no reason for the withdrawal",
            "say in a sentence why the rule is gone",
          ),
        );
      }
      if (status.replacedBy !== undefined && (status.replacedBy === id || !ids.includes(status.replacedBy))) {
        const near = closest(
          status.replacedBy,
          ids.filter((other) => other !== id),
        );
        const cure = near === undefined ? "remove `replacedBy`" : `did you mean \`${near}\`?`;
        problems.push(problemAt(source, ["status", "replacedBy"], `\`${status.replacedBy}\` replaces nothing`, cure));
      }
      return problems;
    });
  },
};
