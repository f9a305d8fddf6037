import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { analyze } from "../../src/analyzer/analyze.ts";
import type { Engine } from "../../src/analyzer/engine.ts";
import type { InputFile } from "../../src/analyzer/input.ts";
import { decode, encode } from "../../src/analyzer/readers/decode.ts";
import { byteOfCode } from "../../src/analyzer/readers/windows-1252.ts";
import { indexLines, offsetsOf } from "../../src/analyzer/region.ts";
import { loadSources } from "../../src/catalog/load.ts";
import type { Catalog } from "../../src/schema/catalog.ts";
import type { Report } from "../../src/schema/report.ts";
import { catalog, sharedEngine } from "../support/analyze.ts";

/** `INVARIANCE_RUNS=2000 npx vitest run test/fuzz/invariance.test.ts` looks longer. */
const RUNS = Number(process.env.INVARIANCE_RUNS ?? 40);

interface Text {
  readonly path: string;
  readonly text: string;
}

const ends = ["\n", "\r\n", "\r"] as const;
/** How a file is stored; of the line ends one is taken after the other, so that several mix. */
interface Storage {
  readonly ends: readonly (typeof ends)[number][];
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "utf-16le-bom" | "utf-16be-bom" | "windows-1252";
  /** Words beyond ASCII that stand in a comment, where encodings differ. */
  readonly word: string;
}

const storage: fc.Arbitrary<Storage> = fc.record({
  ends: fc.oneof(
    fc.constantFrom(...ends).map((end) => [end]),
    fc.array(fc.constantFrom(...ends), { minLength: 2, maxLength: 7 }),
  ),
  encoding: fc.constantFrom(
    "utf-8",
    "utf-8-bom",
    "utf-16le",
    "utf-16be",
    "utf-16le-bom",
    "utf-16be-bom",
    "windows-1252",
  ),
  word: fc.constantFrom("", "Größe", "déjà", "„€“"),
});

function stored(text: string, { ends: some, encoding }: Pick<Storage, "ends" | "encoding">): Uint8Array {
  let line = 0;
  let before = { at: -1, end: "" };
  const written = text.replace(/\r\n?|\n/g, (match, at: number) => {
    const next = some[line++ % some.length] ?? "\n";
    // An empty line between CR and LF would be none.
    const end = before.at === at && before.end === "\r" && next === "\n" ? "\r" : next;
    before = { at: at + match.length, end };
    return end;
  });
  if (encoding === "windows-1252") {
    const bytes = Array.from(written, (character) => byteOfCode(character.charCodeAt(0)));
    if (bytes.every((byte) => byte !== undefined && byte !== null)) return Uint8Array.from(bytes as number[]);
    return new TextEncoder().encode(written);
  }
  const mark = encoding.endsWith("-bom") ? "\ufeff" : "";
  if (encoding.startsWith("utf-8")) return new TextEncoder().encode(mark + written);
  const littleEndian = encoding.startsWith("utf-16le");
  const view = new DataView(new ArrayBuffer(2 * (mark + written).length));
  for (let at = 0; at < view.byteLength / 2; at++)
    view.setUint16(2 * at, (mark + written).charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** A comment at the end of the file, in the file's own language. */
function withWord({ path, text }: Text, word: string): string {
  if (word === "") return text;
  if (path.endsWith(".cs")) return `${text}\n// ${word} TokenCleanupService\n`;
  return /\.(?:cs|vb|fs)proj$|\.props$|\.targets$/.test(path) ? `${text}\n<!-- ${word} -->\n` : text;
}

const plain = (text: string | undefined): string | undefined => text?.replace(/\r\n?/g, "\n");

/** What a person is told, without what depends on how a line ends. */
const told = (report: Report): unknown => ({
  results: report.results.map((result) => ({
    rule: result.rule,
    project: result.project,
    verdict: result.verdict,
    anchor: result.anchor,
    findings: result.findings.map((finding) => ({ ...finding, excerpt: plain(finding.excerpt), fix: undefined })),
    edits: result.findings.flatMap(({ fix }) =>
      (fix?.edits ?? []).map((edit) => ({ ...edit, text: plain(edit.text) })),
    ),
  })),
  projects: report.projects,
  notices: report.notices,
  inputs: report.inputs.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});

function checkPlaces(report: Report, files: readonly InputFile[]): void {
  for (const { location, excerpt } of report.results.flatMap((result) => result.findings)) {
    const file = files.find(({ path }) => path === location.file);
    const decoded = file ? decode(file.bytes) : null;
    if (!file || decoded?.kind !== "decoded") throw new Error(`\`${location.file}\` cannot be read`);
    const offsets = offsetsOf(indexLines(decoded.text), location.region);
    expect(offsets && decoded.text.slice(offsets.start, offsets.end)).toBe(excerpt);
    expect(Buffer.compare(encode(decoded.text, decoded.encoding), file.bytes)).toBe(0);
  }
}

const solutions = loadSources()
  .releases.flatMap((release) => release.rules)
  .map((rule) => rule.fixtures.before.map(({ path, text }): Text => ({ path, text })))
  .filter((files) => files.length > 0 && files.length <= 12);

let rules: Catalog;
let engine: Engine;
beforeAll(async () => {
  [rules, engine] = [await catalog(), await sharedEngine()];
});

const run = (files: readonly InputFile[]): Report =>
  analyze({ files, catalog: rules, engine, to: rules.releases.at(-1)?.release ?? "6.3", from: "6.2" });

describe("the same findings at the same places", () => {
  it("whatever the order of the files, their line ends and their encodings", () => {
    expect(solutions.length).toBeGreaterThan(20);
    let findings = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...solutions),
        fc.array(storage, { minLength: 12, maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (solution, storages, order) => {
          const texts = solution.map((file, index) => ({
            path: file.path,
            text: withWord(file, storages[index]?.word ?? ""),
          }));
          const asIs = texts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
          const otherwise = texts
            .map(({ path, text }, index) => ({ path, bytes: stored(text, storages[index] ?? never()) }))
            .map((file) => ({ file, rank: order.next().value }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ file }) => file);
          const report = run(otherwise);
          checkPlaces(report, otherwise);
          const expected = run(asIs);
          findings += expected.results.reduce((sum, result) => sum + result.findings.length, 0);
          expect(told(report)).toEqual(told(expected));
        },
      ),
      { numRuns: RUNS, seed: 7 },
    );
    expect(findings).toBeGreaterThan(RUNS);
  }, 600_000);
});

function never(): never {
  throw new Error("there is a storage for each file");
}
