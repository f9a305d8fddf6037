import { body, formsOf } from "./form.ts";

/** Through the project's own members, over files, generics and containers. */
export const ownCode = formsOf([
  [
    "a property of another file",
    {
      "A.cs": "//\nclass A { void M(Box b) { $use(b.Inner); } }",
      "B.cs": "class Box { public $T Inner { get; set; } }",
    },
  ],
  [
    "a method of another file, awaited",
    {
      "A.cs": "//\nclass A { async Task M(IFinder f) { var x = await f.FindAsync(1); $use(x); } }",
      "B.cs": "interface IFinder { Task<$T> FindAsync(int id); }",
    },
  ],
  [
    "a result two files away",
    {
      "A.cs": "//\nclass A { void M(Box b) { $use(b.Next.Inner); } }",
      "B.cs": "//\nclass Box { public Box2 Next; }",
      "C.cs": "class Box2 { public $T Inner; }",
    },
  ],
  [
    "a wrapper's generic property",
    `class Result<X> { public X Value; public X Data { get; } } ${body("var r = Get(); $use(r.Data);", "Result<$T> Get() => null;")}`,
  ],
  [
    "an awaited wrapper",
    `class Result<X> { public X Data { get; } } ${body("var r = await Get(); $use(r.Data);", "Task<Result<$T>> Get() => null;")}`,
  ],
  [
    "an own repository",
    `interface IRepository<X> { Task<X> GetAsync(int id); IQueryable<X> Query(); } ${body("var x = await repo.GetAsync(1); $use(x);", "IRepository<$T> repo;")}`,
  ],
  [
    "an own repository's query",
    `interface IRepository<X> { IQueryable<X> Query(); } ${body("var x = repo.Query().Where(c => $get(c) != null).First(); $use(x);", "IRepository<$T> repo;")}`,
  ],
  [
    "an own generic base class",
    `abstract class Base<X> { protected X Inner; } class A : Base<$T> { void M() { $use(Inner); } }`,
  ],
  [
    "an own generic base class through this",
    `abstract class Base<X> { protected X Inner { get; } } class A : Base<$T> { void M() { $use(this.Inner); } }`,
  ],
  ["base.", `abstract class Base { protected $T Inner; } class A : Base { void M() { $use(base.Inner); } }`],
  [
    "a base class over files",
    {
      "A.cs": "//\nclass A : Middle { void M() { $use(Inner); } }",
      "B.cs": "//\nclass Middle : Base { }",
      "C.cs": "class Base { protected $T Inner; }",
    },
  ],
  ["a constraint", "class A { void M<X>(X x) where X : $T { $use(x); } }"],
  ["a constraint of the class", "class A<X> where X : class, $T { X f; void M() { $use(f); } }"],
  ["a constraint behind new", "class A<X> where X : $T, new() { void M() { var x = new X(); $use(x); } }"],
  ["an own derived type", `class Mine : $T { } ${body("$use(m);", "Mine m;")}`],
  ["an own derived type's this", "class Mine : $T { void M() { $use(this); } }"],
  ["an own derived type's base", "class Mine : $T { void M() { $use(base); } }"],
  [
    "an own derived type, over two",
    `class Mine : $T { } class Yours : Mine { } ${body("var m = new Yours(); $use(m);")}`,
  ],
  ["an own extension's receiver", "static class X { public static void Go(this $T x) { $use(x); } }"],
  [
    "an own extension's result",
    `static class X { public static $T Strict(this $T x) => x; } ${body("$use(f.Strict());", "$T f;")}`,
  ],
  [
    "an own generic extension's result",
    `static class X { public static E Also<E>(this E x, Action<E> a) => x; } ${body("var x = f.Also(c => { $use(c); }); $use(x);", "$T f;")}`,
  ],
  [
    "an own extension of a sequence",
    `static class X { public static IEnumerable<E> Clean<E>(this IEnumerable<E> x) => x; } ${body("foreach (var x in all.Clean()) $use(x);", "List<$T> all;")}`,
  ],
  [
    "an own operator-like Map",
    `static class X { public static R Pipe<E, R>(this E x, Func<E, R> f) => f(x); } ${body("var y = f.Pipe(c => $get(c));", "$T f;")}`,
  ],
  ["an own using alias", { "A.cs": "//\nusing Old = $NS.$T;\nclass A { Old f; void M() { $use(f); } }" }],
  ["an alias of the namespace", { "A.cs": "//\nusing Is = $NS;\nclass A { Is.$T f; void M() { $use(f); } }" }],
  [
    "an alias of a collection",
    { "A.cs": "//\nusing All = System.Collections.Generic.List<$NS.$T>;\nclass A { All f; void M() { $use(f[0]); } }" },
  ],
  ["the full name", { "A.cs": "//\nclass A { $NS.$T f; void M() { $use(f); } }" }],
  ["the full name with global::", { "A.cs": "//\nclass A { void M() { var x = new global::$NS.$T(); $use(x); } }" }],
  ["a global using", { "A.cs": "//\nclass A { $T f; void M() { $use(f); } }", "G.cs": "//\nglobal using $NS;" }],
  [
    "a global alias",
    { "A.cs": "//\nclass A { Old f; void M() { $use(f); } }", "G.cs": "//\nglobal using Old = $NS.$T;" },
  ],
  [
    "a using below a file-scoped namespace",
    { "A.cs": "//\nnamespace N;\nusing $NS;\nclass A { $T f; void M() { $use(f); } }" },
  ],
  [
    "a static class through using static",
    {
      "A.cs": "//\nusing static N.Help;\nclass A { void M() { $use(Make()); } }",
      "B.cs": "using System;\nnamespace N;\nstatic class Help { public static $T Make() => null; }",
    },
  ],
  ["a nested class", `class Outer { public class In { public static $T F; } } ${body("$use(Outer.In.F);")}`],
  ["the outer class's field in a nested class", "class Outer { static $T F; class In { void M() { $use(F); } } }"],
  [
    "another partial file's field",
    {
      "A.cs": "//\npartial class A { void M() { $use(_f); } }",
      "B.cs": "partial class A { readonly $T _f; public A($T f) => _f = f; }",
    },
  ],
  [
    "another partial file's primary constructor",
    { "A.cs": "//\npartial class A { void M() { $use(f); } }", "B.cs": "partial class A($T f) { }" },
  ],
  ["an expression-bodied member", "class A { $T f; object V => $get(f); }"],
  ["an expression-bodied setter", "class A { $T f; object V { set => $use(f); } }"],
  ["an accessor", "class A { $T f; object V { get { $use(f); return null; } } }"],
  ["a constructor", "class A { public A($T f) { $use(f); } }"],
  [
    "a constructor's base call",
    "class B { public B(object o) { } } class A : B { public A($T f) : base($get(f)) { } }",
  ],
  ["a finaliser", "class A { $T f; ~A() { $use(f); } }"],
  ["a field's value", "class A { static $T F = new(); object v = $get(F); }"],
  ["an operator", "class A { public static bool operator !(A a) { $use(a.f); return true; } $T f; }"],
  ["a conversion", "class A { $T f; public static implicit operator bool(A a) { $use(a.f); return true; } }"],
  [
    "a converted own type",
    `class Wrap { public static explicit operator $T(Wrap w) => null; } ${body("var x = ($T)w; $use(x);", "Wrap w;")}`,
  ],
  ["an explicit interface member", "interface I { void M($T x); } class A : I { void I.M($T x) { $use(x); } }"],
  ["a default interface member", "interface I { $T F { get; } void M() { $use(F); } }"],
  ["a delegate's parameter", "delegate void D($T x); class A { D d = x => { $use(x); }; }"],
  ["a delegate parameter's lambda", `delegate void D($T x); ${body("Run(x => { $use(x); });", "void Run(D d) { }")}`],
  [
    "an own event's handler",
    `class B { public event Action<$T> Changed; } ${body("b.Changed += x => { $use(x); };", "B b;")}`,
  ],
  [
    "an own event's handler with sender",
    `class B { public event EventHandler<$T> Changed; } ${body("b.Changed += (s, x) => { $use(x); };", "B b;")}`,
  ],
  [
    "an own event's handler method",
    "class B { public event EventHandler<$T> Changed; } class A { void On(object s, $T x) { $use(x); } }",
  ],
  [
    "an own callback property",
    `class B { public Func<$T, Task> OnDone { get; set; } } ${body("b.OnDone = async x => { $use(x); };", "B b;")}`,
  ],
  [
    "an own callback in an initialiser",
    `class B { public Action<$T> OnDone { get; set; } } ${body("var b = new B { OnDone = x => { $use(x); } };")}`,
  ],
  [
    "an own method's callback",
    `class B { public void Each(Action<$T> a) { } } ${body("b.Each(x => { $use(x); });", "B b;")}`,
  ],
  [
    "an own method's named callback",
    `class B { public void Each(int n, Action<$T> a) { } } ${body("b.Each(a: x => { $use(x); }, n: 1);", "B b;")}`,
  ],
  [
    "an own method's expression",
    `class B { public void Each(Expression<Func<$T, object>> a) { } } ${body("b.Each(x => $get(x));", "B b;")}`,
  ],
  ["an anonymous method", body("Action<$T> a = delegate($T x) { $use(x); };")],
  ["an iterator", "class A { IEnumerable<$T> All() { foreach (var x in All()) { $use(x); yield return x; } } }"],
  ["a top-level statement", { "Program.cs": "using System;\nusing $NS;\nvar x = new $T();\n$use(x);" }],
  ["a top-level local function", { "Program.cs": "using System;\nusing $NS;\nGo(null);\nvoid Go($T x) { $use(x); }" }],
  ["a conditional branch", "class A { void M($T x) {\n#if NET8_0\n$use(x);\n#endif\n} }"],
  ["the other conditional branch", "class A { void M($T x) {\n#if NET8_0\nRun();\n#else\n$use(x);\n#endif\n} }"],
  ["a region", "class A { void M($T x) {\n#region r\n$use(x);\n#endregion\n} }"],
  ["a verbatim name", "class A { void M($T @client) { $use(@client); } }"],
  ["a pointer-like struct member", "readonly ref struct A { readonly $T f; void M() { $use(f); } }"],
]);
