import { databaseProblems } from "../database/problems.ts";
import { type Check, problemAt } from "./check.ts";

export const database: Check = {
  name: "database",
  description: "A rule's `database` block fits the schema facts, so that its statements can be generated.",
  check: (catalog) =>
    catalog.releases.flatMap(({ rules, schema, tablesBefore }) =>
      rules.flatMap(({ source }) => {
        if (source.value.database === undefined) return [];
        return databaseProblems(source.value.database, schema, tablesBefore).map(({ path, message, cure }) =>
          problemAt(source, ["database", ...path], message, cure),
        );
      }),
    ),
};
