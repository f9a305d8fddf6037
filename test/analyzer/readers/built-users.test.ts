import { describe, expect, it } from "vitest";
import type { SourceFile } from "../../../src/analyzer/input.ts";
import type { Project } from "../../../src/analyzer/project.ts";
import { BuiltUsers } from "../../../src/analyzer/readers/built-users.ts";

const project = (path: string, ...packages: string[]) =>
  ({ path, packages: packages.map((id) => ({ id })) }) as unknown as Project;
const file = (path: string, text = "", kind = "solution") => ({ path, text, kind }) as SourceFile;

const projects = [
  project("build/_build.csproj", "Nuke.Common"),
  project("services/id/src/Id/Id.csproj", "Duende.IdentityServer"),
  project("services/shop/src/Shop/Shop.csproj"),
];
const built = new BuiltUsers(
  [
    file("Shop.sln", 'Project("{1}") = "Shop", "services\\shop\\src\\Shop\\Shop.csproj", "{2}"'),
    file(
      "All.slnx",
      '<Project Path="services/id/src/Id/Id.csproj" /><Project Path="services/shop/src/Shop/Shop.csproj" />',
    ),
  ],
  projects,
  ({ packages }) => packages.some(({ id }) => id === "Duende.IdentityServer"),
);

describe("what builds a project that uses the product", () => {
  it.each([
    ["dotnet build", true],
    ["dotnet build services/id/src/Id", true],
    ["dotnet build services/shop/src/Shop", false],
    ["dotnet build All.slnx services/shop/src/Shop", true],
    ["dotnet build Shop.sln", false],
    ["dotnet build Elsewhere.sln", true],
    ["dotnet build **/*.sln", true],
    ["dotnet run --project build/_build.csproj", true],
    ["cd services/shop && dotnet build", false],
    ["cd services/id && dotnet build", true],
    ["paths: [services/shop/**] cd services", false],
    ["cd services/ && dotnet build", true],
  ])("is told by %j: %s", (text, expected) => expect(built.buildsUser(text)).toBe(expected));

  it.each([
    ["build.sh", true],
    ["eng/build.sh", true],
    ["services/build.sh", true],
    ["services/id/build.sh", true],
    ["services/shop/build.sh", false],
    ["services/shop/src/Shop/eng/build.sh", false],
  ])("is told by the folder of %s, where nothing is named: %s", (path, expected) => {
    expect(built.ofFile(file(path))("dotnet build")).toBe(expected);
    expect(built.ofFile(file(path))("dotnet build Id.csproj")).toBe(true);
    expect(built.ofFile(file(path))("dotnet build Shop.csproj")).toBe(false);
  });
});
