/*
 * node scripts/import-base-schema.ts VERSION CONFIGURATION.sql GRANTS.sql OUTPUT.json
 *
 * Writes the whole schema of a version as facts (names and types only), from the SQL Server scripts
 * (`migrations/…/ConfigurationDb.sql` and `PersistedGrantDb.sql`) of that tag.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readScript } from "../src/catalog/facts/read-script.ts";
import { BaseSchema } from "../src/schema/facts.ts";

const [version, configuration, grants, output] = process.argv.slice(2);
if (version === undefined || configuration === undefined || grants === undefined || output === undefined) {
  console.error("usage: node scripts/import-base-schema.ts VERSION CONFIGURATION.sql GRANTS.sql OUTPUT.json");
  process.exit(2);
}
const contexts = [
  { context: "ConfigurationDbContext", tables: readScript(readFileSync(configuration, "utf8")) },
  { context: "PersistedGrantDbContext", tables: readScript(readFileSync(grants, "utf8")) },
];
writeFileSync(output, `${JSON.stringify(BaseSchema.parse({ version, contexts }), null, 2)}\n`);
