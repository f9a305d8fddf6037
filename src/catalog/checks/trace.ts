import { suggestion } from "../closest.ts";
import { allRuleIds, type Check, problemAt } from "./check.ts";

export const trace: Check = {
  name: "trace",
  description: "Each place of the vendor's guide is mapped once, to a rule, a highlight or `informational`.",
  check: (catalog) => {
    const ids = allRuleIds(catalog);
    return catalog.releases.flatMap(({ trace: file, source }) => {
      const targets = ["informational", ...source.value.highlights.map(({ id }) => `highlight:${id}`), ...ids];
      const seen = new Set<string>();
      return file.value.entries.flatMap((entry, index) => {
        const key = `${entry.heading}\0${entry.kind}\0${entry.ordinal}`;
        const place = `${entry.kind} ${entry.ordinal} below \`${entry.heading}\``;
        const twice = seen.has(key)
          ? [problemAt(file, ["entries", index], `${place} is mapped twice`, "remove one entry")]
          : [];
        seen.add(key);
        if (targets.includes(entry.to)) return twice;
        return [
          ...twice,
          problemAt(file, ["entries", index, "to"], `\`${entry.to}\` does not exist`, suggestion(entry.to, targets)),
        ];
      });
    });
  },
};
