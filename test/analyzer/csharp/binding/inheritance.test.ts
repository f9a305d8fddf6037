import { ids } from "../reading.ts";
import { casesOf, contexts, describeCases, ef, loose, responses, services, validation } from "./cases.ts";

describeCases("classes that derive through the project's own", [
  ...casesOf(ids.tokenService, "derive", [
    [
      "three levels across files",
      {
        "A.cs": `${services}namespace N; public abstract class A<T> : [|DefaultTokenService|] {}`,
        "B.cs": "namespace N; public abstract class B<T, U> : [|A|]<T> {}",
        "C.cs": "namespace N; public class C : [|B|]<int, string> {}",
      },
    ],
    [
      "through a nested own class",
      `${services}class Outer { public class Inner : [|DefaultTokenService|] {} } class C : Outer.[|Inner|] {}`,
    ],
    [
      "a nested base class that is inherited",
      `${services}class Outer { protected class Inner : [|DefaultTokenService|] {} } class Sub : Outer { class C : [|Inner|] {} }`,
    ],
    [
      "through an alias of an own class",
      {
        "A.cs": `${services}namespace N; public class A : [|DefaultTokenService|] {}`,
        "B.cs": "using Base = N.A;\nclass C : [|Base|] {}",
      },
    ],
    [
      "through an own class of the same simple name as the vendor's",
      {
        "A.cs":
          "namespace N; public class DefaultTokenService : [|Duende.IdentityServer.Services.DefaultTokenService|] {}".replace(
            "[|Duende.IdentityServer.Services.DefaultTokenService|]",
            "Duende.IdentityServer.Services.[|DefaultTokenService|]",
          ),
        "B.cs": "namespace N; public class C : [|DefaultTokenService|] {}",
      },
    ],
    [
      "a record and a nested generic base with constraints",
      `${services}abstract class A<T> : [|DefaultTokenService|] where T : class, new() {} sealed class C<T> : [|A|]<T> where T : class, new() {}`,
    ],
    [
      "an own class of another arity is not above",
      {
        "A.cs": `${services}namespace N; class Base<T> : [|DefaultTokenService|] {} class Base {}`,
        "B.cs": "namespace N; class C : Base {}",
      },
    ],
    [
      "the vendor's type as an argument of a base is no base",
      `${services}class Base<T> {} class C : Base<DefaultTokenService> {}`,
    ],
    [
      "a class with a type parameter of the vendor's name does not derive",
      `${services}class C<DefaultTokenService> : Base<DefaultTokenService> {}`,
    ],
    [
      "a global using alias of a generic own base",
      {
        "A.cs": `${services}namespace N; public class Base<T> : [|DefaultTokenService|] {}`,
        "G.cs": "global using IntBase = N.Base<int>;",
        "C.cs": "class C : [|IntBase|] {}",
      },
    ],
  ]),
  ...casesOf(ids.configurationContext, "derive", [
    [
      "a generic context of its own type",
      `${contexts}class Ctx : [|ConfigurationDbContext|]<Ctx> {} class Plain : [|ConfigurationDbContext|] {}`,
    ],
    [
      "through an own generic context",
      {
        "A.cs": `${contexts}abstract class Base<T> : [|ConfigurationDbContext|]<T> where T : DbContext, IConfigurationDbContext {}`,
        "B.cs": "class Ctx : [|Base|]<Ctx> {}",
      },
    ],
  ]),
  ...casesOf(ids.seedAsync, "invoke", [
    [
      "a member through a constraint on the context itself",
      `${contexts}class Repo<TContext> where TContext : ConfigurationDbContext<TContext> { TContext _c; Task M() => _c.[|SeedDefaultsAsync|](); }`,
    ],
    [
      "a member through a later constraint",
      `${contexts}class Repo<T> where T : class, IMarker, IDisposable where U : class { } class R2<TContext> where TContext : ConfigurationDbContext<TContext>, IOther, new() { void M(TContext c) { c.[|SeedDefaultsAsync|](); } }`,
    ],
    [
      "a type argument in a base gives the inherited field its type",
      {
        "A.cs":
          "namespace N; class Repo<TContext> where TContext : class { protected TContext Db; protected TContext Get() => Db; }",
        "B.cs": `${contexts}namespace N; class MyRepo : Repo<ConfigurationDbContext> { void M() { Db.[|SeedDefaultsAsync|](); Get().[|SeedDefaultsAsync|](); this.Db.[|SeedDefaultsAsync|](); } }`,
      },
    ],
    [
      "arguments are handed on over two generic classes",
      `${contexts}class A<X, Y> { protected Y Item; } class B<Z> : A<int, Z> {} class C : B<ConfigurationDbContext> { void M() { Item.[|SeedDefaultsAsync|](); } } class D : B<string> { void M() { Item.SeedDefaultsAsync(); } }`,
    ],
    [
      "a wrapped type argument",
      `${contexts}class A<X> { protected Lazy<X> Item; protected List<X> Items; } class C : A<ConfigurationDbContext> { void M() { Item.Value.[|SeedDefaultsAsync|](); foreach (var i in Items) i.[|SeedDefaultsAsync|](); } }`,
    ],
    [
      "an own derived context as argument",
      {
        "A.cs": `${contexts}namespace N; public class Ctx : ConfigurationDbContext<Ctx> {}`,
        "B.cs": "namespace N; class Repo<T> { protected T Db; }",
        "C.cs": "namespace N; class R : Repo<Ctx> { void M() { Db.[|SeedDefaultsAsync|](); } }",
      },
    ],
  ]),
]);

describeCases("implementations", [
  ...casesOf(ids.validate, "implement", [
    [
      "base list in one file, member in another",
      {
        "A.cs": `${validation}namespace N; public partial class V : ITokenRequestValidator {}`,
        "B.cs": "namespace N; public partial class V { public Task [|ValidateRequestAsync|](A a, B b) => null; }",
      },
    ],
    [
      "through an own interface in another file",
      {
        "I.cs": `${validation}namespace N; public interface IMine : IDisposable, ITokenRequestValidator {}`,
        "V.cs": "namespace N; class V : IMine { public Task [|ValidateRequestAsync|](A a, B b) => null; }",
      },
    ],
    [
      "through two own interfaces",
      `${validation}interface IA : ITokenRequestValidator {} interface IB<T> : IA {} class V : IB<int> { public Task [|ValidateRequestAsync|](A a, B b) => null; }`,
    ],
    [
      "explicitly through an own interface",
      `${validation}interface IMine : ITokenRequestValidator {} class V : IMine { Task ITokenRequestValidator.[|ValidateRequestAsync|](A a, B b) => null; }`,
    ],
    [
      "explicitly by full name",
      "class V : Duende.IdentityServer.Validation.ITokenRequestValidator { Task Duende.IdentityServer.Validation.ITokenRequestValidator.[|ValidateRequestAsync|](A a, B b) => null; }",
    ],
    [
      "explicitly by an alias",
      "using I = Duende.IdentityServer.Validation.ITokenRequestValidator;\nclass V : I { Task I.[|ValidateRequestAsync|](A a, B b) => null; }",
    ],
    [
      "an explicit member of an own interface of the same name",
      `${validation}namespace N; interface ITokenRequestValidator {} class V : ITokenRequestValidator { Task ITokenRequestValidator.ValidateRequestAsync(A a, B b) => null; }`,
    ],
    [
      "an override of an own abstract implementation",
      `${validation}abstract class Base : ITokenRequestValidator { public abstract Task [|ValidateRequestAsync|](A a, B b); } class V : Base { public override Task [|ValidateRequestAsync|](A a, B b) => null; }`,
    ],
    [
      "a static, private or nested method of the name is none",
      `${validation}class V : ITokenRequestValidator { public Task [|ValidateRequestAsync|](A a, B b) { return null; } static Task ValidateRequestAsync(A a, B b, int x) => null; class Inner { public Task ValidateRequestAsync(A a, B b) => null; } }`,
    ],
    [
      "a struct, a record and a primary constructor class",
      `${validation}struct S : ITokenRequestValidator { public Task [|ValidateRequestAsync|](A a) => null; } record R(int X) : ITokenRequestValidator { public Task [|ValidateRequestAsync|](A a) => null; } class P(int x) : ITokenRequestValidator { public Task [|ValidateRequestAsync|](A a) => null; }`,
    ],
    [
      "an own interface's default member",
      `${validation}interface IMine : ITokenRequestValidator { Task ITokenRequestValidator.[|ValidateRequestAsync|](A a, B b) => null; }`,
    ],
  ]),
  ...casesOf(ids.validator, "implement", [
    [
      "a nested class over several lines with comments",
      `${validation}class O { class V /* c */ :\n // base\n Base,\n [|ITokenRequestValidator|], // last\n IDisposable {} }`,
    ],
    [
      "in a namespace below the vendor's by a relative name",
      "namespace Duende.IdentityServer.Acme; class V : Validation.[|ITokenRequestValidator|] {}",
    ],
    [
      "every class that has it through a base class only derives",
      `${validation}class Base : [|ITokenRequestValidator|] {} class V : Base {}`,
    ],
    [
      "an own generic decorator over the interface",
      `${validation}class Decorator<T> {} class V : Decorator<ITokenRequestValidator> {}`,
    ],
  ]),
  ...casesOf(ids.cache, "implement", [
    [
      "a generic vendor interface",
      `${services}class C<T> : [|ICache|]<T> where T : class {} class S : [|ICache|]<string> {}`,
    ],
    [
      "an own interface of another arity beside it",
      `${services}namespace N; interface ICache {} class C : ICache {} class D : [|ICache|]<int> {}`,
    ],
  ]),
]);

describeCases("members that hide inherited ones", [
  ...casesOf(ids.seedAsync, "hide", [
    [
      "a method without modifier, below the context that is not generic",
      `${contexts}class C : ConfigurationDbContext { public Task [|SeedDefaultsAsync|](Client c) => null; }`,
    ],
    [
      "in the first of two own classes that declare it",
      `${contexts}class A : ConfigurationDbContext<A> { public Task [|SeedDefaultsAsync|]() => null; } class B : A { public Task SeedDefaultsAsync() => null; }`,
    ],
    [
      "with `new`, and with `override`",
      `${contexts}class A : ConfigurationDbContext { public new Task SeedDefaultsAsync() => null; } class B : ConfigurationDbContext { public override Task SeedDefaultsAsync() => null; }`,
    ],
    [
      "a property named like an inherited method does not count",
      `${contexts}class C : ConfigurationDbContext { public int SeedDefaultsAsync { get; set; } }`,
    ],
    [
      "in a class of one's own, and in one that derives from something else",
      `${contexts}class A { public Task SeedDefaultsAsync() => null; } class B : DbContext { public Task SeedDefaultsAsync() => null; }`,
    ],
  ]),
  ...casesOf(ids.deleteOnUse, "hide", [
    [
      "a field in place of a property",
      "using Duende.IdentityServer.Stores.Serialization;\nclass O : PersistentGrantOptions { public bool [|DeleteOneTimeOnlyRefreshTokensOnUse|]; }",
    ],
    [
      "a `new` field",
      "using Duende.IdentityServer.Stores.Serialization;\nclass O : PersistentGrantOptions { public new bool DeleteOneTimeOnlyRefreshTokensOnUse; }",
    ],
  ]),
]);

describeCases("overrides", [
  ...casesOf(ids.process, "override", [
    [
      "through an own generic base in another file",
      {
        "A.cs": `${responses}class Base<T> : TokenResponseGenerator {}`,
        "B.cs": "class G : Base<int> { protected override Task<R> [|ProcessTokenRequestAsync|](V v) => null; }",
      },
    ],
    [
      "with changed parameters and a changed return type",
      `${responses}class G : TokenResponseGenerator { protected override R [|ProcessTokenRequestAsync|](V v, CancellationToken t) => null; }`,
    ],
    [
      "again in a class below",
      `${responses}class A : TokenResponseGenerator { protected override Task [|ProcessTokenRequestAsync|](V v) => null; } class B : A { protected sealed override async Task [|ProcessTokenRequestAsync|](V v) => await base.ProcessTokenRequestAsync(v); }`,
    ],
    [
      "of an own virtual method that hides the vendor's",
      `${responses}class A : TokenResponseGenerator { protected new virtual Task ProcessTokenRequestAsync(V v) => null; } class B : A { protected override Task ProcessTokenRequestAsync(V v) => null; }`,
    ],
    [
      "a new method is no override",
      `${responses}class A : TokenResponseGenerator { protected new Task ProcessTokenRequestAsync(V v) => null; }`,
    ],
    [
      "in a partial class whose base list is elsewhere",
      {
        "A.cs": `${responses}partial class G : TokenResponseGenerator {}`,
        "B.cs": "partial class G { protected override Task [|ProcessTokenRequestAsync|](V v) => null; }",
      },
    ],
    [
      "in a pasted class without its using",
      "public class G : TokenResponseGenerator { protected override Task [|ProcessTokenRequestAsync|](V v) => null; }",
      { project: loose, confidence: "likely" },
    ],
  ]),
]);

describeCases("base constructor calls", [
  ...casesOf(ids.tokenServiceCtor, "baseCall", [
    [
      "named and reordered arguments",
      `${services}class S : DefaultTokenService { S(A a, B b) : [|base|](second: b, first: a) {} }`,
    ],
    [
      "a primary constructor over several lines",
      `${services}class S(\n  A a,\n  B b)\n  : [|DefaultTokenService|](\n    a,\n    b), IDisposable {}`,
    ],
    [
      "a chain of this calls has one base call",
      `${services}class S : DefaultTokenService { S() : this(1) {} S(int a) : this(a, 2) {} S(int a, int b) : [|base|](a, b) {} }`,
    ],
    [
      "a constructor beside a primary one calls this",
      `${services}class S(A a) : [|DefaultTokenService|](a) { S() : this(null) {} }`,
    ],
    [
      "an own generic base hands on, and only it calls the vendor's",
      `${services}abstract class Base<T> : DefaultTokenService { protected Base(A a) : [|base|](a) {} } class S : Base<int> { S(A a) : base(a) {} } class P(A a) : Base<int>(a);`,
    ],
    [
      "in another part of a partial class with a primary constructor",
      {
        "A.cs": "namespace N; partial class S(A a) { }",
        "B.cs": `${services}namespace N; partial class S : [|DefaultTokenService|] { }`,
      },
    ],
    [
      "a nested class of the same name",
      `${services}class O { class DefaultTokenService {} class S : DefaultTokenService { S(A a) : base(a) {} } }`,
    ],
    [
      "a static constructor makes none",
      `${services}class S : DefaultTokenService { static S() {} S(A a) : [|base|](a) {} }`,
    ],
    ["a record", `${services}record S(A X) : [|DefaultTokenService|](X) { }`],
  ]),
  ...casesOf(ids.cleanupCtor, "baseCall", [
    ["by full name", "class S : Duende.IdentityServer.EntityFramework.TokenCleanupService { S(A a) : [|base|](a) {} }"],
    ["a pasted constructor of an unknown class", `${ef}public S(A a) : base(a) { }`, { project: loose }],
  ]),
]);
