import { closest } from "../closest.ts";
import { allRuleIds, allRules, type Check, problemAt } from "./check.ts";

export const relations: Check = {
  name: "relations",
  description: "Rules relate to other rules that exist, each once.",
  check: (catalog) => {
    const ids = allRuleIds(catalog);
    return allRules(catalog).flatMap((rule) =>
      (["supersededBy", "collapsesInto", "related"] as const).flatMap((name) => {
        const list = rule.source.value.relations[name];
        return list.flatMap((id, index) => {
          const path = ["relations", name, index];
          if (id === rule.id) return [problemAt(rule.source, path, "a rule does not relate to itself", "remove it")];
          if (list.indexOf(id) !== index)
            return [problemAt(rule.source, path, `\`${id}\` is listed twice`, "remove one")];
          if (ids.includes(id)) return [];
          const near = closest(id, ids);
          const cure = near === undefined ? "remove it, or write the rule first" : `did you mean \`${near}\`?`;
          return [problemAt(rule.source, path, `no rule \`${id}\``, cure)];
        });
      }),
    );
  },
};
