import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (sdk: string) =>
  `<Project Sdk="${sdk}"><PropertyGroup><TargetFramework>netcoreapp3.1</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="IdentityServer4" Version="3.1.4" /></ItemGroup></Project>`;
const program = { "Host.csproj": project("Microsoft.NET.Sdk.Web") };
const library = { "Library.csproj": project("Microsoft.NET.Sdk") };
const resource = 'new ApiResource("api1", "API")';

async function confidences(files: Record<string, string>): Promise<string[]> {
  const { results } = await analyzeTexts(files, { from: "3.1", to: "4.1" });
  return results
    .filter(({ rule, verdict }) => rule === "4.1/api-resource-scopes" && verdict === "applies")
    .flatMap(({ findings }) => findings)
    .filter(({ message }) => message.startsWith("this API resource"))
    .map(({ confidence }) => confidence);
}

const code = (text: string) => `using IdentityServer4.Models;\nusing System.Collections.Generic;\n${text}`;
const seeding = (head: string, member: string) =>
  code(`${head} { ${member} => new[] { ${resource}, }; public static void Other() {} }`);
const get = "public static IEnumerable<ApiResource> Get()";

describe("a change that shows when code runs, in code that nothing uses", () => {
  it("is not found in a private member", async () => {
    const Seed = seeding("public class Seed", get.replace("public", "private"));
    const use = "class Use { object o = new Seed(); }";
    expect(await confidences({ ...library, "Seed.cs": Seed, "Use.cs": use })).toEqual([]);
    const called = Seed.replace("Other() {}", "Other() => Get();");
    expect(await confidences({ ...library, "Seed.cs": called, "Use.cs": use })).toEqual(["certain"]);
  });

  it.each([
    ["an internal member", "public static class Seed", get.replace("public", "internal"), "Seed.Other();"],
    ["a public static member of a program", "public static class Seed", get, "Seed.Other();"],
    ["an internal class", "static class Seed", get, ""],
    ["a public class of a program", "public static class Seed", get, ""],
    ["a class that only a comment names", "public static class Seed", get, "// Seed.Get();"],
    ["extension methods", "public static class Seed", `public static object Fill(this object o) => Get(); ${get}`, ""],
  ])("is only possible in %s", async (_, head, member, statement) => {
    const use = `class Use { void Do() {\n${statement}\n} }`;
    expect(await confidences({ ...program, "Seed.cs": seeding(head, member), "Use.cs": use })).toEqual(["possible"]);
  });

  it.each([
    ["what is called", program, "static class Seed", get, "Seed.Get();"],
    ["what a library offers", library, "public static class Seed", get, ""],
    [
      "an extension method",
      program,
      "static class Seed",
      `public static object Fill(this object o) => Get(); ${get}`,
      "o.Fill();",
    ],
    ["what a framework finds", program, "public class Seed", `[Seeds] ${get}`, ""],
    ["what has a base", program, "public class Seed : ISeed", get.replace("static ", ""), ""],
    ["a part", program, "static partial class Seed", get, ""],
  ])("stays certain in %s", async (_, files, head, member, statement) => {
    const use = `class Use { void Do(object o) {\n${statement}\n} }`;
    const Seed = head.includes("partial")
      ? seeding(head, member).replace("Other() {}", "Other() => Get();")
      : seeding(head, member);
    expect(await confidences({ ...files, "Seed.cs": Seed, "Use.cs": use })).toEqual(["certain"]);
  });

  it("does not change what no longer builds", async () => {
    const files = {
      ...program,
      "S.cs": code(
        "static class Seed { static void Get() { IdentityServer4.Services.IConsentService s = null; s.RequiresConsentAsync(null, null, null); } }",
      ),
    };
    const { results } = await analyzeTexts(files, { from: "3.1", to: "4.1" });
    const found = results.find(({ rule }) => rule === "4.1/consent-service");
    expect(found?.findings.map(({ confidence }) => confidence)).not.toContain("possible");
  });
});
