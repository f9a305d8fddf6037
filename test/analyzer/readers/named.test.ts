import { describe, expect, it } from "vitest";
import type { Project } from "../../../src/analyzer/project.ts";
import { namedIn } from "../../../src/analyzer/readers/named.ts";

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
    ["dotnet publish Id -c Release", ["Id"]],
    ["  working-directory: ./Id", ["Id"]],
    ["dotnet run --project=Id", ["Id"]],
    ["dotnet build Top.csproj", ["Top"]],
  ])("in %j", (text, expected) =>
    expect(
      namedIn(text, projects).map(({ path }) => path?.replace(/^.*\/|\.csproj$/g, "").replace(".csproj", "")),
    ).toEqual(expected),
  );

  it.each([
    "Id: 5",
    "Grid/",
    "dotnet build Identity",
    "cd Id.Tests",
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

it("of projects with files of one name is named whose path is written", () => {
  const same = ["src/Shop/Api/Api.csproj", "src/Id/Api/Api.csproj"].map((path) => ({ path }) as Project);
  const named = (text: string) => namedIn(text, same).map(({ path }) => path);
  expect(named("COPY src/Shop/Api/Api.csproj .")).toEqual(["src/Shop/Api/Api.csproj"]);
  expect(named("dotnet test /builds/src/Id/Api/Api.csproj")).toEqual(["src/Id/Api/Api.csproj"]);
  expect(named("dotnet test ../Id/Api/Api.csproj")).toEqual(["src/Id/Api/Api.csproj"]);
  expect(named("dotnet test **/Api.csproj")).toHaveLength(2);
});
