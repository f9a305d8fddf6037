/*
 * Seeds beside the fixtures of `rules/`: small files in the shape of what people have, written for this project.
 */

export const code: readonly string[] = [
  `using Duende.IdentityServer.EntityFramework;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity;

public class AuditedCleanup<TContext>(IServiceProvider provider, ILogger<AuditedCleanup<TContext>> logger)
    : TokenCleanupService(provider.GetRequiredService<OperationalStoreOptions>(), logger: logger)
    where TContext : class
{
    private readonly Dictionary<string, Func<int, Task>> _handlers = new() { ["a"] = async n => await Task.Delay(n) };

    protected override async Task RemoveExpiredGrantsAsync(CancellationToken token = default)
    {
        await base.RemoveExpiredGrantsAsync(token);
        var text = $"removed {_handlers.Count:N0} of {nameof(TokenCleanupService)}";
        logger.LogInformation(@"c:\\temp\\{Text}", text);
    }
}
`,
  `var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer(options =>
    {
        options.Events.RaiseErrorEvents = true;
        options.PersistentGrants.DeleteOneTimeOnlyRefreshTokensOnUse = false;
#if DEBUG
        options.KeyManagement.Enabled = false;
#endif
    })
    .AddInMemoryClients(new[] { new Client { ClientId = "spa", RequireDPoP = true, AllowedScopes = { "api1", "openid" } } })
    .AddTestUsers(TestUsers.Users);
builder.Services.TryAddTransient<ITokenCleanupService, Mine>();
var app = builder.Build();
app.UseIdentityServer();
app.Run();
`,
  `namespace Contoso
{
    using Store = Duende.IdentityServer.Stores.IPersistedGrantStore;
    /// <summary>TokenCleanupService in a comment</summary>
    internal sealed partial record Grants(Store Inner) : Store
    {
        const string Raw = """
            { "type": "TokenCleanupService" }
            """;
        Task Store.RemoveAllAsync(PersistedGrantFilter filter) => Inner switch { null => Task.CompletedTask, { } s => s.RemoveAllAsync(filter) };
    }
    public interface ICache<T> where T : class { Task<T> GetAsync(string key); }
    enum Kind { A = 1, B = 2 }
}
`,
];

export const razor: readonly string[] = [
  `@page "/account/{id?}"
@using Duende.IdentityServer.Services
@model Contoso.Pages.LoginModel
@inject IIdentityServerInteractionService Interaction
@* a comment with @code { } *@
<form method="post" asp-route-id="@Model.Id">
    @foreach (var scheme in Model.Schemes) { <button name="scheme" value="@scheme">@scheme</button> }
</form>
@code {
    private TokenCleanupService? _cleanup;
    protected override async Task OnInitializedAsync() => await _cleanup!.RemoveExpiredGrantsAsync();
}
`,
  `@using Duende.IdentityServer.EntityFramework
@{ var context = await Interaction.GetAuthorizationContextAsync(Model.ReturnUrl); ViewData["Title"] = "Sign in"; }
<p>@context?.Client.ClientName</p>
`,
];

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

export const settings: readonly string[] = [
  `{
  // local
  "Serilog": { "MinimumLevel": { "Override": { "Duende.IdentityServer": "Debug", "Microsoft": 1.5e3 } } },
  "IdentityServer": { "KeyManagement": { "Enabled": true, "RotationInterval": "90.00:00:00" }, "Clients": [ { "ClientId": "a", "RequireDPoP": false }, ] },
  "Urls": "http://*:5000", "\\u0041": null,
}
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

export const sql: readonly string[] = [
  `BEGIN TRANSACTION;
GO
IF NOT EXISTS(SELECT * FROM [__EFMigrationsHistory] WHERE [MigrationId] = N'20230101')
BEGIN
    ALTER TABLE [Clients] ADD [RequireDPoP] bit NOT NULL DEFAULT CAST(0 AS bit);
    EXEC(N'ALTER TABLE [dbo].[Clients] ADD [DPoPClockSkew] time NOT NULL DEFAULT ''00:05:00''');
    EXEC sp_rename N'[Clients].[A]', N'B', N'COLUMN';
END;
GO
CREATE TABLE IF NOT EXISTS "PushedAuthorizationRequests" ("Id" bigint GENERATED BY DEFAULT AS IDENTITY, "Parameters" text NOT NULL, CONSTRAINT "PK" PRIMARY KEY ("Id"));
DO $EF$ BEGIN IF 1 = 1 THEN ALTER TABLE "Clients" ADD COLUMN "InitiateLoginUri" varchar(2000) NULL; END IF; END $EF$;
UPDATE \`Clients\` SET \`RequireDPoP\` = 0x01 WHERE 1=1; -- done
`,
];

export const migrations: readonly string[] = [
  `using Microsoft.EntityFrameworkCore.Migrations;

namespace Host.Migrations;

public partial class Update : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<TimeSpan>(name: "DPoPClockSkew", table: "Clients", type: "time", nullable: false, defaultValue: new TimeSpan(0, 0, 5, 0, 0));
        migrationBuilder.CreateTable(name: "ServerSideSessions", columns: table => new { Id = table.Column<long>(nullable: false), Key = table.Column<string>(maxLength: 100) }, constraints: table => { table.PrimaryKey("PK", x => x.Id); });
        migrationBuilder.RenameColumn("A", "Clients", "B");
        migrationBuilder.Sql(@"ALTER TABLE Clients ADD RequireDPoP bit NOT NULL DEFAULT 0");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn("DPoPClockSkew", "Clients");
}
`,
  `[DbContext(typeof(ConfigurationDbContext))]
partial class ConfigurationDbContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Duende.IdentityServer.EntityFramework.Entities.Client", b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd().HasColumnType("int");
                b.Property<bool>("RequireDPoP").HasColumnName("RequireDPoP").HasDefaultValue(false);
                b.ToTable("Clients", "dbo");
            });
    }
}
`,
];

export const dockerfiles: readonly string[] = [
  `# syntax=docker/dockerfile:1
ARG TAG=6.0
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:\${TAG} AS build
WORKDIR /src
RUN dotnet restore && \\
    dotnet publish -c Release -o /app
FROM mcr.microsoft.com/dotnet/aspnet:6.0@sha256:00
COPY --from=build /app .
EXPOSE 80/tcp 443
ENTRYPOINT ["dotnet", "Host.dll"]
`,
];

export const ranges: readonly string[] = [
  "6.2.3",
  "[6.2.0,7.0.0)",
  "(,6.3)",
  "[6.2]",
  "6.2.*",
  "6.2.0-*",
  "6.2.0-rc.1+build",
  "*-*",
  "1.0.0.0",
  "06.02",
  "[1,2),(3,4]",
  "6.*-beta*",
  "$(Version)",
  " [ 6.2.0 , ) ",
];

export const fragments: readonly string[] = [
  "#sample=6.3/logout-token-typ&from=6.2&to=6.3",
  "#from=6.2&to=6.3&",
  "#sample=%36.3%2Flogout-token-typ",
  "#to=6.3&to=6.2&from=",
];
