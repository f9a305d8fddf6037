import { describe, expect, it } from "vitest";
import { applyAll, fixesOf } from "../../../src/report/apply.ts";
import { analyzeTexts } from "../../support/analyze.ts";

const rules = new Set(["4.1/api-resource-scopes", "4.1/api-scope-model"]);

/** Files after all edits that the two rules offer. */
async function fixed(files: Record<string, string>): Promise<Record<string, string>> {
  const report = await analyzeTexts(files, { from: "3.1", to: "4.1" });
  const own = { ...report, results: report.results.filter(({ rule }) => rules.has(rule)) };
  return { ...files, ...Object.fromEntries(applyAll(fixesOf(own), (path) => files[path]).changed) };
}

const config = (members: string): string =>
  `using IdentityServer4.Models;\nusing System.Collections.Generic;\n\nstatic class Config\n{\n${members}\n}\n`;
const apis = '    public static ApiResource[] Apis => new[] { new ApiResource("a") };';
const startup = (code: string): string =>
  `using Microsoft.Extensions.DependencyInjection;\nclass Startup\n{\n    void Configure(IServiceCollection services)\n    {\n${code}\n    }\n}\n`;

describe("moveElements", () => {
  it.each([
    [
      "keeps what is on one line there",
      apis,
      '    public static ApiResource[] Apis => new[] { new ApiResource("a") { Scopes = { "a" } } };\n\n' +
        '    public static ApiScope[] ApiScopes => new[] { new ApiScope("a") };',
    ],
    [
      "makes no second scope of a name that is listed",
      '    private static List<ApiResource> _apis = new List<ApiResource> { new ApiResource("a") { Scopes = { new Scope("a", "A") } } };',
      '    private static List<ApiResource> _apis = new List<ApiResource> { new ApiResource("a") { Scopes = { "a" } } };\n\n' +
        '    private static List<ApiScope> _apiScopes = new List<ApiScope> { new ApiScope("a", "A") };',
    ],
    [
      "follows properties with accessors, named arguments and qualified names",
      '    public static IList<ApiResource> Resources { get; } = new List<ApiResource> { new IdentityServer4.Models.ApiResource(displayName: "A", name: "a") };',
      '    public static IList<ApiResource> Resources { get; } = new List<ApiResource> { new IdentityServer4.Models.ApiResource(displayName: "A", name: "a") { Scopes = { "a" } } };\n\n' +
        '    public static IList<ApiScope> ApiScopes { get; } = new List<ApiScope> { new ApiScope("a", "A") };',
    ],
    [
      "takes claims of the resource for no name",
      '    static ApiResource[] Apis() { return new ApiResource[] { new ApiResource("a", new[] { "x", "y" }) }; }',
      '    static ApiResource[] Apis() { return new ApiResource[] { new ApiResource("a", new[] { "x", "y" }) { Scopes = { "a" } } }; }\n\n' +
        '    static ApiScope[] ApiScopes() { return new ApiScope[] { new ApiScope("a") }; }',
    ],
  ])("%s", async (_, before, after) => {
    expect((await fixed({ "Config.cs": config(before) }))["Config.cs"]).toBe(config(after));
  });

  it.each([
    [
      "scopes that come from elsewhere",
      '    public static ApiResource[] Apis => new[] { new ApiResource { Name = "a", Scopes = Known } };\n    static List<Scope> Known = null;',
    ],
    [
      "resources that a method makes",
      '    public static ApiResource[] Apis => new[] { new ApiResource("a"), Make("b") };\n    static ApiResource Make(string name) => null;',
    ],
    [
      "statements that go on with the list",
      '    static List<ApiResource> Apis() { var all = new List<ApiResource> { new ApiResource("a") }; all.Clear(); return all; }',
    ],
    ["a name that is taken", `${apis}\n    static string[] ApiScopes => null;`],
    [
      "branches of the preprocessor",
      `    static ApiResource[] Apis => new[] {\n#if A\n new ApiResource("a")\n#endif\n };`,
    ],
    ["scopes that are made elsewhere", `${apis}\n    static ApiScope[] Others => new[] { new ApiScope("a") };`],
  ])("leaves %s to people", async (_, before) => {
    expect((await fixed({ "Config.cs": config(before) }))["Config.cs"]).toBe(config(before));
  });

  it.each([
    [
      "a statement gets one behind it",
      "        var builder = services.AddIdentityServer();\n        builder.AddInMemoryApiResources(Config.Apis);",
      "        var builder = services.AddIdentityServer();\n        builder.AddInMemoryApiResources(Config.Apis);\n        builder.AddInMemoryApiScopes(Config.ApiScopes);",
    ],
    [
      "a chain on one line goes on there",
      "        services.AddIdentityServer().AddInMemoryApiResources(Config.Apis);",
      "        services.AddIdentityServer().AddInMemoryApiResources(Config.Apis).AddInMemoryApiScopes(Config.ApiScopes);",
    ],
    [
      "settings have a section of scopes beside that of resources",
      '        services.AddIdentityServer().AddInMemoryApiResources(Settings.GetSection("Id:ApiResources"));',
      '        services.AddIdentityServer().AddInMemoryApiResources(Settings.GetSection("Id:ApiResources")).AddInMemoryApiScopes(Settings.GetSection("Id:ApiScopes"));',
    ],
    [
      "what nobody knows is handed over by people",
      "        services.AddIdentityServer().AddInMemoryApiResources(Settings.Apis);",
      "        services.AddIdentityServer().AddInMemoryApiResources(Settings.Apis);",
    ],
  ])("%s", async (_, before, after) => {
    const files = await fixed({ "Config.cs": config(apis), "Startup.cs": startup(before) });
    expect(files["Startup.cs"]).toBe(startup(after));
  });
});
