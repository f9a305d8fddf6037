import { ids } from "../reading.ts";
import { casesOf, describeCases, ef, loose, models, services } from "./cases.ts";

describeCases("names in scope", [
  ...casesOf(ids.client, "reference", [
    [
      "a relative name inside the vendor's namespace",
      "namespace Duende.IdentityServer { class A { Models.[|Client|] x; } } namespace Duende { class B { IdentityServer.Models.[|Client|] x; } } namespace Acme { class C { Models.Client x; } }",
    ],
    [
      "a relative name after a file-scoped namespace",
      "namespace Duende.IdentityServer.Quickstart.UI;\nclass A { Models.[|Client|] x; void M(Models.[|Client|] c) { var y = new Models.[|Client|](); } }",
    ],
    [
      "an own namespace of the same relative name comes first",
      {
        "A.cs": "namespace Acme.Models { class Client {} }",
        "B.cs": "namespace Acme { using Duende.IdentityServer; class A { Models.Client x; } }",
      },
    ],
    ["a using does not import namespaces below it", "using Duende.IdentityServer;\nclass A { Models.Client x; }"],
    [
      "a relative using inside a namespace",
      "namespace Duende.IdentityServer { using Models; class A { [|Client|] x; } }",
    ],
    [
      "an alias of a namespace, dotted and with colons",
      "using M = Duende.IdentityServer.Models;\nclass A { M.[|Client|] x; M::[|Client|] y; List<M.[|Client|]> z; }",
    ],
    [
      "a global alias in another file",
      {
        "G.cs":
          "global using IdClient = Duende.IdentityServer.Models.Client;\nglobal using M = Duende.IdentityServer.Models;",
        "A.cs": "class A { [|IdClient|] x; M.[|Client|] y; }",
      },
    ],
    [
      "an alias of an alias's namespace inside a namespace",
      "namespace N { using M = Duende.IdentityServer.Models; class A { M.[|Client|] x; } } namespace O { class B { M.Client x; } }",
    ],
    [
      "an alias of an own type",
      { "A.cs": "namespace N; class Client {}", "B.cs": `${models}using Client = N.Client;\nclass B { Client x; }` },
    ],
    [
      "an alias of a list of clients",
      "using Clients = System.Collections.Generic.List<Duende.IdentityServer.Models.Client>;\nclass A { Clients All; void M() { foreach (var c in All) F(c); } }",
    ],
    [
      "global:: with a full name everywhere",
      "class A : B<global::Duende.IdentityServer.Models.[|Client|]> { global::Duende.IdentityServer.Models.[|Client|] x; object y = new global::Duende.IdentityServer.Models.[|Client|]() is global::Duende.IdentityServer.Models.[|Client|]; }",
    ],
    [
      "an extern alias",
      "extern alias ids;\nusing ids::Duende.IdentityServer.Models;\nclass A { [|Client|] x; ids::Duende.IdentityServer.Models.[|Client|] y; }",
    ],
    ["full names with spaces and line ends", "class A { Duende . IdentityServer .\n Models\n . [|Client|] x; }"],
    [
      "verbatim identifiers",
      `${models}class A { @[|Client|] x; Duende.@IdentityServer.Models.[|Client|] y; }`.replace(
        "@[|Client|]",
        "[|@Client|]",
      ),
    ],
    [
      "a type parameter of a method, a class and a local function",
      `${models}class A<Client> { Client a; } class B { Client M<Client>(Client c) => c; void N() { Client L<Client>(Client c) => c; } [|Client|] real; }`,
    ],
    [
      "a local, field, property or parameter of the name",
      `${models}class A { int Client; void M(int Client2) { var Client = 1; Client.ToString(); F(Client); this.Client++; } } class B { [|Client|] Client { get; set; } void M() { Client.ToString(); } }`,
    ],
    [
      "a nested own type through a base class",
      `${models}class Base { protected class Client {} } class A : Base { Client x; } class B { [|Client|] y; }`,
    ],
    [
      "an own type in the global namespace hides an import of the file",
      `${models}class Client {} namespace N { class A { Client x; } }`,
    ],
    [
      "a using in the namespace comes before the global namespace",
      `class Client {} namespace N { ${models}class A { [|Client|] x; } }`,
    ],
    ["a namespace of the same name is no type", `${models}namespace Acme.Client.Web { class A { } }`],
    [
      "an enum, delegate or interface of the project hides too",
      {
        "A.cs": "namespace N; public delegate void Client(int x);",
        "B.cs": `${models}namespace N; class A { Client x; }`,
      },
    ],
    [
      "typeof, sizeof, default, is, casts and generic arguments of all kinds",
      `${models}class A { object a = typeof([|Client|]), b = default([|Client|]), c = new List<[|Client|]>(), d = x is [|Client|], e = ([|Client|])x, f = x as [|Client|], g = new [|Client|][3], h = typeof(List<[|Client|]>), i = F<[|Client|]>(), j = stackalloc int[1]; [|Client|][] k; [|Client|]? l; ([|Client|], int) m; Func<[|Client|], Task<[|Client|]>> n; }`,
    ],
    [
      "attribute arguments, constraints, delegates and events",
      `${models}[Foo(typeof([|Client|]))] class A<T> where T : [|Client|] { delegate [|Client|] D([|Client|] c); event Action<[|Client|]> E; [|Client|] this[[|Client|] c] => c; public static implicit operator A<T>([|Client|] c) => null; public static A<T> operator +(A<T> a, [|Client|] c) => null; }`,
    ],
    [
      "catch, foreach, local functions and lambdas with written types",
      `${models}class A { void M() { foreach ([|Client|] c in x) {} [|Client|] L([|Client|] c) => c; Func<int> f = ([|Client|] c) => 1; [|Client|] d; for ([|Client|] e = null;;) {} using [|Client|] g = null; if (F(out [|Client|] h)) {} var t = ([|Client|] a, int b) => 1; } }`,
    ],
  ]),
  ...casesOf(ids.client, "reference", [
    [
      "two imported namespaces with a type of this name leave doubt",
      {
        "A.cs": "namespace Acme.Entities; public class Client {}",
        "B.cs": `${models}using Acme.Entities;\nclass B { [|Client|] x; }`,
      },
      { confidence: "possible" },
    ],
    [
      "an imported vendor namespace beside another vendor namespace with the name",
      "using Duende.IdentityServer.Models;\nusing Duende.IdentityServer.EntityFramework.Entities;\nclass B { [|Client|] x; }",
      { confidence: "likely" },
    ],
  ]),
  ...casesOf(ids.custom, "read", [
    [
      "an enum member in switches, patterns and flags",
      `${models}class A { bool M(DPoPTokenExpirationValidationMode m) => m is DPoPTokenExpirationValidationMode.[|Custom|] or DPoPTokenExpirationValidationMode.Nonce || m.HasFlag(DPoPTokenExpirationValidationMode.[|Custom|]) || m switch { DPoPTokenExpirationValidationMode.[|Custom|] => true, _ => false }; }`,
    ],
    [
      "by full name and alias",
      "using Mode = Duende.IdentityServer.Models.DPoPTokenExpirationValidationMode;\nclass A { object a = Mode.[|Custom|], b = Duende.IdentityServer.Models.DPoPTokenExpirationValidationMode.[|Custom|], c = global::Duende.IdentityServer.Models.DPoPTokenExpirationValidationMode.[|Custom|]; }",
    ],
    [
      "of an own enum, a member of another type and a local",
      `${models}enum Mode { Custom } class A { object a = Mode.Custom; void M() { var Custom = 1; F(Custom); } object Custom { get; } object b => Custom; }`,
    ],
    [
      "in a default parameter value and an attribute",
      `${models}class A { void M(DPoPTokenExpirationValidationMode m = DPoPTokenExpirationValidationMode.[|Custom|]) {} [D(DPoPTokenExpirationValidationMode.[|Custom|])] int x; }`,
    ],
  ]),
]);

describeCases("text that is no code", [
  ...casesOf(ids.cleanup, "reference", [
    [
      "documentation with cref and code",
      `${ef}/// <summary><see cref="TokenCleanupService.RemoveExpiredGrantsAsync"/> <c>TokenCleanupService</c></summary>\n/** TokenCleanupService */\nclass A {}`,
    ],
    [
      "strings of every kind",
      `${ef}class A { object a = "TokenCleanupService", b = @"new TokenCleanupService()", c = """\n TokenCleanupService\n """, d = "TokenCleanupService"u8, e = $@"TokenCleanupService", f = $$"""{ TokenCleanupService }"""; }`,
    ],
    [
      "code inside interpolated strings counts",
      `${ef}class A { object a = $"x {typeof([|TokenCleanupService|])} TokenCleanupService", b = $@"{new [|TokenCleanupService|]()}", c = $"""{typeof([|TokenCleanupService|]).Name}""", d = $$"""{TokenCleanupService} {{typeof([|TokenCleanupService|])}}""", e = $"{nameof(TokenCleanupService)}"; }`,
    ],
    [
      "nameof in attributes, arguments and defaults",
      `${ef}class A { [X(nameof(TokenCleanupService))] void M(string s = nameof(TokenCleanupService)) { F(nameof(Duende.IdentityServer.EntityFramework.TokenCleanupService)); F(nameof(List<TokenCleanupService>)); } }`,
    ],
    [
      "log filters and settings that carry the name",
      `${ef}class A { void M() { log.MinimumLevel.Override("Duende.IdentityServer.EntityFramework.TokenCleanupService", L.Debug); } }`,
    ],
    [
      "labels, named arguments, tuple names and anonymous members",
      `${ef}class A { void M() { goto TokenCleanupService; TokenCleanupService: F(TokenCleanupService: 1); var a = (TokenCleanupService: 1, b: 2); var b = new { TokenCleanupService = 1 }; F(b.TokenCleanupService, a.TokenCleanupService); } }`,
    ],
    [
      "declarations of members of the name",
      `${ef}class A { void TokenCleanupService() {} } class B { int TokenCleanupService { get; } } class C { event Action TokenCleanupService; } enum D { TokenCleanupService }`,
    ],
    [
      "a namespace or using that ends in the name",
      "using Acme.TokenCleanupService;\nnamespace Acme.TokenCleanupService { class A {} }",
    ],
    [
      "pragma, region, line and error directives",
      `${ef}#pragma warning disable TokenCleanupService\n#region TokenCleanupService\n#line 1 "TokenCleanupService"\n#error TokenCleanupService\n#endregion\nclass A {}`,
    ],
  ]),
  ...casesOf(ids.tokenService, "reference", [
    [
      "commented-out code beside real code",
      `${services}class A {\n// DefaultTokenService a;\n/* DefaultTokenService b; */ [|DefaultTokenService|] c; // DefaultTokenService\n}`,
    ],
    [
      "a member of the same name on another type",
      `${services}class A { void M() { x.DefaultTokenService = 1; y.DefaultTokenService(); z?.DefaultTokenService.F(); } }`,
    ],
  ]),
]);

describeCases("pasted code", [
  ...casesOf(ids.remove, "invoke", [
    [
      "statements with a declared receiver",
      "TokenCleanupService s = Get();\nawait s.[|RemoveExpiredGrantsAsync|]();",
      { project: loose, confidence: "likely" },
    ],
    [
      "statements after usings are a program",
      `${ef}TokenCleanupService s = Get();\nawait s.[|RemoveExpiredGrantsAsync|]();`,
      { project: loose },
    ],
    ["an own variable of another type", "Other s = Get();\ns.RemoveExpiredGrantsAsync();", { project: loose }],
  ]),
]);
