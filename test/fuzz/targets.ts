import { splitText } from "../../src/analyzer/entrances/split-text.ts";
import { decode, encode } from "../../src/analyzer/readers/decode.ts";
import { catalogOf } from "../../src/cli/catalog-file.ts";
import { parseFragment } from "../../src/client/analyzer/fragment.ts";
import { parseFloating } from "../../src/versions/floating.ts";
import { parseRange, rangeContains } from "../../src/versions/nuget-range.ts";
import { compareVersions, formatVersion, parseVersion } from "../../src/versions/nuget-version.ts";
import * as code from "./seeds/code.ts";
import * as hosts from "./seeds/hosts.ts";
import * as projects from "./seeds/projects.ts";
import * as texts from "./seeds/texts.ts";
import { must, type Target } from "./target.ts";
import { type Analyzing, throughAnalyzer } from "./through-analyzer.ts";
import {
  codeWords,
  dockerWords,
  jsonWords,
  pipelineWords,
  scriptWords,
  solutionWords,
  sqlWords,
  xmlWords,
} from "./words.ts";
import { zip } from "./zip.ts";

const decoding: Target = {
  name: "decoding",
  seeds: [...code.code, ...hosts.settings, "caf\u00e9 \u20ac \u{1f600}"],
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
  seeds: texts.ranges,
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
  seeds: texts.fragments,
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

/** Parts hold what was pasted, in its order; only headings, fences and prose between them may go. */
const pastedText: Target = {
  name: "pasted text",
  seeds: texts.pasted,
  words: [
    "// A.cs\n",
    "```",
    "~~~",
    "```csharp A.cs\n",
    "=== B.csproj ===\n",
    "title=",
    "</Project>\n",
    "using A;\n",
    "}\n",
  ],
  run(text) {
    const split = splitText(text);
    if (split === null) return 0;
    must(split.parts.length > 0, "a text is split into nothing");
    let from = 0;
    for (const part of split.parts) {
      const at = text.indexOf(part.text, from);
      must(part.text.trim() !== "" && at >= 0, "a part is blank, or not what was pasted");
      must(part.path === null || /^[^\r\n]+\.?\w+$/.test(part.path), `\`${part.path}\` is no name of a file`);
      from = at + part.text.length;
    }
    const all = split.parts.map((part) => part.text).join("");
    must(split.by === "file headings" || all === text, "something between two files is lost");
    return split.parts.length;
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

/** All readers of what strangers give. `fixtures` are the files of `rules/`, by extension; `published` the catalog's text. */
export function targetsOf(
  on: Analyzing,
  fixtures: ReadonlyMap<string, readonly string[]>,
  published: string,
): Target[] {
  const real = (extension: string): readonly string[] => fixtures.get(extension) ?? [];
  const through = (name: string, path: string, seeds: readonly string[], words: readonly string[], to?: string) =>
    throughAnalyzer(on, { name, path, seeds, words, ...(to === undefined ? {} : { to }) });
  return [
    through("C#", "src/A.cs", [...code.code, ...real("cs")], codeWords),
    through("Razor", "src/A.razor", code.razor, [...codeWords, "@{", "@code {", "@*", "*@", "@inject "]),
    through("migrations", "src/Migrations/M.cs", code.migrations, [...codeWords, ...sqlWords]),
    through("MSBuild", "src/Host.csproj", [...projects.projects, ...real("csproj")], xmlWords),
    through("shared MSBuild", "src/Directory.Build.targets", [...projects.projects, ...real("props")], xmlWords),
    through("packages.config", "src/packages.config", projects.packagesConfig, xmlWords),
    through("nuspec", "src/Host.nuspec", projects.nuspecs, [...xmlWords, "<group ", "<dependency ", "<metadata>"]),
    through("solution", "Host.sln", projects.solutions, [...solutionWords, ...xmlWords]),
    through("solution filter", "Host.slnf", projects.solutionFilters, [...jsonWords, '"solution":', "\\\\", "../"]),
    through("settings", "src/appsettings.json", [...hosts.settings, ...real("json")], jsonWords),
    through("lock file", "src/packages.lock.json", projects.lockFiles, jsonWords),
    through("assets file", "src/obj/project.assets.json", projects.assetsFiles, [...jsonWords, '"type":', "/"]),
    through("package list", "src/packages.json", projects.packageLists, jsonWords),
    through("global.json", "global.json", projects.sdkPins, [...jsonWords, '"sdk":', '"version":', "6.0.100"], "7.0"),
    through("SQL", "src/update.sql", [...code.sql, ...real("sql")], sqlWords),
    through("Dockerfile", "src/Dockerfile", hosts.dockerfiles, dockerWords, "7.0"),
    through("pipeline", ".github/workflows/build.yml", hosts.pipelines, pipelineWords, "7.0"),
    through("build script", "build.sh", hosts.scripts, scriptWords, "7.0"),
    through("PowerShell", "build.ps1", hosts.scripts, scriptWords, "7.0"),
    through("Cake", "build.cake", hosts.scripts, scriptWords, "7.0"),
    through("publish profile", "src/Properties/Folder.pubxml", hosts.publishProfiles, [...xmlWords, "net6.0"], "7.0"),
    through("launch configuration", ".vscode/launch.json", hosts.launches, [...jsonWords, "net6.0", " //"], "7.0"),
    decoding,
    versions,
    fragment,
    pastedText,
    zip,
    catalogFile(published),
  ];
}
