import { expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/analyzer/request.ts";
import { Report, RuleResult } from "../../src/schema/report.ts";
import { answerAnalyze } from "../../src/worker/answer.ts";
import type { FromWorker } from "../../src/worker/protocol.ts";
import { catalog, sharedEngine } from "../support/analyze.ts";

const project =
  '<Project><ItemGroup><PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.2.0" /></ItemGroup></Project>';
const classes = (count: number): string =>
  `using Duende.IdentityServer.EntityFramework;\n${Array.from(
    { length: count },
    (_, index) => `class C${index} : TokenCleanupService { void M() { base.RemoveExpiredGrantsAsync(); } }`,
  ).join("\n")}`;

/** How many places the early messages of an analysis hold, and its largest result. */
async function placesOf(count: number): Promise<{ early: number; largest: number }> {
  const told: FromWorker[] = [];
  const bytes = (text: string) => new TextEncoder().encode(text);
  const answer = answerAnalyze(
    {
      kind: "analyze",
      id: 1,
      files: [
        { path: "App.csproj", bytes: bytes(project) },
        { path: "A.cs", bytes: bytes(classes(count)) },
      ],
      from: null,
      to: "6.3",
      limits: DEFAULT_LIMITS,
      refused: [],
    },
    { catalog: await catalog(), engine: await sharedEngine(), tell: (message) => told.push(message) },
  );
  const early = told.flatMap((message) => (message.kind === "early" ? RuleResult.array().parse(message.results) : []));
  const { results } = Report.parse(JSON.parse(answer.kind === "result" ? String(answer.report) : ""));
  return {
    early: Math.max(0, ...early.map(({ findings }) => findings.length)),
    largest: Math.max(...results.map(({ findings }) => findings.length)),
  };
}

it("tells results before the end", async () => {
  expect(await placesOf(20)).toEqual({ early: 20, largest: 20 });
});

it("leaves a result with very many places to the report", async () => {
  const { early, largest } = await placesOf(1_001);
  expect(largest).toBe(1_001);
  expect(early).toBeLessThan(1_000);
});
