import { expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (...items: string[]): string =>
  `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>${items.join("")}</ItemGroup></Project>`;
const server = '<PackageReference Include="IdentityServer4" Version="3.1.4" />';
const domain = '<ProjectReference Include="../Domain/Domain.csproj" />';
const members = ["Type", "SubjectId", "ClientId", "CreationTime", "Expiration", "Data"];
const row = `namespace Contoso.Domain; public class GrantRow { }
public class PersistedGrantRow { ${members.map((name) => `public string ${name} { get; set; }`).join(" ")} }`;
const mapper = `using IdentityServer4.Models; using Contoso.Domain;
class Mapper { PersistedGrant Of(PersistedGrantRow row) => new PersistedGrant { ${members.map((name) => `${name} = row.${name}`).join(", ")} }; }`;

async function places(files: Record<string, string>): Promise<string[]> {
  const { results } = await analyzeTexts(files, { to: "4.1" });
  return results
    .filter(({ rule }) => rule === "4.1/own-storage-models")
    .flatMap(({ project, findings }) => findings.map(({ location }) => `${project}: ${location.file}`));
}

it("a class in a project that names nothing of the product is told of once, by the first that uses the product", async () => {
  const files = {
    "Domain/Domain.csproj": project(),
    "Domain/Row.cs": row,
    "Host/Host.csproj": project(server, domain),
    "Host/Mapper.cs": mapper,
    "Tests/Tests.csproj": project(server, domain),
  };
  expect(await places(files)).toEqual(["Host/Host.csproj: Domain/Row.cs", "Host/Host.csproj: Host/Mapper.cs"]);
});

it("a class in a project that nothing of the product refers to is somebody else's", async () => {
  const files = {
    "Domain/Domain.csproj": project(),
    "Domain/Row.cs": row,
    "Host/Host.csproj": project(server),
    "Other/Other.csproj": project(domain),
  };
  expect(await places(files)).toEqual([]);
});

const entities = `using Microsoft.EntityFrameworkCore;
class Context : DbContext { public DbSet<ApiResourceEntity> Apis { get; set; } }
class ApiResourceEntity { public string Data { get; set; } }`;
const resourceStore = "using IdentityServer4.Stores; class Resources : IResourceStore { }";

it.each([
  ["a host has a resource store of its own", { "Store.cs": resourceStore }, ["Context.cs"]],
  ["there is nothing that reads them for the product", {}, []],
  ["scopes have a class too", { "Store.cs": resourceStore, "Scope.cs": "class ApiScopeEntity { }" }, []],
])("a set of own classes for API resources is told of where %s", async (_, more, expected) => {
  const files = { "Host.csproj": project(server), "Context.cs": entities, ...more };
  const { results } = await analyzeTexts(files, { to: "4.1" });
  const own = results.filter(({ rule }) => rule === "4.1/api-resource-scopes").flatMap(({ findings }) => findings);
  expect(own.map(({ location }) => location.file)).toEqual(expected);
});
