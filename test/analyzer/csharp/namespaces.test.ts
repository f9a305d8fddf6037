import { expect, test } from "vitest";
import { analyze } from "../../../src/analyzer/analyze.ts";
import type { SourceFile } from "../../../src/analyzer/input.ts";
import { parseSymbolId } from "../../../src/analyzer/readers/csharp/documentation-id.ts";
import { readNamespaceUses } from "../../../src/analyzer/readers/csharp/namespace-uses.ts";
import { applyFixes } from "../../../src/report/apply.ts";
import type { Catalog } from "../../../src/schema/catalog.ts";
import { catalog, sharedEngine as engineOf } from "../../support/analyze.ts";
import { source } from "./reading.ts";

const asked = ["N:IdentityServer4", "N:IdentityModel"].map(parseSymbolId);
const kept = ["IdentityServer4.AccessTokenValidation", "IdentityServer4.Contrib"];
const types = new Map([["IdentityServer4.Services", ["IProfileService", "ICache"]]]);

function found(path: string, text: string, ...others: readonly (readonly [string, string])[]): string[] {
  const files = [[path, text] as const, ...others].map(([name, content]) =>
    name.endsWith(".csproj") ? { ...source(name, content), kind: "project" as const } : source(name, content),
  );
  return readNamespaceUses(files, { asked, kept, types })
    .filter(({ span }) => span.file === path)
    .map(({ symbol, span, confidence }) => {
      const line = text.slice(0, span.start).split("\n").length;
      return `${line} ${symbol} ${confidence}`;
    });
}

test("directives of all kinds are found, and certain", () => {
  const text = [
    "global using IdentityServer4;",
    "using IdentityServer4.Models;",
    "using static IdentityServer4.IdentityServerConstants;",
    "using Vendor = IdentityServer4.Models.Client;",
    "using global::IdentityModel.Client;",
    "using IdentityServer4 . Stores ;",
  ].join("\n");
  expect(found("A.cs", text)).toEqual([
    "1 N:IdentityServer4 certain",
    "2 N:IdentityServer4 certain",
    "3 N:IdentityServer4 certain",
    "4 N:IdentityServer4 certain",
    "6 N:IdentityServer4 certain",
    "5 N:IdentityModel certain",
  ]);
});

test("qualified names are found where they begin, and only there", () => {
  const text = [
    "class A : IdentityServer4.Services.IProfileService",
    "{",
    "    object x = new global::IdentityServer4.Models.Client();",
    "    Other.IdentityServer4.Thing y;",
    "    IdentityServer4Extra.Thing z;",
    "    MyIdentityServer4.Thing z2;",
    "    string IdentityServer4 = null;",
    "}",
  ].join("\n");
  expect(found("A.cs", text)).toEqual(["1 N:IdentityServer4 likely", "3 N:IdentityServer4 likely"]);
});

test("namespaces of other makers' packages below the product's are left alone", () => {
  const text = [
    "using IdentityServer4.AccessTokenValidation;",
    "using IdentityServer4.Contrib.RedisStore;",
    "using IdentityServer4.Models;",
    "class A { object x = IdentityServer4.AccessTokenValidation.SupportedTokens.Jwt; }",
  ].join("\n");
  expect(found("A.cs", text)).toEqual(["3 N:IdentityServer4 certain"]);
});

test("a kept namespace is found where it is asked for itself", () => {
  const itself = ["N:IdentityServer4.AccessTokenValidation"].map(parseSymbolId);
  const files = [source("A.cs", "using IdentityServer4.AccessTokenValidation;\nusing IdentityServer4.Models;\n")];
  expect(readNamespaceUses(files, { asked: itself, kept, types }).map(({ text }) => text)).toEqual([
    "IdentityServer4.AccessTokenValidation",
  ]);
});

test("comments, strings and namespaces that the code declares itself are left alone", () => {
  const text = [
    "// using IdentityServer4.Models;",
    "/* IdentityServer4.Models */",
    'var a = "IdentityServer4.Models";',
    'var b = @"IdentityServer4.Models ""x""";',
    "namespace IdentityServer4.Quickstart.UI { }",
  ].join("\n");
  expect(found("A.cs", text)).toEqual([]);
  const own = ["Own.cs", "namespace IdentityServer4.Quickstart.UI;"] as const;
  expect(found("B.cs", "using IdentityServer4.Quickstart.UI;\nusing IdentityServer4.Quickstart;\n", own)).toEqual([
    "2 N:IdentityServer4 certain",
  ]);
});

test("namespaces that referenced projects declare are the solution's own, and those of other projects are not", () => {
  const text = "using IdentityServer4.Extras.Hosting;\nusing IdentityServer4.Models;\n";
  const library = source("Library/Hosting.cs", "namespace IdentityServer4.Extras.Hosting { class Host { } }");
  const lines = (references: readonly SourceFile[]) =>
    readNamespaceUses([source("A.cs", text)], { asked, kept, types }, references).map(
      ({ span }) => text.slice(0, span.start).split("\n").length,
    );
  expect(lines([library])).toEqual([2]);
  expect(lines([])).toEqual([1, 2]);
});

test("a directive of a namespace that own code shares with the product counts where a type of the product is named", () => {
  const own = ["Own.cs", "namespace IdentityServer4.Services { class CachingProfileService { } }"] as const;
  const directive = "using IdentityServer4.Services;\n";
  expect(found("A.cs", `${directive}class A { ICache<string> cache; }`, own)).toEqual(["1 N:IdentityServer4 likely"]);
  expect(found("A.cs", `${directive}class A { CachingProfileService own; }`, own)).toEqual([]);
  expect(found("A.cs", `${directive}// ICache\nclass A { MyICache own; }`, own)).toEqual([]);
});

test("a shared directive stays, and the renamed one comes beside it", async () => {
  const files = {
    "A.csproj": `<Project><ItemGroup><PackageReference Include="IdentityServer4" Version="4.1.2" /></ItemGroup></Project>`,
    "Own.cs": "namespace IdentityServer4.Services { public class Caching { } }",
    "A.cs": "using IdentityServer4.Services;\nclass A { IProfileService service; Caching own; }\n",
  };
  const report = analyze({
    files: Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    catalog: await catalog(),
    engine: await engineOf(),
    to: "5.0",
  });
  const renamed = report.results.filter(({ rule }) => rule === "5.0/namespaces").flatMap(({ findings }) => findings);
  expect(renamed.map(({ location, confidence }) => [location.file, confidence])).toEqual([["A.cs", "likely"]]);
  const fixes = renamed.flatMap(({ fix }) => fix ?? []);
  expect(applyFixes(files["A.cs"], "A.cs", fixes)).toBe(`using Duende.IdentityServer.Services;\n${files["A.cs"]}`);
});

test("Razor directives and code, and `Using` items of projects are found, text and comments are not", () => {
  const razor = [
    "@using IdentityServer4.Models",
    "@model IdentityServer4.Models.Client",
    "@* @using IdentityServer4 *@",
    "<h1>IdentityServer4.Models</h1>",
    "@{ var x = new IdentityModel.Thing(); }",
  ].join("\n");
  expect(found("A.cshtml", razor)).toEqual([
    "1 N:IdentityServer4 certain",
    "2 N:IdentityServer4 certain",
    "5 N:IdentityModel likely",
  ]);
  const project =
    '<Project>\n<!-- <Using Include="IdentityServer4" /> -->\n<Using Include="IdentityServer4.Models" />\n</Project>';
  expect(found("A.csproj", project)).toEqual(["3 N:IdentityServer4 certain"]);
});

test("a rule that renames a namespace finds its directives, and its fix writes the new one", async () => {
  const published = await catalog();
  const model = published.rules.find(({ release }) => release === "6.3");
  if (model === undefined) throw new Error("the catalog holds no rule");
  const { fix: _, question: __, ...plain } = model;
  const api = { id: "N:IdentityServer4", change: "renamed" as const, to: "N:Duende.IdentityServer", detect: true };
  const fix = { applicability: "safe" as const, summary: "Rename.", edits: [{ kind: "rename" as const }] };
  const rule = { ...plain, id: "6.3/namespaces", apis: [api], detect: [], always: "doesNotApply" as const, fix };
  const one: Catalog = { ...published, rules: [rule] };
  const text = "using IdentityServer4;\nusing IdentityServer4.Models;\nclass A { Client c; }\n";
  const files = [{ path: "A.cs", bytes: new TextEncoder().encode(text) }];
  const report = analyze({ files, catalog: one, engine: await engineOf(), from: "6.2", to: "6.3" });
  const fixes = report.results.flatMap(({ findings }) => findings).flatMap((finding) => finding.fix ?? []);
  expect(applyFixes(text, "A.cs", fixes)).toBe(
    "using Duende.IdentityServer;\nusing Duende.IdentityServer.Models;\nclass A { Client c; }\n",
  );
});

test("a type of the product is its own in a namespace that own code shares with it, unless own code has one of that name", () => {
  const text = [
    "using Grants = IdentityServer4.Services.ICache;",
    "class A",
    "{",
    "    IdentityServer4.Services.IProfileService a;",
    "    global::IdentityServer4.Services.ICache b;",
    "    IdentityServer4.Services.Own c;",
    "}",
  ].join("\n");
  const own = (type: string) => `namespace IdentityServer4.Services { class ${type} { } } // class ICache`;
  expect(found("A.cs", text, ["B.cs", own("Own")])).toEqual([
    "1 N:IdentityServer4 certain",
    "4 N:IdentityServer4 likely",
    "5 N:IdentityServer4 likely",
  ]);
  expect(found("A.cs", text, ["B.cs", own("ICache")])).toEqual(["4 N:IdentityServer4 likely"]);
});

test("a qualified name begins in own code where a namespace around it has one of that name", () => {
  const text = [
    "using IdentityServer4.Models;",
    "namespace Acme.Web",
    "{",
    "    class A { IdentityServer4.Own a; global::IdentityServer4.Models.Client b; }",
    "}",
  ].join("\n");
  const own = "namespace Acme.IdentityServer4 { class Own { } }";
  expect(found("A.cs", text, ["B.cs", own])).toEqual(["1 N:IdentityServer4 certain", "4 N:IdentityServer4 likely"]);
  expect(found("A.cs", text, ["B.cs", own.replace("Acme", "Other")])).toHaveLength(3);
});

test("references of the documentation are found, what else it says is not", () => {
  const text = [
    '/// <seealso cref="IdentityModel.Client.TokenClient" />',
    "/** <see cref='T:IdentityServer4.Models.Client'/> as IdentityServer4.Models.Client */",
    '//// <see cref="IdentityServer4.Models.Client" />',
    '// cref="IdentityServer4.Models.Client"',
    '/// <see href="IdentityServer4.Models.Client" />',
    'class A { string cref = "IdentityServer4.Models.Client"; }',
  ].join("\n");
  expect(found("A.cs", text).sort()).toEqual(["1 N:IdentityModel likely", "2 N:IdentityServer4 likely"]);
});
