import { describe, expect, it } from "vitest";
import type { Api } from "../../../src/schema/catalog.ts";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import { api } from "../csharp/reading.ts";
import { facts, fix, matches, signature } from "./fixing.ts";

/* Calls of own methods that have to take the vendor's new parameter, since they implement or override its members. */

const stores = "Duende.IdentityServer.Stores";
const member = (id: string, before: readonly string[], after: readonly string[], more: Partial<Api> = {}): Api =>
  api(`M:${stores}.${id}`, {
    change: "signature",
    memberOf: "interface",
    before: signature(...before),
    after: signature(...after),
    ...more,
  });

const apis = [
  member("IGrantStore.GetAsync", ["string key"], ["string key", "CancellationToken ct"]),
  member("GrantStoreBase.SaveAsync", ["Grant grant"], ["Grant grant", "CancellationToken ct"], { memberOf: "class" }),
  member("IValidator.ValidateAsync", ["string scopes"], ["Context context"]),
];
const adjust: EditTemplate = { kind: "adjustParameters" };
const usings = `using System.Threading;\nusing ${stores};\n`;
const store = "class Store : IGrantStore { public Task<Grant> GetAsync(string key) => Load(key); }\n";

/** Confidence of the findings behind the own declaration, in order. */
const calls = async (code: string): Promise<string[]> => {
  const found = matches(await facts(usings + code, { apis }), { apis });
  return found.flatMap(({ subject, confidence }) =>
    subject.kind === "symbol" && subject.use.use === "ownInvoke" ? [confidence] : [],
  );
};

describe("calls of an own method whose vendor's member has another name or is gone", () => {
  const id = `M:${stores}.IGrantStore.GetAsync(string)`;
  const use = "class T { Task M(Store sut) => sut.GetAsync(Key); }";
  const of = async (changed: Api, code: string): Promise<string[]> => {
    const found = matches(await facts(usings + code, { apis: [changed] }), { apis: [changed] });
    return found.flatMap(({ subject, confidence }) =>
      subject.kind === "symbol" && subject.use.use === "ownInvoke" ? [confidence] : [],
    );
  };
  const before = signature("string key");

  it("change with the declaration", async () => {
    const renamed = api(id, {
      change: "renamed",
      to: id.replace("GetAsync", "FindAsync"),
      memberOf: "interface",
      before,
    });
    expect(await of(renamed, store + use)).toEqual(["certain"]);
    expect(await of(renamed, `${store}class T { Task M(IGrantStore other) => other.GetAsync("a"); }`)).toEqual([]);
  });

  it("may stay where nothing takes its place", async () => {
    const removed = api(id, { change: "removed", memberOf: "interface", before });
    expect(await of(removed, store + use)).toEqual(["likely"]);
  });

  it("are none of an overload that stands for nothing", async () => {
    const removed = api(id, { change: "removed", memberOf: "interface", before });
    const other =
      "class Store : IGrantStore { public Task<Grant> GetAsync(string key) => null; public Task<Grant> GetAsync(string key, int n) => null; }";
    expect(await of(removed, `${other} class T { Task M(Store sut) => sut.GetAsync("a", 1); }`)).toEqual([]);
  });
});

describe("an own interface that repeats the vendor's method", () => {
  const both = "class Store : IGrantStore, IMine { public Task<Grant> GetAsync(string key) => null; }";
  const mine = "interface IMine { Task<Grant> GetAsync(string key); }";
  const call = 'class T { Task M(IMine sut) => sut.GetAsync("a"); }';

  it("changes with the method that implements both", async () => {
    const code = `${usings}${mine} ${both} ${call}`;
    const fixed = await fix(code, { apis }, adjust);
    expect(fixed).toContain("interface IMine { Task<Grant> GetAsync(string key, CancellationToken ct); }");
    expect(fixed).toContain('sut.GetAsync("a", CancellationToken.None)');
  });

  it.each([
    [
      "another method implements it",
      `${mine} class Other : IMine { public Task<Grant> GetAsync(string key) => null; }`,
    ],
    [
      "it takes something else",
      `interface IMine { Task<Grant> GetAsync(int key); } ${both.replace("{", "{ public Task<Grant> GetAsync(int key) => null; ")}`,
    ],
    [
      "the vendor's is implemented apart",
      `${mine} ${both.replace("public Task<Grant> GetAsync(string key)", "Task<Grant> IGrantStore.GetAsync(string key) => null; public Task<Grant> GetAsync(string key)")}`,
    ],
  ])("stays where %s", async (_says, code) => {
    expect(await calls(`${code} ${call}`)).toEqual([]);
  });
});

describe("a call that compiles passes what the own method takes", () => {
  const own = "class V : IValidator { public Task ValidateAsync(string scopes) => null; } ";
  it.each([
    ["of a type that is not told", "class T { Task M(V sut, Other x) => sut.ValidateAsync(x.Scopes); }", ["certain"]],
    ["that fits both", "class T { Task M(V sut) => sut.ValidateAsync(null); }", []],
  ])("an argument %s", async (_says, code, expected) => {
    expect(await calls(own + code)).toEqual(expected);
  });
});

describe("calls of an own implementation are found", () => {
  it.each([
    ["through a field", 'class T { private readonly Store _sut; Task M() => _sut.GetAsync("a"); }'],
    ["through a property", 'class T { Store Sut { get; } Task M() => Sut.GetAsync("a"); }'],
    ["through a parameter", 'class T { Task M(Store sut) => sut.GetAsync("a"); }'],
    ["through a parameter of a primary constructor", 'class T(Store sut) { Task M() => sut.GetAsync("a"); }'],
    ["on a new object", 'class T { Task M() => new Store().GetAsync("a"); }'],
    ["through a local", 'class T { Task M() { var sut = new Store(); return sut.GetAsync("a"); } }'],
    ["on what an own method makes", 'class T { static Store Make() => new(); Task M() => Make().GetAsync("a"); }'],
    [
      "on a requested service",
      'class T { Task M(IServiceProvider p) => p.GetRequiredService<Store>().GetAsync("a"); }',
    ],
    ["in a lambda", 'class T { Task M(Store sut) => Run(() => sut.GetAsync("a")); }'],
    ["through a class below", 'class Lower : Store {} class T { Task M(Lower sut) => sut.GetAsync("a"); }'],
    ["with the own name of the parameter", 'class T { Task M(Store sut) => sut.GetAsync(key: "a"); }'],
  ])("%s", async (_, code) => {
    expect(await calls(store + code)).toEqual(["likely"]);
  });

  it("also of the object itself", async () => {
    const inside = 'public Task A() => GetAsync("a"); public Task B() => this.GetAsync("b");';
    expect(await calls(store.replace("{", `{ ${inside}`))).toEqual(["likely", "likely"]);
  });

  it("surely where no default of the own method could spare them", async () => {
    const code =
      'class V : IValidator { public Task ValidateAsync(string scopes) => null; } class T { Task M(V v) => v.ValidateAsync("a"); }';
    expect(await calls(code)).toEqual(["certain"]);
  });

  it("in an override only as calls of the vendor's member", async () => {
    const code =
      "class S : GrantStoreBase { public override Task SaveAsync(Grant grant) => null; } class T { Task M(S s) => s.SaveAsync(g); }";
    expect(await calls(code)).toEqual([]);
    expect(matches(await facts(usings + code, { apis }), { apis })).toHaveLength(2);
  });
});

describe("other own methods of the name stay silent", () => {
  it.each([
    ["an overload with more parameters", "GetAsync(string key, bool all)", 'GetAsync("a", true)'],
    ["an overload of another type", "GetAsync(int number)", "GetAsync(1)"],
    ["one of two overloads that cannot be told apart", "GetAsync(Id id)", "GetAsync(Unknown.Value)"],
    ["a method that nobody calls by this name", "LoadAsync(string key)", 'LoadAsync("a")'],
  ])("%s", async (_, declaration, call) => {
    const extended = store.replace("{", `{ public Task ${declaration} => null;`);
    expect(await calls(`${extended}class T { Task M(Store sut) => sut.${call}; }`)).toEqual([]);
  });

  it.each([
    [
      "a class that implements an own interface",
      'interface IOwn {} class Own : IOwn { public Task GetAsync(string key) => null; } class T { Task M(Own o) => o.GetAsync("a"); }',
    ],
    [
      "a call with the token, while the method lacks it",
      `${store}class T { Task M(Store s, CancellationToken t) => s.GetAsync("a", t); }`,
    ],
    [
      "a method that takes the token already",
      'class Store : IGrantStore { public Task GetAsync(string key, CancellationToken ct = default) => null; } class T { Task M(Store s) => s.GetAsync("a"); }',
    ],
    [
      "a method that has become an overload of the new one",
      `${store.replace("{", "{ public Task GetAsync(string key, CancellationToken ct) => null;")}class T { Task M(Store s) => s.GetAsync("a"); }`,
    ],
    [
      "a method beside an explicit implementation",
      'class Store : IGrantStore { Task IGrantStore.GetAsync(string key) => null; public Task GetAsync(string key) => null; } class T { Task M(Store s) => s.GetAsync("a"); }',
    ],
    ["a mention in nameof", `${store}class T { string M(Store s) => nameof(s.GetAsync); }`],
  ])("%s", async (_, code) => {
    expect(await calls(code)).toEqual([]);
  });
});

describe("the fix adjusts calls together with the declaration", () => {
  const expectFixed = async (before: string, after: string) =>
    expect(await fix(usings + before, { apis }, adjust)).toBe(usings + after);
  const declared = store.replace("string key)", "string key, CancellationToken ct)");

  it("with the token at hand, else none", async () => {
    const code = (token: string, none: string) =>
      `class T(Store s) { Task A(CancellationToken stop) => s.GetAsync("a"${token}); Task B() => s.GetAsync("b"${none}); }`;
    await expectFixed(store + code("", ""), declared + code(", stop", ", CancellationToken.None"));
  });

  it("with the name that the own method gives its parameter", async () => {
    const named = (text: string) => text.replaceAll("string key", "string id");
    const code = (token: string) =>
      `class T(Store s) { Task A(CancellationToken stop) => s.GetAsync(id: "a"${token}); }`;
    await expectFixed(named(store) + code(""), named(declared) + code(", ct: stop"));
  });
});
