import { closest } from "../closest.ts";
import { allRuleIds, type Check, problemAt } from "./check.ts";

export const highlights: Check = {
  name: "highlights",
  description: "Highlights have ids of their own and name rules that exist.",
  check: (catalog) => {
    const ids = allRuleIds(catalog);
    return catalog.releases.flatMap(({ source }) => {
      const own = source.value.highlights.map(({ id }) => id);
      return source.value.highlights.flatMap((highlight, index) => {
        const twice =
          own.indexOf(highlight.id) === index
            ? []
            : [
                problemAt(
                  source,
                  ["highlights", index, "id"],
                  `\`${highlight.id}\` is used twice`,
                  "choose another id",
                ),
              ];
        const missing = highlight.rules.flatMap((id, position) => {
          if (ids.includes(id)) return [];
          const near = closest(id, ids);
          const cure = near === undefined ? "remove it, or write the rule first" : `did you mean \`${near}\`?`;
          return [problemAt(source, ["highlights", index, "rules", position], `no rule \`${id}\``, cure)];
        });
        return [...twice, ...missing];
      });
    });
  },
};
