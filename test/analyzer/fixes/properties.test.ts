import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/analyzer/analyze.ts";
import { syntaxProblems } from "../../../src/analyzer/fixes/syntax-problems.ts";
import type { InputFile } from "../../../src/analyzer/input.ts";
import { classify } from "../../../src/analyzer/readers/classify.ts";
import { decode } from "../../../src/analyzer/readers/decode.ts";
import { loadSources } from "../../../src/catalog/load.ts";
import { fixInRounds, type Rounds } from "../../../src/cli/fix-rounds.ts";
import type { Before } from "../../../src/cli/run.ts";
import { applyAll, fixesOf } from "../../../src/report/apply.ts";
import type { Report } from "../../../src/schema/report.ts";
import { catalog, sharedEngine } from "../../support/analyze.ts";

const [published, engine] = [await catalog(), await sharedEngine()];
const folders = loadSources()
  .releases.flatMap(({ rules }) => rules)
  .filter((folder) => folder.fixtures.before.length);

const textOf = (file: InputFile | undefined): string => {
  const decoded = file ? decode(file.bytes) : null;
  return decoded?.kind === "decoded" ? decoded.text : "";
};
const problemsOf = (file: InputFile): number =>
  syntaxProblems(engine, { kind: classify(file.path, textOf(file)), text: textOf(file) });

/** Fixes everything, and checks what must hold for any input; resolves to the texts after it. */
async function fixAndCheck(files: readonly InputFile[], release: string): Promise<string[]> {
  const from = published.releases.find((candidate) => candidate.release === release)?.previous ?? undefined;
  const scan = (given: readonly InputFile[], start = from, before?: Before): Report =>
    analyze({
      files: given,
      catalog: published,
      engine,
      to: release,
      ...(start ? { from: start } : {}),
      ...before,
    });
  const first = scan(files);
  // Whatever is applied at once never clashes, and what is left out is left out whole.
  const { leftOut } = applyAll(fixesOf(first), (path) => textOf(files.find((file) => file.path === path)));
  let before: Before = { fromWins: true };
  const analyzeAndKeep: Rounds["analyze"] = async (given, start, said) => {
    before = said ?? before;
    return scan(given, start, said);
  };
  const fixed = await fixInRounds({ files, from, analyze: analyzeAndKeep }, () => true);
  const again = await fixInRounds(
    { files: fixed.files, from, analyze: async (given) => scan(given, from, before) },
    () => true,
  );
  expect(
    again.files.every((file, index) => file === fixed.files[index]),
    "a second run changes nothing",
  ).toBe(true);
  expect(fixesOf(fixed.report), "findings with a fix are gone").toEqual([]);
  expect(leftOut.length).toBeLessThan(Math.max(1, fixesOf(first).length));
  for (const [index, file] of fixed.files.entries()) {
    const before = files[index];
    if (before && before !== file) expect(problemsOf(file), file.path).toBeLessThanOrEqual(problemsOf(before));
  }
  return fixed.files.map(textOf);
}

describe("fixing every fixture to the end", () => {
  it.each(folders.map((folder) => [folder.id, folder] as const))("%s", async (_, folder) => {
    await fixAndCheck(
      folder.fixtures.before.map(({ path, bytes }) => ({ path, bytes })),
      folder.release,
    );
  });

  const all = folders.flatMap((folder) =>
    folder.fixtures.before.map(({ path, bytes }) => ({ path: `${folder.id}/${path}`, bytes })),
  );
  it.each([...new Set(folders.map((folder) => folder.release))])(
    "all of them in one folder, to %s",
    async (release) => {
      await fixAndCheck(all, release);
    },
  );
});

/* Generated code: the same few members in all the ways in which people write and lay them out. */

const newline = fc.constantFrom("\n", "\r\n");
const separator = fc.constantFrom(", ", ",", ",\n            ", " , ");

interface Item {
  readonly parameter: string;
  readonly argument: string;
  readonly name: string;
}

const required: readonly Item[] = [
  { parameter: "OperationalStoreOptions o", argument: "o", name: "options" },
  { parameter: "IPersistedGrantDbContext d", argument: "d", name: "persistedGrantDbContext" },
  { parameter: "ILogger<TokenCleanupService> l", argument: "l", name: "logger" },
];
const optional: readonly Item[] = [
  { parameter: "IOperationalStoreNotification n", argument: "n", name: "operationalStoreNotification" },
];

const call = fc
  .record({ named: fc.boolean(), optional: fc.boolean(), separator, primary: fc.boolean() })
  .map((shape) => {
    const items = [...required, ...(shape.optional ? optional : [])];
    const parameters = items.map((item) => item.parameter).join(shape.separator);
    const list = items
      .map((item) => (shape.named ? `${item.name}: ${item.argument}` : item.argument))
      .join(shape.separator);
    return { ...shape, parameters, list };
  });

const body = fc.array(
  fc.constantFrom(
    "await base.RemoveExpiredGrantsAsync(stop);",
    "await this.RemoveExpiredGrantsAsync();",
    "Func<CancellationToken, Task> f = RemoveExpiredGrantsAsync;",
    'Log("RemoveExpiredGrantsAsync");',
    "// RemoveExpiredGrantsAsync",
    "services.AddTransient<TokenCleanupService, Mine>();",
    "services.AddTransient(typeof(TokenCleanupService), typeof(Mine));",
    "var client = new Client { RequireDPoP = true };",
  ),
  { maxLength: 4 },
);

const code = fc.record({ call, body, newline, implicit: fc.boolean(), conditional: fc.boolean() }).map((shape) => {
  const { parameters, list, primary } = shape.call;
  const usings = "using Duende.IdentityServer.EntityFramework;\nusing Duende.IdentityServer.Models;\n";
  const head = primary
    ? `class Mine(${parameters}) : TokenCleanupService(${list})\n{`
    : `class Mine : TokenCleanupService\n{\n    public Mine(${parameters})\n        : base(${list})\n    {\n    }`;
  const statements = shape.body.map((line) => `        ${line}`).join("\n");
  const method = `    async Task Run(IServiceCollection services, CancellationToken stop)\n    {\n${statements}\n    }`;
  const guarded = shape.conditional ? `#if NET6_0\n${method}\n#endif` : method;
  return `${usings}\n${head}\n\n${guarded}\n}\n`.replaceAll("\n", shape.newline);
});

const csproj =
  '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.2.3" /></ItemGroup></Project>';

it("fixing generated code leaves nothing to fix, breaks nothing, and keeps line ends", async () => {
  const encoder = new TextEncoder();
  await fc.assert(
    fc.asyncProperty(fc.array(code, { minLength: 1, maxLength: 2 }), async (texts) => {
      const files = [
        { path: "App.csproj", bytes: encoder.encode(csproj) },
        ...texts.map((text, index) => ({
          path: `Code${index}.cs`,
          bytes: encoder.encode(text.replaceAll("Mine", `Mine${index}`)),
        })),
      ];
      const fixed = (await fixAndCheck(files, "6.3")).slice(1);
      for (const [index, text] of fixed.entries()) {
        const isCrlf = texts[index]?.includes("\r\n");
        expect(text).not.toMatch(isCrlf ? /[^\r]\n/ : /\r/);
      }
    }),
    { numRuns: 40, seed: 7 },
  );
});
