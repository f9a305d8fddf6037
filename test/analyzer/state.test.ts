import { describe, expect, it } from "vitest";
import { analyzeTexts, applied, catalog } from "../support/analyze.ts";

const project = (...references: string[]) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web">\n  <ItemGroup>\n${references.map((reference) => `    <PackageReference ${reference} />\n`).join("")}  </ItemGroup>\n</Project>\n`;

const host = (version: string) => project(`Include="Duende.IdentityServer" Version="${version}"`);

const job = `using Duende.IdentityServer.EntityFramework;
class Job { object Run(TokenCleanupService service) => service.RemoveExpiredGrantsAsync(); }
`;

async function stateOf(files: Record<string, string>, from?: string) {
  const report = await analyzeTexts(files, from ? { from } : {});
  const [first] = report.projects;
  return {
    state: first?.state,
    message: first?.message ?? "",
    results: report.results.length,
    applied: applied(report),
  };
}

describe("where a project stands", () => {
  it("is on the path with a version of 6.2, and all rules are answered", async () => {
    const { state, message, results } = await stateOf({ "Host.csproj": host("6.2.3") });
    expect([state, message]).toEqual(["onPath", "is on Duende IdentityServer 6.2.3; going to 6.3, land on 6.3.10"]);
    expect(results).toBeGreaterThan(20);
  });

  it("hears of the changes of its own release too when it is on a prerelease of that one", async () => {
    const stores = (version: string) =>
      project(
        `Include="Duende.IdentityServer.EntityFramework" Version="${version}"`,
        'Include="AutoMapper" Version="10.1.1"',
      );
    const preview = await stateOf({ "Host.csproj": stores("6.0.0-preview.3") });
    expect(preview.message).toContain("It is a prerelease, so the changes of 6.0 are checked too");
    expect(preview.applied).toContain("Host.csproj:3 6.3/update-packages");
    const found = async (version: string) => {
      const report = await analyzeTexts({ "Host.csproj": stores(version) }, { to: "6.1" });
      return applied(report).filter((place) => place.includes("automapper"));
    };
    expect(await found("6.0.0-preview.3")).toEqual(["Host.csproj:4 6.0/automapper-11"]);
    expect(await found("6.0.0")).toEqual([]);
  });

  it("is on the path with IdentityServer4 too, and told the new names of its packages", async () => {
    const {
      state,
      message,
      applied: findings,
    } = await stateOf({
      "Host.csproj": project('Include="IdentityServer4" Version="4.1.2"'),
    });
    expect([state, message]).toEqual(["onPath", "is on IdentityServer4 4.1.2; going to 6.3, land on 6.3.10"]);
    expect(findings).toContain("Host.csproj:3 5.0/update-packages");
  });

  it("is on the path with what a package of others brings, and told through which", async () => {
    const kit = (version: string) =>
      project(`Include="Microsoft.AspNetCore.ApiAuthorization.IdentityServer" Version="${version}"`);
    const report = await analyzeTexts({ "Host.csproj": kit("7.0.20") });
    expect(report.projects[0]).toMatchObject({
      state: "onPath",
      product: "Duende IdentityServer",
      release: "6.0",
      version: "6.0.4",
      through: "Microsoft.AspNetCore.ApiAuthorization.IdentityServer",
      message:
        "is on Duende IdentityServer 6.0.4 (through `Microsoft.AspNetCore.ApiAuthorization.IdentityServer` 7.0.20); going to 6.3, land on 6.3.10",
    });
    expect(report.notices).toEqual([]);
    expect(await stateOf({ "Host.csproj": kit("5.0.17") })).toMatchObject({ state: "onPath" });
    expect(await stateOf({ "Host.csproj": kit("3.1.32") })).toMatchObject({ state: "olderProduct" });
  });

  it("is told in a notice when the catalog does not know the version that a package of others brings", async () => {
    const files = { "Host.csproj": project('Include="Volo.Abp.IdentityServer.Domain" Version="4.4.0"') };
    const report = await analyzeTexts(files);
    expect(report.projects[0]).toMatchObject({
      state: "unknownVersion",
      product: "IdentityServer4",
      message:
        "uses IdentityServer4 (through `Volo.Abp.IdentityServer.Domain` 4.4.0), and which version comes with it is not known here; checked as an upgrade from 3.1 to 6.3",
    });
    expect(report.notices.map(({ code, location }) => [code, location?.region.startLine])).toEqual([
      ["carrier-version-unknown", 3],
    ]);
    const asked = await analyzeTexts(files, { from: "4.1" });
    expect(asked.projects[0]?.message).toContain("checked as an upgrade from 4.1 to 6.3");
  });

  it.each([
    ["IdentityServer4", "using IdentityServer4.Events;\nclass Log { void On(UserLoginSuccessEvent e) { } }\n"],
    [
      "Duende IdentityServer",
      "using Duende.IdentityServer.Events;\nclass Log { void On(UserLoginSuccessEvent e) { } }\n",
    ],
    ["a qualified name", "class Log { void On(Duende.IdentityServer.Events.UserLoginSuccessEvent e) { } }\n"],
  ])("uses IdentityServer when code names %s, though no package or type of the rules is there", async (_, code) => {
    const files = { "App.csproj": project('Include="Some.Cms" Version="1.0.0"'), "Log.cs": code };
    expect(await stateOf(files)).toMatchObject({ state: "unknownVersion" });
  });

  it.each([
    [
      "in comments and texts",
      '// using Duende.IdentityServer.Events;\nclass A { string B = "IdentityServer4.Events"; }\n',
    ],
    ["of its own", "using Duende.IdentityServer.Events;\nnamespace Duende.IdentityServer.Events { class A { } }\n"],
    ["that begin alike", "using Duende.IdentityServerTools;\nusing Acme.Duende.IdentityServer;\nclass A { }\n"],
    ["of another package", "using IdentityServer4.AccessTokenValidation;\nclass A { }\n"],
  ])("does not use IdentityServer because of names %s", async (_, code) => {
    const files = { "App.csproj": project('Include="Some.Cms" Version="1.0.0"'), "A.cs": code };
    expect(await stateOf(files)).toMatchObject({ state: "notIdentityServer" });
  });

  it("is told that there is nothing to do without IdentityServer, even when a release is named", async () => {
    for (const from of [undefined, "6.2"]) {
      const { state, results } = await stateOf(
        { "App.csproj": project('Include="Duende.BFF" Version="2.0.0"'), "A.cs": "class A {}" },
        from,
      );
      expect([state, results]).toEqual(["notIdentityServer", 0]);
    }
    expect(await stateOf({ "notes.json": "[1, 2]" }, "6.2")).toMatchObject({ state: "notIdentityServer", results: 0 });
  });

  it.each([
    ["6.3.0", ["fixed in 6.3.4", "fixed in 6.3.7", "fixed in 6.3.10"], []],
    ["6.3.5", ["fixed in 6.3.7", "fixed in 6.3.10"], ["fixed in 6.3.4"]],
    ["6.3.9", ["fixed in 6.3.10"], ["fixed in 6.3.7"]],
  ])("below the landing version, on %s, is told only what that version still has", async (version, has, hasNot) => {
    const { state, message, applied: findings } = await stateOf({ "Host.csproj": host(version) });
    expect(state).toBe("landing");
    for (const text of has) expect(message).toContain(text);
    for (const text of hasNot) expect(message).not.toContain(text);
    expect(findings).toEqual(["Host.csproj:3 6.3/update-packages"]);
  });

  it.each([
    ["7.3.0", ["Page.cs:2 7.3/base64url-removed"]],
    ["7.3.3", []],
  ])("on %s of the target's release is told what its later patches change", async (version, expected) => {
    const page = "using Duende.IdentityModel;\nclass Page { byte[] Read(string text) => Base64Url.Decode(text); }\n";
    const report = await analyzeTexts({ "Host.csproj": host(version), "Page.cs": page }, { to: "7.3" });
    expect(applied(report).filter((place) => place.startsWith("Page.cs"))).toEqual(expected);
  });

  it("has nothing to do on the landing version", async () => {
    expect(await stateOf({ "Host.csproj": host("6.3.10"), "Job.cs": job })).toMatchObject({
      state: "alreadyThere",
      results: 0,
    });
  });

  it("still lists code that does not build when the packages were bumped first and a release is named", async () => {
    const bumped = await stateOf({ "Host.csproj": host("6.3.10"), "Job.cs": job }, "6.2");
    expect(bumped.applied).toEqual(["Job.cs:2 6.3/remove-expired-grants-renamed"]);
    expect(bumped.message).toContain("because you asked from 6.2");
  });

  it("is beyond the target on 7.0", async () => {
    expect(await stateOf({ "Host.csproj": host("7.0.8") })).toMatchObject({ state: "beyond", results: 0 });
  });

  it("is older than the catalog on IdentityServer4 2.5, and what the catalog knows is checked", async () => {
    const {
      state,
      message,
      applied: findings,
    } = await stateOf({
      "Host.csproj": project('Include="IdentityServer4" Version="2.5.4"'),
    });
    expect(state).toBe("olderProduct");
    const first = (await catalog()).releases[0]?.previous;
    expect(message).toContain(`the changes between 2.5 and ${first} are not checked here`);
    expect(findings).toContain("Host.csproj:3 5.0/update-packages");
  });

  it("is checked as an upgrade from 6.2 when code shows IdentityServer and no file its version", async () => {
    const { state, applied: findings } = await stateOf({ "Job.cs": job });
    expect([state, findings]).toEqual(["unknownVersion", ["Job.cs:2 6.3/remove-expired-grants-renamed"]]);
  });
});

/** Rules of the tests below, by what IdentityServer4 brought them. */
const brought = { "4.0.0": "4.1/client-require-pkce", "4.1.0": "4.1/check-session-script" };
const client = `using IdentityServer4.Models;
class Clients { object Web = new Client { ClientId = "web", AllowedGrantTypes = GrantTypes.Code }; string Hash = "sha256-bBR11t3xOeLLkccl6Pn1hYbkHCL+JE4CLkgBydaPSE0="; }
`;
const identityServer4 = (...versions: string[]) =>
  project(
    ...versions.map(
      (version, index) => `Include="IdentityServer4${index === 0 ? "" : ".Storage"}" Version="${version}"`,
    ),
  );

describe("a change that the version of the project has already", () => {
  const ids = Object.values(brought);
  async function verdicts(files: Record<string, string>, options: { from?: string; to?: string } = {}) {
    const report = await analyzeTexts({ "Clients.cs": client, ...files }, { to: "5.0", ...options });
    return ids.map((id) => report.results.find((result) => result.rule === id)?.verdict);
  }

  it.each([
    ["3.1.4", ["applies", "applies"]],
    ["4.0.0-preview.6", ["applies", "applies"]],
    ["4.0.0", ["doesNotApply", "applies"]],
    ["4.0.4", ["doesNotApply", "applies"]],
    ["[4.0.2,4.1.0)", ["doesNotApply", "applies"]],
    ["4.0.*", ["doesNotApply", "applies"]],
    ["[4.0.*,5.0)", ["doesNotApply", "applies"]],
    ["4.0.*-*", ["applies", "applies"]],
    ["(4.0.2,4.1.0)", ["applies", "applies"]],
    ["$(Elsewhere)", ["applies", "applies"]],
  ])("does not apply on IdentityServer4 %s, as far as NuGet cannot take an older one", async (version, expected) => {
    expect(await verdicts({ "Host.csproj": identityServer4(version) })).toEqual(expected);
  });

  it("says with which version it came", async () => {
    const report = await analyzeTexts({ "Clients.cs": client, "Host.csproj": identityServer4("4.0.4") }, { to: "5.0" });
    const result = report.results.find((entry) => entry.rule === brought["4.0.0"]);
    expect(result).toMatchObject({
      reason: "4.0.4 has this change already: it came with 4.0.0",
      findings: [],
      anchor: { file: "Host.csproj" },
    });
  });

  it("takes a property for what it is set to, and a lock file for the truth", async () => {
    const property = { "Directory.Build.props": "<Project><PropertyGroup><Is4>4.0.3</Is4></PropertyGroup></Project>" };
    expect(await verdicts({ ...property, "Host.csproj": identityServer4("$(Is4)") })).toEqual([
      "doesNotApply",
      "applies",
    ]);
    const entry = { type: "Direct", requested: "[4.0.*, )", resolved: "4.0.4", contentHash: "x" };
    const lock = JSON.stringify({ version: 1, dependencies: { "netcoreapp3.1": { IdentityServer4: entry } } });
    expect(await verdicts({ "packages.lock.json": lock, "Host.csproj": identityServer4("4.0.*") })).toEqual([
      "doesNotApply",
      "applies",
    ]);
  });

  it("still applies where another package of the family is older, or one target framework has an older version", async () => {
    expect(await verdicts({ "Host.csproj": identityServer4("4.0.4", "3.1.4") })).toEqual(["applies", "applies"]);
    const versions = `<Project><ItemGroup>
<PackageReference Include="IdentityServer4" Version="4.0.4" Condition="'$(TargetFramework)' == 'net5.0'" />
<PackageReference Include="IdentityServer4" Version="3.1.4" Condition="'$(TargetFramework)' != 'net5.0'" />
</ItemGroup></Project>`;
    expect(await verdicts({ "Host.csproj": versions })).toEqual(["applies", "applies"]);
  });

  it.each([
    ["IdentityServer4", "IdentityServer4.Storage", "doesNotApply"],
    ["IdentityServer4", "IdentityServer4", "doesNotApply"],
    ["IdentityServer4.Storage", "IdentityServer4", "applies"],
    ["IdentityServer4", "IdentityServer4.EntityFramework", "applies"],
  ])("goes by its own %s 4.0.0 with a referenced %s 3.1.4: %s", async (own, referenced, expected) => {
    const files = {
      "Tests/Tests.csproj": `<Project><ItemGroup><PackageReference Include="${own}" Version="4.0.0" /><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup></Project>`,
      "Tests/Clients.cs": client,
      "Lib/Lib.csproj": project(`Include="${referenced}" Version="3.1.4"`),
      "Lib/Clients.cs": client,
    };
    const report = await analyzeTexts(files, { to: "5.0" });
    const of = (path: string) =>
      report.results.find(({ rule, project: at }) => rule === brought["4.0.0"] && at === path)?.verdict;
    expect([of("Tests/Tests.csproj"), of("Lib/Lib.csproj")]).toEqual([expected, "applies"]);
  });

  it("still tells calls of what a referenced project has to change", async () => {
    const store = `using IdentityServer4.Stores; using IdentityServer4.Models; using System.Collections.Generic; using System.Threading.Tasks;
public class Grants : IPersistedGrantStore
{
    public Task<IEnumerable<PersistedGrant>> GetAllAsync(string subjectId) => null;
}
`;
    const calls = 'class GrantTests { object Read(Grants grants) => grants.GetAllAsync("a"); }\n';
    const report = await analyzeTexts(
      {
        "Tests/Tests.csproj": `<Project><ItemGroup><PackageReference Include="IdentityServer4" Version="4.0.0" /><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup></Project>`,
        "Tests/GrantTests.cs": calls,
        "Lib/Lib.csproj": project('Include="IdentityServer4.Storage" Version="3.1.4"'),
        "Lib/Grants.cs": store,
      },
      { to: "4.1" },
    );
    expect(applied(report)).toContain("Tests/GrantTests.cs:1 4.1/persisted-grant-filter");
  });

  it("counts from what the packages declare, unless an older release is named", async () => {
    const files = { "Host.csproj": identityServer4("4.0.4") };
    expect(await verdicts(files, { from: "4.1" })).toEqual(["doesNotApply", "applies"]);
    expect(await verdicts(files, { from: "3.1" })).toEqual(["applies", "applies"]);
  });

  it("leaves the packages themselves to be moved", async () => {
    const report = await analyzeTexts({ "Host.csproj": identityServer4("4.0.4") }, { to: "4.1" });
    expect(applied(report)).toContain("Host.csproj:3 4.1/update-packages");
  });

  it("knows what a patch brought of the next release", async () => {
    const code = `using Duende.IdentityServer;
class Dashboard { string Name = Telemetry.Metrics.Counters.ClientValidationFailure; }
`;
    const rule = async (version: string) =>
      (await analyzeTexts({ "A.cs": code, "Host.csproj": host(version) }, { to: "7.1" })).results.find(
        (result) => result.rule === "7.1/metric-fields",
      )?.verdict;
    expect([await rule("7.0.0"), await rule("7.0.1"), await rule("7.0.8")]).toEqual([
      "applies",
      "doesNotApply",
      "doesNotApply",
    ]);
  });
});

describe("a change that a patch brought to an older release too", () => {
  const code = 'class Csp { string Hash = "sha256-fa5rxHhZ799izGRP38+h4ud5QXNT0SFaFlh4eqDumBI="; }\n';
  it.each([
    ["7.3.2", "applies"],
    ["7.3.3", "doesNotApply"],
    ["7.4.2", "applies"],
    ["7.4.3", "doesNotApply"],
  ])("is in %s only from that patch on: %s", async (version, expected) => {
    const report = await analyzeTexts({ "Csp.cs": code, "Host.csproj": host(version) }, { to: "8.0" });
    const verdicts = report.results.filter(({ rule }) => rule.endsWith("/check-session-script-hash"));
    expect(verdicts.map(({ verdict }) => verdict)).toContain(expected);
    expect(new Set(verdicts.map(({ verdict }) => verdict)).size).toBe(1);
  });
});

describe("a solution", () => {
  const library = "src/Lib/Lib.csproj";

  it("asks its questions once, of the host", async () => {
    const report = await analyzeTexts({
      "src/Host/Host.csproj": `${host("6.2.3").replace("</ItemGroup>", '<ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>')}`,
      "src/Host/Program.cs": "builder.Services.AddIdentityServer();",
      [library]: project('Include="Duende.IdentityServer.Storage" Version="6.2.3"'),
    });
    const asked = report.results.filter((result) => result.verdict === "cantTell").map((result) => result.project);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked)).toEqual(new Set(["src/Host/Host.csproj"]));
  });

  it("gives a library the version of what it references", async () => {
    const report = await analyzeTexts({
      "a/A.csproj": host("6.2.3"),
      "b/B.csproj": `<Project><ItemGroup><ProjectReference Include="..\\a\\A.csproj" /></ItemGroup></Project>`,
      "b/Job.cs": job,
    });
    expect(report.projects.map((entry) => entry.release)).toEqual(["6.2", "6.2"]);
    expect(applied(report)).toContain("b/Job.cs:2 6.3/remove-expired-grants-renamed");
  });

  it("gives the same report for any order of its files", async () => {
    const files = { "Host.csproj": host("6.2.3"), "A.cs": job, "B.cs": job.replaceAll("Job", "Other") };
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    expect(await analyzeTexts(reversed)).toEqual(await analyzeTexts(files));
  });
});

describe("a suppression", () => {
  const suppressed = (comment: string) => job.replace("class Job", `${comment}\nclass Job`);

  it("hides the finding below it and keeps the reason", async () => {
    const report = await analyzeTexts({
      "Job.cs": suppressed("// upgrade-ignore 6.3/remove-expired-grants-renamed -- done in a branch"),
    });
    const [finding] = report.results.flatMap((result) => result.findings);
    expect(finding?.suppressed?.reason).toBe("done in a branch");
    expect(report.notices).toEqual([]);
  });

  it("that suppresses nothing is reported with its place", async () => {
    const report = await analyzeTexts({ "Job.cs": suppressed("// upgrade-ignore 6.3/logout-token-typ -- ?") });
    expect(report.notices.map((notice) => [notice.code, notice.location?.region.startLine])).toEqual([
      ["unused-suppression", 2],
    ]);
  });
});

describe("central versions of the product that no project takes", () => {
  const central = `<Project>
  <PropertyGroup>
    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
  </PropertyGroup>
  <ItemGroup>
    <PackageVersion Include="Duende.IdentityServer" Version="6.2.3" />
  </ItemGroup>
</Project>
`;

  it("are told where nothing uses the product, without questions", async () => {
    const { message, results, applied } = await stateOf({
      "Directory.Packages.props": central,
      "Lib/Lib.csproj": project('Include="Serilog"'),
    });
    expect(message).toBe(
      "declares Duende IdentityServer 6.2.3 centrally, and no project given here references it: only what the files show is told",
    );
    expect(applied).toEqual(["Directory.Packages.props:6 6.3/update-packages"]);
    expect(results).toBe(1);
  });

  it("say nothing where they need no change", async () => {
    const { applied } = await stateOf({
      "Directory.Packages.props": central.replace("6.2.3", "6.3.10"),
      "Lib/Lib.csproj": project('Include="Serilog"'),
    });
    expect(applied).toEqual([]);
  });
});
