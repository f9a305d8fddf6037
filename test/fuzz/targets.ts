import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { analyze } from "../../src/analyzer/analyze.ts";
import type { Engine } from "../../src/analyzer/engine.ts";
import type { InputFile } from "../../src/analyzer/input.ts";
import { decode, encode } from "../../src/analyzer/readers/decode.ts";
import { indexLines, offsetsOf } from "../../src/analyzer/region.ts";
import { catalogOf } from "../../src/cli/catalog-file.ts";
import { parseFragment } from "../../src/client/analyzer/fragment.ts";
import { fixesOf } from "../../src/report/apply.ts";
import type { Catalog } from "../../src/schema/catalog.ts";
import type { Location, Report } from "../../src/schema/report.ts";
import { parseFloating } from "../../src/versions/floating.ts";
import { parseRange, rangeContains } from "../../src/versions/nuget-range.ts";
import { compareVersions, formatVersion, parseVersion } from "../../src/versions/nuget-version.ts";
import * as seeds from "./seeds.ts";
import { must, type Target } from "./target.ts";
import { zip } from "./zip.ts";

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

interface Analyzing {
  readonly catalog: Catalog;
  readonly engine: Engine;
}

/** A reader seen through the whole analyzer, in a project of its own unless the file is one. */
function throughAnalyzer(
  { catalog, engine }: Analyzing,
  name: string,
  path: string,
  given: readonly string[],
  words: readonly string[],
): Target {
  return {
    name,
    seeds: given,
    words,
    run(text, again) {
      const file = { path, bytes: encoder.encode(text) };
      const files = /proj$/.test(path) ? [file] : [file, { path: "src/Host.csproj", bytes: project }];
      const run = () => analyze({ files, catalog, engine, to: "6.3", from: "6.2" });
      const report = run();
      const checked = checkReport(report, files);
      if (again) must(JSON.stringify(run()) === JSON.stringify(report), "a second run gives another report");
      return checked;
    },
  };
}

const decoding: Target = {
  name: "decoding",
  seeds: [...seeds.code, ...seeds.settings, "caf\u00e9 \u20ac \u{1f600}"],
  words: ["\u00ff\u00fe", "\u00fe\u00ff", "\u00ef\u00bb\u00bf", "\u0000", "\u0000\u0000", "\u0080", "\u00c3"],
  run(text) {
    // Every character stands for one byte, so that mutations reach broken sequences as well.
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
    const decoded = decode(bytes);
    if (decoded.kind === "refused") {
      must(decoded.reason !== "" && decoded.cure !== "", "a refusal says neither why nor what to do");
      return 0;
    }
    must(Buffer.compare(encode(decoded.text, decoded.encoding), bytes) === 0, "the bytes do not come back");
    return 1;
  },
};

const versions: Target = {
  name: "versions",
  seeds: seeds.ranges,
  words: ["[", ")", ",", "*", "-", "+", ".", "999999999999", "-*", "rc.1", "\u0660"],
  run(text) {
    const [version, range] = [parseVersion(text), parseRange(text)];
    parseFloating(text);
    if (version) {
      const written = formatVersion(version);
      const back = parseVersion(written);
      must(
        back !== null && compareVersions(version, back) === 0,
        `\`${written}\` is not the version it was written from`,
      );
      if (range) rangeContains(range, version);
    }
    return Number(version !== null) + Number(range !== null);
  },
};

const fragment: Target = {
  name: "URL fragment",
  seeds: seeds.fragments,
  words: ["%", "%00", "%F0%9F", "&", "=", "#", "..", "javascript:", "<script>", "6.3/", "sample="],
  run(text) {
    const parsed = parseFragment(text);
    const values = [parsed.sample, parsed.from, parsed.to].filter((value) => value !== null);
    must(
      values.every((value) => /^[\d./a-z-]+$/.test(value)),
      "a value holds what no id holds",
    );
    return values.length;
  },
};

function catalogFile(published: string): Target {
  // Two rules are enough to reach all of the schema, and keep a case cheap.
  const whole = JSON.parse(published) as { rules: unknown[]; symbols: unknown[] };
  const small = JSON.stringify({ ...whole, rules: whole.rules.slice(0, 2), symbols: whole.symbols.slice(0, 5) });
  return {
    name: "catalog",
    seeds: [small],
    words: ['"__proto__":', '"constructor":', "null", "[]", "{}", "-1", "1e999", '"\\u0000"'],
    run(text) {
      const loaded = catalogOf(text, "catalog.json");
      must(loaded.kind === "catalog" || loaded.message !== "", "a refusal says nothing");
      return Number(loaded.kind === "catalog");
    },
  };
}

const codeWords = [
  "extension(",
  "partial ",
  "record ",
  "where ",
  "=> ",
  "async ",
  "await ",
  "typeof(",
  "nameof(",
  "switch {",
  "?.",
  "??=",
  "..",
  "[^1]",
  '"""',
  '$@"',
  "#else\n",
  "#region\n",
  "delegate*<",
  "new() { ",
  ": TokenCleanupService",
  "RequireDPoP = ",
];
const xmlWords = [
  "<!DOCTYPE x [",
  '<!ENTITY a "b">',
  "&a;",
  "<?xml ",
  'xmlns="x"',
  "</Project>",
  "<ItemGroup>",
  "<PackageReference ",
  'Version="',
  "$([MSBuild]::",
  "@(X)",
  "%(Y)",
  "Exists('",
  " And ",
  "&#x0;",
];
const jsonWords = [
  '"a":',
  "[",
  "]",
  "{",
  "}",
  ",",
  "\\u",
  "\\ud800",
  "/*",
  "//",
  "1e400",
  "tru",
  '"resolved":',
  '"projects":',
];
const sqlWords = [
  "[",
  "]",
  "''",
  "N'",
  "EXEC(",
  "$EF$",
  "GO\n",
  "/*",
  "ADD COLUMN ",
  "DEFAULT (",
  "`",
  "sp_rename ",
  "0x",
];

/** All readers of what strangers give. `fixtures` are the files of `rules/`, by extension; `published` the catalog's text. */
export function targetsOf(
  on: Analyzing,
  fixtures: ReadonlyMap<string, readonly string[]>,
  published: string,
): Target[] {
  const real = (extension: string): readonly string[] => fixtures.get(extension) ?? [];
  const through = (name: string, path: string, given: readonly string[], words: readonly string[]) =>
    throughAnalyzer(on, name, path, given, words);
  return [
    through("C#", "src/A.cs", [...seeds.code, ...real("cs")], codeWords),
    through("Razor", "src/A.razor", seeds.razor, [...codeWords, "@{", "@code {", "@*", "*@", "@inject "]),
    through("migrations", "src/Migrations/M.cs", seeds.migrations, [...codeWords, ...sqlWords]),
    through("MSBuild", "src/Host.csproj", [...seeds.projects, ...real("csproj")], xmlWords),
    through("packages.config", "src/packages.config", seeds.packagesConfig, xmlWords),
    through("solution", "Host.sln", seeds.solutions, ['Project("{', "EndProject", "\t", "\\", "..\\", ...xmlWords]),
    through("settings", "src/appsettings.json", [...seeds.settings, ...real("json")], jsonWords),
    through("lock file", "src/packages.lock.json", seeds.lockFiles, jsonWords),
    through("package list", "src/packages.json", seeds.packageLists, jsonWords),
    through("SQL", "src/update.sql", [...seeds.sql, ...real("sql")], sqlWords),
    through("Dockerfile", "src/Dockerfile", seeds.dockerfiles, [
      "FROM ",
      "\\\n",
      "ARG ",
      "${",
      "`",
      "# escape=`\n",
      "@sha256:",
      ":",
    ]),
    decoding,
    versions,
    fragment,
    zip,
    catalogFile(published),
  ];
}
