/*
 * npm run members -- CLONE TAG[,TAG…] [CLONE TAG[,TAG…]…]
 *
 * Reads tags of clones of the product's repository, oldest first, and writes `rules/members.json`: which members and base
 * types lead from one of the product's types to another that rules ask for. Give the .0 of every release that code may be
 * upgraded from; that of the newest release has nothing to upgrade. Exit 2 when it could not run.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { vocabularyOf } from "../src/analyzer/readers/csharp/vocabulary.ts";
import { toJson } from "../src/catalog/json.ts";
import { loadCatalog } from "../src/catalog/load.ts";
import { ROOT } from "../src/catalog/read.ts";
import { createProgressLine } from "../src/cli/progress.ts";
import { createEngine } from "../src/engine/node.ts";
import { rebrandedNames } from "../src/facts/brand.ts";
import { leadingSymbols } from "../src/facts/leading.ts";
import { readTypeLinks } from "../src/facts/member-types.ts";
import { FactsError } from "../src/facts/repository.ts";
import { productAt } from "../src/facts/tag.ts";

const USAGE = "usage: npm run members -- CLONE TAG[,TAG…] [CLONE TAG[,TAG…]…]";

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FactsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(given: readonly string[]): Promise<void> {
  if (given.length === 0 || given.length % 2 > 0) throw new FactsError(USAGE);
  const places = given.flatMap((clone, index) =>
    index % 2 > 0 ? [] : (given[index + 1] ?? "").split(",").map((tag) => ({ clone, tag })),
  );
  const engine = await createEngine();
  const line = createProgressLine();
  const releases = places.map((place) => {
    line.say(place.tag);
    const { version, packages } = productAt(place);
    return { version, types: readTypeLinks(engine, packages) };
  });
  line.clear();
  const { askedMembers } = vocabularyOf(loadCatalog());
  const asked = new Set([...askedMembers.values()].flat().map(({ owner }) => rebrandedNames(owner)));
  const symbols = leadingSymbols(releases, asked);
  writeFileSync(
    join(ROOT, "rules/members.json"),
    toJson({ releases: releases.map(({ version }) => version), symbols }),
  );
  console.log(`${symbols.length} symbols of ${releases.length} releases`);
}
