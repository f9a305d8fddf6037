import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (items: string, framework = "net6.0") =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>${framework}</TargetFramework></PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`;
const uses = (id: string, version: string) => `<PackageReference Include="${id}" Version="${version}" />`;
const builtWith = (path: string) => `<ProjectReference Include="${path}" />`;
const stores = uses("Duende.IdentityServer.EntityFramework", "6.3.10");

/** `project: rule verdict confidence` of all places in projects that do not use the product. */
async function around(files: Record<string, string>, to: string): Promise<string[]> {
  const report = await analyzeTexts(files, { to });
  const without = report.projects.filter(({ state }) => state === "notIdentityServer").map(({ path }) => path);
  return report.results
    .filter((result) => without.includes(result.project))
    .flatMap(({ project: path, rule, verdict, findings }) =>
      findings.map(({ confidence, excerpt }) => `${path}: ${rule} ${verdict} ${confidence} ${excerpt}`),
    )
    .toSorted();
}

describe("a project without the product that one with it is built from", () => {
  it("is told which of its packages run in another version there, and which framework those need", async () => {
    const files = {
      "Host/Host.csproj": project(stores + builtWith("../Orders/Orders.csproj")),
      "Orders/Orders.csproj": project(builtWith("../Data/Data.csproj")),
      "Data/Data.csproj": project(uses("Microsoft.EntityFrameworkCore.SqlServer", "6.0.36") + uses("Serilog", "2.0.0")),
    };
    expect(await around(files, "7.0")).toEqual([
      "Data/Data.csproj: 7.0/ef-core-8 applies likely Microsoft.EntityFrameworkCore.SqlServer",
      "Data/Data.csproj: 7.0/target-framework-net8 applies likely net6.0",
      "Orders/Orders.csproj: 7.0/target-framework-net8 applies likely net6.0",
    ]);
  });

  it("is left alone where the host brings no such package", async () => {
    const files = {
      "Host/Host.csproj": project(uses("Duende.IdentityServer", "6.3.10") + builtWith("../Data/Data.csproj"), "net8.0"),
      "Data/Data.csproj": project(uses("Serilog", "2.12.0") + uses("AutoMapper", "9.0.0")),
    };
    expect(await around(files, "7.0")).toEqual([]);
  });

  it("says why it is looked at, and asks no question about a server", async () => {
    const files = {
      "Host/Host.csproj": project(stores + builtWith("../Data/Data.csproj")),
      "Data/Data.csproj": project(uses("Microsoft.EntityFrameworkCore", "6.0.36")),
    };
    const report = await analyzeTexts(files, { to: "7.0" });
    expect(report.projects.find(({ path }) => path === "Data/Data.csproj")?.message).toBe(
      "does not use IdentityServer itself, but `Host/Host.csproj`, which does, is built with it",
    );
    const results = report.results.filter((result) => result.project === "Data/Data.csproj");
    expect(results.every(({ findings }) => findings.length > 0)).toBe(true);
  });

  it("counts as a user where its own code names the product", async () => {
    const files = {
      "Host/Host.csproj": project(stores + builtWith("../Data/Data.csproj")),
      "Data/Data.csproj": project(uses("Microsoft.EntityFrameworkCore", "6.0.36")),
      "Data/Store.cs": "using Duende.IdentityServer.Models;\nclass Store { Client One; }\n",
    };
    const report = await analyzeTexts(files, { to: "7.0" });
    expect(report.projects.map(({ state }) => state)).toEqual(["unknownVersion", "onPath"]);
  });
});

describe("a project beside those that use the product", () => {
  const api = project(uses("IdentityModel", "6.2.0") + uses("AutoMapper", "9.0.0"));

  it("is asked whether it leaves the old client library, and about nothing else", async () => {
    const files = {
      "Host/Host.csproj": project(uses("Duende.IdentityServer", "7.0.8"), "net8.0"),
      "Api/Api.csproj": api,
      "Api/Caller.cs": "using IdentityModel.Client;\nclass Caller { }\n",
    };
    expect(await around(files, "7.1")).toEqual([
      "Api/Api.csproj: 7.1/identity-model-renamed cantTell certain IdentityModel",
      "Api/Api.csproj: 7.1/identity-model-renamed cantTell certain IdentityModel",
    ]);
  });

  it("is asked whether it gives up the package for APIs that nobody maintains", async () => {
    const files = {
      "Host/Host.csproj": project(uses("IdentityServer4", "4.1.2"), "netcoreapp3.1"),
      "Api/Api.csproj": project(uses("IdentityServer4.AccessTokenValidation", "3.0.1"), "netcoreapp3.1"),
    };
    expect(await around(files, "5.0")).toEqual([
      "Api/Api.csproj: 5.0/access-token-validation-package cantTell certain IdentityServer4.AccessTokenValidation",
    ]);
  });

  it("is told nothing where no project uses the product, or none is on the way", async () => {
    expect(await around({ "Api/Api.csproj": api }, "7.1")).toEqual([]);
    const host = project(uses("Duende.IdentityServer", "7.4.8"), "net8.0");
    expect(await around({ "Host/Host.csproj": host, "Api/Api.csproj": api }, "7.1")).toEqual([]);
  });
});

describe("a client beside the server, with the client library of its own", () => {
  const client = (code: string, items = uses("IdentityModel", "6.2.0") + uses("Newtonsoft.Json", "13.0.3")) => ({
    "Host/Host.csproj": project(uses("Duende.IdentityServer", "7.0.8"), "net8.0"),
    "Client/Client.csproj": project(items, "net8.0"),
    "Client/Caller.cs": `using IdentityModel.Client;\nusing Newtonsoft.Json;\nclass Caller { ${code} }\n`,
  });
  const states = async (files: Record<string, string>) => {
    const report = await analyzeTexts(files, { to: "8.0" });
    return Object.fromEntries(report.projects.map(({ path, state }) => [path, state]));
  };

  // 8.0 takes an extension method `IsNullOrEmpty` of the product away, which is called on lists.
  it.each([
    ["of the language's own string", "bool M(string s) => string.IsNullOrEmpty(s);"],
    ["of the same type by its other name", "bool M(string s) => String.IsNullOrEmpty(s);"],
    ["on a list, from another package's extensions", "bool M(object o) => o.Rows().IsNullOrEmpty();"],
  ])("does not use the product for a call that has a removed method's name: %s", async (_says, code) => {
    expect((await states(client(code)))["Client/Client.csproj"]).toBe("notIdentityServer");
  });

  it("is only asked about the library's next name, which is the client's own choice", async () => {
    expect(await around(client("bool M(string s) => string.IsNullOrEmpty(s);"), "8.0")).toEqual([
      "Client/Client.csproj: 7.1/identity-model-renamed cantTell certain IdentityModel",
      "Client/Client.csproj: 7.1/identity-model-renamed cantTell certain IdentityModel",
    ]);
  });

  it("uses the product where it imports one of its namespaces", async () => {
    const files = client("bool M(object o) => o.Rows().IsNullOrEmpty();");
    const code = `using Duende.IdentityServer.Models;\n${files["Client/Caller.cs"]}`;
    expect((await states({ ...files, "Client/Caller.cs": code }))["Client/Client.csproj"]).toBe("unknownVersion");
  });
});

describe("an application that signs in with the hybrid flow, beside a server that comes to ask for PKCE", () => {
  const files = (client: string, responseType: string) => ({
    "Host/Host.csproj": project(uses("IdentityServer4", "3.1.4"), "netcoreapp3.1"),
    "Host/Config.cs": `using IdentityServer4.Models;\nclass Config { Client Web => new Client { ${client} }; }\n`,
    "Web/Web.csproj": project(uses("Microsoft.AspNetCore.Authentication.OpenIdConnect", "3.1.0"), "netcoreapp3.1"),
    "Web/Startup.cs": `class Startup { void M(IServiceCollection s) => s.AddAuthentication().AddOpenIdConnect("oidc", o => { o.ResponseType = ${responseType}; }); }\n`,
  });
  const hybrid = "AllowedGrantTypes = GrantTypes.Hybrid";
  const found = async (client: string, responseType: string) =>
    (await around(files(client, responseType), "4.1")).filter((place) => place.includes("client-require-pkce"));

  it.each([
    ["as text", '"code id_token"'],
    ["as a constant", "OpenIdConnectResponseType.CodeIdTokenToken"],
  ])("may be refused where a client of that flow sets nothing: %s", async (_says, responseType) => {
    expect(await found(hybrid, responseType)).toEqual([
      `Web/Web.csproj: 4.1/client-require-pkce applies possible ${responseType}`,
    ]);
  });

  it("is asked about where no client in code shows it", async () => {
    expect(await found("AllowedGrantTypes = GrantTypes.ClientCredentials", '"code id_token"')).toEqual([
      'Web/Web.csproj: 4.1/client-require-pkce cantTell likely "code id_token"',
    ]);
  });

  it.each([
    ["the client says it", `${hybrid}, RequirePkce = false`, '"code id_token"'],
    ["the handler sends a challenge", hybrid, '"code"'],
    ["the flow has no code", hybrid, "OpenIdConnectResponseType.IdTokenToken"],
  ])("is left alone where %s", async (_says, client, responseType) => {
    expect(await found(client, responseType)).toEqual([]);
  });
});

describe("an API beside a server of IdentityServer4", () => {
  const api = (options: string) =>
    `using Microsoft.Extensions.DependencyInjection;
class Startup { void Configure(IServiceCollection services) { services.AddAuthentication("Bearer").AddJwtBearer("Bearer", options => { ${options} }); } }`;
  const files = (options: string) => ({
    "Id/Id.csproj": project(uses("IdentityServer4", "3.1.4"), "netcoreapp3.1"),
    "Orders/Orders.csproj": project("", "netcoreapp3.1"),
    "Orders/Startup.cs": api(options),
  });

  it("is asked about the audience that it checks, which 4.1 no longer writes by itself", async () => {
    expect(await around(files('options.Audience = "orders";'), "4.1")).toEqual([
      "Orders/Orders.csproj: 4.1/api-resource-scopes cantTell likely Audience",
    ]);
  });

  it("is left alone where it names none", async () => {
    expect(await around(files('options.Authority = "https://id.contoso.com";'), "4.1")).toEqual([]);
  });
});
