import { expect, it } from "vitest";
import { analyze } from "../../src/analyzer/analyze.ts";
import type { InputFile } from "../../src/analyzer/input.ts";
import { decode } from "../../src/analyzer/readers/decode.ts";
import { indexLines, offsetsOf } from "../../src/analyzer/region.ts";
import { loadSources } from "../../src/catalog/load.ts";
import { applyFixes, fixesOf } from "../../src/report/apply.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderText } from "../../src/report/text.ts";
import { catalog, sharedEngine } from "../support/analyze.ts";
import { mutate, seeded } from "./mutate.ts";

const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const seeds = loadSources()
  .releases.flatMap((release) => release.rules)
  .flatMap((rule) => rule.fixtures.before);
const texts = seeds.map((seed) => seed.text);

it(`survives ${ROUNDS} mutated inputs: each ends in a report whose regions hold their excerpts`, async () => {
  const [rules, engine] = [await catalog(), await sharedEngine()];
  const random = seeded(SEED);
  const encoder = new TextEncoder();
  for (let round = 0; round < ROUNDS; round++) {
    const files = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index): InputFile => {
      const seed = seeds[Math.floor(random() * seeds.length)];
      return { path: `${index}/${seed?.path}`, bytes: encoder.encode(mutate(seed?.text ?? "", texts, random)) };
    });
    const context = `seed ${SEED}, round ${round}`;
    const report = analyze({ files, catalog: rules, engine, to: "6.3", from: "6.2" });
    expect(report.inputs, context).toHaveLength(files.length);
    for (const finding of report.results.flatMap((result) => result.findings)) {
      const input = files.find((file) => file.path === finding.location.file);
      const decoded = input ? decode(input.bytes) : null;
      const text = decoded?.kind === "decoded" ? decoded.text : "";
      const offsets = offsetsOf(indexLines(text), finding.location.region);
      expect(offsets && text.slice(offsets.start, offsets.end), context).toBe(finding.excerpt);
      applyFixes(text, finding.location.file, fixesOf(report));
    }
    renderText(report, rules);
    renderMarkdown(report, rules);
    renderSarif(report, rules);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 600_000);
