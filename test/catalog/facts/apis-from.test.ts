import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/analyzer/analyze.ts";
import { coverage } from "../../../src/catalog/facts/coverage.ts";
import { formatProblem } from "../../../src/catalog/problem.ts";
import { publish } from "../../../src/catalog/publish.ts";
import { readRules } from "../../../src/catalog/read.ts";
import { BLANK } from "../../../src/catalog/scaffold.ts";
import { scaffoldRelease } from "../../../src/catalog/scaffold-release.ts";
import { validate } from "../../../src/catalog/validate.ts";
import { applyFixes } from "../../../src/report/apply.ts";
import { sharedEngine } from "../../support/analyze.ts";
import { PROSE, problemsOf, ruleWith } from "../tree.ts";

/** The real facts from 7.4 to 8.0 with a rule of a few lines over all that got a cancellation token. */
const TOKEN = "CancellationToken";
const RULE = `title: Methods take a cancellation token
summary: Implementations, overrides and calls need one parameter more.
kind: change
effects: [source]
severity: error
audience: everyone
phase: during
since: 8.0.0
apisFrom:
  - change: signature
    where: { adds: [${TOKEN}], facts: [signature] }
fix:
  applicability: unsafe
  summary: Add the parameter.
  edits: [{ kind: adjustParameters, using: { ${TOKEN}: System.Threading } }]
evidence: [{ tag: is-8.0.0, repository: DuendeSoftware/products, file: README.md, claim: A test. }]
vendor: undocumented
`;

const encode = (text: string) => new TextEncoder().encode(text);

function catalogOf8(rule: string) {
  const facts = [...readRules()].filter(
    ([file]) => file.startsWith("rules/8.0/facts/") || file === "rules/catalog.yml",
  );
  const { sources } = validate(new Map(facts));
  const scaffold = scaffoldRelease("8.0", sources?.notBegun ?? [], []);
  if (scaffold.kind === "refused") throw new Error(scaffold.message);
  const written = [...scaffold.files].map(([file, text]) => [file, encode(text.replaceAll(BLANK, "x"))] as const);
  const folder = "rules/8.0/cancellation-token";
  const own = [
    [`${folder}/rule.yml`, encode(rule)],
    [`${folder}/rule.md`, encode(PROSE.replace("/upgrades/6.3/", "/upgrades/8.0/"))],
  ] as const;
  return validate(new Map([...facts, ...written, ...own].toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

const { sources } = catalogOf8(RULE);
const [release] = sources?.releases ?? [];
if (sources === null || release === undefined) throw new Error("the catalog of 8.0 cannot be read");
const published = publish(sources);
const wanted = release.api.entries.filter(
  (fact) => fact.change === "signature" && fact.differs?.includes(`+param ${TOKEN}`),
);

describe("a rule over the real facts of 8.0", () => {
  test("covers every signature that got a token, and types none of the ids", () => {
    expect(wanted.length).toBeGreaterThan(450);
    const covered = coverage(release).filter((entry) => entry.coverage.kind === "rule");
    expect(covered.map(({ fact }) => fact.symbol)).toEqual(wanted.map(({ symbol }) => symbol));
    expect(RULE).not.toContain("Duende.IdentityServer");
  });

  test("publishes each symbol with its signatures before and after", () => {
    const apis = published.rules[0]?.apis ?? [];
    expect(apis.map(({ id }) => id).toSorted()).toEqual(wanted.map(({ symbol }) => symbol).toSorted());
    expect(apis.every(({ before, after }) => before !== undefined && after !== undefined)).toBe(true);
    expect(published.rules[0]).not.toHaveProperty("apisFrom");
  });

  test("finds implementations and overrides, leaves look-alikes alone, and its fix adds the parameter", async () => {
    const text = `using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Validation;

class Profile : IProfileService
{
    public Task GetProfileDataAsync(ProfileDataRequestContext context) => Task.CompletedTask;
    public Task IsActiveAsync(IsActiveContext context) => Task.CompletedTask;
}

class Grant : IExtensionGrantValidator
{
    public string GrantType => "x";
    public Task ValidateAsync(ExtensionGrantValidationContext context) => Task.CompletedTask;
}

interface IOwn { Task ValidateAsync(ExtensionGrantValidationContext context); }
class Own : IOwn
{
    public Task ValidateAsync(ExtensionGrantValidationContext context) => Task.CompletedTask;
}
`;
    const engine = await sharedEngine();
    const files = [{ path: "Host.cs", bytes: encode(text) }];
    const report = analyze({ files, catalog: published, engine, from: "7.4", to: "8.0" });
    const findings = report.results.flatMap((result) => result.findings);
    expect(findings.map(({ location }) => location.region.startLine)).toEqual([8, 9, 15]);
    expect(findings.map(({ confidence }) => confidence)).toEqual(["certain", "certain", "certain"]);
    const fixed = applyFixes(
      text,
      "Host.cs",
      findings.flatMap(({ fix }) => fix ?? []),
    );
    expect(fixed.match(/CancellationToken ct\)/g)).toHaveLength(3);
  });

  test("leaves out what it excludes, and says when that is idle or nothing fits", () => {
    const with_ = (where: string) =>
      catalogOf8(RULE.replace(/where: .*/, `where: ${where}`)).problems.map(formatProblem);
    const excluded = catalogOf8(
      RULE.replace(
        "facts: [signature] }",
        'facts: [signature], exclude: ["T:Duende.IdentityServer.Services.IProfileService"] }',
      ),
    );
    const ids = excluded.sources?.releases[0]?.rules[0]?.source.value.apis.map(({ id }) => id) ?? [];
    expect(ids.length).toBe(wanted.length - 2);
    expect(ids.some((id) => id.includes(".IProfileService."))).toBe(false);
    expect(with_("{ adds: [Nothing] }")).toContainEqual(
      expect.stringContaining(
        "rules/8.0/cancellation-token/rule.yml:11:12 apisFrom.0.where no breaking fact is `signature`",
      ),
    );
    expect(with_(`{ adds: [${TOKEN}], exclude: ["T:Ns.Other"] }`)).toContainEqual(
      expect.stringContaining("`T:Ns.Other` would not be chosen anyway"),
    );
  });

  test("is read and checked fast", () => {
    const started = process.cpuUsage();
    catalogOf8(RULE);
    const { user } = process.cpuUsage(started);
    expect(user / 1000).toBeLessThan(3_000);
  });
});

describe("a filter", () => {
  const chosen = (where: string) => {
    const rule = RULE.replace(/where: .*/, `where: ${where}`);
    return (catalogOf8(rule).sources?.releases[0]?.rules[0]?.source.value.apis ?? []).map(({ id }) => id);
  };

  test("chooses by namespace, member, kind of type, package and who breaks", () => {
    const below = chosen(
      "{ below: [Duende.IdentityServer.Validation], memberOf: [interface], breaks: [implementors] }",
    );
    expect(below.length).toBeGreaterThan(10);
    expect(below.every((id) => id.startsWith("M:Duende.IdentityServer.Validation.I"))).toBe(true);
    expect(
      chosen("{ members: [ParseAsync], packages: [Duende.IdentityServer] }").every((id) => id.includes(".ParseAsync(")),
    ).toBe(true);
  });

  test("chooses by what differs, all of it or nothing but it", () => {
    const order = chosen("{ differs: [param order] }");
    expect(order.map((id) => id.replace(/\(.*/, "").split(".").at(-2)).toSorted()).toEqual([
      "IServerSideSessionStore",
      "InMemoryServerSideSessionStore",
      "ServerSideSessionStore",
    ]);
    const only = chosen(`{ adds: [${TOKEN}], onlyDiffers: [+param ${TOKEN}] }`);
    expect(only.length).toBeLessThan(wanted.length);
    expect(only.length).toBeGreaterThan(300);
  });
});

test("entries of `apis` win over those of `apisFrom`", () => {
  const both = ruleWith(
    "apis:\n",
    "apisFrom:\n  - change: removed\n    where: { members: [Stop] }\n    message: gone\napis:\n",
  );
  expect(problemsOf(both)).toEqual([]);
});
