import { allRules, type Check, problemAt } from "./check.ts";

export const silentNotice: Check = {
  name: "silent-notice",
  description: "A silent change says how one would notice it, and does not break the build.",
  check: (catalog) =>
    allRules(catalog).flatMap(({ source }) => {
      const { silent, notice, severity } = source.value;
      if (!silent) return [];
      const problems = [];
      if (notice === undefined || notice.trim() === "") {
        problems.push(
          problemAt(
            source,
            ["silent"],
            "`silent` without `notice`",
            "add `notice:` with the log line, metric or SQL that shows it",
          ),
        );
      }
      if (severity === "error") {
        problems.push(
          problemAt(
            source,
            ["severity"],
            "a silent change builds and starts",
            "use `warning` or `note`, or drop `silent`",
          ),
        );
      }
      return problems;
    }),
};
