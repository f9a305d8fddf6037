/* npm run new-release -- 7.0: writes the files of a release of which the facts are there. Exit 2 when it cannot be begun. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { assemble } from "../src/catalog/assemble.ts";
import { ROOT, readRules } from "../src/catalog/read.ts";
import { BLANK } from "../src/catalog/scaffold.ts";
import { scaffoldRelease } from "../src/catalog/scaffold-release.ts";

const [release, ...others] = process.argv.slice(2);
if (release === undefined || others.length > 0) {
  console.error("usage: npm run new-release -- <release>, for example 7.0");
  process.exitCode = 2;
} else {
  write(release);
}

function write(name: string): void {
  const { sources } = assemble(readRules());
  if (sources === null) {
    console.error("the catalog cannot be read; correct what `npm run rules` names first");
    process.exitCode = 2;
    return;
  }
  const begun = sources.releases.map((folder) => folder.release);
  const scaffold = scaffoldRelease(name, sources.notBegun, begun);
  if (scaffold.kind === "refused") {
    console.error(scaffold.message);
    process.exitCode = 2;
    return;
  }
  for (const [file, text] of scaffold.files) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text, { flag: "wx" });
  }
  console.log(`wrote ${[...scaffold.files.keys()].join(" and ")}`);
  console.log(`replace each \`${BLANK}\`; \`npm run rules -- ${name}\` lists the facts to cover`);
}
