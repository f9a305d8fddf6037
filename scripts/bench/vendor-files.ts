/** Files of one host that name the vendor's packages, types, tables and settings, of every kind the analyzer reads. */
export const vendorFiles = (name: string): Record<string, string> => ({
  [`${name}.csproj`]: `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net6.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Duende.IdentityServer" Version="6.2.3" />
    <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.2.3" />
    <PackageReference Include="Serilog.AspNetCore" Version="6.1.0" />
  </ItemGroup>
</Project>
`,
  "Startup.cs": `using Duende.IdentityServer;
using Duende.IdentityServer.EntityFramework;

namespace ${name};

public static class Startup
{
    public static WebApplication ConfigureServices(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages();
        builder.Services.AddIdentityServer(options =>
            {
                options.Events.RaiseErrorEvents = true;
                options.KeyManagement.Enabled = true;
                options.EmitStaticAudienceClaim = true;
            })
            .AddConfigurationStore(options => options.ConfigureDbContext = b => b.UseSqlServer("name=Configuration"))
            .AddOperationalStore(options =>
            {
                options.ConfigureDbContext = b => b.UseSqlServer("name=Operational");
                options.EnableTokenCleanup = true;
                options.RemoveConsumedTokens = true;
            });
        builder.Services.AddTransient<TokenCleanupService, Cleanup>();
        return builder.Build();
    }
}
`,
  "Cleanup.cs": `using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;

namespace ${name};

public class Cleanup : TokenCleanupService
{
    private readonly ILogger<Cleanup> _log;

    public Cleanup(OperationalStoreOptions options, IPersistedGrantDbContext context, ILogger<TokenCleanupService> logger, ILogger<Cleanup> log)
        : base(options, context, logger)
    {
        _log = log;
    }

    public async Task Sweep(CancellationToken cancellationToken)
    {
        _log.LogInformation("sweeping");
        await RemoveExpiredGrantsAsync(cancellationToken);
    }
}
`,
  "Config.cs": `using Duende.IdentityServer.Models;

namespace ${name};

public static class Config
{
    public static IEnumerable<Client> Clients => new[]
    {
${Array.from(
  { length: 12 },
  (_, number) => `        new Client
        {
            ClientId = "client${number}",
            AllowedGrantTypes = GrantTypes.Code,
            RedirectUris = { "https://client${number}.example/signin-oidc" },
            AllowOfflineAccess = true,
            RefreshTokenUsage = TokenUsage.OneTimeOnly,
            AllowedScopes = { "openid", "profile", "api${number}" },
        },`,
).join("\n")}
    };
}
`,
  "Validation/RequestValidator.cs": `using Duende.IdentityServer.Validation;

namespace ${name}.Validation;

public class RequestValidator : ICustomTokenRequestValidator
{
    public Task ValidateAsync(CustomTokenRequestValidationContext context)
    {
        if (context.Result.ValidatedRequest.GrantType == "refresh_token") context.Result.CustomResponse = new();
        return Task.CompletedTask;
    }
}
`,
  "Migrations/20220101000000_Grants.cs": `using Microsoft.EntityFrameworkCore.Migrations;

namespace ${name}.Migrations;

public partial class Grants : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "PersistedGrants",
            columns: table => new
            {
                Key = table.Column<string>(maxLength: 200, nullable: false),
                Type = table.Column<string>(maxLength: 50, nullable: false),
                SubjectId = table.Column<string>(maxLength: 200, nullable: true),
                ConsumedTime = table.Column<DateTime>(nullable: true),
                Data = table.Column<string>(maxLength: 50000, nullable: false)
            },
            constraints: table => table.PrimaryKey("PK_PersistedGrants", x => x.Key));
    }
}
`,
  "Database/create.sql": `CREATE TABLE [Clients] (
  [Id] int NOT NULL IDENTITY,
  [ProtocolType] nvarchar(200) NOT NULL,
  [RequirePkce] bit NOT NULL,
  [AllowOfflineAccess] bit NOT NULL,
  CONSTRAINT [PK_Clients] PRIMARY KEY ([Id])
);
GO
`,
  "appsettings.json": `{
  "Serilog": { "MinimumLevel": { "Default": "Information", "Override": { "Duende.IdentityServer": "Debug" } } },
  "ConnectionStrings": { "Configuration": "Server=.;Database=${name}" }
}
`,
  Dockerfile: `FROM mcr.microsoft.com/dotnet/aspnet:6.0 AS base
WORKDIR /app
COPY . .
ENTRYPOINT ["dotnet", "${name}.dll"]
`,
});
