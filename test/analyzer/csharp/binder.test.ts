import { type Case, describeCases, ef, loose, models, validation } from "./binding/cases.ts";
import { ids } from "./reading.ts";

const names: Case[] = [
  {
    says: "a using brings the type into scope",
    id: ids.cleanup,
    use: "reference",
    code: `${ef}class A { [|TokenCleanupService|] x; }`,
  },
  {
    says: "without a using the name is another type",
    id: ids.cleanup,
    use: "reference",
    code: "using Acme.Cleanup;\nclass A { TokenCleanupService x; }",
  },
  {
    says: "a global using in another file counts",
    id: ids.cleanup,
    use: "reference",
    code: {
      "A.cs": "class A { [|TokenCleanupService|] x; }",
      "G.cs": "global using Duende.IdentityServer.EntityFramework;",
    },
  },
  {
    says: "a global using of the project counts",
    id: ids.cleanup,
    use: "reference",
    code: "class A { [|TokenCleanupService|] x; }",
    project: { globalUsings: ["Duende.IdentityServer.EntityFramework"] },
  },
  {
    says: "a using inside of a namespace counts there",
    id: ids.cleanup,
    use: "reference",
    code: "namespace N { using Duende.IdentityServer.EntityFramework; class A { [|TokenCleanupService|] x; } } namespace M { class B { TokenCleanupService x; } }",
  },
  {
    says: "a using after a file-scoped namespace counts",
    id: ids.cleanup,
    use: "reference",
    code: "namespace N;\nusing Duende.IdentityServer.EntityFramework;\nclass A { [|TokenCleanupService|] x; }",
  },
  {
    says: "a type alias stands for the type",
    id: ids.cleanup,
    use: "derive",
    code: "using Old = Duende.IdentityServer.EntityFramework.TokenCleanupService;\nclass A : [|Old|] {}",
  },
  {
    says: "every mention of a type alias counts",
    id: ids.cleanup,
    use: "reference",
    code: "using Old = Duende.IdentityServer.EntityFramework.TokenCleanupService;\nclass A { [|Old|] x; void M() { var y = new [|Old|](); y.RemoveExpiredGrantsAsync(); } }",
  },
  {
    says: "a namespace alias qualifies",
    id: ids.cleanup,
    use: "reference",
    code: "using D = Duende.IdentityServer;\nclass A { D.EntityFramework.[|TokenCleanupService|] x; }",
  },
  {
    says: "a namespace alias qualifies with two colons",
    id: ids.cleanup,
    use: "reference",
    code: "using D = Duende.IdentityServer.EntityFramework;\nclass A { D::[|TokenCleanupService|] x; }",
  },
  {
    says: "an alias may hide the vendor's name",
    id: ids.cleanup,
    use: "reference",
    code: `${ef}using TokenCleanupService = Acme.Jobs.Cleanup;\nclass A { TokenCleanupService x; }`,
  },
  {
    says: "a full name needs no using",
    id: ids.cleanup,
    use: "reference",
    code: "class A { Duende.IdentityServer.EntityFramework.[|TokenCleanupService|] x; }",
  },
  {
    says: "global:: leads to the full name",
    id: ids.cleanup,
    use: "construct",
    code: "class A { object x = new global::Duende.IdentityServer.EntityFramework.[|TokenCleanupService|](); }",
  },
  {
    says: "another full name is another type",
    id: ids.cleanup,
    use: "reference",
    code: `${ef}class A { Acme.Jobs.TokenCleanupService x; }`,
  },
  {
    says: "a namespace below the vendor's sees it",
    id: ids.client,
    use: "reference",
    code: "namespace Duende.IdentityServer.Models.Acme;\nclass A { [|Client|] x; }",
  },
  {
    says: "a nested namespace sees the rest of the path",
    id: ids.cleanup,
    use: "reference",
    code: "namespace Duende.IdentityServer.Acme { class A { EntityFramework.[|TokenCleanupService|] x; } }",
  },
  {
    says: "an own type in the same namespace wins",
    id: ids.icleanup,
    use: "implement",
    code: {
      "A.cs": `${ef}namespace Acme; class A : ITokenCleanupService {}`,
      "B.cs": "namespace Acme; interface ITokenCleanupService {}",
    },
  },
  {
    says: "an own type in an enclosing namespace wins",
    id: ids.icleanup,
    use: "implement",
    code: `${ef}namespace Acme { interface ITokenCleanupService {} namespace Web { class A : ITokenCleanupService {} } }`,
  },
  {
    says: "an own type in an unrelated namespace does not win",
    id: ids.icleanup,
    use: "implement",
    code: `${ef}namespace Other { interface ITokenCleanupService {} } namespace Acme { class A : [|ITokenCleanupService|] {} }`,
  },
  {
    says: "a nested own type wins inside of its class",
    id: ids.client,
    use: "reference",
    code: `${models}class A { class Client {} Client x; } class B { [|Client|] y; }`,
  },
  {
    says: "an own generic type of the same name and arity wins",
    id: ids.cache,
    use: "reference",
    code: "using Duende.IdentityServer.Services;\nnamespace Acme; interface ICache<T> {} class A { ICache<int> x; }",
  },
  {
    says: "an own type of another arity does not win",
    id: ids.cache,
    use: "reference",
    code: "using Duende.IdentityServer.Services;\nnamespace Acme; interface ICache<T, U> {} class A { [|ICache|]<int> x; }",
  },
  {
    says: "arity tells types apart",
    id: ids.cache,
    use: "reference",
    code: "using Duende.IdentityServer.Services;\nclass A { ICache a; ICache<int, int> b; [|ICache|]<string> c; }",
  },
  {
    says: "typeof of an open generic counts its arity",
    id: ids.cache,
    use: "reference",
    code: "using Duende.IdentityServer.Services;\nclass A { object x = typeof([|ICache|]<>); }",
  },
  {
    says: "a type parameter hides the type",
    id: ids.client,
    use: "reference",
    code: `${models}class A<Client> { Client x; }`,
  },
  {
    says: "an attribute list, cast, is, as, typeof and generic argument all mention the type",
    id: ids.client,
    use: "reference",
    code: `${models}class A { void M(object o) { var a = ([|Client|])o; var b = o as [|Client|]; if (o is [|Client|] c) {} var t = typeof([|Client|]); var l = new List<[|Client|]>(); } }`,
  },
  {
    says: "a lone script without usings is a fragment",
    id: ids.cleanup,
    use: "derive",
    confidence: "likely",
    project: loose,
    code: "class A : [|TokenCleanupService|] {}",
  },
];

const noUse: Case[] = [
  {
    says: "comments are no uses",
    id: ids.cleanup,
    use: "reference",
    code: `${ef}// TokenCleanupService\n/* TokenCleanupService */ class A {}`,
  },
  {
    says: "documentation comments are no uses",
    id: ids.cleanup,
    use: "reference",
    code: `${ef}/// <see cref="TokenCleanupService"/>\nclass A {}`,
  },
  {
    says: "strings of all kinds are no uses",
    id: ids.cleanup,
    use: "reference",
    code: `${ef}class A { string a = "TokenCleanupService", b = @"TokenCleanupService", c = $"TokenCleanupService", d = """TokenCleanupService"""; }`,
  },
  {
    says: "code in interpolation holes is a use",
    id: ids.remove,
    use: "reference",
    code: `${ef}class A { string M(TokenCleanupService s) => $"a {s.[|RemoveExpiredGrantsAsync|]()} RemoveExpiredGrantsAsync"; }`,
  },
  {
    says: "nameof is no use",
    id: ids.cleanup,
    use: "reference",
    code: `${ef}class A { string a = nameof(TokenCleanupService); }`,
  },
  {
    says: "nameof of a member is no use",
    id: ids.remove,
    use: "reference",
    code: `${ef}class A { string a = nameof(TokenCleanupService.RemoveExpiredGrantsAsync); }`,
  },
  {
    says: "a using alias is no use by itself",
    id: ids.cleanup,
    use: "reference",
    code: "using X = Duende.IdentityServer.EntityFramework.TokenCleanupService; class A {}",
  },
  {
    says: "directives are no uses",
    id: ids.cleanup,
    use: "reference",
    code: `#define TokenCleanupService\n${ef}#region TokenCleanupService\nclass A {}\n#endregion`,
  },
  {
    says: "a declaration of the same name is no use",
    id: ids.client,
    use: "reference",
    code: `${models}class A { int Client; void M() { var Client = 1; Client++; } }`,
  },
  {
    says: "a named argument is no use",
    id: ids.requireDPoP,
    use: "reference",
    code: `${models}class A { void M() { F(RequireDPoP: true); } void F(bool RequireDPoP) {} }`,
  },
  {
    says: "obsolete code counts as any other",
    id: ids.cleanup,
    use: "reference",
    code: `${ef}[Obsolete] class A { [|TokenCleanupService|] x; }`,
  },
];

const receivers: Case[] = [
  ["a local with its type", "TokenCleanupService s = F(); s.[|RemoveExpiredGrantsAsync|]();"],
  ["a local made with new", "var s = new TokenCleanupService(); s.[|RemoveExpiredGrantsAsync|]();"],
  [
    "a local from GetRequiredService",
    "var s = sp.GetRequiredService<TokenCleanupService>(); await s.[|RemoveExpiredGrantsAsync|]();",
  ],
  ["a local from GetService", "var s = sp.GetService<TokenCleanupService>(); s?.[|RemoveExpiredGrantsAsync|]();"],
  [
    "a cast GetService",
    "((TokenCleanupService)sp.GetService(typeof(TokenCleanupService))).[|RemoveExpiredGrantsAsync|]();",
  ],
  [
    "a chained GetRequiredService",
    "await sp.CreateScope().ServiceProvider.GetRequiredService<TokenCleanupService>().[|RemoveExpiredGrantsAsync|]();",
  ],
  ["null-forgiving", "TokenCleanupService s = F(); s!.[|RemoveExpiredGrantsAsync|]();"],
  ["a pattern variable", "if (o is TokenCleanupService t) t.[|RemoveExpiredGrantsAsync|]();"],
  ["a negated pattern that leaks", "if (o is not TokenCleanupService t) return; t.[|RemoveExpiredGrantsAsync|]();"],
  ["a case pattern", "switch (o) { case TokenCleanupService t: t.[|RemoveExpiredGrantsAsync|](); break; }"],
  ["a foreach variable", "foreach (TokenCleanupService t in all) t.[|RemoveExpiredGrantsAsync|]();"],
  [
    "a foreach variable of a typed list",
    "List<TokenCleanupService> all = F(); foreach (var t in all) t.[|RemoveExpiredGrantsAsync|]();",
  ],
  ["an out variable", "if (F(out TokenCleanupService t)) t.[|RemoveExpiredGrantsAsync|]();"],
  ["a lambda parameter with its type", "Run((TokenCleanupService t) => t.[|RemoveExpiredGrantsAsync|]());"],
  [
    "a lambda over a typed list",
    "List<TokenCleanupService> all = F(); all.ForEach(t => t.[|RemoveExpiredGrantsAsync|]());",
  ],
  ["an as expression", "(o as TokenCleanupService).[|RemoveExpiredGrantsAsync|]();"],
  ["a coalescing expression", "TokenCleanupService a = F(), b = F(); (a ?? b).[|RemoveExpiredGrantsAsync|]();"],
  [
    "a conditional expression",
    "TokenCleanupService a = F(), b = F(); (o == null ? a : b).[|RemoveExpiredGrantsAsync|]();",
  ],
  ["an array element", "TokenCleanupService[] a = F(); a[0].[|RemoveExpiredGrantsAsync|]();"],
  ["an awaited task", "Task<TokenCleanupService> a = F(); (await a).[|RemoveExpiredGrantsAsync|]();"],
  ["a mock's setup", "var m = new Mock<TokenCleanupService>(); m.Setup(x => x.[|RemoveExpiredGrantsAsync|]());"],
  ["a using declaration", "using TokenCleanupService s = F(); s.[|RemoveExpiredGrantsAsync|]();"],
  ["another known type", "Other s = F(); s.RemoveExpiredGrantsAsync();"],
  ["a known vendor type without the member", "ITokenCleanupService s = F(); s.RemoveExpiredGrantsAsync();"],
  ["a local that hides the field", "Other field = F(); field.RemoveExpiredGrantsAsync();"],
  ["a string", 'var s = ""; s.RemoveExpiredGrantsAsync();'],
].map(([says, body]) => ({
  says: `receiver: ${says}`,
  id: ids.remove,
  use: "reference",
  code: `${ef}class A { TokenCleanupService field; async Task M(object o) { ${body} } }`,
}));

const members: Case[] = [
  {
    says: "a field",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class A { readonly TokenCleanupService _s; void M() => _s.[|RemoveExpiredGrantsAsync|](); void N() => this._s.[|RemoveExpiredGrantsAsync|](); }`,
  },
  {
    says: "a nullable property",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class A { TokenCleanupService? S { get; set; } void M() => S!.[|RemoveExpiredGrantsAsync|](); }`,
  },
  {
    says: "a primary constructor parameter",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class A(TokenCleanupService s) { Task M() => s.[|RemoveExpiredGrantsAsync|](); }`,
  },
  {
    says: "a field of another part of a partial class",
    id: ids.remove,
    use: "invoke",
    code: {
      "A.cs": `${ef}partial class A { TokenCleanupService _s; }`,
      "B.cs": "partial class A { void M() => _s.[|RemoveExpiredGrantsAsync|](); }",
    },
  },
  {
    says: "a field of an own base class",
    id: ids.remove,
    use: "invoke",
    code: {
      "A.cs": `${ef}class Base { protected TokenCleanupService S; }`,
      "B.cs": "class A : Base { void M() => S.[|RemoveExpiredGrantsAsync|](); }",
    },
  },
  {
    says: "a field of an own generic base class",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class Base<T> { protected T S; } class A : Base<TokenCleanupService> { void M() => S.[|RemoveExpiredGrantsAsync|](); }`,
  },
  {
    says: "an own method's return type",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class A { TokenCleanupService Make() => null; async Task<TokenCleanupService> Later() => null; async Task M() { Make().[|RemoveExpiredGrantsAsync|](); (await Later()).[|RemoveExpiredGrantsAsync|](); } }`,
  },
  {
    says: "a constrained type parameter",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class A<T> where T : TokenCleanupService { T _s; void M() => _s.[|RemoveExpiredGrantsAsync|](); }`,
  },
  {
    says: "a derived class's variable",
    id: ids.remove,
    use: "invoke",
    code: {
      "A.cs": `${ef}class Mine : TokenCleanupService {}`,
      "B.cs": "class B { void M(Mine m) { m.[|RemoveExpiredGrantsAsync|](); } }",
    },
  },
  {
    says: "unqualified, this and base in a derived class",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class Mine : TokenCleanupService { void M() { [|RemoveExpiredGrantsAsync|](); this.[|RemoveExpiredGrantsAsync|](); base.[|RemoveExpiredGrantsAsync|](); } }`,
  },
  {
    says: "unqualified two classes below",
    id: ids.remove,
    use: "invoke",
    code: {
      "A.cs": `${ef}class Base<T> : TokenCleanupService {}`,
      "B.cs": "class Mine : Base<int> { void M() { [|RemoveExpiredGrantsAsync|](); } }",
    },
  },
  {
    says: "an own method that hides the vendor's",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class Mine : TokenCleanupService { public new Task RemoveExpiredGrantsAsync() => null; void M() { RemoveExpiredGrantsAsync(); base.[|RemoveExpiredGrantsAsync|](); } }`,
  },
  {
    says: "an own overload that takes other arguments leaves the vendor's",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class Mine : TokenCleanupService { Task RemoveExpiredGrantsAsync(int a, int b) => null; void M() { [|RemoveExpiredGrantsAsync|](); RemoveExpiredGrantsAsync(1, 2); } }`,
  },
  {
    says: "an own method of the same name elsewhere",
    id: ids.remove,
    use: "invoke",
    code: `${ef}class Mine { Task RemoveExpiredGrantsAsync() => null; void M() { RemoveExpiredGrantsAsync(); } }`,
  },
  {
    says: "an own class that implements calls its own method",
    id: ids.validate,
    use: "invoke",
    code: `${validation}class V : ITokenRequestValidator { public Task ValidateRequestAsync(A a, B b) => null; } class C { void M(V v, ITokenRequestValidator i) { v.ValidateRequestAsync(1, 2); i.[|ValidateRequestAsync|](1, 2); } }`,
  },
  {
    says: "a method group",
    id: ids.remove,
    use: "methodGroup",
    code: `${ef}class A { void M(TokenCleanupService s) { Func<Task> f = s.[|RemoveExpiredGrantsAsync|]; Run(s.[|RemoveExpiredGrantsAsync|]); s.RemoveExpiredGrantsAsync(); } }`,
  },
  {
    says: "an unknown receiver with the namespace imported",
    id: ids.remove,
    use: "invoke",
    confidence: "likely",
    code: `${ef}class A { void M() { var s = Factory.Make(); s.[|RemoveExpiredGrantsAsync|](); } }`,
  },
  {
    says: "an unknown receiver and only a very distinctive name",
    id: ids.remove,
    use: "invoke",
    confidence: "possible",
    code: "using System;\nclass A { void M() { var s = Factory.Make(); s.[|RemoveExpiredGrantsAsync|](); } }",
  },
  {
    says: "an unknown receiver and a common name",
    id: ids.execute,
    use: "invoke",
    code: "using Duende.IdentityServer.Endpoints.Results;\nclass A { void M() { var s = Factory.Make(); s.ExecuteAsync(null); } }",
  },
  {
    says: "a fragment's unknown receiver",
    id: ids.remove,
    use: "invoke",
    confidence: "likely",
    project: loose,
    code: "await cleanup.[|RemoveExpiredGrantsAsync|](token);",
  },
  {
    says: "an enum member",
    id: ids.custom,
    use: "read",
    code: `${models}class A { object M(object m) { if (m == DPoPTokenExpirationValidationMode.[|Custom|]) {} switch (m) { case DPoPTokenExpirationValidationMode.[|Custom|]: break; } return Other.Custom; } }`,
  },
  {
    says: "an enum member through using static",
    id: ids.custom,
    use: "read",
    code: "using static Duende.IdentityServer.Models.DPoPTokenExpirationValidationMode;\nclass A { object x = [|Custom|]; }",
  },
];

const assignments: Case[] = [
  {
    says: "a member chain in an option callback",
    id: ids.deleteOnUse,
    use: "assign",
    code: "class A { void M(IServiceCollection s) { s.AddIdentityServer(options => { options.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = false; }); } }",
  },
  {
    says: "an option callback with an expression body",
    id: ids.deleteOnUse,
    use: "assign",
    code: "class A { void M(IServiceCollection s) { s.AddIdentityServer(o => o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = true); } }",
  },
  {
    says: "Configure<T>",
    id: ids.deleteOnUse,
    use: "assign",
    code: "using Duende.IdentityServer.Configuration;\nclass A { void M(IServiceCollection s) { s.Configure<IdentityServerOptions>(o => o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = true); } }",
  },
  {
    says: "AddOptions<T>().Configure",
    id: ids.deleteOnUse,
    use: "assign",
    code: "using Duende.IdentityServer.Configuration;\nclass A { void M(IServiceCollection s) { s.AddOptions<IdentityServerOptions>().Configure<Dep>((o, d) => o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = d.X); } }",
  },
  {
    says: "IOptions<T>.Value",
    id: ids.deleteOnUse,
    use: "read",
    code: "using Duende.IdentityServer.Configuration;\nclass A(IOptions<IdentityServerOptions> o) { bool M() => o.Value.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|]; }",
  },
  {
    says: "a local taken from a chain",
    id: ids.deleteOnUse,
    use: "assign",
    code: "class A { void M(IServiceCollection s) { s.AddIdentityServer(o => { var g = o.PersistentGrants; g.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = true; }); } }",
  },
  {
    says: "an own method that takes the options",
    id: ids.deleteOnUse,
    use: "assign",
    code: "using Duende.IdentityServer.Configuration;\nclass A { void Set(IdentityServerOptions o) { o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = true; } void With(Action<IdentityServerOptions> a) {} void M() { With(o => o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = true); } }",
  },
  {
    says: "another options type",
    id: ids.deleteOnUse,
    use: "assign",
    code: "using Duende.IdentityServer.Configuration;\nclass Mine { public bool DeleteOneTimeOnlyRefreshTokensOnUse { get; set; } } class A { void M(Mine o) { o.DeleteOneTimeOnlyRefreshTokensOnUse = true; } }",
  },
  {
    says: "an object initialiser",
    id: ids.requireDPoP,
    use: "assign",
    code: `${models}class A { object x = new Client { ClientId = "a", [|RequireDPoP|] = true }; }`,
  },
  {
    says: "a target-typed initialiser in a collection",
    id: ids.requireDPoP,
    use: "assign",
    code: `${models}class A { List<Client> a = new() { new() { [|RequireDPoP|] = true } }; IEnumerable<Client> B => new Client[] { new() { [|RequireDPoP|] = true } }; List<Client> c = [new() { [|RequireDPoP|] = true }]; }`,
  },
  {
    says: "a nested initialiser",
    id: ids.deleteOnUse,
    use: "assign",
    code: "using Duende.IdentityServer.Configuration;\nclass A { object x = new IdentityServerOptions { PersistentGrants = { [|DeleteOneTimeOnlyRefreshTokensOnUse|] = true } }; }",
  },
  {
    says: "a with expression",
    id: ids.requireDPoP,
    use: "assign",
    code: `${models}class A { object M(Client c) => c with { [|RequireDPoP|] = true }; }`,
  },
  {
    says: "an own type of the same name in an initialiser",
    id: ids.requireDPoP,
    use: "assign",
    code: `${models}namespace Acme; class Client { public bool RequireDPoP; } class A { object x = new Client { RequireDPoP = true }; }`,
  },
  {
    says: "a property pattern reads",
    id: ids.requireDPoP,
    use: "read",
    code: `${models}class A { bool M(object o, Client c) => o is Client { [|RequireDPoP|]: true } || c is { [|RequireDPoP|]: true }; }`,
  },
  {
    says: "a lambda over clients reads",
    id: ids.requireDPoP,
    use: "read",
    code: `${models}class A { IEnumerable<Client> all; object M() => all.Where(c => c.[|RequireDPoP|]).Select(c => c.[|RequireDPoP|]); }`,
  },
  {
    says: "a compound assignment reads too",
    id: ids.requireDPoP,
    use: "read",
    code: `${models}class A { void M(Client c) { c.[|RequireDPoP|] |= true; c.RequireDPoP = false; } }`,
  },
];

const declarations: Case[] = [
  {
    says: "a class derives over several lines",
    id: ids.cleanup,
    use: "derive",
    code: `${ef}class A :\n  [|TokenCleanupService|],\n  IDisposable {}`,
  },
  {
    says: "a class derives through an own generic base",
    id: ids.cleanup,
    use: "derive",
    code: { "A.cs": `${ef}abstract class Base<T> : [|TokenCleanupService|] {}`, "B.cs": "class A : [|Base|]<int> {}" },
  },
  {
    says: "a class implements through an own interface",
    id: ids.validator,
    use: "implement",
    code: { "A.cs": `${validation}interface IMine : ITokenRequestValidator {}`, "B.cs": "class A : [|IMine|] {}" },
  },
  {
    says: "an interface that extends derives",
    id: ids.validator,
    use: "derive",
    code: `${validation}interface IMine : [|ITokenRequestValidator|] {}`,
  },
  {
    says: "an implementing member",
    id: ids.validate,
    use: "implement",
    code: `${validation}class A : ITokenRequestValidator { public Task [|ValidateRequestAsync|](N p, C c) => null; void Other() {} }`,
  },
  {
    says: "an explicit implementation",
    id: ids.validate,
    use: "implement",
    code: `${validation}class A : ITokenRequestValidator { Task<R> ITokenRequestValidator.[|ValidateRequestAsync|](N p, C c) => null; }`,
  },
  {
    says: "an explicit implementation of another interface",
    id: ids.validate,
    use: "implement",
    code: `${validation}class A : ITokenRequestValidator, IOther { Task IOther.ValidateRequestAsync(N p) => null; public Task [|ValidateRequestAsync|](N p, C c) => null; }`,
  },
  {
    says: "a member that an own base class holds",
    id: ids.validate,
    use: "implement",
    code: `${validation}class Base { public Task [|ValidateRequestAsync|](N p, C c) => null; } class A : Base, ITokenRequestValidator {}`,
  },
  {
    says: "an own class with such a member and no interface",
    id: ids.validate,
    use: "implement",
    code: `${validation}class A { public Task ValidateRequestAsync(N p, C c) => null; }`,
  },
  {
    says: "an override",
    id: ids.process,
    use: "override",
    code: "using Duende.IdentityServer.ResponseHandling;\nclass A : TokenResponseGenerator { protected override async Task<R> [|ProcessTokenRequestAsync|](V v) => null; }",
  },
  {
    says: "an override through an own base class",
    id: ids.process,
    use: "override",
    code: {
      "A.cs": "using Duende.IdentityServer.ResponseHandling;\nclass Base : TokenResponseGenerator {}",
      "B.cs": "class A : Base { protected override Task<R> [|ProcessTokenRequestAsync|](V v) => null; }",
    },
  },
  {
    says: "an override of an unknown base with the namespace imported",
    id: ids.process,
    use: "override",
    confidence: "likely",
    code: "using Duende.IdentityServer.ResponseHandling;\nclass A : CompanyGenerator { protected override Task<R> [|ProcessTokenRequestAsync|](V v) => null; }",
  },
  {
    says: "an override of an own method",
    id: ids.process,
    use: "override",
    code: "using Duende.IdentityServer.ResponseHandling;\nclass Base { public virtual Task ProcessTokenRequestAsync() => null; } class A : Base { public override Task ProcessTokenRequestAsync() => null; }",
  },
  {
    says: "a pasted method is an override of an unknown class",
    id: ids.process,
    use: "override",
    confidence: "likely",
    project: loose,
    code: "protected override async Task<TokenResponse> [|ProcessTokenRequestAsync|](TokenRequestValidationResult r)\n{\n  return await base.ProcessTokenRequestAsync(r);\n}",
  },
  {
    says: "a base call",
    id: ids.cleanupCtor,
    use: "baseCall",
    code: `${ef}class A : TokenCleanupService { A(O o, L l) : [|base|](o, logger: l) {} }`,
  },
  {
    says: "a base call of a primary constructor",
    id: ids.cleanupCtor,
    use: "baseCall",
    code: `${ef}class A(O o) : [|TokenCleanupService|](o);`,
  },
  {
    says: "a base call of a generic base",
    id: ids.dynamicCtor,
    use: "baseCall",
    code: "using Duende.IdentityServer.Hosting.DynamicProviders;\nclass A : ConfigureAuthenticationOptions<X, Y> { A(H h) : [|base|](h) {} }",
  },
  {
    says: "a base call of a base with another arity",
    id: ids.dynamicCtor,
    use: "baseCall",
    code: "using Duende.IdentityServer.Hosting.DynamicProviders;\nclass A : ConfigureAuthenticationOptions<X> { A(H h) : base(h) {} }",
  },
  {
    says: "a base call two classes below is the own class's",
    id: ids.cleanupCtor,
    use: "baseCall",
    code: `${ef}class A : TokenCleanupService { public A(O o) : [|base|](o) {} } class B : A { public B(O o) : base(o) {} }`,
  },
  {
    says: "a constructor that calls this makes no base call",
    id: ids.cleanupCtor,
    use: "baseCall",
    code: `${ef}class A : TokenCleanupService { public A(O o) : [|base|](o) {} public A() : this(null) {} }`,
  },
  {
    says: "an implicit base call",
    id: ids.cleanupCtor,
    use: "baseCall",
    code: `${ef}class A : TokenCleanupService { [|A|](O o) {} } class B : [|TokenCleanupService|] {}`,
  },
  {
    says: "a base call in another part of a partial class",
    id: ids.cleanupCtor,
    use: "baseCall",
    code: {
      "A.cs": `${ef}partial class A : TokenCleanupService {}`,
      "B.cs": "partial class A { public A(O o) : [|base|](o) {} }",
    },
  },
];

const injection: Case[] = [
  {
    says: "service and implementation",
    id: ids.cleanup,
    use: "register",
    code: `${ef}class A { void M(IServiceCollection s) { s.AddTransient<[|TokenCleanupService|], B>(); s.AddTransient<IB, B>(); } }`,
  },
  {
    says: "one type argument",
    id: ids.cleanup,
    use: "register",
    code: `${ef}class A { void M(IServiceCollection s) { s.AddScoped<[|TokenCleanupService|]>(); s.TryAddSingleton<[|TokenCleanupService|]>(); } }`,
  },
  {
    says: "an own derived class",
    id: ids.cleanup,
    use: "register",
    code: {
      "A.cs": `${ef}class Mine : TokenCleanupService {}`,
      "B.cs": "class B { void M(IServiceCollection s) { s.AddTransient<[|Mine|]>(); } }",
    },
  },
  {
    says: "an own derived class beside other places of interest",
    id: ids.cleanup,
    use: "register",
    code: `${ef}class Mine : TokenCleanupService {} class B { void M(IServiceCollection s, TokenCleanupService t) { t.RemoveExpiredGrantsAsync(); s.AddTransient<[|Mine|]>(); } }`,
  },
  {
    says: "the right service for an own derived class",
    id: ids.cleanup,
    use: "register",
    code: `${ef}class Mine : TokenCleanupService {} class B { void M(IServiceCollection s) { s.AddTransient<ITokenCleanupService, Mine>(); } }`,
  },
  {
    says: "typeof arguments",
    id: ids.cleanup,
    use: "register",
    code: `${ef}class A { void M(IServiceCollection s) { s.AddTransient(typeof([|TokenCleanupService|]), typeof(B)); s.AddTransient(typeof(IB), typeof(TokenCleanupService)); } }`,
  },
  {
    says: "a keyed registration",
    id: ids.cleanup,
    use: "register",
    code: `${ef}class A { void M(IServiceCollection s) { s.AddKeyedTransient<[|TokenCleanupService|], B>("k"); } }`,
  },
  {
    says: "a factory",
    id: ids.cleanup,
    use: "register",
    code: `${ef}class A { void M(IServiceCollection s) { s.AddTransient<[|TokenCleanupService|]>(sp => new B()); s.AddTransient(sp => new [|TokenCleanupService|](null)); } }`,
  },
  {
    says: "a replaced descriptor",
    id: ids.cleanup,
    use: "register",
    code: `${ef}class A { void M(IServiceCollection s) { s.Replace(ServiceDescriptor.Transient<[|TokenCleanupService|], B>()); s.Add(new ServiceDescriptor(typeof([|TokenCleanupService|]), typeof(B), L.Transient)); } }`,
  },
  {
    says: "constructor parameters and resolution",
    id: ids.cleanup,
    use: "inject",
    code: `${ef}class A { A([|TokenCleanupService|] s, IEnumerable<[|TokenCleanupService|]> all, ILogger<TokenCleanupService> l) {} void M(IServiceProvider p, TokenCleanupService x) { p.GetRequiredService<[|TokenCleanupService|]>(); p.GetService(typeof([|TokenCleanupService|])); } } class B([|TokenCleanupService|] s);`,
  },
  {
    says: "target-typed new",
    id: ids.cleanupCtor,
    use: "construct",
    code: `${ef}class A { TokenCleanupService a = [|new|](1); TokenCleanupService B { get; } = [|new|](2); TokenCleanupService C() => [|new|](3); TokenCleanupService D() { return [|new|](4); } void E() { a = [|new|](5); TokenCleanupService f = [|new|](6); Other g = new(7); } }`,
  },
  {
    says: "an extension method with its namespace imported",
    id: ids.addIdentityServer,
    use: "invoke",
    code: "using Microsoft.Extensions.DependencyInjection;\nclass A { void M(IServiceCollection s) { s.[|AddIdentityServer|](); IdentityServerServiceCollectionExtensions.[|AddIdentityServer|](s); } }",
  },
  {
    says: "an extension method through implicit usings",
    id: ids.addIdentityServer,
    use: "invoke",
    code: "builder.Services.[|AddIdentityServer|]();",
    project: { implicitUsings: true },
  },
  {
    says: "an own extension method of the same name",
    id: ids.addIdentityServer,
    use: "invoke",
    code: "using Microsoft.Extensions.DependencyInjection;\nstatic class X { public static void AddIdentityServer(this IServiceCollection s) {} } class A { void M(IServiceCollection s) { s.AddIdentityServer(); } }",
  },
];

const pasted: Case[] = (
  [
    [
      "a chain",
      ids.deleteOnUse,
      "assign",
      ".AddX()\n  .AddIdentityServer(o => o.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = false)",
      "certain",
    ],
    [
      "a lone lambda",
      ids.deleteOnUse,
      "assign",
      "options =>\n{\n  options.PersistentGrants.[|DeleteOneTimeOnlyRefreshTokensOnUse|] = false;\n}",
      "likely",
    ],
    ["an object creation", ids.requireDPoP, "assign", "new Client\n{\n  [|RequireDPoP|] = true\n}", "likely"],
    [
      "a list of properties",
      ids.deleteOnUse,
      "assign",
      'Other = "a",\n[|DeleteOneTimeOnlyRefreshTokensOnUse|] = true,',
      "likely",
    ],
    [
      "members",
      ids.cleanup,
      "reference",
      "public [|TokenCleanupService|] S { get; set; }\npublic int A => 1;",
      "likely",
    ],
    [
      "a field and a statement",
      ids.remove,
      "invoke",
      "private readonly TokenCleanupService _s;\n_s.[|RemoveExpiredGrantsAsync|]();",
      "likely",
    ],
    [
      "an expression without its end",
      ids.cleanup,
      "register",
      "services.AddTransient<[|TokenCleanupService|], Mine>()",
      "likely",
    ],
    [
      "a method",
      ids.remove,
      "invoke",
      "public async Task Run(TokenCleanupService s)\n{\n  await s.[|RemoveExpiredGrantsAsync|]();\n}",
      "likely",
    ],
    [
      "a class",
      ids.cleanupCtor,
      "baseCall",
      "public class Mine : TokenCleanupService\n{\n  public Mine(A a) : [|base|](a) { }\n}",
      "likely",
    ],
  ] as const
).map(([says, id, use, code, confidence]) => ({ says, id, use, code, confidence, project: loose }));

describeCases("type names", names);
describeCases("text that is no code", noUse);
describeCases("receivers", receivers);
describeCases("members", members);
describeCases("values", assignments);
describeCases("declarations", declarations);
describeCases("dependency injection and construction", injection);
describeCases("pasted fragments", pasted);
