import { describe, expect, it } from "vitest";
import type { Project } from "../../../src/analyzer/project.ts";
import { buildsUser, namedIn } from "../../../src/analyzer/readers/named.ts";

const projects = ["Id/Id.csproj", "src/Shop/Shop.csproj", "src/Shop.Tests/Shop.Tests.csproj", "Top.csproj"].map(
  (path) => ({ path }) as Project,
);

describe("a project is named by its file, its folder or its assembly", () => {
  it.each([
    ["dotnet build Id/Id.csproj", ["Id"]],
    ["dotnet build Id.csproj", ["Id"]],
    ["dotnet Id.dll", ["Id"]],
    ["cd Id/ && dotnet build", ["Id"]],
    ["dotnet test .\\src\\Shop", ["Shop"]],
    ["dotnet test src\\\\Shop.Tests\\\\", ["Shop.Tests"]],
    ["$(root)/src/Shop/bin", ["Shop"]],
    ["build src/Shop.", ["Shop"]],
    ["dotnet build Top.csproj", ["Top"]],
  ])("in %j", (text, expected) =>
    expect(
      namedIn(text, projects).map(({ path }) => path?.replace(/^.*\/|\.csproj$/g, "").replace(".csproj", "")),
    ).toEqual(expected),
  );

  it.each([
    "Id: 5",
    "Grid/",
    "cat Grid.csproj",
    "My.Id.csproj",
    "Id.dll.config",
    "src/Shopping",
    "mysrc/Shop",
    "src/Shop-old",
    "Shop",
    "Id.csproj-old",
  ])("and not in %j", (text) => expect(namedIn(text, projects)).toEqual([]));
});

it.each([
  ["dotnet build", true],
  ["dotnet build Id/", true],
  ["dotnet build src/Shop", false],
  ["dotnet build All.slnx src/Shop", true],
])("%j builds a project that uses the product: %s", (text, expected) =>
  expect(buildsUser(text, projects, ({ path }) => path === "Id/Id.csproj")).toBe(expected),
);
