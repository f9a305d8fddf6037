import type { ApiFacts, SchemaCorrection } from "../../schema/facts.ts";
import { suggestion } from "../closest.ts";
import { schemaNames } from "../facts/schema-names.ts";
import type { Problem } from "../problem.ts";
import type { ReleaseFolder } from "../sources.ts";
import { type Check, problemAt } from "./check.ts";

export const schemaCorrections: Check = {
  name: "schema-corrections",
  description: "A correction takes what the schema facts have, and adds tables that only the release's options name.",
  check: (catalog) =>
    catalog.releases.flatMap((release) =>
      release.source.value.schemaCorrections.flatMap((correction, index) => [
        ...strayProblems(release, correction, ["schemaCorrections", index, "strayColumns"]),
        ...tableProblems(release, correction, ["schemaCorrections", index, "addedTables"]),
      ]),
    ),
};

function strayProblems(release: ReleaseFolder, correction: SchemaCorrection, path: PropertyKey[]): Problem[] {
  const context = release.scripted.contexts.find((entry) => entry.context === correction.context);
  const known = (context?.addedTables ?? []).flatMap(({ table, columns }) =>
    columns.map(({ name }) => `${table}.${name}`),
  );
  return correction.strayColumns.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [
          problemAt(
            release.source,
            [...path, index],
            `the schema facts add no column \`${name}\``,
            suggestion(name, known),
          ),
        ],
  );
}

function tableProblems(release: ReleaseFolder, correction: SchemaCorrection, path: PropertyKey[]): Problem[] {
  const known = [...schemaNames(release.scripted), ...release.tablesBefore.map(({ table }) => table)];
  return correction.addedTables.flatMap(({ table }, index) => {
    const place = [...path, index, "table"];
    if (known.includes(table)) {
      return [problemAt(release.source, place, `the schema facts have \`${table}\` already`, "remove it")];
    }
    if (isNamed(release.api, table)) return [];
    const message = `no option that the release adds has \`${table}\` as its table`;
    return [
      problemAt(release.source, place, message, "write the name that the model maps, `TableConfiguration` has it"),
    ];
  });
}

/** Whether a table is the default of an option: the vendor's options hold the name of every table. */
function isNamed({ entries }: ApiFacts, table: string): boolean {
  return entries.some(({ value }) => value === `new TableConfiguration("${table}")`);
}
