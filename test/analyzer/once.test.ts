import { expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const host = (items: string) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>netcoreapp3.1</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="IdentityServer4" Version="4.1.2" />${items}</ItemGroup></Project>`;
const user = "using Newtonsoft.Json;\nclass Text { string Of(object value) => JsonConvert.SerializeObject(value); }\n";

/** Places at which it is asked who brings Newtonsoft.Json. */
async function asked(files: Record<string, string>): Promise<string[]> {
  const report = await analyzeTexts(files, { to: "5.0" });
  return report.results
    .filter(({ rule, verdict }) => rule === "5.0/newtonsoft-json-not-brought" && verdict === "cantTell")
    .flatMap(({ findings }) => findings.map(({ location }) => `${location.file}:${location.region.startLine}`));
}

it("what is one question has one place in each project for its imports, and what needs them is named wherever it stands", async () => {
  const files = {
    "A/A.csproj": host(""),
    "A/One.cs": user,
    "A/Two.cs": user,
    "B/B.csproj": host(""),
    "B/One.cs": user,
  };
  expect(await asked(files)).toEqual(["A/One.cs:1", "A/One.cs:2", "A/Two.cs:2", "B/One.cs:1", "B/One.cs:2"]);
});

it.each(["Microsoft.Azure.Cosmos", "Microsoft.Azure.Storage.Blob", "Microsoft.Extensions.Configuration.AzureKeyVault"])(
  "a project with another package that brings it is not asked: %s",
  async (id) => {
    expect(
      await asked({ "A.csproj": host(`<PackageReference Include="${id}" Version="3.1.0" />`), "One.cs": user }),
    ).toEqual([]);
  },
);
