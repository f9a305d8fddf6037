/* npm run publish-catalog: writes `.catalog/catalog.json`, from which the CLI takes its rules. Exit 1 on problems. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJson } from "../src/catalog/json.ts";
import { formatProblem } from "../src/catalog/problem.ts";
import { publish } from "../src/catalog/publish.ts";
import { ROOT, readRules } from "../src/catalog/read.ts";
import { validate } from "../src/catalog/validate.ts";

const { sources, problems } = validate(readRules());
if (sources === null || problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error("the catalog is not published; correct the problems above");
  process.exitCode = 1;
} else {
  write(join(ROOT, ".catalog"), toJson(publish(sources)));
}

function write(folder: string, text: string): void {
  const file = join(folder, "catalog.json");
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}
