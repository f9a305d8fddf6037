/* npm run new-rule -- 6.3/some-name: writes the files of a new rule. Exit 2 when the id cannot be used. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assemble } from "../src/catalog/assemble.ts";
import { allRuleIds } from "../src/catalog/checks/check.ts";
import { ROOT, readRules } from "../src/catalog/read.ts";
import { BLANK, scaffoldRule } from "../src/catalog/scaffold.ts";

const [id, ...others] = process.argv.slice(2);
if (id === undefined || others.length > 0) {
  console.error("usage: npm run new-rule -- <release>/<name>, for example 6.3/logout-token-typ");
  process.exitCode = 2;
} else {
  write(id);
}

function write(name: string): void {
  const { sources } = assemble(readRules());
  if (sources === null) {
    console.error("the catalog cannot be read; correct what `npm run rules` names first");
    process.exitCode = 2;
    return;
  }
  const scaffold = scaffoldRule(
    name,
    allRuleIds(sources),
    sources.releases.map(({ release }) => release),
  );
  if (scaffold.kind === "refused") {
    console.error(scaffold.message);
    process.exitCode = 2;
    return;
  }
  for (const folder of scaffold.folders) mkdirSync(join(ROOT, folder), { recursive: true });
  for (const [file, text] of scaffold.files) writeFileSync(join(ROOT, file), text, { flag: "wx" });
  console.log(`wrote ${[...scaffold.files.keys()].join(" and ")}`);
  console.log(`replace each \`${BLANK}\`, then run \`npm run rules\``);
}
