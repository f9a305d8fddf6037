import { describe, expect, test } from "vitest";
import { detectImage } from "../../../src/analyzer/detectors/image.ts";
import { detectPackage } from "../../../src/analyzer/detectors/package.ts";
import { detectProperty } from "../../../src/analyzer/detectors/property.ts";
import { detectSetting, matchesPath } from "../../../src/analyzer/detectors/setting.ts";
import { detectTargetFramework } from "../../../src/analyzer/detectors/target-framework.ts";
import { applyEdits } from "../../../src/analyzer/edit.ts";
import { rewriteVersion, setPackageVersion } from "../../../src/analyzer/fixes/set-package-version.ts";
import { setTargetFramework } from "../../../src/analyzer/fixes/set-target-framework.ts";
import { createSourceIndex } from "../../../src/analyzer/source-index.ts";
import { rule } from "../csharp/reading.ts";
import { at, only, type Texts } from "../readers/sources.ts";

const project = (body: string) => `<Project>\r\n${body}\r\n</Project>`;
const packages = (...pairs: [string, string][]) =>
  project(
    `<ItemGroup>${pairs.map(([id, version]) => `<PackageReference Include="${id}" Version="${version}" />`).join("")}</ItemGroup>`,
  );

function found(
  texts: Texts,
  range: string | undefined,
  id: string | string[] = ["Duende.IdentityServer", "Duende.IdentityServer.*"],
) {
  return detectPackage({ kind: "package", id, ...(range ? { range } : {}) }, only(texts));
}

test("the reference of a package is a place of its own where the version stands in another file", () => {
  const places = (texts: Texts) =>
    detectPackage({ kind: "package", id: "Acme.Tokens", at: "reference" }, only(texts)).map(({ span }) => span.file);
  const central = project('<ItemGroup><PackageVersion Include="Acme.Tokens" Version="1.0.0" /></ItemGroup>');
  const reference = project('<ItemGroup><PackageReference Include="Acme.Tokens" /></ItemGroup>');
  expect(places({ "Directory.Packages.props": central, "A/A.csproj": reference })).toEqual(["A/A.csproj"]);
  expect(places({ "A/A.csproj": packages(["Acme.Tokens", "1.0.0"]) })).toEqual([]);
});

describe("a package is detected by the version that NuGet takes", () => {
  test.each([
    ["6.2.0", "[6.2.0,6.3.0)", "certain"],
    ["6.3.0", "[6.2.0,6.3.0)", null],
    ["6.2.*", "[6.2.0,6.3.0)", "certain"],
    ["6.2.*", "[6.2.0,6.3.10)", "certain"],
    ["6.2.*", "[6.2.0,6.2.5)", null],
    ["6.*", "[6.2.0,6.3.10)", null],
    ["6.3.*", "[6.2.0,6.3.10)", null],
    ["6.3.0-*", "[6.2.0,6.3.10)", "certain"],
    ["*", "[6.2.0,6.3.0)", null],
    ["*", "[6.2.0,)", "certain"],
    ["[6.2.0,7.0.0)", "[6.2.0,6.3.0)", "certain"],
    ["[6.2.4]", "[6.2.0,6.3.0)", "certain"],
    ["(6.2.0,7.0.0)", "[6.2.0,6.3.0)", "possible"],
    ["$(Nowhere)", "[6.2.0,6.3.0)", "possible"],
    ["06.02", "[6.2.0,6.3.0)", "certain"],
  ])("`%s` in `%s`: %s", (version, range, confidence) => {
    const [match] = found({ "App.csproj": packages(["Duende.IdentityServer", version]) }, range);
    expect(match?.confidence ?? null).toBe(confidence);
  });
  test("one match for each declared package, none for other packages of the vendor", () => {
    const texts = {
      "App.csproj": packages(
        ["duende.identityserver", "6.2.0"],
        ["Duende.IdentityServer.EntityFramework", "6.2.0"],
        ["Duende.BFF", "2.0.0"],
      ),
    };
    expect(found(texts, "[6.2.0,6.3.0)").map((match) => [at(texts, match.span), match.values.version])).toEqual([
      ["App.csproj: duende.identityserver", "6.2.0"],
      ["App.csproj: Duende.IdentityServer.EntityFramework", "6.2.0"],
    ]);
  });
  test("a package that only others need is declared nowhere", () => {
    const lock =
      '{"version":1,"dependencies":{"net6.0":{"Duende.IdentityServer":{"type":"Transitive","resolved":"6.2.3","contentHash":"x"}}}}';
    expect(found({ "App.csproj": project(""), "packages.lock.json": lock }, undefined)).toEqual([]);
  });
});

/** Only a new id asks where else the package is declared. */
const nowhere = { declaredBy: () => [], sources: createSourceIndex([]) };

function fixed(texts: Texts, file: string): string | null {
  const edits = found(texts, undefined).flatMap(
    (match) => setPackageVersion({ kind: "setPackageVersion", version: "6.3.10" }, match, nowhere) ?? [],
  );
  const result = applyEdits(
    texts[file] ?? "",
    edits.filter((edit) => edit.span.file === file),
  );
  return result.kind === "edited" ? result.text : null;
}

describe("the version is written where it is declared", () => {
  test.each([
    ["6.2.0", "6.3.10"],
    ["[6.2.0]", "[6.3.10]"],
    ["6.2.*", "6.3.10"],
    ["[6.2.0,7.0.0)", "[6.3.10,7.0.0)"],
    ["[6.2.0, 6.3.0)", "6.3.10"],
    ["(,7.0]", "[6.3.10,7.0]"],
    ["[6.2.0,)", "6.3.10"],
    ["6.3.10", null],
  ])("`%s` becomes %s", (before, after) => expect(rewriteVersion(before, "6.3.10")).toBe(after));
  test("in attributes, leaving every other character alone", () => {
    const text = packages(["Duende.IdentityServer", "6.2.0"], ["Other", "6.2.0"]);
    expect(fixed({ "App.csproj": text }, "App.csproj")).toBe(
      packages(["Duende.IdentityServer", "6.3.10"], ["Other", "6.2.0"]),
    );
  });
  test("once in a property that several packages share", () => {
    const props = "<Project><PropertyGroup><V>6.2.0</V></PropertyGroup></Project>";
    const texts = {
      "Directory.Build.props": props,
      "App.csproj": packages(["Duende.IdentityServer", "$(V)"], ["Duende.IdentityServer.Storage", "$(V)"]),
    };
    expect(fixed(texts, "Directory.Build.props")).toBe(props.replace("6.2.0", "6.3.10"));
    expect(fixed(texts, "App.csproj")).toBe(texts["App.csproj"]);
  });
  test("not at all where it lives elsewhere", () => {
    const [match] = found({ "App.csproj": packages(["Duende.IdentityServer", "$(V)"]) }, undefined);
    expect(match && setPackageVersion({ kind: "setPackageVersion", version: "6.3.10" }, match, nowhere)).toBeNull();
  });
});

describe("the other detectors of project files", () => {
  const texts = {
    "App.csproj": project(
      "<PropertyGroup><TargetFrameworks>net5.0;NET6.0</TargetFrameworks><Nullable>enable</Nullable></PropertyGroup>",
    ),
    "appsettings.json": '{"IdentityServer":{"Clients":[{"RequireDPoP":true}]},"Log":{"Level":"Debug"}}',
    Dockerfile: "FROM mcr.microsoft.com/dotnet/aspnet:5.0-alpine\nRUN x",
  };
  test("a target framework, and its fix", () => {
    const context = { project: only(texts), sources: createSourceIndex(only(texts).files) };
    const [match, ...rest] = detectTargetFramework({ kind: "targetFramework", id: ["net6.0", "net7.0"] }, only(texts));
    expect([at(texts, match?.span), rest.length]).toEqual(["App.csproj: NET6.0", 0]);
    expect(
      match &&
        setTargetFramework({ kind: "setTargetFramework", from: "net6.0", to: "net8.0" }, match, rule({}), context),
    ).toEqual([{ span: match?.span, text: "net8.0" }]);
    expect(
      match &&
        setTargetFramework({ kind: "setTargetFramework", from: "net5.0", to: "net8.0" }, match, rule({}), context),
    ).toBeNull();
  });
  test("a target framework by prefix, on a platform and by its other name", () => {
    const monikers = "net48;netcoreapp2.2;netcoreapp5.0;net5.0-windows;net10.0";
    const odd = {
      "App.csproj": project(`<PropertyGroup><TargetFrameworks>${monikers}</TargetFrameworks></PropertyGroup>`),
    };
    const found = (id: string | string[]) => detectTargetFramework({ kind: "targetFramework", id }, only(odd));
    const names = (id: string | string[]) => found(id).map((match) => match.values.match);
    expect(names("net5.0")).toEqual(["netcoreapp5.0", "net5.0-windows"]);
    expect(names(["net4*", "netcoreapp2*"])).toEqual(["net48", "netcoreapp2.2"]);
    expect(names(["net1.0", "net5", "netcoreapp3*"])).toEqual([]);
    const context = { project: only(odd), sources: createSourceIndex(only(odd).files) };
    const edit = { kind: "setTargetFramework", from: "net5.0", to: "net8.0" } as const;
    const [early, windows] = found("net5.0").map((match) =>
      setTargetFramework(edit, match, rule({}), context)?.map(({ text }) => text),
    );
    expect([early, windows]).toEqual([["net8.0"], ["net8.0-windows"]]);
  });
  test("a property by name and value", () => {
    expect(detectProperty({ kind: "property", name: "nullable", value: ["Enable"] }, only(texts))).toHaveLength(1);
    expect(detectProperty({ kind: "property", name: "nullable", value: ["disable"] }, only(texts))).toHaveLength(0);
  });
  test("a setting by path and value", () => {
    const setting = (path: string, value?: string[]) =>
      detectSetting({ kind: "setting", path, ...(value ? { value } : {}) }, only(texts)).length;
    expect([
      setting("identityserver.clients.*.requiredpop"),
      setting("**.RequireDPoP", ["true"]),
      setting("**", ["debug"]),
      setting("*.RequireDPoP"),
    ]).toEqual([1, 1, 1, 0]);
  });
  test.each([
    ["a.**.z", "a.z", true],
    ["a.**.z", "a.b.c.z", true],
    ["**.b.**.d", "a.b.c.b.d", true],
    ["a.*", "a", false],
    ["a.*", "a.b.c", false],
    ["**", "", true],
  ])("the pattern `%s` fits `%s`: %s", (pattern, path, expected) =>
    expect(matchesPath(pattern.split("."), path.split("."))).toBe(expected),
  );
  test("an image by name and tag", () => {
    const image = (tag?: string[]) =>
      detectImage({ kind: "image", name: "dotnet/aspnet", ...(tag ? { tag } : {}) }, only(texts).images).length;
    expect([image(), image(["5.0*"]), image(["5.0"]), image(["5.0-alpine"])]).toEqual([1, 1, 0, 1]);
  });
});
