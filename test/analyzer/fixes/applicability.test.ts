import { describe, expect, it } from "vitest";
import type { Fix } from "../../../src/schema/report.ts";
import { analyzeTexts } from "../../support/analyze.ts";

const project = (version: string, more = ""): string =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="${version}" />${more}</ItemGroup></Project>`;
const call = "class Job { object Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }";
const code = `using Duende.IdentityServer.EntityFramework;\n${call}`;

async function fixIn(files: Record<string, string>, file = "Job.cs"): Promise<Fix | undefined> {
  const report = await analyzeTexts({ "App.csproj": project("6.2.3"), ...files });
  return report.results.flatMap((result) => result.findings).find((finding) => finding.location.file === file)?.fix;
}

describe("a fix that is safe by its rule", () => {
  it("stays safe where the place is certain", async () => {
    expect(await fixIn({ "Job.cs": code })).toMatchObject({ applicability: "safe" });
    expect((await fixIn({ "Job.cs": code }))?.because).toBeUndefined();
  });

  it("needs a look inside `#if`, and says under which symbol", async () => {
    const conditional = `using Duende.IdentityServer.EntityFramework;\n#if NET6_0\n${call}\n#endif\n`;
    expect(await fixIn({ "Job.cs": conditional })).toMatchObject({
      applicability: "unsafe",
      because: expect.stringContaining("NET6_0"),
    });
  });

  it("needs a look under an MSBuild condition", async () => {
    const conditioned = project("6.2.3").replace("<ItemGroup>", "<ItemGroup Condition=\"'$(Os)' == 'x'\">");
    expect(await fixIn({ "App.csproj": conditioned }, "App.csproj")).toMatchObject({ applicability: "unsafe" });
  });

  it("needs a look where a property holds the version of another product too", async () => {
    const property = (more: string): string =>
      project("$(V)", more).replace("<ItemGroup>", "<PropertyGroup><V>6.2.3</V></PropertyGroup><ItemGroup>");
    const other = '<PackageReference Include="Contoso.Tools" Version="$(V)" />';
    const family = '<PackageReference Include="Duende.IdentityServer.Storage" Version="$(V)" />';
    expect(await fixIn({ "App.csproj": property(other) }, "App.csproj")).toMatchObject({
      applicability: "unsafe",
      because: "`Contoso.Tools` takes its version from there too",
    });
    expect(await fixIn({ "App.csproj": property(family) }, "App.csproj")).toMatchObject({ applicability: "safe" });
  });

  it("needs a look beside code that could not be parsed", async () => {
    const broken = code.replace("RemoveExpiredGrantsAsync()", "RemoveExpiredGrantsAsync() ?? }} (");
    const fix = await fixIn({ "Job.cs": broken });
    expect(fix?.applicability).not.toBe("safe");
  });

  it("needs a look in a file that projects on different versions share", async () => {
    const linked = '<Compile Include="../Shared/Job.cs" />';
    const fix = await fixIn(
      {
        "App.csproj": "<Project />",
        "a/A.csproj": project("6.2.3", linked),
        "b/B.csproj": project("6.2.1", linked),
        "Shared/Job.cs": code,
      },
      "Shared/Job.cs",
    );
    expect(fix).toMatchObject({
      applicability: "unsafe",
      because: "projects on 6.2.1 and 6.2.3 share `Shared/Job.cs`",
    });
  });
});
