/* npm run generate: writes what is generated from the schemas and committed: `public/schema/v1/`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJson } from "../src/catalog/json.ts";
import { jsonSchemas } from "../src/catalog/json-schemas.ts";
import { ROOT } from "../src/catalog/read.ts";

const folder = join(ROOT, "public/schema/v1");
const schemas = jsonSchemas();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!schemas.has(name)) rmSync(join(folder, name));
for (const [name, schema] of schemas) writeFileSync(join(folder, name), toJson(schema));
