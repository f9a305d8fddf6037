import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyze } from "../src/analyzer/analyze.ts";
import type { InputFile } from "../src/analyzer/input.ts";
import { readRules } from "../src/catalog/read.ts";
import type { Fixture, RuleFolder } from "../src/catalog/sources.ts";
import { validate } from "../src/catalog/validate.ts";
import { applyFixes } from "../src/report/apply.ts";
import { renderText } from "../src/report/text.ts";
import type { Report } from "../src/schema/report.ts";
import { catalog, sharedEngine } from "./support/analyze.ts";

const root = join(import.meta.dirname, "..");
const { sources, problems } = validate(readRules(root));
const folders = sources?.releases.flatMap((release) => release.rules) ?? [];
const published = await catalog();
const engine = await sharedEngine();

const inputs = (fixtures: readonly Fixture[]): InputFile[] => fixtures.map(({ path, bytes }) => ({ path, bytes }));

function scan(files: readonly InputFile[], release: string): Report {
  const previous = published.releases.find((candidate) => candidate.release === release)?.previous;
  return analyze({ files, catalog: published, engine, to: release, ...(previous ? { from: previous } : {}) });
}

/** `file:line rule` of everything that applies or is asked about at a place of its own. */
function places(report: Report): string[] {
  return report.results
    .filter((result) => result.verdict !== "doesNotApply")
    .flatMap((result) =>
      result.findings.map((finding) => `${finding.location.file}:${finding.location.region.startLine} ${result.rule}`),
    )
    .toSorted();
}

function marked(fixtures: readonly Fixture[]): string[] {
  return fixtures.flatMap(({ path, markers }) => markers.map(({ rule, line }) => `${path}:${line} ${rule}`)).toSorted();
}

function fixed(report: Report, folder: RuleFolder): Map<string, string> {
  const own = report.results.filter((result) => result.rule === folder.id).flatMap((result) => result.findings);
  const fixes = own.flatMap((finding) => (finding.fix ? [finding.fix] : []));
  return new Map(folder.fixtures.before.map(({ path, text }) => [path, applyFixes(text, path, fixes)]));
}

it("reads the catalog without a problem", () => {
  expect(problems).toEqual([]);
  expect(folders.length).toBeGreaterThan(0);
});

it("runs the rules of all hops over the fixtures of every hop to their end", () => {
  const [oldest] = published.releases;
  const newest = published.releases.at(-1);
  if (oldest === undefined || newest === undefined) throw new Error("the catalog holds no release");
  for (const folder of folders) {
    const all = [...folder.fixtures.before, ...folder.fixtures.after, ...folder.fixtures.ok];
    const files = all.map(({ file, bytes }) => ({ path: file, bytes }));
    const report = analyze({ files, catalog: published, engine, from: oldest.previous, to: newest.release });
    const asked = new Set(report.results.map(({ rule }) => rule));
    expect([...asked].every((id) => published.rules.some((rule) => rule.id === id))).toBe(true);
    expect(report.inputs.length).toBe(files.length);
  }
});

describe.each(
  folders.filter((folder) => folder.fixtures.before.length > 0).map((folder) => [folder.id, folder] as const),
)("%s", (_, folder) => {
  const report = scan(inputs(folder.fixtures.before), folder.release);

  it("finds exactly what the markers say in `before`", () => {
    expect(places(report)).toEqual(marked(folder.fixtures.before));
  });

  it("finds nothing of the rule in `ok` and `after`", () => {
    for (const fixtures of [folder.fixtures.ok, folder.fixtures.after]) {
      const own = places(scan(inputs(fixtures), folder.release)).filter((place) => place.endsWith(` ${folder.id}`));
      expect(own).toEqual([]);
    }
  });

  it("reads every fixture to its end", () => {
    const all = [...folder.fixtures.before, ...folder.fixtures.after, ...folder.fixtures.ok];
    const broken = all.flatMap((fixture) =>
      scan(inputs([fixture]), folder.release).notices.map((notice) => `${fixture.file}: ${notice.message}`),
    );
    expect(broken).toEqual([]);
  });

  it("says what findings.txt says", async () => {
    await expect(renderText(report, published)).toMatchFileSnapshot(join(root, folder.path, "findings.txt"));
  });

  const isMechanical = folder.fixtures.after.length > 0 && folder.source.value.fix?.applicability !== "manual";
  if (isMechanical) {
    it("turns `before` into `after`, byte for byte", () => {
      const result = fixed(report, folder);
      for (const { path, text } of folder.fixtures.after)
        expect(`${path}\n${result.get(path)}`).toBe(`${path}\n${text}`);
    });
  }
});
