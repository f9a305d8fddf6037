import { allRules, type Check, problemAt } from "./check.ts";

export const question: Check = {
  name: "question",
  description: "A rule that may not be able to tell has a yes/no question.",
  check: (catalog) =>
    allRules(catalog).flatMap(({ source }) => {
      const { always, detect, question: text } = source.value;
      if (text !== undefined) {
        if (text.trim().endsWith("?")) return [];
        return [
          problemAt(
            source,
            ["question"],
            "a question ends with a question mark",
            "ask so that yes means that the rule applies",
          ),
        ];
      }
      const cure = "add `question:`, to which yes means that the rule applies";
      const clauses = detect.flatMap((clause, index) =>
        clause.outcome === "cantTell"
          ? [problemAt(source, ["detect", index, "outcome"], "`cantTell` without `question`", cure)]
          : [],
      );
      const whole = always === "cantTell" ? [problemAt(source, ["always"], "`cantTell` without `question`", cure)] : [];
      return [...clauses, ...whole];
    }),
};
