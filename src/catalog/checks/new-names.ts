import { newNamesOf } from "../facts/expand-new-names.ts";
import { type Check, problemAt } from "./check.ts";

export const newNames: Check = {
  name: "new-names",
  description: "A rule about names that become ambiguous finds new types, and what it leaves out would be among them.",
  check: (catalog) =>
    catalog.releases.flatMap(({ api, rules }) =>
      rules.flatMap(({ source }) => {
        const { newNames } = source.value;
        if (newNames === undefined || api === undefined) return [];
        const all = newNamesOf({}, api);
        const idle = (newNames.exclude ?? []).flatMap((id, at) => {
          const others = newNamesOf({ exclude: [id] }, api);
          if (others.length < all.length) return [];
          const message = `\`${id}\` names no new type and nothing around one`;
          return [problemAt(source, ["newNames", "exclude", at], message, "remove it, or correct the id")];
        });
        if (newNamesOf(newNames, api).length > 0) return idle;
        return [...idle, problemAt(source, ["newNames"], "no new type is left", "remove the entry, or exclude less")];
      }),
    ),
};
