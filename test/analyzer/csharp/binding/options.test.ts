import { ids } from "../reading.ts";
import { casesOf, configuration, describeCases, models } from "./cases.ts";

const assign = "PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = false";
const inMethod = (body: string, members = ""): string =>
  `${configuration}class A { void M(IServiceCollection s, IConfiguration c) { ${body} } ${members} }`;

describeCases("option assignments", [
  ...casesOf(ids.deleteOnUse, "assign", [
    ["in a callback of any parameter name", inMethod(`s.AddIdentityServer(opt => opt.${assign});`)],
    ["in a typed callback", inMethod(`s.AddIdentityServer((IdentityServerOptions o) => { o.${assign}; });`)],
    ["in an anonymous method", inMethod(`s.AddIdentityServer(delegate(IdentityServerOptions o) { o.${assign}; });`)],
    ["in a static lambda", inMethod(`s.AddIdentityServer(static o => o.${assign});`)],
    [
      "in a local function given as a method group",
      inMethod(`s.AddIdentityServer(Set); static void Set(IdentityServerOptions o) => o.${assign};`),
    ],
    [
      "in an own method given as a method group",
      inMethod("s.AddIdentityServer(Set);", `static void Set(IdentityServerOptions o) { o.${assign}; }`),
    ],
    [
      "in a delegate variable",
      inMethod(`Action<IdentityServerOptions> set = o => o.${assign}; s.AddIdentityServer(set);`),
    ],
    [
      "in PostConfigure and ConfigureAll",
      inMethod(
        `s.PostConfigure<IdentityServerOptions>(o => o.${assign}); s.ConfigureAll<IdentityServerOptions>(o => o.${assign}); s.PostConfigureAll<IdentityServerOptions>(o => o.${assign});`,
      ),
    ],
    ["in a named Configure", inMethod(`s.Configure<IdentityServerOptions>("n", o => o.${assign});`)],
    [
      "in AddOptions chains",
      inMethod(
        `s.AddOptions<IdentityServerOptions>().Bind(c).Configure(o => o.${assign}).PostConfigure(o => o.${assign}).Validate(o => true);`,
      ),
    ],
    [
      "in AddOptions with a dependency",
      inMethod(`s.AddOptions<IdentityServerOptions>().Configure<IClock>((o, clock) => o.${assign});`),
    ],
    [
      "in an IConfigureOptions class",
      `${configuration}class C : IConfigureOptions<IdentityServerOptions>, IPostConfigureOptions<IdentityServerOptions> { public void Configure(IdentityServerOptions options) { options.${assign}; } public void PostConfigure(string n, IdentityServerOptions options) => options.${assign}; }`,
    ],
    [
      "in a new object",
      inMethod(
        "var x = new IdentityServerOptions { PersistentGrants = { [|DeleteOneTimeOnlyRefreshTokensOnUse|] = false } };",
      ),
    ],
    [
      "in a new object with a new inner object",
      inMethod(
        "var x = new IdentityServerOptions { PersistentGrants = new() { [|DeleteOneTimeOnlyRefreshTokensOnUse|] = false } }; IdentityServerOptions y = new() { PersistentGrants = { [|DeleteOneTimeOnlyRefreshTokensOnUse|] = false } };",
      ),
    ],
    [
      "in a new object with a typed inner object",
      `using Duende.IdentityServer.Stores.Serialization;\n${inMethod("var x = new IdentityServerOptions { PersistentGrants = new PersistentGrantOptions { [|DeleteOneTimeOnlyRefreshTokensOnUse|] = false } };")}`,
    ],
    [
      "in an assigned new object",
      inMethod(
        "s.AddIdentityServer(o => { o.PersistentGrants = new() { [|DeleteOneTimeOnlyRefreshTokensOnUse|] = false }; });",
      ),
    ],
    [
      "through a local of options",
      inMethod(
        `var o = new IdentityServerOptions(); o.${assign}; var g = o.PersistentGrants; g.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = false;`,
      ),
    ],
    [
      "through resolved options",
      inMethod(
        `sp.GetRequiredService<IOptions<IdentityServerOptions>>().Value.${assign}; sp.GetRequiredService<IdentityServerOptions>().${assign};`,
      ),
    ],
    [
      "inside conditions, loops and nested lambdas",
      inMethod(
        `s.AddIdentityServer(o => { if (env.IsDevelopment()) { o.${assign}; } Run(() => o.${assign}); foreach (var x in y) o.${assign}; });`,
      ),
    ],
    [
      "in an own extension method",
      {
        "A.cs": `${configuration}static class X { public static IServiceCollection AddMine(this IServiceCollection s, Action<IdentityServerOptions> set) => s; }`,
        "B.cs": `class B { void M(IServiceCollection s) { s.AddMine(o => o.${assign}); } }`,
      },
    ],
    [
      "through a nullable access that assigns",
      inMethod("IdentityServerOptions o = null; o!.PersistentGrants!.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = false;"),
    ],
    [
      "in top-level statements",
      `${configuration}var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddIdentityServer(options =>\n{\n    options.${assign};\n});\nbuilder.Services.Configure<IdentityServerOptions>(o => o.${assign});\nSet(new IdentityServerOptions());\nstatic void Set(IdentityServerOptions o) => o.${assign};\n`,
    ],
    [
      "on another object of an own type",
      `${configuration}class G { public bool DeleteOneTimeOnlyRefreshTokensOnUse { get; set; } } class O { public G PersistentGrants { get; set; } } class A { void M(IServiceCollection s, O o) { o.PersistentGrants.DeleteOneTimeOnlyRefreshTokensOnUse = true; s.Configure<O>(x => x.PersistentGrants.DeleteOneTimeOnlyRefreshTokensOnUse = true); s.AddIdentityServer(_ => { o.PersistentGrants.DeleteOneTimeOnlyRefreshTokensOnUse = true; }); } }`,
    ],
    [
      "a lambda parameter that hides the options",
      `${configuration}class O { public int P { get; set; } } class A { void M(IServiceCollection s) { s.AddIdentityServer(o => { Do((O o2) => o2.DeleteOneTimeOnlyRefreshTokensOnUse = true); }); } }`,
    ],
    [
      "in a tuple assignment",
      inMethod(
        "s.AddIdentityServer(o => { (o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|], x) = (true, 1); });",
      ),
    ],
  ]),
  ...casesOf(ids.deleteOnUse, "read", [
    [
      "in a comparison, an interpolation and an argument",
      inMethod(
        's.AddIdentityServer(o => { if (!o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|]) Log($"x {o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|]}"); F(o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|]); });',
      ),
    ],
    [
      "through a monitor field",
      `${configuration}class A { readonly IOptionsMonitor<IdentityServerOptions> _o; bool M() => _o.CurrentValue.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|]; bool N() => _o.Get("x").PersistentGrants?.[|DeleteOneTimeOnlyRefreshTokensOnUse|] ?? false; }`,
    ],
  ]),
  ...casesOf(ids.issuer, "assign", [
    [
      "with a short name at first level",
      inMethod(
        's.AddIdentityServer(o => o.[|IssuerUri|] = "x"); s.Configure<IdentityServerOptions>(o => { o.[|IssuerUri|] = "y"; });',
      ),
    ],
    [
      "of another options type",
      inMethod('s.AddJwtBearer(o => o.IssuerUri = "x"); s.Configure<JwtOptions>(o => o.IssuerUri = "x");'),
    ],
    [
      "in with and in a nested with",
      `${configuration}class A { object M(IdentityServerOptions o) => o with { [|IssuerUri|] = "x" }; }`,
    ],
  ]),
  ...casesOf(ids.requireDPoP, "assign", [
    [
      "in a yield return, an array and a spread",
      `${models}class A { IEnumerable<Client> All() { yield return new() { [|RequireDPoP|] = true }; } Client[] b = new[] { new Client { [|RequireDPoP|] = true } }; List<Client> c = [new Client { [|RequireDPoP|] = true }, ..Other()]; }`,
    ],
    [
      "in a property of target type",
      `${models}static class Config { public static IEnumerable<Client> Clients => new List<Client> { new Client { [|RequireDPoP|] = true }, new() { [|RequireDPoP|] = true } }; public static IReadOnlyCollection<Client> More { get; } = [ new() { [|RequireDPoP|] = true } ]; }`,
    ],
    [
      "in a dictionary and an indexer initialiser",
      `${models}class A { Dictionary<string, Client> d = new() { ["a"] = new() { [|RequireDPoP|] = true } }; }`,
    ],
    [
      "in a subclass of the project",
      `${models}class MyClient : Client { public MyClient() { [|RequireDPoP|] = true; this.[|RequireDPoP|] = false; base.[|RequireDPoP|] = true; } } class B { object x = new MyClient { [|RequireDPoP|] = true }; }`,
    ],
    [
      "of an own client with the same property",
      `${models}class ClientDto { public bool RequireDPoP { get; set; } } class A { object x = new ClientDto { RequireDPoP = true }; object y = new { RequireDPoP = true }; }`,
    ],
    [
      "in arguments of own methods",
      `${models}class A { void Add(Client c) {} void M() { Add(new() { [|RequireDPoP|] = true }); } }`,
    ],
    [
      "a collection of an own generic type",
      `${models}class Seed<T> : List<T> {} class A { Seed<Client> s = new() { new() { [|RequireDPoP|] = true } }; }`,
    ],
  ]),
]);
