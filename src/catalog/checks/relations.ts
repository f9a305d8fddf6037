import { closest } from "../closest.ts";
import { allRuleIds, allRules, type Check, problemAt } from "./check.ts";

export const relations: Check = {
  name: "relations",
  description: "Rules relate to other rules that exist, each once.",
  check: (catalog) => {
    const ids = allRuleIds(catalog);
    return allRules(catalog).flatMap((rule) => {
      const { relations, detect } = rule.source.value;
      const lists = [
        ...(["supersededBy", "collapsesInto", "related"] as const).map((name) => ({
          at: ["relations", name],
          list: relations[name],
        })),
        ...detect.map(({ supersededBy = [] }, index) => ({
          at: ["detect", index, "supersededBy"],
          list: supersededBy,
        })),
      ];
      return lists.flatMap(({ at, list }) =>
        list.flatMap((id, index) => {
          const path = [...at, index];
          if (id === rule.id) return [problemAt(rule.source, path, "a rule does not relate to itself", "remove it")];
          if (list.indexOf(id) !== index)
            return [problemAt(rule.source, path, `\`${id}\` is listed twice`, "remove one")];
          if (ids.includes(id)) return [];
          const near = closest(id, ids);
          const cure = near === undefined ? "remove it, or write the rule first" : `did you mean \`${near}\`?`;
          return [problemAt(rule.source, path, `no rule \`${id}\``, cure)];
        }),
      );
    });
  },
};
