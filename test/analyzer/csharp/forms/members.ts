import { body, formsOf, type Row } from "./form.ts";

const withUsings = (usings: readonly string[], rows: readonly Row[]) =>
  formsOf(
    rows.map(([says, code]) => {
      const head = usings.map((name) => `using Duende.IdentityServer${name};\n`).join("");
      return [says, typeof code === "string" ? head + code : code] as const;
    }),
  );

const E = "[|FindEnabledClientByIdAsync|]";
export const extensions = withUsings(
  [".Stores", ".Models"],
  [
    ["on a field", body(`await s.${E}("a");`, "IClientStore s;")],
    ["on a primary constructor's parameter", `class A(IClientStore s) { Task M() => s.${E}("a"); }`],
    [
      "on another file's member",
      {
        "A.cs": `using Duende.IdentityServer.Stores;\nclass A { void M(B b) { b.S.${E}("a"); } }`,
        "B.cs": "using Duende.IdentityServer.Stores;\nclass B { public IClientStore S; }",
      },
    ],
    ["on an own implementor", `class Mine : IClientStore { } ${body(`await m.${E}("a");`, "Mine m;")}`],
    ["on an own derived interface", `interface IMine : IClientStore { } ${body(`await m.${E}("a");`, "IMine m;")}`],
    ["on a service", body(`await sp.GetRequiredService<IClientStore>().${E}("a");`)],
    ["on a mock's object", body(`await new Mock<IClientStore>().Object.${E}("a");`)],
    ["with a question", body(`s?.${E}("a");`, "IClientStore s;")],
    ["called statically", body(`await IClientStoreExtensions.${E}(s, "a");`, "IClientStore s;")],
    [
      "called through its full name",
      body(`await Duende.IdentityServer.Stores.IClientStoreExtensions.${E}(s, "a");`, "IClientStore s;"),
    ],
    [
      "called through using static",
      {
        "A.cs": `using static Duende.IdentityServer.Stores.IClientStoreExtensions;\nusing Duende.IdentityServer.Stores;\n${body(`await ${E}(s, "a");`, "IClientStore s;")}`,
      },
    ],
    ["in a setup", body(`mock.Setup(s => s.${E}("a"));`, "Mock<IClientStore> mock;")],
    ["as a method group", body(`Run(s.${E});`, "IClientStore s;")],
    ["in a query", body(`var x = ids.Select(i => s.${E}(i));`, "IClientStore s; List<string> ids;")],
    [
      "with a global using",
      {
        "A.cs": `class A { void M(IClientStore s) { s.${E}("a"); } }`,
        "G.cs": "global using Duende.IdentityServer.Stores;",
      },
    ],
    ["on a null-forgiven value", body(`s!.${E}("a");`, "IClientStore? s;")],
    ["over lines", body(`await s\n  .${E}(\n "a");`, "IClientStore s;")],
  ],
);

const R = "[|RequireDPoP|]";
export const vendorResults = withUsings(
  [".Stores", ".Models", ".Validation", ".EntityFramework.DbContexts"],
  [
    ["awaited", body(`var c = await s.FindClientByIdAsync("a"); Show(c.${R});`, "IClientStore s;")],
    ["awaited at once", body(`Show((await s.FindClientByIdAsync("a")).${R});`, "IClientStore s;")],
    ["awaited at once, asked", body(`Show((await s.FindClientByIdAsync("a"))?.${R});`, "IClientStore s;")],
    [".Result", body(`Show(s.FindClientByIdAsync("a").Result.${R});`, "IClientStore s;")],
    [
      "an extension's result",
      body(`var c = await s.FindEnabledClientByIdAsync("a"); Show(c.${R});`, "IClientStore s;"),
    ],
    [
      "a mapper's result",
      `using Duende.IdentityServer.EntityFramework.Mappers;\n${body(
        `Show(e.ToModel().${R}); Show(e?.ToModel()?.${R});`,
        "Duende.IdentityServer.EntityFramework.Entities.Client e;",
      )}`,
    ],
    ["await foreach", body(`await foreach (var c in s.GetAllClientsAsync()) Show(c.${R});`, "IClientStore s;")],
    ["a member of a member", body(`Show(r.Client.${R});`, "ValidatedTokenRequest r;")],
    ["a member of a member, asked", body(`Show(r?.Client?.${R});`, "ValidatedTokenRequest r;")],
    ["a member of a member, forgiven", body(`Show(r!.Client!.${R});`, "ValidatedTokenRequest? r;")],
    [
      "an own wrapper's member",
      `class W { public ValidatedRequest Request { get; } } ${body(`Show(w.Request.Client.${R});`, "W w;")}`,
    ],
    ["a property pattern", body(`if (r is { Client: { ${R}: true } }) { }`, "ValidatedRequest r;")],
    ["a dotted property pattern", body(`if (r is { Client.${R}: true }) { }`, "ValidatedRequest r;")],
    ["a property pattern with a type", body(`if (o is Client { ${R}: true }) { }`)],
    ["a switch on a property", body(`var x = c switch { { ${R}: true } => 1, _ => 2 };`, "Client c;")],
    ["a property pattern's variable", body(`if (o is Client { ${R}: var x }) { }`)],
    ["a set's query", body(`var x = db.Clients.Where(c => c.${R}).ToList();`, "ConfigurationDbContext db;")],
    [
      "a set's first",
      body(`var x = await db.Clients.FirstOrDefaultAsync(c => c.${R}); Show(x.${R});`, "ConfigurationDbContext db;"),
    ],
    ["a set's query syntax", body(`var x = from c in db.Clients where c.${R} select c;`, "ConfigurationDbContext db;")],
    [
      "a set of an own derived context",
      `class Mine : ConfigurationDbContext { void M() { foreach (var c in Clients) Show(c.${R}); } }`,
    ],
    [
      "a set of a scope's context",
      body(`var db = sp.GetRequiredService<ConfigurationDbContext>(); foreach (var c in db.Clients) Show(c.${R});`),
    ],
    [
      "an own store's override",
      `class Mine : IClientStore { public Task<Client> FindClientByIdAsync(string id) => null; } ${body(`var c = await m.FindClientByIdAsync("a"); Show(c.${R});`, "Mine m;")}`,
    ],
    [
      "a mocked result",
      body(
        `mock.Setup(s => s.FindClientByIdAsync("a")).ReturnsAsync(new Client { Id = x.${R} });`,
        "Mock<IClientStore> mock; Client x;",
      ),
    ],
    ["a getter in a condition", body(`if (c.${R} && !c.${R}) { }`, "Client c;")],
    ["an increment-like use", body(`Go(c.${R} ? 1 : 2);`, "Client c;")],
    ["a return", `class A { Client c; bool M() { return c.${R}; } }`],
    ["an interpolation", body(`var s = $"{c.${R}:x}";`, "Client c;")],
    ["an argument by name", body(`Go(flag: c.${R});`, "Client c;")],
    ["an initialiser's value", body(`var d = new Dto { X = c.${R} };`, "Client c; class Dto { public bool X; }")],
  ],
);

export const assignments = withUsings(
  [".Models"],
  [
    ["an initialiser", body(`var c = new Client { ${R} = true };`)],
    [
      "an initialiser among others",
      body(`var c = new Client { ClientId = "a", ${R} = true, AllowedScopes = { "a", "b" } };`),
    ],
    ["a target-typed initialiser", body(`Client c = new() { ${R} = true };`)],
    [
      "an initialiser in a list",
      body(`var all = new List<Client> { new Client { ${R} = true }, new Client() { ${R} = false } };`),
    ],
    ["a target-typed initialiser in a list", body(`var all = new List<Client> { new() { ${R} = true } };`)],
    ["an initialiser in an array", body(`var all = new[] { new Client { ${R} = true } };`)],
    ["an initialiser in a typed array", body(`var all = new Client[] { new() { ${R} = true } };`)],
    [
      "a collection expression",
      "class A { IEnumerable<Client> All => [new() { [|RequireDPoP|] = true }, new Client { [|RequireDPoP|] = true }]; }",
    ],
    [
      "a static list",
      "static class Config { public static IEnumerable<Client> Clients => new List<Client> { new Client { [|RequireDPoP|] = true } }; }",
    ],
    [
      "a static array property",
      "static class Config { public static IEnumerable<Client> Clients => new Client[] { new Client { [|RequireDPoP|] = true } }; }",
    ],
    [
      "a yield",
      "static class Config { public static IEnumerable<Client> Get() { yield return new Client { [|RequireDPoP|] = true }; yield return new() { [|RequireDPoP|] = true }; } }",
    ],
    [
      "an own wrapper's nested initialiser",
      body(`var w = new W { Client = { ${R} = true } };`, "class W { public Client Client { get; } = new(); }"),
    ],
    [
      "an own wrapper's target-typed initialiser",
      body(`var w = new W { Client = new() { ${R} = true } };`, "class W { public Client Client { get; set; } }"),
    ],
    ["a with expression", body(`var d = c with { ${R} = true };`, "Client c;")],
    ["an own derived type's initialiser", `class Mine : Client { } ${body(`var c = new Mine { ${R} = true };`)}`],
    ["an own derived type's constructor", `class Mine : Client { public Mine() { ${R} = true; } }`],
    ["this.", `class Mine : Client { public Mine() { this.${R} = true; } }`],
    ["base.", `class Mine : Client { public Mine() { base.${R} = true; } }`],
    ["a compound assignment", body(`c.${R} |= true;`, "Client c;")],
    ["a coalescing assignment", body(`c.${R} ??= true;`, "Client c;")],
    ["a chained assignment", body(`c.${R} = d.X = true;`, "Client c; Dto d; class Dto { public bool X; }")],
    ["a deconstruction's target", body(`(c.${R}, var y) = (true, 1);`, "Client c;")],
    ["a lambda's body", body(`Run(c => c.${R} = true);`, "void Run(Action<Client> a) { }")],
    [
      "AddInMemoryClients' list",
      body(
        `services.AddIdentityServer().AddInMemoryClients(new[] { new Client { ${R} = true } });`,
        "IServiceCollection services;",
      ),
    ],
    [
      "Select into",
      body(`var all = names.Select(n => new Client { ClientId = n, ${R} = true }).ToList();`, "List<string> names;"),
    ],
    [
      "an initialiser in a dictionary",
      body(`var d = new Dictionary<string, Client> { ["a"] = new() { ${R} = true }, { "b", new() { ${R} = true } } };`),
    ],
    [
      "ReturnsAsync",
      body(
        `mock.Setup(s => s.Get()).ReturnsAsync(new Client { ${R} = true });`,
        "Mock<I> mock; interface I { Task<Client> Get(); }",
      ),
    ],
    [
      "ReturnsAsync, target-typed",
      body(
        `mock.Setup(s => s.Get()).ReturnsAsync(() => new() { ${R} = true });`,
        "Mock<I> mock; interface I { Task<Client> Get(); }",
      ),
    ],
    ["Task.FromResult", `class A { Task<Client> Get() => Task.FromResult(new Client { [|RequireDPoP|] = true }); }`],
    [
      "Task.FromResult with its argument",
      `class A { Task<Client> Get() => Task.FromResult<Client>(new() { [|RequireDPoP|] = true }); }`,
    ],
    ["a conditional's branches", body(`Client c = b ? new() { ${R} = true } : new Client { ${R} = false };`)],
    ["an argument of an own method", body(`Go(new() { ${R} = true });`, "void Go(Client c) { }")],
    [
      "an own fluent builder",
      `class B { readonly Client c = new(); public B Strict() { c.${R} = true; return this; } }`,
    ],
  ],
);

const O = "[|DeleteOneTimeOnlyRefreshTokensOnUse|]";
export const nestedOptions = withUsings(
  [".Configuration", ".Stores.Serialization"],
  [
    [
      "AddIdentityServer",
      body(
        `services.AddIdentityServer(options => { options.PersistentGrants.${O} = true; });`,
        "IServiceCollection services;",
      ),
    ],
    [
      "AddIdentityServer by expression",
      body(`services.AddIdentityServer(o => o.PersistentGrants.${O} = true);`, "IServiceCollection services;"),
    ],
    [
      "a nested initialiser",
      body(
        `services.AddIdentityServer(o => o.PersistentGrants = new PersistentGrantOptions { ${O} = true });`,
        "IServiceCollection services;",
      ),
    ],
    [
      "a target-typed nested initialiser",
      body(
        `services.AddIdentityServer(o => { o.PersistentGrants = new() { ${O} = true }; });`,
        "IServiceCollection services;",
      ),
    ],
    ["new options", body(`var o = new IdentityServerOptions { PersistentGrants = { ${O} = true } };`)],
    [
      "new options, target-typed",
      body(`IdentityServerOptions o = new() { PersistentGrants = new() { ${O} = true } };`),
    ],
    [
      "Configure",
      body(
        `services.Configure<IdentityServerOptions>(o => { o.PersistentGrants.${O} = true; });`,
        "IServiceCollection services;",
      ),
    ],
    [
      "Configure over a section",
      body(
        `services.Configure<IdentityServerOptions>(c.GetSection("a")); services.PostConfigure<IdentityServerOptions>(o => o.PersistentGrants.${O} = true);`,
        "IServiceCollection services; IConfiguration c;",
      ),
    ],
    [
      "a local for the nested object",
      body(
        `services.AddIdentityServer(o => { var grants = o.PersistentGrants; grants.${O} = true; });`,
        "IServiceCollection services;",
      ),
    ],
    [
      "an own method group",
      `class A { void M(IServiceCollection services) { services.AddIdentityServer(Set); } static void Set(IdentityServerOptions o) { o.PersistentGrants.${O} = true; } }`,
    ],
    [
      "an own method called by the lambda",
      `class A { void M(IServiceCollection services) { services.AddIdentityServer(o => Set(o)); } void Set(IdentityServerOptions o) => o.PersistentGrants.${O} = true; }`,
    ],
    [
      "an own callback passed on",
      `class A { void M(IServiceCollection services) { Add(services, o => o.PersistentGrants.${O} = true); } void Add(IServiceCollection services, Action<IdentityServerOptions> set) { services.AddIdentityServer(set); } }`,
    ],
    ["a kept callback", body(`Action<IdentityServerOptions> set = o => { o.PersistentGrants.${O} = true; };`)],
    [
      "an anonymous method",
      body(
        `services.AddIdentityServer(delegate(IdentityServerOptions o) { o.PersistentGrants.${O} = true; });`,
        "IServiceCollection services;",
      ),
    ],
    [
      "a builder's services",
      {
        "Program.cs": `using Duende.IdentityServer.Configuration;\nvar builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddIdentityServer(options => { options.PersistentGrants.${O} = true; }).AddTestUsers(null);`,
      },
    ],
    [
      "a chain before",
      body(
        `services.AddRazorPages().Services.AddIdentityServer(o => { o.PersistentGrants.${O} = true; });`,
        "IServiceCollection services;",
      ),
    ],
    [
      "a condition inside",
      body(
        `services.AddIdentityServer(o => { if (env.IsDevelopment()) o.PersistentGrants.${O} = true; });`,
        "IServiceCollection services; IHostEnvironment env;",
      ),
    ],
    ["injected options", body(`k.Value.PersistentGrants.${O} = true;`, "IOptions<IdentityServerOptions> k;")],
    ["a service", body(`sp.GetRequiredService<IdentityServerOptions>().PersistentGrants.${O} = true;`)],
    [
      "IConfigureOptions",
      `class A : IConfigureOptions<IdentityServerOptions> { public void Configure(IdentityServerOptions options) { options.PersistentGrants.${O} = true; } }`,
    ],
    [
      "IPostConfigureOptions",
      `class A : IPostConfigureOptions<IdentityServerOptions> { public void PostConfigure(string name, IdentityServerOptions options) => options.PersistentGrants.${O} = true; }`,
    ],
  ],
);

const C = "[|ResolveDbContextOptions|]";
export const callbacks = withUsings(
  [".EntityFramework.Options"],
  [
    [
      "a lambda",
      body(
        `services.AddIdentityServer().AddConfigurationStore(o => { o.${C} = (p, b) => { }; });`,
        "IServiceCollection services;",
      ),
    ],
    [
      "a method group",
      body(
        `services.AddIdentityServer().AddConfigurationStore(o => o.${C} = Resolve);`,
        "IServiceCollection services; void Resolve(object a, object b) { }",
      ),
    ],
    ["+=", body(`k.${C} += (p, b) => { };`, "ConfigurationStoreOptions k;")],
    ["an initialiser", body(`var o = new ConfigurationStoreOptions { ${C} = (p, b) => { } };`)],
    ["an async lambda", body(`k.${C} = async (p, b) => { await Task.Yield(); };`, "ConfigurationStoreOptions k;")],
    ["a local function", body(`k.${C} = L; void L(object a, object b) { }`, "ConfigurationStoreOptions k;")],
  ],
);

const S = "[|UpdatePrincipal|]";
export const statics = withUsings(
  [".AspNetIdentity"],
  [
    ["a call", body(`await SecurityStampValidatorCallback.${S}(o);`)],
    [
      "a method group",
      body(`options.OnRefreshingPrincipal = SecurityStampValidatorCallback.${S};`, "Options options;"),
    ],
    [
      "a method group in a lambda",
      body(
        `services.Configure<Options>(o => o.OnRefreshingPrincipal = SecurityStampValidatorCallback.${S});`,
        "IServiceCollection services;",
      ),
    ],
    ["a method group as an argument", body(`Run(SecurityStampValidatorCallback.${S});`)],
    ["a lambda around it", body(`options.On = c => SecurityStampValidatorCallback.${S}(c);`, "Options options;")],
    ["a full name", body(`await Duende.IdentityServer.AspNetIdentity.SecurityStampValidatorCallback.${S}(o);`)],
    [
      "using static",
      {
        "A.cs": `using static Duende.IdentityServer.AspNetIdentity.SecurityStampValidatorCallback;\n${body(`await ${S}(o);`)}`,
      },
    ],
    [
      "an alias",
      {
        "A.cs": `using Old = Duende.IdentityServer.AspNetIdentity.SecurityStampValidatorCallback;\n${body(`await Old.${S}(o);`)}`,
      },
    ],
    [
      "a namespace alias",
      {
        "A.cs": `using Is = Duende.IdentityServer.AspNetIdentity;\n${body(`await Is.SecurityStampValidatorCallback.${S}(o);`)}`,
      },
    ],
    [
      "a global static using",
      {
        "A.cs": body(`await ${S}(o);`),
        "G.cs": "global using static Duende.IdentityServer.AspNetIdentity.SecurityStampValidatorCallback;",
      },
    ],
    ["a delegate's creation", body(`var d = new Func<object, Task>(SecurityStampValidatorCallback.${S});`)],
    [
      "a collection of handlers",
      body(`var all = new List<Func<object, Task>> { SecurityStampValidatorCallback.${S} };`),
    ],
    ["a returned method group", `class A { Func<object, Task> M() => SecurityStampValidatorCallback.${S}; }`],
  ],
);

const F = "[|Custom|]";
const K = "DPoPTokenExpirationValidationMode";
export const enumMembers = withUsings(
  [".Models"],
  [
    ["a value", body(`var x = ${K}.${F};`)],
    ["an assignment", body(`c.Mode = ${K}.${F};`, "Client c;")],
    ["an initialiser", body(`var c = new Client { Mode = ${K}.${F} };`)],
    ["a comparison", body(`if (c.Mode == ${K}.${F} || c.Mode != ${K}.${F}) { }`, "Client c;")],
    ["a switch's case", body(`switch (c.Mode) { case ${K}.${F}: break; }`, "Client c;")],
    ["a switch's arm", body(`var x = c.Mode switch { ${K}.${F} => 1, _ => 2 };`, "Client c;")],
    ["a pattern", body(`if (c is { Mode: ${K}.${F} }) { }`, "Client c;")],
    ["a pattern with or", body(`if (c.Mode is ${K}.${F} or ${K}.Iat) { }`, "Client c;")],
    ["a negated pattern", body(`if (c.Mode is not ${K}.${F}) { }`, "Client c;")],
    ["a default parameter", `class A { void M(${K} x = ${K}.${F}) { } }`],
    ["an attribute's argument", `[Some(${K}.${F})] class A { }`],
    ["a named attribute's argument", `[Some(Mode = ${K}.${F})] class A { }`],
    ["an argument", body(`Go(${K}.${F}, mode: ${K}.${F});`)],
    ["a flag", body(`var x = ${K}.${F} | ${K}.Iat;`)],
    ["a member's call", body(`var x = ${K}.${F}.ToString();`)],
    ["a full name", body(`var x = Duende.IdentityServer.Models.${K}.${F};`)],
    ["a full name with global::", body(`var x = global::Duende.IdentityServer.Models.${K}.${F};`)],
    ["an alias", { "A.cs": `using Old = Duende.IdentityServer.Models.${K};\n${body(`var x = Old.${F};`)}` }],
    ["using static", { "A.cs": `using static Duende.IdentityServer.Models.${K};\n${body(`var x = ${F};`)}` }],
    [
      "using static in a case",
      { "A.cs": `using static Duende.IdentityServer.Models.${K};\n${body(`switch (o) { case ${F}: break; }`)}` },
    ],
    ["a constant", `class A { const ${K} X = ${K}.${F}; }`],
    ["an own enum's value", `enum Mine { Custom = ${K}.${F} }`],
    ["a dictionary's key", body(`var d = new Dictionary<${K}, int> { [${K}.${F}] = 1, { ${K}.${F}, 2 } };`)],
    ["a conditional", body(`var x = o != null ? ${K}.${F} : default;`)],
    ["InlineData", `class A { [InlineData(${K}.${F}, 1)] void M(${K} x, int y) { } }`],
    ["a cast", body(`var x = (int)${K}.${F};`)],
  ],
);

const J = "[|JsonWebKey|]";
export const constants = withUsings(
  [""],
  [
    ["a value", body(`var x = IdentityServerConstants.SecretTypes.${J};`)],
    ["a case", body(`switch (s) { case IdentityServerConstants.SecretTypes.${J}: break; }`, "string s;")],
    ["an arm", body(`var x = s switch { IdentityServerConstants.SecretTypes.${J} => 1, _ => 2 };`, "string s;")],
    ["a pattern", body(`if (s is IdentityServerConstants.SecretTypes.${J}) { }`, "string s;")],
    ["an attribute", `[Authorize(AuthenticationSchemes = IdentityServerConstants.SecretTypes.${J})] class A { }`],
    ["an initialiser", body(`var x = new Secret { Type = IdentityServerConstants.SecretTypes.${J} };`)],
    ["an interpolation", body(`var x = $"{IdentityServerConstants.SecretTypes.${J}}";`)],
    ["an own constant", `class A { public const string X = "a" + IdentityServerConstants.SecretTypes.${J}; }`],
    [
      "using static of the outer class",
      { "A.cs": `using static Duende.IdentityServer.IdentityServerConstants;\n${body(`var x = SecretTypes.${J};`)}` },
    ],
    [
      "using static of the inner class",
      { "A.cs": `using static Duende.IdentityServer.IdentityServerConstants.SecretTypes;\n${body(`var x = ${J};`)}` },
    ],
    [
      "an alias of the inner class",
      {
        "A.cs": `using Types = Duende.IdentityServer.IdentityServerConstants.SecretTypes;\n${body(`var x = Types.${J};`)}`,
      },
    ],
    ["a full name", { "A.cs": body(`var x = Duende.IdentityServer.IdentityServerConstants.SecretTypes.${J};`) }],
    [
      "a namespace around",
      { "A.cs": `namespace Duende.IdentityServer.Acme;\n${body(`var x = IdentityServerConstants.SecretTypes.${J};`)}` },
    ],
    [
      "an array",
      body(
        `string[] x = { IdentityServerConstants.SecretTypes.${J} }; string[] y = [IdentityServerConstants.SecretTypes.${J}];`,
      ),
    ],
    ["an argument", body(`Go(IdentityServerConstants.SecretTypes.${J}, 1);`)],
    ["a default parameter", `class A { void M(string x = IdentityServerConstants.SecretTypes.${J}) { } }`],
  ],
);
