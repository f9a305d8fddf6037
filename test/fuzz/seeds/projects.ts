/*
 * What says which packages, frameworks and SDKs a project has.
 */

export const projects: readonly string[] = [
  `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup Condition="'$(Configuration)' == 'Debug'">
    <TargetFrameworks>net6.0;net8.0</TargetFrameworks>
    <IdsVersion>6.2.3</IdsVersion>
  </PropertyGroup>
  <Import Project="..\\build\\common.props" Condition="Exists('..\\build\\common.props')" />
  <ItemGroup>
    <PackageReference Include="Duende.IdentityServer" Version="$(IdsVersion)" />
    <PackageReference Include="Duende.IdentityServer.EntityFramework"><Version>6.2.*</Version></PackageReference>
    <PackageReference Update="Duende.IdentityServer.AspNetIdentity" VersionOverride="[6.2.0,7.0.0)" />
    <!-- <PackageReference Include="Duende.IdentityServer" Version="5.0.0" /> -->
  </ItemGroup>
  <Choose><When Condition="$(TargetFramework.StartsWith('net6'))"><ItemGroup><Using Include="System" /></ItemGroup></When><Otherwise /></Choose>
</Project>
`,
  `<?xml version="1.0" encoding="utf-8"?>
<Project>
  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
  <ItemGroup>
    <PackageVersion Include="Duende.IdentityServer" Version="6.2.0" />
    <GlobalPackageReference Include="Duende.IdentityServer.Storage" Version="6.2.0&#46;1" />
    <Reference Include="X"><HintPath>..\\packages\\Duende.IdentityServer.6.2.0\\lib\\net6.0\\X.dll</HintPath></Reference>
    <Compile Remove="old/**/*.cs" /><Compile Include="..\\shared\\*.cs" Link="Shared" />
  </ItemGroup>
</Project>
`,
];

export const packagesConfig: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?>
<packages>
  <package id="IdentityServer4" version="3.1.4" targetFramework="net472" />
  <package id="Duende.IdentityServer" version="6.2.3" allowedVersions="[6,7)" developmentDependency="true" />
</packages>
`,
];

export const lockFiles: readonly string[] = [
  `{ "version": 1, "dependencies": { "net6.0": {
  "Duende.IdentityServer": { "type": "Direct", "requested": "[6.2.3, )", "resolved": "6.2.3", "contentHash": "x", "dependencies": { "Duende.IdentityServer.Storage": "6.2.3" } },
  "Duende.IdentityServer.Storage": { "type": "Transitive", "resolved": "6.2.3", "contentHash": "y" } } } }
`,
];

export const packageLists: readonly string[] = [
  `{ "version": 1, "parameters": "", "projects": [ { "path": "/src/Host/Host.csproj", "frameworks": [ { "framework": "net6.0",
  "topLevelPackages": [ { "id": "Duende.IdentityServer", "requestedVersion": "6.2.*", "resolvedVersion": "6.2.3" } ],
  "transitivePackages": [ { "id": "Duende.IdentityServer.Storage", "resolvedVersion": "6.2.3" } ] } ] } ] }
`,
];

export const solutions: readonly string[] = [
  `
Microsoft Visual Studio Solution File, Format Version 12.00
# Visual Studio Version 17
Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Host", "src\\Host\\Host.csproj", "{11111111-1111-1111-1111-111111111111}"
EndProject
Global
	GlobalSection(SolutionConfigurationPlatforms) = preSolution
		Debug|Any CPU = Debug|Any CPU
	EndGlobalSection
EndGlobal
`,
  `<Solution>
  <Folder Name="/src/"><Project Path="src/Host/Host.csproj" Type="Classic C#" /></Folder>
  <Project Path="test/Host.Tests/Host.Tests.csproj" />
</Solution>
`,
];

export const nuspecs: readonly string[] = [
  `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata minClientVersion="2.12">
    <id>Contoso.Identity</id>
    <version>$version$</version>
    <description>Duende.IdentityServer 6.2 for all of us</description>
    <dependencies>
      <group targetFramework=".NETCoreApp3.1"><dependency id="IdentityServer4" version="3.1.4" /></group>
      <group targetFramework="net6.0">
        <dependency id="Duende.IdentityServer" version="[6.2.3,7.0.0)" exclude="Build,Analyzers" />
        <dependency id="Duende.IdentityServer.Storage" version="6.2.3" />
      </group>
    </dependencies>
  </metadata>
  <files><file src="bin\\*.dll" target="lib/net6.0" /></files>
</package>
`,
  `<package><metadata><dependencies><dependency id=" Duende.IdentityServer " version="6.2.3" /></dependencies></metadata></package>`,
];

export const assetsFiles: readonly string[] = [
  `{ "version": 3, "targets": { "net6.0": {
  "Duende.IdentityServer/6.2.3": { "type": "package", "dependencies": { "Duende.IdentityServer.Storage": "6.2.3" } },
  "Duende.IdentityServer.Storage/6.2.3": { "type": "package" }, "Shared/1.0.0": { "type": "project" } }, "net6.0/linux-x64": {} },
  "project": { "version": "1.0.0", "restore": { "projectPath": "C:\\\\src\\\\Host.csproj" },
  "frameworks": { "net6.0": { "dependencies": { "Duende.IdentityServer": { "target": "Package", "version": "[6.2.3, )" } } } } } }
`,
];

export const solutionFilters: readonly string[] = [
  `{ "solution": { "path": "..\\\\Host.sln", "projects": [ "src\\\\Host.csproj", "src/Other/Other.csproj", ] } }
`,
];

export const sdkPins: readonly string[] = [
  `{
  // what CI has
  "sdk": { "version": "6.0.100", "rollForward": "latestFeature", "allowPrerelease": false },
  "msbuild-sdks": { "Microsoft.Build.Traversal": "3.4.0" },
}
`,
  '{ "sdk": { "rollForward": "latestMajor", "version": "6.0.100-preview.7" } }',
];
