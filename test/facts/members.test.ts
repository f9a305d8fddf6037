import { beforeAll, describe, expect, test } from "vitest";
import { hopOfCode } from "./history.ts";

const SIGNATURES: readonly (readonly [before: string, after: string, change: string[] | undefined])[] = [
  ["public void M(int a) { }", "public void M(int a, CancellationToken ct) { }", ["+param CancellationToken"]],
  [
    "public void M(int a, IClock c) { }",
    "public void M(TimeProvider t, int a) { }",
    ["+param TimeProvider", "-param IClock"],
  ],
  ["public void M(int a, string b) { }", "public void M(string b, int a) { }", ["param order"]],
  ["public void M(int a = 1) { }", "public void M(int a) { }", ["parameter default"]],
  ["public void M(int a = 20) { }", "public void M(int a = 50) { }", ["parameter default"]],
  ["public void M(Ct a = default(Ct)) { }", "public void M(Ct a = default) { }", undefined],
  ["public Task M() => null;", "public async Task<int> M() => 1;", ["return or member type"]],
  ["public void M<T>(T t) where T : class { }", "public void M<T>(T t) { }", ["constraints"]],
  ["protected int P { get; set; }", "public int P { get; set; }", ["access protected -> public"]],
  ["public void M() { }", "public static void M() { }", ["+static"]],
  ["public string P { get; set; }", "public required string P { get; set; }", ["+required"]],
  ["public int F;", "public readonly int F;", ["+readonly"]],
  ["public int P { get; set; }", "public int P { get; private set; }", ["-set"]],
  ["public int P { get; }", "public int P { get; init; }", ["+init"]],
  ["public DateTime? P { get; set; }", "public DateTime P { get; set; }", ["return or member type"]],
  ["public Kind? P { get; set; }", "public Kind P { get; set; }", ["return or member type"]],
];

describe("members", () => {
  test("count where they are public or protected", async () => {
    const { comparison } = await hopOfCode(
      "public class A { public int One; protected int Two; protected internal int Three; internal int Four; private int Five; int Six; private protected int Seven; }",
      "public class A { }",
    );
    expect(comparison.removedMembers.map(({ member, access }) => `${access} ${member}`)).toEqual([
      "public One",
      "protected Two",
      "protected internal Three",
    ]);
  });

  test("that a base class still gives are not breaking", async () => {
    const { comparison, api } = await hopOfCode(
      "public class Base { public void Run() { } } public class A : Base { public void Run() { } public void Stop() { } }",
      "public class Base { public void Run() { } } public class A : Base { }",
    );
    expect(comparison.removedMembers).toMatchObject([{ member: "Run", inheritedFrom: "Own.Base" }, { member: "Stop" }]);
    expect(api.entries.map(({ symbol, breaking }) => `${symbol} ${breaking}`)).toEqual([
      "M:Own.A.Run() false",
      "M:Own.A.Stop() true",
    ]);
  });

  test("with the same signature and a similar name are renamed", async () => {
    const { comparison, api } = await hopOfCode(
      "public class A { public Task RemoveExpiredGrantsAsync(CancellationToken t = default) => null; public string Name { get; set; } }",
      "public class A { public Task CleanupGrantsAsync(CancellationToken t = default) => null; public int Names { get; set; } }",
    );
    expect(comparison.renamedMembers).toMatchObject([
      { member: "RemoveExpiredGrantsAsync", newMember: "CleanupGrantsAsync" },
    ]);
    expect(api.entries).toContainEqual(
      expect.objectContaining({
        symbol: "M:Own.A.RemoveExpiredGrantsAsync(CancellationToken)",
        change: "memberRenamed",
        to: "M:Own.A.CleanupGrantsAsync(CancellationToken)",
      }),
    );
  });

  describe("change their signature", () => {
    let changes: Map<string, string[] | undefined>;
    const side = (index: 0 | 1) => SIGNATURES.map((row, at) => `public class A${at} { ${row[index]} }`).join("\n");

    beforeAll(async () => {
      const { comparison } = await hopOfCode(`${side(0)} public enum Kind { A }`, `${side(1)} public enum Kind { A }`);
      changes = new Map(comparison.changedSignatures.map(({ type, change }) => [type, change]));
    });

    test.each(SIGNATURES.map(([before, after, change], at) => ({ at, before, after, change })))(
      "from $before to $after",
      ({ at, change }) => expect(changes.get(`A${at}`)).toEqual(change),
    );
  });

  test("are operators too, by the names that the compiler gives them", async () => {
    const { api } = await hopOfCode(
      `public class Name { public static implicit operator Name(string a) => null; public static implicit operator string(Name a) => null;
        public static implicit operator Uri(Name a) => null; public static bool operator ==(Name a, Name b) => true; public static Name operator -(Name a) => a; }`,
      "public class Name { public static implicit operator Name(string a) => null; public static implicit operator Uri(Name a) => null; }",
    );
    expect(api.entries.map(({ symbol, change }) => `${change} ${symbol}`)).toEqual([
      "memberRemoved M:Own.Name.op_Equality(Name,Name)",
      "memberRemoved M:Own.Name.op_Implicit(Name)",
      "memberRemoved M:Own.Name.op_UnaryNegation(Name)",
    ]);
  });

  test("are paired with the overload that is nearest", async () => {
    const { comparison } = await hopOfCode(
      "public class A { public void M(string a, string b) { } public void M(string a, string b, string c) { } }",
      "public class A { public void M(Filter f) { } public void M(string a, string b, Filter f) { } }",
    );
    expect(comparison.changedSignatures.map(({ old, new: now }) => `${old} -> ${now}`)).toEqual([
      "public void M(string a, string b) -> public void M(string a, string b, Filter f)",
      "public void M(string a, string b, string c) -> public void M(Filter f)",
    ]);
  });

  test("say whom a changed signature breaks", async () => {
    const { api } = await hopOfCode(
      "public interface I { void M(); } public class Open { public virtual void M() { } } public sealed class Closed { public override void M() { } }",
      "public interface I { void M(int a); } public class Open { public virtual void M(int a) { } } public sealed class Closed { public override void M(int a) { } }",
    );
    expect(api.entries.map(({ symbol, breaks }) => [symbol, breaks])).toEqual([
      ["M:Own.Closed.M()", undefined],
      ["M:Own.I.M()", ["implementors"]],
      ["M:Own.Open.M()", ["overriders"]],
    ]);
  });

  test("added to interfaces and open classes break those below, unless they have a body", async () => {
    const { comparison } = await hopOfCode(
      "public interface I { } public abstract class A { }",
      "public interface I { void Need(); void Have() { } } public abstract class A { public abstract void Must(); public void Plain() { } }",
    );
    expect(comparison.addedInterfaceMembers).toMatchObject([
      { member: "Need", hasDefaultImplementation: false },
      { member: "Have", hasDefaultImplementation: true },
    ]);
    expect(comparison.addedAbstractMembers).toMatchObject([
      { member: "Must", signature: "public abstract void Must()" },
    ]);
    expect(comparison.addedMembers.map(({ member }) => member)).toEqual(["Must", "Plain"]);
  });

  test("that are added tell default and value", async () => {
    const { comparison } = await hopOfCode(
      "public class A { }",
      `public class A { private static readonly TimeSpan Usual = TimeSpan.FromMinutes(5); public TimeSpan Skew { get; set; } = Usual;
        public const string Name = "a"; public bool Is => true; public Dictionary<string, int> All { get; } = new(); public int Plain { get; set; } }
       public static class Extensions { public static void Use(this A a) { } }`,
    );
    expect(
      comparison.addedMembers.map(({ member, default: value, value: constant }) => [member, value ?? constant]),
    ).toEqual([
      ["Skew", "TimeSpan.FromMinutes(5)"],
      ["Name", '"a"'],
      ["Is", "(computed)"],
      ["All", "empty:new Dictionary<string, int>()"],
      ["Plain", undefined],
    ]);
  });

  test("that stop being virtual break, those that begin do not", async () => {
    const { comparison } = await hopOfCode(
      "public class A { public virtual void Was() { } public void Becomes() { } }",
      "public class A { public void Was() { } public virtual void Becomes() { } }",
    );
    expect(
      comparison.changedVirtualOrSealed.map(({ member, old, new: now, breaking }) => [member, old, now, breaking]),
    ).toEqual([
      ["Was", "virtual", "(none)", true],
      ["Becomes", "(none)", "virtual", false],
    ]);
  });

  test("with other names of parameters, or other annotations alone, are listed apart", async () => {
    const { comparison } = await hopOfCode(
      "public class A { public A(string a) { } public void Find(string names) { } public string Get(IList<string> a) => null; }",
      "public class A { public A(string? a) { } public void Find(string scopeNames) { } public string? Get(IList<string?> a) => null; }",
    );
    expect(comparison.parameterRenames).toMatchObject([{ member: "Find", old: ["names"], new: ["scopeNames"] }]);
    expect(comparison.nullabilityOnly).toEqual([
      "Own.A::public string? Get(IList<string?> a)",
      "Own.A::public A(string? a)",
    ]);
    expect(comparison.changedSignatures).toEqual([]);
  });

  test("that became obsolete name what to use instead, in no other words", async () => {
    const { comparison } = await hopOfCode(
      "public class A { public void Old() { } public void Older() { } } public class B { }",
      `public class A { [Obsolete("Use the IServerUrls.Origin property of UrlService, please.")] public void Old() { }
        [Obsolete("gone", true)] public void Older() { } } [Obsolete] public class B { }`,
    );
    expect(comparison.newlyObsolete).toMatchObject([
      { member: "Old", error: false, mentions: ["IServerUrls.Origin", "UrlService"] },
      { member: "Older", error: true, mentions: [] },
      { type: "B", error: false },
    ]);
  });
});

describe("constructors", () => {
  test("are compared, those of heads, records and of the compiler too", async () => {
    const { comparison } = await hopOfCode(
      `public class Plain { } public class Head(IClock clock) { } public record Note(int A, string B); public class Ends { public Ends() { } }
       public class Shut { public Shut(int a) { } }`,
      `public class Plain { public Plain(int a) { } } public class Head(TimeProvider time) { } public record Note(int A);
       public static class Ends { } public abstract class Shut { protected Shut(int a) { } }`,
    );
    expect(comparison.changedConstructors.map(({ old, new: now, change }) => [old, now, change])).toEqual([
      ["public Plain()", "public Plain(int a)", ["+param int"]],
      ["public Head(IClock clock)", "public Head(TimeProvider time)", ["+param TimeProvider", "-param IClock"]],
      ["public Note(int A, string B)", "public Note(int A)", ["-param string"]],
      ["public Ends()", null, undefined],
      ["public Shut(int a)", "protected Shut(int a)", ["access public -> protected"]],
    ]);
    expect(comparison.removedMembers).toMatchObject([
      { type: "Note", member: "B", signature: "public string B { get; init; }" },
    ]);
  });

  test("that are only added break nobody", async () => {
    const { comparison, api } = await hopOfCode(
      "public sealed class A { public A() { } internal A(int a) { } }",
      "public sealed class A { public A() { } public A(string a) { } }",
    );
    expect(comparison.changedConstructors).toMatchObject([
      { additive: true, new: "public A(string a)", derivable: false },
    ]);
    expect(api.entries).toMatchObject([{ change: "constructor", breaking: false }]);
  });
});
