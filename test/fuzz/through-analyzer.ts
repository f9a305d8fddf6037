import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { analyze } from "../../src/analyzer/analyze.ts";
import type { Engine } from "../../src/analyzer/engine.ts";
import type { InputFile } from "../../src/analyzer/input.ts";
import { decode } from "../../src/analyzer/readers/decode.ts";
import { indexLines, offsetsOf } from "../../src/analyzer/region.ts";
import { fixesOf } from "../../src/report/apply.ts";
import type { Catalog } from "../../src/schema/catalog.ts";
import type { Location, Report } from "../../src/schema/report.ts";
import { must, type Target } from "./target.ts";

const root = join(import.meta.dirname, "../..");
const encoder = new TextEncoder();

const project = encoder.encode(
  '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.3" /></ItemGroup></Project>',
);

const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(root, "public/schema/v1/report.schema.json"), "utf8")) as object,
);

function textsOf(files: readonly InputFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, bytes }) => {
      const decoded = decode(bytes);
      return decoded.kind === "decoded" ? [[path, decoded.text] as const] : [];
    }),
  );
}

/** Every place of a report, with the text that it must hold where the report says so. */
function placesOf(report: Report): { readonly location: Location; readonly text?: string }[] {
  const findings = report.results.flatMap((result) => result.findings);
  return [
    ...findings.map(({ location, excerpt }) => ({ location, text: excerpt })),
    ...findings.flatMap(({ suppressed }) => (suppressed ? [{ location: suppressed.location }] : [])),
    ...fixesOf(report).flatMap((fix) => fix.edits.map((edit) => ({ location: edit }))),
    ...report.results.flatMap(({ anchor }) => (anchor ? [{ location: anchor }] : [])),
    ...report.notices.flatMap(({ location }) => (location ? [{ location }] : [])),
    ...report.projects.flatMap(({ declaredAt }) => (declaredAt ? [{ location: declaredAt }] : [])),
  ];
}

function checkReport(report: Report, files: readonly InputFile[]): number {
  const texts = textsOf(files);
  const indexes = new Map([...texts].map(([path, text]) => [path, indexLines(text)]));
  const places = placesOf(report);
  for (const { location, text } of places) {
    const index = indexes.get(location.file);
    const offsets = index ? offsetsOf(index, location.region) : null;
    must(offsets !== null, `a region lies outside of \`${location.file}\`: ${JSON.stringify(location.region)}`);
    if (text !== undefined && offsets)
      must(texts.get(location.file)?.slice(offsets.start, offsets.end) === text, "a region does not hold its excerpt");
  }
  const given = files.map((file) => file.path).sort();
  must(JSON.stringify(report.inputs.map((input) => input.path).sort()) === JSON.stringify(given), "a file is missing");
  must(
    isValid(JSON.parse(JSON.stringify(report))),
    `the report is against its schema: ${JSON.stringify(isValid.errors?.[0])}`,
  );
  return places.length;
}

export interface Analyzing {
  readonly catalog: Catalog;
  readonly engine: Engine;
}

/** A reader, the file that it reads, and the release to which that matters. */
interface Reading {
  readonly name: string;
  readonly path: string;
  readonly seeds: readonly string[];
  readonly words: readonly string[];
  /** `6.3` where it is left out. */
  readonly to?: string;
}

/** A reader seen through the whole analyzer, in a project of its own unless the file is one. */
export function throughAnalyzer(
  { catalog, engine }: Analyzing,
  { name, path, seeds, words, to = "6.3" }: Reading,
): Target {
  return {
    name,
    seeds,
    words,
    run(text, again) {
      const file = { path, bytes: encoder.encode(text) };
      const files = /proj$/.test(path) ? [file] : [file, { path: "src/Host.csproj", bytes: project }];
      const run = () => analyze({ files, catalog, engine, to, from: "6.2" });
      const report = run();
      const checked = checkReport(report, files);
      if (again) must(JSON.stringify(run()) === JSON.stringify(report), "a second run gives another report");
      return checked;
    },
  };
}
