import { ids } from "../reading.ts";
import { casesOf, contexts, describeCases, ef, models, services, validation } from "./cases.ts";

const call = "[|RemoveExpiredGrantsAsync|]()";
const inMethod = (body: string, members = ""): string =>
  `${ef}class A { async Task M(object o) { ${body} } ${members} }`;
const stores = "using Duende.IdentityServer.Stores;\n";

describeCases("receivers of every form", [
  ...casesOf(ids.remove, "invoke", [
    [
      "a null-conditional chain",
      inMethod(
        `S?.Inner?.${call}; await (S?.Inner?.${call} ?? Task.CompletedTask);`,
        "Holder S; class Holder { public TokenCleanupService Inner; }",
      ),
    ],
    [
      "a null-conditional chain over dots",
      inMethod(
        `S?.Inner.${call}; S?.Get().${call};`,
        "Holder S; class Holder { public TokenCleanupService Inner; public TokenCleanupService Get() => Inner; }",
      ),
    ],
    ["a null-conditional element", inMethod(`a?[0].${call}; a?[0]?.${call};`, "TokenCleanupService[] a;")],
    [
      "a parenthesised cast, as and await",
      inMethod(
        `((TokenCleanupService)o).${call}; (o as TokenCleanupService)?.${call}; (await Get()).${call}; (await Get().ConfigureAwait(false)).${call}; Get().Result.${call}; Get().GetAwaiter().GetResult().${call};`,
        "Task<TokenCleanupService> Get() => null; ",
      ),
    ],
    [
      "patterns of all kinds",
      inMethod(
        `if (o is TokenCleanupService { } a && a.${call} != null) {} if (o is not TokenCleanupService b) return; b.${call}; var r = o switch { TokenCleanupService c => c.${call}, _ => null }; if (S is { } d) d.${call}; if (S is var e) e.${call}; if (o is (TokenCleanupService f, _)) f.${call};`,
        "TokenCleanupService S;",
      ),
    ],
    [
      "a property pattern's variable",
      inMethod(
        `if (h is { Inner: { } i }) i.${call}; if (h is { Inner: var j }) j.${call}; if (h is Holder { Inner: TokenCleanupService k }) k.${call};`,
        "Holder h; class Holder { public TokenCleanupService Inner; }",
      ),
    ],
    [
      "foreach over own members",
      inMethod(
        `foreach (var t in All) t.${call}; foreach (var t in Get()) t.${call}; await foreach (var t in Later()) t.${call};`,
        "IReadOnlyList<TokenCleanupService> All; TokenCleanupService[] Get() => null; IAsyncEnumerable<TokenCleanupService> Later() => null;",
      ),
    ],
    [
      "out var of an own method",
      inMethod(
        `if (Try(out var t)) t.${call}; Try(out t); d.TryGetValue("x", out var u); u.${call};`,
        "bool Try(out TokenCleanupService x) { x = null; return true; } Dictionary<string, TokenCleanupService> d;",
      ),
    ],
    [
      "tuples taken apart",
      inMethod(
        `var (a, n) = Pair(); a.${call}; (TokenCleanupService b, var m) = Pair(); b.${call}; (var c, _) = (S, 1); c.${call}; Pair().First.${call}; var p = Pair(); p.First.${call}; p.Item1.${call};`,
        "(TokenCleanupService First, int Second) Pair() => default; TokenCleanupService S;",
      ),
    ],
    [
      "foreach over tuples",
      inMethod(
        `foreach (var (a, n) in list) a.${call}; foreach (var (k, v) in d) v.${call}; foreach (var kv in d) kv.Value.${call};`,
        "List<(TokenCleanupService, int)> list; Dictionary<string, TokenCleanupService> d;",
      ),
    ],
    [
      "LINQ over own collections",
      inMethod(
        `all.Where(t => t.${call} != null).Select(t => t.${call}); all.First(t => t.${call} != null).${call}; all.Select((t, i) => t.${call}); all.OrderBy(t => 1).ThenBy(t => t.${call}); all.ToDictionary(t => t.${call}); all.Any(t => t.${call} == null);`,
        "IEnumerable<TokenCleanupService> all;",
      ),
    ],
    [
      "a projection that keeps the type",
      inMethod(
        `foreach (var t in hs.Select(h => h.Inner)) t.${call}; hs.SelectMany(h => h.Many).First().${call}; hs.Select(h => new TokenCleanupService()).ToList().ForEach(t => t.${call});`,
        "List<Holder> hs; class Holder { public TokenCleanupService Inner; public List<TokenCleanupService> Many; }",
      ),
    ],
    [
      "a query expression",
      inMethod(
        `var q = from t in all where t.${call} != null let u = t select u.${call}; var r = from h in hs from t in h.Many join x in all on t equals x select x.${call};`,
        "List<TokenCleanupService> all; List<Holder> hs; class Holder { public List<TokenCleanupService> Many; }",
      ),
    ],
    [
      "an indexer of own and known collections",
      inMethod(
        `d["a"].${call}; l[0].${call}; mine["x"].${call}; arr[^1].${call}; jag[0][1].${call};`,
        "Dictionary<string, TokenCleanupService> d; IList<TokenCleanupService> l; Mine mine; TokenCleanupService[] arr; TokenCleanupService[][] jag; class Mine { public TokenCleanupService this[string k] => null; }",
      ),
    ],
    [
      "a delegate's result",
      inMethod(
        `f().${call}; g(1).${call}; lazy.Value.${call}; make.Invoke().${call};`,
        "Func<TokenCleanupService> f; Func<int, TokenCleanupService> g; Lazy<TokenCleanupService> lazy; Func<TokenCleanupService> make;",
      ),
    ],
    ["a delegate of the project", inMethod(`f(1).${call};`, "delegate TokenCleanupService Maker(int n); Maker f;")],
    [
      "a generic own method",
      inMethod(
        `Get<TokenCleanupService>().${call}; Same(S).${call}; (await Later<TokenCleanupService>()).${call};`,
        "T Get<T>() => default; T Same<T>(T x) => x; Task<T> Later<T>() => null; TokenCleanupService S;",
      ),
    ],
    [
      "a static member of an own type in another file",
      {
        "A.cs": `${ef}namespace N; static class Make { public static TokenCleanupService Default => null; public static TokenCleanupService New() => null; }`,
        "B.cs": `namespace N; class B { void M() { Make.Default.${call}; var t = Make.New(); t.${call}; } }`,
        "C.cs": `using static N.Make;\nclass C { void M() { Default.${call}; New().${call}; } }`,
      },
    ],
    [
      "an own extension method in another file",
      {
        "A.cs": `${ef}namespace N; static class X { public static TokenCleanupService Cleanup(this IServiceProvider p) => null; }`,
        "B.cs": `using N;\nclass B { void M(IServiceProvider p) { p.Cleanup().${call}; var t = p.Cleanup(); t.${call}; } }`,
      },
    ],
    [
      "a local function and a nested one",
      inMethod(`TokenCleanupService L() => null; L().${call}; var t = L(); t.${call};`),
    ],
    [
      "a field of an own generic holder in another file",
      {
        "A.cs": "namespace N; class Holder<T> { public T Inner; public T Get() => Inner; public IEnumerable<T> All; }",
        "B.cs": `${ef}namespace N; class B { Holder<TokenCleanupService> h; void M() { h.Inner.${call}; h.Get().${call}; foreach (var t in h.All) t.${call}; } }`,
      },
    ],
    [
      "a service of the project that hands it out, in files without the vendor's names",
      {
        "A.cs": `${ef}namespace N; class Provider { public TokenCleanupService Cleanup { get; } }`,
        "B.cs": "namespace N; interface IHost { Provider Provider { get; } }",
        "C.cs": `namespace N; class C(IHost host) { void M() { host.Provider.Cleanup.${call}; } }`,
      },
    ],
    [
      "a base class in a file without the vendor's names",
      {
        "A.cs": `${ef}namespace N; class Top { protected TokenCleanupService S; }`,
        "B.cs": "namespace N; class Middle : Top {}",
        "C.cs": `namespace N; class Low : Middle { void M() { S.${call}; } }`,
      },
    ],
    [
      "another part of a partial class in a file without the vendor's names",
      {
        "A.cs": "namespace N; partial class P { IHost _host; }",
        "B.cs": `${ef}namespace N; interface IHost { TokenCleanupService S { get; } }`,
        "C.cs": `namespace N; partial class P { void M() { _host.S.${call}; } }`,
      },
    ],
    [
      "ref, in, params and default parameters",
      `${ef}class A { void M(ref TokenCleanupService a, in TokenCleanupService b, TokenCleanupService c = null, params TokenCleanupService[] d) { a.${call}; b.${call}; c.${call}; d[0].${call}; foreach (var e in d) e.${call}; } }`,
    ],
    [
      "catch, lock, fixed, for and using variables",
      inMethod(
        `for (TokenCleanupService a = null; ; ) a.${call}; using (TokenCleanupService b = null) { b.${call}; } await using var c = new TokenCleanupService(); c.${call}; lock (S) { S.${call}; }`,
        "TokenCleanupService S;",
      ),
    ],
    [
      "this and base of a class below",
      `${ef}class Mine : TokenCleanupService { void M() { Action a = () => { this.${call}; base.${call}; [|RemoveExpiredGrantsAsync|](); }; void L() { ${call}; } } class Inner { void N(Mine m) { m.${call}; } } }`,
    ],
    [
      "default, target-typed and throwing values",
      inMethod(
        `var a = default(TokenCleanupService); a.${call}; var b = o as TokenCleanupService ?? throw new E(); b.${call}; TokenCleanupService c = new(); c.${call}; var d = S ?? new TokenCleanupService(); d.${call}; var e = S!; e.${call}; (S = c).${call};`,
        "TokenCleanupService S;",
      ),
    ],
    [
      "a nullable and a checked expression",
      inMethod(`S!.${call}; (S)!.${call}; ((S))?.${call};`, "TokenCleanupService? S;"),
    ],
    [
      "a lambda passed to an own method",
      {
        "A.cs": `${ef}namespace N; class Runner { public void Use(Action<TokenCleanupService> a) {} public Task UseAsync(Func<TokenCleanupService, CancellationToken, Task> a) => null; public Runner(Action<TokenCleanupService> a) {} }`,
        "B.cs": `namespace N; class B { void M(Runner r) { r.Use(t => t.${call}); r.UseAsync(async (t, c) => { await t.${call}; }); r.Use(a: t => t.${call}); new Runner(t => t.${call}); } }`,
      },
    ],
    [
      "an event handler with sender",
      inMethod(
        "s.Done += (sender, e) => { e.RemoveExpiredGrantsAsync(); };",
        "Source s; class Source { public event EventHandler<Other> Done; } class Other { public void RemoveExpiredGrantsAsync() {} }",
      ),
    ],
    [
      "a variable of an own type of another project member name",
      inMethod(
        "h.RemoveExpiredGrantsAsync(); H.RemoveExpiredGrantsAsync();",
        "H h; class H { public static void RemoveExpiredGrantsAsync() {} }",
      ),
    ],
    [
      "a type known by name only",
      inMethod(
        "Foreign f = null; f.RemoveExpiredGrantsAsync(); var g = new Foreign(); g.RemoveExpiredGrantsAsync(); Foreign.RemoveExpiredGrantsAsync();",
      ),
    ],
    ["a dynamic receiver", inMethod("dynamic d = o; d.[|RemoveExpiredGrantsAsync|]();"), { confidence: "likely" }],
  ]),
  ...casesOf(ids.requireDPoP, "read", [
    [
      "the result of a vendor method",
      `${stores}class A(IClientStore store) { async Task M() { var c = await store.FindClientByIdAsync("x"); if (c.[|RequireDPoP|]) {} var d = (await store.FindClientByIdAsync("x"))?.[|RequireDPoP|]; foreach (var e in await store.ListAsync()) F(e.[|RequireDPoP|]); } }`,
    ],
    [
      "the result of a vendor's extension method",
      `${stores}class A(IClientStore store) { async Task M() { var c = await store.FindEnabledClientByIdAsync("x"); if (c.[|RequireDPoP|]) {} } }`,
    ],
    [
      "a property of a vendor's base class",
      `${validation}class A { void M(ValidatedTokenRequest r) { if (r.Client.[|RequireDPoP|]) {} var c = r.Client; F(c.[|RequireDPoP|]); } }`,
    ],
    [
      "clients of an own static class",
      {
        "A.cs": `${models}namespace N; static class Config { public static IEnumerable<Client> Clients => null; }`,
        "B.cs":
          "namespace N; class B { void M() { foreach (var client in Config.Clients) { F(client.[|RequireDPoP|]); } Config.Clients.Where(x => x.[|RequireDPoP|]).ToList(); } }",
      },
    ],
    [
      "an entity of another namespace with the same property",
      "using Duende.IdentityServer.EntityFramework.Entities;\nusing Duende.IdentityServer.Models;\nclass A { void M(Duende.IdentityServer.EntityFramework.Entities.Client c) { F(c.RequireDPoP); } }",
    ],
  ]),
  ...casesOf(ids.remove, "invoke", [
    [
      "a set of a vendor context",
      `${contexts}class A(ConfigurationDbContext db) { async Task M() { foreach (var j in db.Jobs) j.${call}; var one = await db.Jobs.FirstOrDefaultAsync(j => j.${call} != null); one.${call}; var many = await db.Jobs.Where(j => j.${call} != null).ToListAsync(); many[0].${call}; } }`,
    ],
    [
      "a set of an own context below",
      {
        "A.cs": `${contexts}namespace N; class Ctx : ConfigurationDbContext<Ctx> {}`,
        "B.cs": `namespace N; class B(Ctx db) { void M() { db.Jobs.Single().${call}; } }`,
      },
    ],
  ]),
  ...casesOf(ids.expectedScope, "assign", [
    [
      "a property of a common name on an unknown receiver is a guess",
      `${services}class A { void M(B b) { b.AddOther(o => { o.[|ExpectedScope|] = "x"; }); } }`,
      { confidence: "possible" },
    ],
    [
      "what an action puts into the bag of its view is called as the host likes",
      `${services}class A : Controller { void M() { ViewBag.ExpectedScope = "x"; this.ViewBag.ExpectedScope = "x"; } }`,
    ],
    [
      "a property of a common name where nothing of the vendor is imported",
      `class A { void M(B b) { b.AddOther(o => o.ExpectedScope = "x"); } }`,
    ],
  ]),
  ...casesOf(ids.createAccessToken, "invoke", [
    [
      "a vendor class below an interface it implements",
      `${services}class A : DefaultTokenService { void M() { [|CreateAccessTokenAsync|](r); base.[|CreateAccessTokenAsync|](r); } } class B { void M(DefaultTokenService s, ITokenService i) { s.[|CreateAccessTokenAsync|](r); i.CreateAccessTokenAsync(r); } }`,
    ],
  ]),
]);

describeCases("extension methods", [
  ...casesOf(ids.addCleanup, "invoke", [
    [
      "called on a builder and as a static method",
      "using Microsoft.Extensions.DependencyInjection;\nclass A { void M(IServiceCollection s) { s.AddIdentityServer().[|AddCleanup|](); IdentityServerBuilderExtensionsAdditional.[|AddCleanup|](b); Microsoft.Extensions.DependencyInjection.IdentityServerBuilderExtensionsAdditional.[|AddCleanup|](b); } }",
    ],
    [
      "through using static",
      "using static Microsoft.Extensions.DependencyInjection.IdentityServerBuilderExtensionsAdditional;\nclass A { void M(B b) { [|AddCleanup|](b); } }",
    ],
    [
      "on a receiver that has a method of the name",
      "using Microsoft.Extensions.DependencyInjection;\nclass B { public void AddCleanup() {} } class A { void M(B b) { b.AddCleanup(); new B().AddCleanup(); } }",
    ],
    ["without its namespace", "class A { void M(X b) { b.AddCleanup(); } }"],
    ["as a method group", "class A { void M(X b) { Y.AddCleanup(b); } }"],
  ]),
]);

const inHost = (body: string, members = ""): string =>
  `${models}using System.Linq;\nclass A { async Task M(List<Client> list) { ${body} } ${members} }`;
const set = "[|AllowOfflineAccess|] = true";

describeCases("receivers in containers", [
  ...casesOf(ids.allowRefresh, "assign", [
    ["an own indexer on this", inHost(`this["x"].${set};`, "private Client this[string id] { get { return null; } }")],
    ["an own indexer on this, by expression", inHost(`this["x"].${set};`, "private Client this[string id] => null;")],
    ["a Tuple's item", inHost(`One().Item1.${set};`, "Tuple<Client, int> One() => null;")],
    ["a ValueTuple's item", inHost(`One().Item2.${set};`, "ValueTuple<int, Client> One() => default;")],
    [
      "an out variable of a dictionary",
      inHost(`if (map.TryGetValue("v", out var v)) v.${set};`, "IDictionary<string, Client> map;"),
    ],
    ["a dictionary of elements by key", inHost(`list.ToDictionary(c => c.ClientId)["one"].${set};`)],
    [
      "a dictionary of elements with a comparer",
      inHost(`list.ToDictionary(c => c.ClientId, StringComparer.Ordinal)["one"].${set};`),
    ],
    [
      "values of a dictionary that a second lambda gives",
      inHost(
        `foreach (var (k, v) in rows.ToDictionary(r => r.Key, r => r.Inner)) v.${set};`,
        "List<Row> rows; class Row { public Client Inner; }",
      ),
    ],
    ["a query of a dictionary's values", inHost(`list.ToDictionary(c => 1).Values.First().${set};`)],
  ]),
]);
