import { expect, it } from "vitest";
import { analyzeTexts, applied } from "../support/analyze.ts";

const server = (framework: string, version: string) => `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>${framework}</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.AspNetCore.ApiAuthorization.IdentityServer" Version="${version}" />
  </ItemGroup>
</Project>
`;

const context = `using IdentityServer4.EntityFramework.Options;
using Microsoft.AspNetCore.ApiAuthorization.IdentityServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
namespace Shop.Data
{
    public class ShopContext : ApiAuthorizationDbContext<ShopUser>
    {
        public ShopContext(DbContextOptions options, IOptions<OperationalStoreOptions> store)
            : base(options, store) { }
    }
}
`;

const startup = `using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
namespace Shop
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer()
                .AddApiAuthorization<ShopUser, ShopContext>();
            services.AddAuthentication()
                .AddIdentityServerJwt();
        }
    }
}
`;

const settings = '{\n  "IdentityServer": {\n    "Clients": { "Shop": { "Profile": "IdentityServerSPA" } }\n  }\n}\n';

const client = `using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.Services.AddApiAuthorization();
`;

const files = (framework: string, version: string) => ({
  "Server/Server.csproj": server(framework, version),
  "Server/Data/ShopContext.cs": context,
  "Server/Startup.cs": startup,
  "Server/appsettings.json": settings,
  "Client/Client.csproj": '<Project Sdk="Microsoft.NET.Sdk.BlazorWebAssembly" />\n',
  "Client/Program.cs": client,
});

const net = (rules: readonly string[]) => rules.filter((place) => /api-authorization|namespaces|framework/.test(place));

it("a host of Microsoft's template goes the whole way, with each place once and the net rule's words", async () => {
  const report = await analyzeTexts(files("net5.0", "5.0.17"), { to: "8.0" });
  expect(net(applied(report))).toEqual([
    "Client/Program.cs:3 7.0/api-authorization-package",
    "Server/Data/ShopContext.cs:1 5.0/namespaces",
    "Server/Data/ShopContext.cs:10 7.0/api-authorization-package",
    "Server/Data/ShopContext.cs:2 7.0/api-authorization-package",
    "Server/Data/ShopContext.cs:7 7.0/api-authorization-package",
    "Server/Server.csproj:3 8.0/target-framework",
    "Server/Server.csproj:6 7.0/api-authorization-package",
    "Server/Startup.cs:10 7.0/api-authorization-package",
    "Server/Startup.cs:12 7.0/api-authorization-package",
    "Server/appsettings.json:3 7.0/api-authorization-package",
  ]);
  expect(report.projects.map(({ path, state }) => [path, state])).toEqual([
    ["Client/Client.csproj", "notIdentityServer"],
    ["Server/Server.csproj", "onPath"],
  ]);
});

it("up to 5.2 it takes the package's next version and the framework of that one, and no more", async () => {
  const report = await analyzeTexts(files("net5.0", "5.0.17"), { to: "5.2" });
  expect(net(applied(report))).toEqual([
    "Server/Data/ShopContext.cs:1 5.0/namespaces",
    "Server/Server.csproj:3 5.0/api-authorization-package",
    "Server/Server.csproj:6 5.0/api-authorization-package",
  ]);
});

it("with an own package of the product beside it, that one's version counts", async () => {
  const own = '<PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.3.10" />\n  </ItemGroup>';
  const texts = files("net7.0", "7.0.20");
  const beside = { ...texts, "Server/Server.csproj": texts["Server/Server.csproj"].replace("</ItemGroup>", own) };
  const report = await analyzeTexts(beside, { to: "7.0" });
  const project = report.projects.find(({ path }) => path === "Server/Server.csproj");
  expect(project).toMatchObject({ release: "6.3", version: "6.3.10" });
  expect(project?.through).toBeUndefined();
  expect(net(applied(report))).toContain("Server/Startup.cs:12 7.0/api-authorization-package");
});
