import { describe, expect, test } from "vitest";
import type { FileKind } from "../../../src/analyzer/input.ts";
import { classify } from "../../../src/analyzer/readers/classify.ts";

describe("pasted text is recognised by its content", () => {
  test.each<[FileKind, string]>([
    ["project", '<PackageReference Include="Duende.IdentityServer" Version="6.2.0" />'],
    ["project", '  <ItemGroup>\n<PackageReference Include="A" Version="1" /></ItemGroup>'],
    ["project", '<?xml version="1.0"?>\n<!-- x -->\n<Project Sdk="Microsoft.NET.Sdk.Web"></Project>'],
    ["project", "<TargetFramework>net6.0</TargetFramework>"],
    ["nlog", '<?xml version="1.0"?>\n<nlog xmlns="x"><rules /></nlog>'],
    ["packagesConfig", '<packages><package id="IdentityServer4" version="4.1.2" /></packages>'],
    [
      "lockFile",
      '{"version":1,"dependencies":{"net6.0":{"A":{"type":"Direct","requested":"[1, )","resolved":"1.0.0","contentHash":"x"}}}}',
    ],
    [
      "packageList",
      '{"version":1,"projects":[{"path":"a.csproj","frameworks":[{"framework":"net6.0","topLevelPackages":[]}]}]}',
    ],
    ["solution", "\r\nMicrosoft Visual Studio Solution File, Format Version 12.00\r\n"],
    ["solution", '<Solution><Project Path="a.csproj" /></Solution>'],
    ["settings", '{\n  // comment\n  "IdentityServer": { "IssuerUri": "x", },\n}'],
    ["sql", "-- add columns\nALTER TABLE [Clients] ADD [DPoPClockSkew] time NOT NULL;\nGO"],
    ["sql", 'BEGIN TRANSACTION;\nCREATE TABLE "Clients" ("Id" INTEGER);\nCOMMIT;'],
    ["sql", "select * from Clients"],
    [
      "dockerfile",
      "# syntax=docker/dockerfile:1\nARG V=6.0\nFROM mcr.microsoft.com/dotnet/aspnet:$V AS base\nWORKDIR /app",
    ],
    ["razor", "@page\n@model IndexModel\n<h1>Hi</h1>"],
    ["csharp", "using Duende.IdentityServer;\nvar builder = WebApplication.CreateBuilder(args);"],
    ["csharp", "services.AddIdentityServer(options => { options.KeyManagement.Enabled = true; });"],
    ["csharp", "public class MyService : TokenCleanupService { }"],
    ["csharp", "// just a comment\nnamespace Acme;\nclass A { }"],
    ["csharp", 'var sql = "SELECT * FROM Clients";\nconnection.Execute(sql);'],
    ["csharp", '{\n  var a = new Client { ClientId = "x" };\n}'],
    ["unknown", "Hello, this is prose about nothing"],
    ["unknown", "<html><body>x</body></html>"],
    ["unknown", ""],
  ])("%s: %j", (kind, text) => expect(classify("pasted-1", text)).toBe(kind));
});

describe("a telling name decides", () => {
  test.each<[FileKind, string, string]>([
    ["csharp", "A.cs", ""],
    ["csharp", "src/Sql.CS", "SELECT * FROM x"],
    ["razor", "Pages/Index.cshtml", "<div></div>"],
    ["sql", "x.sql", "hello"],
    ["project", "Directory.Packages.props", "<broken"],
    ["settings", "appsettings.Development.json", "{ broken"],
    ["lockFile", "packages.lock.json", "{}"],
    ["dockerfile", "Dockerfile", "FROM x"],
    ["dockerfile", "api.Dockerfile", "FROM x"],
    ["unknown", "package.json", '{"dependencies":{}}'],
    ["unknown", ".config/dotnet-tools.json", '{"version":1}'],
    ["unknown", "README.md", "# Upgrade\n\n```csharp\nvar a = 1;\n```\nFROM x\nRUN y"],
    ["unknown", "site.js", "function a() { return 1; }"],
    ["unknown", "app.config", "<configuration></configuration>"],
    ["packagesConfig", "packages.config", ""],
    ["nlog", "NLog.Development.config", "<broken"],
    ["beside", ".gitignore", "bin/"],
    ["beside", "src/api.dockerignore", "bin/"],
    ["beside", "Properties/PublishProfiles/Folder.pubxml", "<Project />"],
    ["beside", "src/.vscode/launch.json", "{}"],
    ["unknown", ".vscode/settings.json", "{}"],
    ["beside", "src/Properties/launchSettings.json", "{}"],
    ["beside", "src/web.config", "<configuration></configuration>"],
    ["beside", ".run/Host.run.xml", "<component />"],
    ["pipeline", ".travis.yml", "language: csharp"],
    ["pipeline", "azure-pipelines.yml", "steps:\n- script: dotnet publish -f net6.0"],
    ["pipeline", "docker-compose.yml", "args:\n  DOTNET_VERSION: 6.0"],
    ["beside", "docker-compose.yml", "services:\n  a:\n    image: b"],
    ["unknown", "deployment.yml", "env:\n  DOTNET_VERSION: 6.0"],
    ["pipeline", "build.ps1", '$DotNetVersion = "6.0.100"'],
    ["pipeline", "build.sh", "dotnet publish src/Host"],
    ["pipeline", "copy.cmd", "xcopy bin\\Release\\net6.0\\publish out"],
    ["pipeline", "build.cake", 'Task("Build").Does(() => DotNetBuild("."));'],
    ["pipeline", "Jenkinsfile", "docker { image 'mcr.microsoft.com/dotnet/sdk:6.0' }"],
    ["pipeline", "Makefile", "all:\n\tdotnet build"],
    ["unknown", "dotnet-install.ps1", "# dotnet-install"],
    ["unknown", "start.sh", "npm run start -- --internet6.0.1"],
    ["unknown", "deploy.ps1", "using namespace System.Net\nWrite-Host 1"],
  ])("%s: %s", (kind, path, text) => expect(classify(path, text)).toBe(kind));
});

test("scripts count that fetch something of the product", () => {
  const fetching =
    "curl -L https://raw.githubusercontent.com/IdentityServer/IdentityServer4.Quickstart.UI/main/getmain.sh | bash";
  expect(classify("src/ui.sh", fetching)).toBe("beside");
  expect(classify("src/ui.ps1", "iex https://github.com/Acme/Pages/get.ps1")).toBe("unknown");
});
