/*
 * npm run facts -- CLONE FROM-TAG TO-TAG [--to-clone CLONE] [--out DIR]
 *
 * Reads two tags of a clone of the product's repository and writes into DIR (`.facts/<release>`) what differs:
 * `rules/<release>/facts/`, drafts of a ledger and of rules for what the catalog does not cover yet, `breaking.txt` with
 * the facts behind them, and `comparison.json` with everything. Where the two tags are in different clones, `--to-clone`
 * names that of the second. Exit 2 when it could not run.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { assemble } from "../src/catalog/assemble.ts";
import { readRules } from "../src/catalog/read.ts";
import { createProgressLine } from "../src/cli/progress.ts";
import { createEngine } from "../src/engine/node.ts";
import { drafts } from "../src/facts/drafts/drafts.ts";
import { writtenIn } from "../src/facts/drafts/written.ts";
import { readHop } from "../src/facts/hop.ts";
import { FactsError } from "../src/facts/repository.ts";
import { writeHop } from "../src/facts/write.ts";

const USAGE = "usage: npm run facts -- CLONE FROM-TAG TO-TAG [--to-clone CLONE] [--out DIR]";

try {
  await run();
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!isUsage && !(error instanceof FactsError)) throw error;
  console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, "to-clone": { type: "string" } },
  });
  const [clone, from, to, ...others] = positionals;
  if (clone === undefined || from === undefined || to === undefined || others.length > 0) throw new FactsError(USAGE);
  const line = createProgressLine();
  try {
    const engine = await createEngine();
    const hop = readHop({
      engine,
      from: { clone, tag: from },
      to: { clone: values["to-clone"] ?? clone, tag: to },
      say: (text) => line.say(text),
    });
    const out = values.out ?? join(".facts", hop.release);
    const { sources } = assemble(readRules());
    if (sources === null) console.error("the catalog cannot be read, so drafts do not leave out what it covers");
    const texts = drafts(hop, writtenIn(sources, hop));
    report(out, hop, writeHop(out, hop, texts));
  } finally {
    line.clear();
  }
}

function report(out: string, hop: Awaited<ReturnType<typeof readHop>>, output: ReturnType<typeof writeHop>): void {
  if (hop.api.to.includes("-")) console.error("a preview: look at it, and publish nothing of it");
  for (const path of hop.unread)
    console.error(`\`${path}\` has syntax that the grammar does not know; look at it yourself`);
  for (const path of output.kept) console.error(`kept \`${join(out, path)}\`, which was there already`);
  const breaking = hop.api.entries.filter((fact) => fact.breaking).length;
  const rules = output.written.filter((path) => path.endsWith("/rule.yml")).length;
  console.log(`${hop.api.from} → ${hop.api.to}: ${hop.api.entries.length} facts, ${breaking} of them breaking`);
  console.log(`wrote ${output.written.length} files below \`${out}\`, ${rules} of them drafts of rules`);
}
