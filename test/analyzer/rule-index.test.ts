import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createConditions } from "../../src/analyzer/conditions.ts";
import { readInputs } from "../../src/analyzer/inputs.ts";
import { ruleNamesOf } from "../../src/analyzer/renames/rules-for.ts";
import { DEFAULT_LIMITS } from "../../src/analyzer/request.ts";
import { rulesWatching } from "../../src/analyzer/rule-index.ts";
import { matchesOf } from "../../src/analyzer/rule-matches.ts";
import { openSolution } from "../../src/analyzer/solution.ts";
import { catalog, sharedEngine } from "../support/analyze.ts";

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)],
  );

/** Folders of fixtures, each a small input of its own. */
const fixtures = readdirSync("rules", { recursive: true, encoding: "utf-8" })
  .filter((path) => /[\\/](?:before|after|ok)$/.test(path))
  .map((path) => join("rules", path));

const all = await catalog();
const engine = await sharedEngine();
const names = ruleNamesOf(all);
const writtenFor = ["3.1", ...all.releases.map((release) => release.previous ?? "0.0")];
/** What a rule looks for in code written for each release; most look for the same in all. */
const forms = all.rules.map((rule) => {
  const written = new Map(
    writtenFor.map((from) => {
      const form = names.ruleFor(rule, from);
      return [JSON.stringify(form), { form, from }];
    }),
  );
  return { rule, written: [...written.values()] };
});

/** Holds a fixture to the claim, and gives how many matches there were to hold it to. */
function check(folder: string): number {
  let found = 0;
  const given = walk(folder).map((path) => ({ path: path.slice(folder.length + 1), bytes: readFileSync(path) }));
  const { files } = readInputs(given, DEFAULT_LIMITS);
  const solution = openSolution({ files: given, catalog: all, engine, to: "6.3" }, files);
  const facts = solution.projects.map((project) => solution.read(project));
  const conditions = createConditions(facts);
  for (const one of facts) {
    const watching = rulesWatching(all, one);
    for (const { rule, written } of forms) {
      for (const { form, from } of written) {
        const matches = matchesOf(form, one, conditions) ?? [];
        found += matches.length;
        if (!watching.has(rule)) expect(matches, `${rule.id} in ${folder}, from ${from}`).toEqual([]);
      }
    }
  }
  return found;
}

const releases = [...new Set(all.rules.map((rule) => rule.release))];
test.each(releases)("a rule that watches no fact of a project would have found nothing in it, %s", (release) => {
  const folders = fixtures.filter((path) => path.startsWith(join("rules", release, "/")));
  const found = folders.reduce((sum, folder) => sum + check(folder), 0);
  // Enough for that to mean something.
  expect(found).toBeGreaterThan(folders.length / 3);
});
