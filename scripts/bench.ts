/*
 * Speed and size, as ratios within one run: absolute times say more about the machine than about us. Reads a generated
 * solution of about 4 MB, or the folder given as argument. `--only NAME` runs one part.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadCatalog } from "../src/catalog/load.ts";
import { createEngine } from "../src/engine/node.ts";
import { againstAstGrep } from "./bench/ast-grep.ts";
import { inBrowser } from "./bench/browser.ts";
import { benchInput } from "./bench/input.ts";
import { ruleCount } from "./bench/rule-count.ts";
import { sizeLines } from "./bench/sizes.ts";
import { throughput } from "./bench/throughput.ts";

const DIST = "dist";
const unbuilt = ["no `dist` yet: run `npm run build` first"];

const { values, positionals } = parseArgs({ options: { only: { type: "string" } }, allowPositionals: true });
const input = await benchInput(positionals[0]);
const engine = await createEngine();
/** The generated solution is on the release before; rules that its code never meets would cost nothing. */
const release = "6.3";
const whole = loadCatalog();
const catalog = { ...whole, rules: whole.rules.filter((rule) => rule.release === release) };

const parts: Readonly<Record<string, () => string[] | Promise<string[]>>> = {
  throughput: () => throughput(input, catalog, engine, release),
  rules: () => ruleCount(input, catalog, engine, release),
  "ast-grep": () => againstAstGrep(input, catalog, release),
  browser: () => (existsSync(DIST) ? inBrowser(DIST) : unbuilt),
  sizes: () => (existsSync(DIST) ? sizeLines(DIST) : unbuilt),
};

console.log(`${input.files.length} files, ${input.megabytes.toFixed(2)} MB`);
for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  console.log(`\n${name}`);
  for (const line of await part()) console.log(`  ${line}`);
}
