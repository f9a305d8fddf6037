import { chosenFacts } from "../facts/expand-apis.ts";
import { excludes } from "../facts/select-facts.ts";
import { type Check, problemAt } from "./check.ts";

export const apisFrom: Check = {
  name: "apis-from",
  description: "Each filter over the facts chooses something, and what it excludes would be chosen without that.",
  check: (catalog) =>
    catalog.releases.flatMap((release) =>
      release.rules.flatMap(({ source }) =>
        source.value.apisFrom.flatMap((from, index) => {
          const path = ["apisFrom", index];
          const chosen = chosenFacts(from, release.api);
          const cure = `\`npm run rules -- ${release.release}\` shows the facts and what they differ in`;
          const empty =
            chosen.length > 0
              ? []
              : [problemAt(source, [...path, "where"], `no breaking fact is \`${from.change}\` and fits`, cure)];
          const { exclude = [], ...others } = from.where;
          const all = chosenFacts({ ...from, where: others }, release.api);
          const idle = exclude.flatMap((id, at) => {
            if (all.some(({ symbol }) => excludes(id, symbol))) return [];
            const message = `\`${id}\` would not be chosen anyway`;
            return [problemAt(source, [...path, "where", "exclude", at], message, "remove it, or correct the id")];
          });
          return [...empty, ...idle];
        }),
      ),
    ),
};
