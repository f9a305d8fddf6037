import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderText } from "../../src/report/text.ts";
import { analyzeTexts, catalog } from "../support/analyze.ts";

const project = (body: string) => `<Project Sdk="Microsoft.NET.Sdk">\n${body}\n</Project>\n`;
const uses = (version: string, id = "Duende.IdentityServer") =>
  `<ItemGroup><PackageReference Include="${id}" Version="${version}" /></ItemGroup>`;
const cleanup =
  "using Duende.IdentityServer.EntityFramework;\nclass Job { void Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }\n";
const renamed = "6.3/remove-expired-grants-renamed";

/** `project: verdict at file:line` of the rule that `cleanup` breaks, for each project that has a finding. */
async function findings(files: Record<string, string>, to = "6.3"): Promise<string[]> {
  const report = await analyzeTexts(files, { to });
  return report.results
    .filter((result) => result.rule === renamed && result.findings.length > 0)
    .flatMap((result) =>
      result.findings.map(({ location }) => `${result.project}: ${result.verdict} at ${location.file}`),
    );
}

async function states(files: Record<string, string>): Promise<Record<string, string>> {
  const report = await analyzeTexts(files);
  return Object.fromEntries(
    report.projects.map((entry) => [entry.path ?? "loose", `${entry.state} ${entry.version ?? ""}`.trim()]),
  );
}

describe("the project of a C# file decides its version", () => {
  it("gives the same file a verdict in the project on 6.2, and none in the one on 6.3", async () => {
    const files = {
      "New/New.csproj": project(uses("6.3.10")),
      "New/Job.cs": cleanup,
      "Old/Job.cs": cleanup,
      "Old/Old.csproj": project(uses("6.2.3")),
    };
    expect(await findings(files)).toEqual(["Old/Old.csproj: applies at Old/Job.cs"]);
    expect(await states(files)).toEqual({ "New/New.csproj": "alreadyThere 6.3.10", "Old/Old.csproj": "onPath 6.2.3" });
  });

  it("gives a file that two projects compile both verdicts", async () => {
    const link = '<ItemGroup><Compile Include="..\\A\\Job.cs" Link="Job.cs" /></ItemGroup>';
    const files = {
      "A/A.csproj": project(uses("6.2.3")),
      "A/Job.cs": cleanup,
      "B/B.csproj": project(uses("6.2.0") + link),
    };
    expect(await findings(files)).toEqual(["A/A.csproj: applies at A/Job.cs", "B/B.csproj: applies at A/Job.cs"]);
  });

  it("finds a class library that references only `Duende.IdentityServer.Storage`", async () => {
    const files = {
      "Lib/Lib.csproj": project(uses("6.2.3", "Duende.IdentityServer.Storage")),
      "Lib/Job.cs": "class A { }",
    };
    expect(await states(files)).toEqual({ "Lib/Lib.csproj": "onPath 6.2.3" });
  });

  it("finds a project that gets the package through two others", async () => {
    const to = (path: string) => project(`<ItemGroup><ProjectReference Include="${path}" /></ItemGroup>`);
    const files = {
      "A/A.csproj": to("../B/B.csproj"),
      "A/Job.cs": cleanup,
      "B/B.csproj": to("..\\C\\C.csproj"),
      "C/C.csproj": project(uses("6.2.3")),
    };
    expect(await findings(files)).toEqual(["A/A.csproj: applies at A/Job.cs"]);
  });

  it("takes the highest version of several referenced projects, as NuGet does", async () => {
    const files = {
      "A/A.csproj": project('<ItemGroup><ProjectReference Include="../B/B.csproj;../C/C.csproj" /></ItemGroup>'),
      "B/B.csproj": project(uses("6.1.0")),
      "C/C.csproj": project(uses("6.2.3")),
    };
    expect((await states(files))["A/A.csproj"]).toBe("onPath 6.2.3");
  });

  it("counts what declares no version as on the release of the projects around it", async () => {
    const files = { "A/A.csproj": project(uses("7.0.8")), "Jobs/Job.cs": cleanup, "Jobs/Jobs.csproj": project("") };
    expect(await states(files)).toEqual({ "A/A.csproj": "beyond 7.0.8", "Jobs/Jobs.csproj": "beyond" });
  });
});

describe("a version for one target framework", () => {
  const item = (framework: string, version: string) =>
    `<ItemGroup Condition="'$(TargetFramework)' == '${framework}'"><PackageReference Include="Duende.IdentityServer" Version="${version}" /></ItemGroup>`;
  const frameworks = "<PropertyGroup><TargetFrameworks>net8.0;net6.0</TargetFrameworks></PropertyGroup>";
  const files = { "A.csproj": project(frameworks + item("net8.0", "7.0.8") + item("net6.0", "6.2.3")) };

  it("is the oldest one that the project has to leave", async () => {
    expect(await states(files)).toEqual({ "A.csproj": "onPath 6.2.3" });
  });

  it("is told with its condition in text, Markdown, JSON and SARIF", async () => {
    const report = await analyzeTexts(files);
    const published = await catalog();
    const conditions = report.results.flatMap((result) => result.findings.flatMap((finding) => finding.when ?? []));
    expect(new Set(conditions)).toEqual(new Set(["in net6.0 only"]));
    const sarif = JSON.parse(renderSarif(report, published)) as {
      runs: { results: { message: { text: string } }[] }[];
    };
    expect(renderText(report, published)).toContain("(in net6.0 only)");
    expect(renderMarkdown(report, published)).toContain("in net6.0 only");
    expect(sarif.runs[0]?.results.some(({ message }) => message.text.endsWith("(in net6.0 only)"))).toBe(true);
  });
});

it("a file that no project compiles is ignored by name, and the project that leaves it out is told", async () => {
  const report = await analyzeTexts({
    "A/A.csproj": project(`${uses("6.2.3")}<ItemGroup><Compile Remove="Old/**" /></ItemGroup>`),
    "A/Old/Job.cs": cleanup,
  });
  expect(report.inputs.map(({ path, status, code }) => [path, status, code])).toEqual([
    ["A/A.csproj", "analyzed", undefined],
    ["A/Old/Job.cs", "ignored", "not-compiled"],
  ]);
  expect(report.notices.filter(({ code }) => code === "not-compiled").map(({ message }) => message)).toEqual([
    "`A/A.csproj` does not compile `A/Old/Job.cs`, and no other project does: not analyzed",
  ]);
});

it("a lock file that other projects' packages brought in leads to the place where the package is declared", async () => {
  const lock = JSON.stringify({
    version: 1,
    dependencies: {
      "net6.0": { "Duende.IdentityServer": { type: "Transitive", resolved: "6.2.3", contentHash: "x" } },
    },
  });
  const report = await analyzeTexts({
    "A/A.csproj": project('<ItemGroup><ProjectReference Include="../B/B.csproj" /></ItemGroup>'),
    "A/packages.lock.json": lock,
    "B/B.csproj": project(uses("6.2.*")),
  });
  expect(report.projects.map(({ path, version, declaredAt }) => [path, version, declaredAt?.file])).toEqual([
    ["A/A.csproj", "6.2.3", "B/B.csproj"],
    ["B/B.csproj", "6.2.*", "B/B.csproj"],
  ]);
});

describe("a central version that no project takes", () => {
  const row = (id: string, version: string) => `<PackageVersion Include="${id}" Version="${version}" />\n`;
  const central = (rows: string, more = "") =>
    `<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>${more}</PropertyGroup><ItemGroup>\n${rows}</ItemGroup></Project>`;
  const reference = project('<ItemGroup><PackageReference Include="Duende.IdentityServer" /></ItemGroup>');
  const pinning = "<CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>";
  const host = row("Duende.IdentityServer", "6.2.3");
  const storage = row("Duende.IdentityServer.Storage", "6.2.3");

  /** `project file:line confidence` of what the package rules say. */
  async function bumps(files: Record<string, string>): Promise<string[]> {
    const report = await analyzeTexts(files);
    return report.results
      .filter((result) => result.rule === "6.3/update-packages" && result.verdict === "applies")
      .flatMap((result) =>
        result.findings.map(
          ({ location, confidence }) => `${result.project} ${location.file}:${location.region.startLine} ${confidence}`,
        ),
      );
  }

  it("is moved along once, told of the first project that reads it and uses the product", async () => {
    const files = {
      "Directory.Packages.props": central(host + storage + row("Newtonsoft.Json", "13.0.1")),
      "A/A.csproj": project(""),
      "B/B.csproj": reference,
      "C/C.csproj": reference,
    };
    expect(await bumps(files)).toEqual([
      "B/B.csproj Directory.Packages.props:2 certain",
      "B/B.csproj Directory.Packages.props:3 possible",
      "C/C.csproj Directory.Packages.props:2 certain",
    ]);
    const report = await analyzeTexts(files);
    const finding = report.results
      .flatMap(({ findings }) => findings)
      .find(({ confidence }) => confidence === "possible");
    expect(finding?.because).toBe(
      "no project given here takes `Duende.IdentityServer.Storage` from this line, which has no effect until one does",
    );
    expect(finding?.fix).toMatchObject({ applicability: "unsafe", edits: [{ file: "Directory.Packages.props" }] });
  });

  it("is likely where it is pinned, because other packages bring the package", async () => {
    const files = { "Directory.Packages.props": central(host + storage, pinning), "B/B.csproj": reference };
    expect(await bumps(files)).toEqual([
      "B/B.csproj Directory.Packages.props:2 certain",
      "B/B.csproj Directory.Packages.props:3 likely",
    ]);
  });

  it("is found where each project has a version of its own, or overrides it", async () => {
    const own = project(uses("6.2.0"));
    const opted = own.replace(
      "<ItemGroup>",
      "<PropertyGroup><ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup>",
    );
    expect(await bumps({ "Directory.Packages.props": central(host), "B/B.csproj": opted })).toEqual([
      "B/B.csproj B/B.csproj:2 certain",
      "B/B.csproj Directory.Packages.props:2 possible",
    ]);
    const override = reference.replace("<PackageReference", '<PackageReference VersionOverride="6.2.1"');
    expect(await bumps({ "Directory.Packages.props": central(host), "B/B.csproj": override })).toEqual([
      "B/B.csproj B/B.csproj:2 certain",
      "B/B.csproj Directory.Packages.props:2 possible",
    ]);
  });

  it("says nothing of which version a project is on, and makes no user of one that reads it beside a user", async () => {
    const files = {
      "A/Directory.Packages.props": central(host + storage),
      "A/A.csproj": project(""),
      "B/B.csproj": project('<PackageReference Include="Duende.IdentityServer" Version="6.3.10" />'),
    };
    expect([await states(files), await bumps(files)]).toEqual([
      { "A/A.csproj": "notIdentityServer", "B/B.csproj": "alreadyThere 6.3.10" },
      [],
    ]);
  });

  describe("of what comes along with the product", () => {
    const rows = host + row("IdentityModel", "6.0.0") + row("Microsoft.AspNetCore.Authentication.JwtBearer", "6.0.0");
    const api = (id: string) => project(`<ItemGroup><PackageReference Include="${id}" /></ItemGroup>`);

    /** `rule project line confidence because` of all but the product's own packages. */
    async function floors(files: Record<string, string>, to: string): Promise<string[]> {
      const report = await analyzeTexts(files, { to });
      return report.results
        .filter(({ rule, verdict }) => verdict === "applies" && !rule.endsWith("/update-packages"))
        .flatMap(({ rule, project: owner, findings }) =>
          findings
            .filter(({ location }) => location.file === "Directory.Packages.props")
            .map(
              ({ location, confidence, because }) =>
                `${rule} ${owner} ${location.region.startLine} ${confidence}: ${because}`,
            ),
        );
    }

    it("is possible, because some project out of sight may take it", async () => {
      const files = { "Directory.Packages.props": central(rows), "B/B.csproj": reference };
      expect(await floors(files, "6.3")).toEqual([
        "6.3/identity-model-floor B/B.csproj 3 possible: no project given here takes `IdentityModel` from this line, which has no effect until one does",
      ]);
    });

    it("is likely where it is pinned, also while others take it, if the product asks for the package", async () => {
      const files = {
        "Directory.Packages.props": central(rows, pinning),
        "A/A.csproj": api("IdentityModel"),
        "B/B.csproj": reference,
      };
      expect(await floors(files, "6.3")).toEqual([
        "6.3/identity-model-floor B/B.csproj 3 likely: none that uses the product references `IdentityModel`, but this version is pinned where other packages bring it (`NU1109`)",
      ]);
    });

    it("is left alone where others take it and nothing of the product asks for it, or it is not pinned", async () => {
      const taken = (more: string, id: string) => ({
        "Directory.Packages.props": central(host + row(id, "6.0.0"), more),
        "A/A.csproj": api(id),
        "B/B.csproj": reference.replace(
          "<ItemGroup>",
          "<PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup><ItemGroup>",
        ),
      });
      expect(await floors(taken(pinning, "Microsoft.AspNetCore.Authentication.JwtBearer"), "7.0")).toEqual([]);
      expect(await floors(taken("", "IdentityModel"), "7.0")).toEqual([]);
    });
  });

  it("is left alone at or above the landing version, and where it is some project's after all", async () => {
    const files = {
      "Directory.Packages.props": central(host + row("Duende.IdentityServer.Storage", "6.3.10")),
      "B/B.csproj": reference,
      "C/C.csproj": reference,
    };
    expect(await bumps(files)).toEqual([
      "B/B.csproj Directory.Packages.props:2 certain",
      "C/C.csproj Directory.Packages.props:2 certain",
    ]);
  });
});

describe("`IdentityModel`, which 7.1 no longer brings", () => {
  const library = (items: string) => project(`<ItemGroup>${items}</ItemGroup>`);
  const identityModel = '<PackageReference Include="IdentityModel" Version="7.0.0" />';
  const host = (items: string) =>
    library(`<PackageReference Include="Duende.IdentityServer" Version="7.0.9" />${items}`);
  const code = "using IdentityModel;\nclass Names { string Name => JwtClaimTypes.Name; }\n";

  /** Verdict and confidence at the using directive. */
  async function verdict(files: Record<string, string>): Promise<string> {
    const report = await analyzeTexts({ ...files, "Host/Names.cs": code }, { to: "7.1" });
    const [result] = report.results.filter(
      (entry) => entry.rule === "7.1/identity-model-renamed" && entry.project === "Host/Host.csproj",
    );
    const finding = result?.findings.find(({ location }) => location.file === "Host/Names.cs");
    return `${result?.verdict} ${finding?.confidence}${finding?.fix ? ", fixed" : ""}`;
  }

  it("is certain to be missed where nothing else brings it", async () => {
    expect(await verdict({ "Host/Host.csproj": host("") })).toBe("applies certain, fixed");
    const reference = '<ProjectReference Include="../Lib/Lib.csproj" />';
    expect(await verdict({ "Host/Host.csproj": host(reference), "Lib/Lib.csproj": library("") })).toBe(
      "applies certain, fixed",
    );
  });

  it("is likely to be replaced where the project itself references it", async () => {
    expect(await verdict({ "Host/Host.csproj": host(identityModel) })).toBe("applies likely, fixed");
  });

  it("is asked about where a referenced project or another package brings it, for the code goes on compiling", async () => {
    const files = {
      "Host/Host.csproj": host('<ProjectReference Include="../Lib/Lib.csproj" />'),
      "Lib/Lib.csproj": library('<ProjectReference Include="../Core/Core.csproj" />'),
      "Core/Core.csproj": library(identityModel),
    };
    expect(await verdict(files)).toBe("cantTell certain");
    const client = '<PackageReference Include="IdentityModel.OidcClient" Version="5.2.1" />';
    expect(await verdict({ "Host/Host.csproj": host(client) })).toBe("cantTell certain");
  });
});
