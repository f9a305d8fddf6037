import { formsOf } from "./form.ts";

const validation = "using Duende.IdentityServer.Validation;\n";
const responses = "using Duende.IdentityServer.ResponseHandling;\n";
const I = "[|ValidateRequestAsync|]";
const P = "[|ProcessTokenRequestAsync|]";

export const implementations = formsOf(
  (
    [
      ["a class", `class A : ITokenRequestValidator { public Task ${I}(object c) => null; }`],
      [
        "a class among others",
        `class A : Base, IDisposable, ITokenRequestValidator { public async Task ${I}(object c) { } } class Base { }`,
      ],
      [
        "an explicit member",
        `class A : ITokenRequestValidator { Task ITokenRequestValidator.${I}(object c) => null; }`,
      ],
      ["a virtual member", `abstract class A : ITokenRequestValidator { public virtual Task ${I}(object c) => null; }`],
      ["an abstract member", `abstract class A : ITokenRequestValidator { public abstract Task ${I}(object c); }`],
      [
        "through an own interface",
        `interface IMine : ITokenRequestValidator { } class A : IMine { public Task ${I}(object c) => null; }`,
      ],
      [
        "through an own base",
        `abstract class Base : ITokenRequestValidator { public abstract Task ${I}(object c); } class A : Base { public override Task ${I}(object c) => null; }`,
      ],
      [
        "a base's member",
        `class Base { public Task ${I}(object c) => null; } class A : Base, ITokenRequestValidator { }`,
      ],
      ["a record", `record A(int X) : ITokenRequestValidator { public Task ${I}(object c) => null; }`],
      ["a struct", `struct A : ITokenRequestValidator { public Task ${I}(object c) => null; }`],
      ["a primary constructor", `class A(int x) : ITokenRequestValidator { public Task ${I}(object c) => null; }`],
      [
        "a nested class",
        `class Tests { private class Stub : ITokenRequestValidator { public Task ${I}(object c) => null; } }`,
      ],
      [
        "a generic class",
        `class A<X> : ITokenRequestValidator where X : class { public Task ${I}(object c) => null; }`,
      ],
      ["a file-local class", `file class A : ITokenRequestValidator { public Task ${I}(object c) => null; }`],
      [
        "a full name",
        `class A : Duende.IdentityServer.Validation.ITokenRequestValidator { public Task ${I}(object c) => null; }`,
      ],
      [
        "an alias",
        `using Old = Duende.IdentityServer.Validation.ITokenRequestValidator;\nclass A : Old { public Task ${I}(object c) => null; }`,
      ],
      [
        "a default member of an own interface",
        `interface IMine : ITokenRequestValidator { Task ITokenRequestValidator.${I}(object c) => null; }`,
      ],
      [
        "an expression over lines",
        `class A : ITokenRequestValidator\n{\n  public Task ${I}(\n    object c)\n    => null;\n}`,
      ],
    ] as const
  ).map(([says, code]) => [says, validation + code] as const),
).concat(
  formsOf([
    [
      "another partial file",
      {
        "A.cs": `${validation}partial class A : ITokenRequestValidator { }`,
        "B.cs": `partial class A { public Task ${I}(object c) => null; }`,
      },
    ],
    [
      "a base in another file",
      {
        "A.cs": `class A : Base { public override Task ${I}(object c) => null; }`,
        "B.cs": `${validation}abstract class Base : ITokenRequestValidator { public abstract Task ${I}(object c); }`,
      },
    ],
    [
      "a global using",
      {
        "A.cs": `class A : ITokenRequestValidator { public Task ${I}(object c) => null; }`,
        "G.cs": "global using Duende.IdentityServer.Validation;",
      },
    ],
    [
      "a generic base in another file",
      {
        "A.cs": `class A : Base<int> { public override Task ${I}(object c) => null; }`,
        "B.cs": `${validation}abstract class Base<X> : ITokenRequestValidator { public abstract Task ${I}(object c); }`,
      },
    ],
  ]),
);

export const overrides = formsOf(
  (
    [
      ["an override", `class A : TokenResponseGenerator { protected override Task ${P}(object r) => null; }`],
      [
        "an async override",
        `class A : TokenResponseGenerator { protected override async Task ${P}(object r) { await base.ProcessTokenRequestAsync(r); } }`,
      ],
      [
        "a sealed override",
        `class A : TokenResponseGenerator { protected sealed override Task ${P}(object r) => null; }`,
      ],
      [
        "an override two below",
        `class B : TokenResponseGenerator { } class A : B { protected override Task ${P}(object r) => null; }`,
      ],
      [
        "an override of an override",
        `class B : TokenResponseGenerator { protected override Task ${P}(object r) => null; } class A : B { protected override Task ${P}(object r) => null; }`,
      ],
      ["a generic class", `class A<X> : TokenResponseGenerator { protected override Task ${P}(object r) => null; }`],
      [
        "a primary constructor's base",
        `class A(int x) : TokenResponseGenerator(x) { protected override Task ${P}(object r) => null; }`,
      ],
      [
        "a nested class",
        `class Tests { class Stub : TokenResponseGenerator { protected override Task ${P}(object r) => null; } }`,
      ],
    ] as const
  ).map(([says, code]) => [says, responses + code] as const),
).concat(
  formsOf([
    [
      "another partial file",
      {
        "A.cs": `${responses}partial class A : TokenResponseGenerator { }`,
        "B.cs": `partial class A { protected override Task ${P}(object r) => null; }`,
      },
    ],
    [
      "a generic base in another file",
      {
        "A.cs": `class A : Base<int> { protected override Task ${P}(object r) => null; }`,
        "B.cs": `${responses}class Base<X> : TokenResponseGenerator { }`,
      },
    ],
  ]),
);

const K = "[|Clock|]";
export const inherited = formsOf(
  (
    [
      ["unqualified", `class A : TokenResponseGenerator { object M() => ${K}.UtcNow; }`],
      ["this.", `class A : TokenResponseGenerator { object M() => this.${K}.UtcNow; }`],
      ["base.", `class A : TokenResponseGenerator { object M() => base.${K}.UtcNow; }`],
      ["two below", `class B : TokenResponseGenerator { } class A : B { object M() => ${K}.UtcNow; }`],
      ["in a lambda", `class A : TokenResponseGenerator { void M() { Run(() => ${K}.UtcNow); } }`],
      ["in a local function", `class A : TokenResponseGenerator { void M() { object L() => ${K}.UtcNow; } }`],
      [
        "in a nested lambda's argument",
        `class A : TokenResponseGenerator { void M() { all.Select(x => Go(x, ${K})); } List<int> all; }`,
      ],
      ["in an interpolation", `class A : TokenResponseGenerator { string M() => $"{${K}}"; }`],
      ["as an argument", `class A : TokenResponseGenerator { void M() { Go(${K}); } }`],
      ["with a question", `class A : TokenResponseGenerator { object M() => ${K}?.UtcNow; }`],
      ["on another instance", `class A : TokenResponseGenerator { object M(A other) => other.${K}; }`],
      ["in a property", `class A : TokenResponseGenerator { object Now => ${K}.UtcNow; }`],
      ["in an anonymous object", `class A : TokenResponseGenerator { object M() => new { ${K} }; }`],
      [
        "in an initialiser's value",
        `class A : TokenResponseGenerator { object M() => new B { C = ${K} }; class B { public object C; } }`,
      ],
      [
        "in a base call's sibling",
        `class A : TokenResponseGenerator { protected override Task ProcessTokenRequestAsync(object r) { Go(${K}); return base.ProcessTokenRequestAsync(r); } }`,
      ],
    ] as const
  ).map(([says, code]) => [says, responses + code] as const),
).concat(
  formsOf([
    [
      "another partial file",
      {
        "A.cs": `partial class A { object M() => ${K}.UtcNow; }`,
        "B.cs": `${responses}partial class A : TokenResponseGenerator { }`,
      },
    ],
  ]),
);

const G = "[|ICache|]";
export const generics = formsOf(
  (
    [
      ["a field", `class A { ${G}<int> f; }`],
      ["a base", `class A : ${G}<int> { }`],
      ["a base of an own parameter", `class A<X> : ${G}<X> where X : class { }`],
      ["a nested argument", `class A { Task<${G}<List<int>>> f; }`],
      ["an unbound typeof", `class A { object x = typeof(${G}<>); }`],
      [
        "a registration by typeof",
        `class A { void M(IServiceCollection s) { s.AddSingleton(typeof(${G}<>), typeof(Mine<>)); } } class Mine<X> { }`,
      ],
      ["a service", `class A { void M(IServiceProvider p) { p.GetRequiredService<${G}<int>>(); } }`],
      ["a mock", `class A { object m = new Mock<${G}<int>>(); }`],
      ["a full name", "class A { Duende.IdentityServer.Services.[|ICache|]<int> f; }"],
      ["a primary constructor", `class A(${G}<int> c) { }`],
      ["an alias", "using Old = Duende.IdentityServer.Services.ICache<int>;\nclass A { [|Old|] f; }"],
    ] as const
  ).map(([says, code]) => [says, `using Duende.IdentityServer.Services;\n${code}`] as const),
);

const M = "[|GetAsync|]";
export const genericMembers = formsOf(
  (
    [
      ["a field", `class A { ICache<int> f; void M() { f.${M}("a"); } }`],
      ["a primary constructor", `class A(ICache<int> c) { Task M() => c.${M}("a"); }`],
      ["an own generic class", `class A<X> { readonly ICache<X> f; Task M() => f.${M}("a"); }`],
      ["an own implementor", `class Mine<X> : ICache<X> { } class A { void M(Mine<int> m) { m.${M}("a"); } }`],
      ["an own derived interface", `interface IMine : ICache<int> { } class A { void M(IMine m) { m.${M}("a"); } }`],
      ["a setup", `class A { Mock<ICache<int>> m; void M() { m.Setup(c => c.${M}("a")); } }`],
      ["a service", `class A { void M(IServiceProvider p) { p.GetRequiredService<ICache<int>>().${M}("a"); } }`],
      ["a method group", `class A { ICache<int> f; void M() { Run(f.${M}); } }`],
      ["an own factory", `class A { ICache<X> Get<X>() => null; void M() { Get<int>().${M}("a"); } }`],
      ["a dictionary", `class A { Dictionary<string, ICache<int>> d; void M() { d["a"].${M}("a"); } }`],
    ] as const
  ).map(([says, code]) => [says, `using Duende.IdentityServer.Services;\n${code}`] as const),
);

export const attributes = formsOf(
  (
    [
      ["a class", "[[|LocalApi|]] class A { }"],
      ["its full name", "[[|LocalApiAttribute|]] class A { }"],
      ["with others", "[Other, [|LocalApi|](1)] class A { }"],
      ["on a method", "class A { [[|LocalApi|]] void M() { } }"],
      ["on a parameter", "class A { void M([[|LocalApi|]] int x) { } }"],
      ["on a return", "class A { [return: [|LocalApi|]] int M() => 1; }"],
      ["on an assembly", "[assembly: [|LocalApi|]]"],
      ["on a lambda", "class A { void M() { Run([[|LocalApi|]] () => 1); } }"],
      ["on a property's field", "class A { [field: [|LocalApi|]] int X { get; } }"],
      ["qualified", "[Duende.IdentityServer.Hosting.[|LocalApi|]] class A { }"],
    ] as const
  ).map(([says, code]) => [says, `using Duende.IdentityServer.Hosting;\n${code}`] as const),
);
