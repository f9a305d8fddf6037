import { describe, expect, test } from "vitest";
import { packagesOf, read, type Texts } from "./sources.ts";

const project = (version: string) =>
  `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="${version}" /></ItemGroup></Project>`;
const lock = (requested: string, resolved: string) =>
  JSON.stringify({
    version: 1,
    dependencies: {
      "net6.0": {
        "Duende.IdentityServer": { type: "Direct", requested, resolved, contentHash: "x" },
        "Duende.IdentityServer.Storage": { type: "Transitive", resolved, contentHash: "y" },
      },
    },
  });
const assets = (path: string, requested: string, resolved: string) =>
  JSON.stringify({
    version: 3,
    targets: {
      "net6.0": {
        [`Duende.IdentityServer/${resolved}`]: { type: "package", compile: { "lib/net6.0/x.dll": {} } },
        [`Duende.IdentityServer.Storage/${resolved}`]: { type: "package" },
        "Own.Library/1.0.0": { type: "project" },
      },
      "net6.0/linux-x64": { [`Duende.IdentityServer/${resolved}`]: { type: "package" } },
    },
    project: {
      version: "1.0.0",
      restore: { projectPath: path },
      frameworks: {
        "net6.0": { dependencies: { "Duende.IdentityServer": { target: "Package", version: requested } } },
      },
    },
  });
const resolved = (texts: Texts, path: string | null = null) =>
  packagesOf(texts, path).map((line) => /^(\S+) .*resolved (\S+)/.exec(line)?.slice(1).join(" ") ?? line);

describe("what restore chose", () => {
  test("comes from `obj/project.assets.json`, for the project that it names", () => {
    const texts = {
      "src/A.csproj": project("6.2.*"),
      "src/B.csproj": project("6.2.*"),
      "src/obj/project.assets.json": assets("/home/me/repo/src/B.csproj", "[6.2.*, )", "6.2.3"),
    };
    expect(resolved(texts, "src/A.csproj")[0]).not.toContain("resolved");
    expect(resolved(texts, "src/B.csproj")).toEqual([
      "Duende.IdentityServer 6.2.3",
      "Duende.IdentityServer.Storage 6.2.3",
    ]);
    expect(read(texts).codes).toEqual([]);
  });
  test("comes from assets that stand in a common output folder", () => {
    const texts = {
      "artifacts/obj/A/project.assets.json": assets("C:\\repo\\src\\A.csproj", "[6.2.*, )", "6.2.3"),
      "src/A.csproj": project("6.2.*"),
    };
    expect(resolved(texts)[0]).toBe("Duende.IdentityServer 6.2.3");
  });
  test("comes from the lock file that has the project's name where one folder has two projects", () => {
    const texts = {
      "My App.csproj": project("6.2.*"),
      "B.csproj": project("6.2.*"),
      "packages.B.lock.json": lock("[6.2.*, )", "6.2.1"),
      "packages.My_App.lock.json": lock("[6.2.*, )", "6.2.2"),
    };
    expect(resolved(texts, "B.csproj")[0]).toBe("Duende.IdentityServer 6.2.1");
    expect(resolved(texts, "My App.csproj")[0]).toBe("Duende.IdentityServer 6.2.2");
  });
  test("is taken for each target framework by its condition", () => {
    const item = (framework: string, version: string) =>
      `<ItemGroup Condition="'$(TargetFramework)' == '${framework}'"><PackageReference Include="Duende.IdentityServer" Version="${version}" /></ItemGroup>`;
    const chosen = (version: string) => ({
      "Duende.IdentityServer": { type: "Direct", resolved: version, contentHash: "x" },
    });
    const texts = {
      "A.csproj": `<Project Sdk="Microsoft.NET.Sdk">${item("net6.0", "6.2.*")}${item("net8.0", "7.*")}</Project>`,
      "packages.lock.json": JSON.stringify({
        version: 1,
        dependencies: { "net6.0": chosen("6.2.3"), "net8.0": chosen("7.0.8") },
      }),
    };
    expect(packagesOf(texts).map((line) => /resolved (.*)/.exec(line)?.[1])).toEqual([
      "6.2.3 when '$(TargetFramework)' == 'net6.0'",
      "7.0.8 when '$(TargetFramework)' == 'net8.0'",
    ]);
  });
});

describe("a lock file that is older than the declaration counts for nothing, and that is told", () => {
  test.each([
    ["another version was asked for then", "6.3.10", "[6.2.3, )", "6.2.3"],
    ["the declaration went back", "6.2.0", "[6.2.3, )", "6.2.3"],
    ["the choice lies outside of what is declared", "[6.3.0,7.0.0)", "", "6.2.3"],
  ])("when %s", (_, declared, requested, chosen) => {
    const texts = { "A.csproj": project(declared), "packages.lock.json": lock(requested, chosen) };
    expect(packagesOf(texts)).toHaveLength(1);
    expect(packagesOf(texts)[0]).not.toContain("resolved");
    expect(read(texts).notices.map((notice) => [notice.code, notice.location?.file])).toEqual([
      ["lock-file-stale", "packages.lock.json"],
    ]);
  });
  test("but not when the same range is only written otherwise", () => {
    for (const [declared, requested] of [
      ["6.2", "[6.2.0, )"],
      ["[6.2.3]", "[6.2.3, 6.2.3]"],
    ] as const) {
      const texts = { "A.csproj": project(declared), "packages.lock.json": lock(requested, "6.2.3") };
      expect([declared, read(texts).codes]).toEqual([declared, []]);
    }
  });
});
