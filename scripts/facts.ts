/*
 * npm run facts -- CLONE FROM-TAG TO-TAG [--to-clone CLONE] [--out DIR]
 *
 * Reads two tags of a clone of the product's repository and writes what differs into DIR.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createProgressLine } from "../src/cli/progress.ts";
import { createEngine } from "../src/engine/node.ts";
import { readHop } from "../src/facts/hop.ts";
import { FactsError } from "../src/facts/repository.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, "to-clone": { type: "string" } },
});
const [clone, from, to, ...others] = positionals;
if (clone === undefined || from === undefined || to === undefined || others.length > 0) {
  console.error("usage: npm run facts -- CLONE FROM-TAG TO-TAG [--to-clone CLONE] [--out DIR]");
  process.exit(2);
}
const line = createProgressLine();
const started = performance.now();
try {
  const engine = await createEngine();
  const hop = readHop({
    engine,
    from: { clone, tag: from },
    to: { clone: values["to-clone"] ?? clone, tag: to },
    say: (text) => line.say(text),
  });
  line.clear();
  const out = values.out ?? join("facts", hop.release);
  mkdirSync(join(out, "facts"), { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(out, name), `${JSON.stringify(value, null, 2)}\n`);
  write("comparison.json", hop.comparison);
  write("facts/api.json", hop.api);
  write("facts/schema.json", hop.schema);
  write("facts/packages.json", hop.packages);
  console.log(
    `${hop.api.entries.length} facts in ${Math.round(performance.now() - started)} ms; unread: ${JSON.stringify(hop.unread)}`,
  );
} catch (error) {
  line.clear();
  if (!(error instanceof FactsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
