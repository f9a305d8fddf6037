/*
 * node scripts/compare-facts.ts OURS.json THEIRS.json
 *
 * Compares facts of one hop that two tools extracted, entry by entry: two `comparison.json`, or two of `api.json`,
 * `schema.json` and `packages.json`. Prints what differs and the share of entries that agree; exit 1 below 99%.
 */
import { readFileSync } from "node:fs";
import { Comparison } from "../src/catalog/facts/comparison.ts";

const [ours, theirs, ...others] = process.argv.slice(2);
if (ours === undefined || theirs === undefined || others.length > 0) {
  console.error("usage: node scripts/compare-facts.ts OURS.json THEIRS.json");
  process.exit(2);
}
const [mine, other] = [counted(entriesOf(read(ours))), counted(entriesOf(read(theirs)))];
const all = [...new Set([...mine.keys(), ...other.keys()])].sort();
let same = 0;
let total = 0;
for (const entry of all) {
  const [left = 0, right = 0] = [mine.get(entry), other.get(entry)];
  same += Math.min(left, right);
  total += Math.max(left, right);
  if (left !== right) console.log(`${left > right ? "+" : "-"} ${entry}`);
}
const share = total === 0 ? 100 : (100 * same) / total;
console.log(
  `${same} of ${total} entries agree (${share.toFixed(2)}%); \`+\` is in ${ours} alone, \`-\` in ${theirs} alone`,
);
process.exitCode = share < 99 ? 1 : 0;

/** Of a raw comparison only what the catalog takes over counts. */
function read(path: string): unknown {
  const json = JSON.parse(readFileSync(path, "utf8"), (key, value) =>
    value === null && key.startsWith("member") ? undefined : value,
  );
  return "removedTypes" in json ? Comparison.parse(json) : json;
}

/** Each entry with its path: what a list holds, or a value by itself. Lists of things with a name are taken apart. */
function entriesOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const name = nameOf(item);
      return name === null ? [`${path} ${canonical(item)}`] : entriesOf(item, `${path}/${name}`);
    });
  }
  if (typeof value !== "object" || value === null) return [`${path} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, item]) => entriesOf(item, `${path}/${key}`));
}

function nameOf(item: unknown): string | null {
  const { context, table, id } = (item ?? {}) as Record<string, unknown>;
  const name = context ?? table ?? id;
  return typeof name === "string" ? name : null;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

function counted(entries: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}
