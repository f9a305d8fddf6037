import { expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";
import { packagesOf } from "./sources.ts";

const nuspec = (dependencies: string) => `<?xml version="1.0"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata><id>Contoso.Id</id><version>$version$</version><dependencies>${dependencies}</dependencies></metadata>
  <files><file src="bin/x.dll" target="lib" /></files>
</package>`;

it("reads the dependencies of a nuspec, with the framework that they are for", () => {
  const text = nuspec(
    '<group targetFramework=".NETCoreApp3.1"><dependency id="A" version="1.0.0" /></group><group targetFramework="net6.0"><dependency id="A" version="[2.0.0,3.0.0)" /></group>',
  );
  expect(packagesOf({ "Id.nuspec": text })).toEqual([
    "A 1.0.0 (packagesConfig) declared Id.nuspec: A; version Id.nuspec: 1.0.0 when netcoreapp3.1",
    "A [2.0.0,3.0.0) (packagesConfig) declared Id.nuspec: A; version Id.nuspec: [2.0.0,3.0.0) when net6.0",
  ]);
  expect(packagesOf({ "Id.nuspec": nuspec('<dependency id="B" version="1.0.0" />') })).toEqual([
    "B 1.0.0 (packagesConfig) declared Id.nuspec: B; version Id.nuspec: 1.0.0",
  ]);
});

it("finds what a package of one's own asks for beside what its project references", async () => {
  const project =
    '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.3" /></ItemGroup></Project>';
  const files = {
    "Id/Id.csproj": project,
    "Id/Id.nuspec": nuspec('<dependency id="Duende.IdentityServer" version="6.2.3" />'),
  };
  const report = await analyzeTexts(files, { to: "6.3" });
  const found = report.results.find(({ rule }) => rule === "6.3/update-packages");
  expect(found?.findings.map(({ location }) => location.file)).toEqual(["Id/Id.csproj", "Id/Id.nuspec"]);
});
