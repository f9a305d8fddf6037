import { strToU8, zipSync } from "fflate";
import type { GivenFile } from "./page.ts";

/** One text for every kind of file that the analyzer reads, each with `word` where a person's own words would stand. */
export const texts = (word: string): Readonly<Record<string, string>> => ({
  "Host.csproj": `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net6.0</TargetFramework><RootNamespace>${word}</RootNamespace></PropertyGroup>
  <ItemGroup Condition="'$(${word})' == ''">
    <PackageReference Include="Duende.IdentityServer" Version="6.2.3" />
    <PackageReference Include="${word}" Version="1.0.0" />
  </ItemGroup>
</Project>
`,
  "Cleanup.cs": `using Duende.IdentityServer.EntityFramework;
namespace ${word};
public class ${word}Cleanup : TokenCleanupService
{
    // ${word}
    protected override Task RemoveExpiredGrantsAsync(CancellationToken ${word}) => base.RemoveExpiredGrantsAsync(${word});
    private const string Text = "https://${word}.example/?q=${word}";
}
`,
  "Login.cshtml": `@page
@using Duende.IdentityServer.Services
@inject IIdentityServerInteractionService ${word}
<h1>${word}</h1><img src="https://${word}.example/x.png">
`,
  "appsettings.json": `{ // ${word}
  "${word}": true, "IdentityServer": { "IssuerUri": "https://${word}.example", "KeyManagement": { "Enabled": true } } }
`,
  "Update.sql": `-- ${word}
CREATE TABLE [Clients] ([Id] int NOT NULL, [${word}] nvarchar(200) NOT NULL);
ALTER TABLE [Clients] ADD [${word}2] int NULL;
`,
  "20230101_Update.cs": `using Microsoft.EntityFrameworkCore.Migrations;
public partial class ${word} : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
        => migrationBuilder.AddColumn<string>(name: "${word}", table: "Clients", type: "nvarchar(100)", nullable: true);
}
`,
  Dockerfile: `FROM mcr.microsoft.com/dotnet/aspnet:6.0 AS ${word.toLowerCase()}
EXPOSE 80
ENV NAME=${word}
`,
  "All.sln": `Microsoft Visual Studio Solution File, Format Version 12.00
Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "${word}", "${word}\\${word}.csproj", "{11111111-1111-1111-1111-111111111111}"
EndProject
`,
  "packages.lock.json": `{ "version": 1, "dependencies": { "net6.0": {
  "Duende.IdentityServer": { "type": "Direct", "requested": "[6.2.3, )", "resolved": "6.2.3", "contentHash": "${word}" } } } }
`,
});

/** A folder as the folder button gives it, with `word` in its names too. */
export const folder = (word: string): GivenFile[] =>
  Object.entries(texts(word)).map(([name, text]) => ({ path: `${word}/src ${word}/${word}.${name}`, text }));

/** The same as an archive, with `word` in the archive's name and in its entries' names. */
export const archive = (word: string): GivenFile => ({
  path: `${word}.zip`,
  bytes: [...zipSync(Object.fromEntries(folder(word).map(({ path, text = "" }) => [path, strToU8(text)])))],
});
