import { describe, expect, it } from "vitest";
import { changeOf } from "../../../src/analyzer/fixes/signature-change.ts";
import type { Api } from "../../../src/schema/catalog.ts";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import { api } from "../csharp/reading.ts";
import { fix, signature } from "./fixing.ts";

/* A parameter that many members get at once, in the shapes in which the vendor's 8.0 has it. */

const services = "Duende.IdentityServer.Services";
const member = (id: string, before: readonly string[], after: readonly string[], more: Partial<Api> = {}): Api =>
  api(id, {
    change: "signature",
    memberOf: "interface",
    before: signature(...before),
    after: signature(...after),
    ...more,
  });

const profile = member(
  `M:${services}.IProfileService.GetProfileDataAsync`,
  ["Context context"],
  ["Context context", "CancellationToken ct"],
);
const base = member(
  `M:${services}.ProfileService.GetProfileDataAsync`,
  ["Context context"],
  ["Context context", "CancellationToken ct"],
  { memberOf: "class" },
);
const middle = member(
  `M:${services}.ILoginStore.GetLoginsAsync`,
  ["string subject", "string client?"],
  ["string subject", "CancellationToken ct", "string client?"],
);
const returning = member(`M:${services}.IKeyStore.LoadAsync`, [], ["CancellationToken ct"], {
  before: { parameters: [], returns: "Task<IEnumerable<Key>>" },
  after: { ...signature("CancellationToken ct"), returns: "Task<IReadOnlyCollection<Key>>" },
});
const onlyReturns = member(`M:${services}.IKeyStore.List`, [], [], {
  before: { parameters: [], returns: "IEnumerable<Key>" },
  after: { parameters: [], returns: "IReadOnlyCollection<Key>" },
});
const discard = member(
  `M:${services}.IFilter.FilterAsync`,
  ["Context context"],
  ["Context context", "CancellationToken _"],
);
const extension = member(
  `M:${services}.StoreExtensions.FindAsync`,
  ["IStore store", "string name"],
  ["IStore store", "string name", "CancellationToken ct"],
  { memberOf: "class" },
);
const store = member(`M:${services}.IStore.GetAsync`, ["string name"], ["string name", "CancellationToken ct"]);
const retyped = member(
  `M:${services}.IValidator.ValidateAsync`,
  ["OldContext context"],
  ["NewContext context", "CancellationToken ct"],
);

const first = member(
  `M:${services}.ISessionStore.QueryAsync`,
  ["Query filter?", "CancellationToken cancellationToken?"],
  ["CancellationToken ct", "Query filter?"],
);
const nowRequired = member(
  `M:${services}.ICleanup.CleanAsync`,
  ["CancellationToken cancellationToken?"],
  ["CancellationToken ct"],
);
const scope = member(
  `M:${services}.ITokens.CheckAsync`,
  ["string token", "string scope?"],
  ["string token", "string scope", "CancellationToken ct"],
);

const adjust: EditTemplate = { kind: "adjustParameters" };
const usings = `using System.Threading;\nusing ${services};\n`;
const apis = [
  profile,
  base,
  middle,
  returning,
  onlyReturns,
  discard,
  extension,
  store,
  retyped,
  first,
  nowRequired,
  scope,
];

const fixed = (code: string) => fix(usings + code, { apis }, adjust);
const expectFixed = async (before: string, after: string) => expect(await fixed(before)).toBe(usings + after);

describe("a cancellation token in declarations", () => {
  it.each([
    [
      "an implementation",
      "class P : IProfileService { public Task GetProfileDataAsync(Context c) => Use(c); }",
      "class P : IProfileService { public Task GetProfileDataAsync(Context c, CancellationToken ct) => Use(c); }",
    ],
    [
      "an explicit implementation",
      "class P : IProfileService { Task IProfileService.GetProfileDataAsync(Context c) => Use(c); }",
      "class P : IProfileService { Task IProfileService.GetProfileDataAsync(Context c, CancellationToken ct) => Use(c); }",
    ],
    [
      "a parameter in the middle",
      "class S : ILoginStore { public Task GetLoginsAsync(string s, string c = null) { return null; } }",
      "class S : ILoginStore { public Task GetLoginsAsync(string s, CancellationToken ct, string c = null) { return null; } }",
    ],
    [
      "a parameter per line",
      "class P : IProfileService\n{\n    public Task GetProfileDataAsync(\n        Context c)\n    {\n    }\n}",
      "class P : IProfileService\n{\n    public Task GetProfileDataAsync(\n        Context c,\n        CancellationToken ct)\n    {\n    }\n}",
    ],
    [
      "a name that the member uses already",
      "class P : IProfileService { public Task GetProfileDataAsync(Context c) { var ct = 1; return Use(ct); } }",
      "class P : IProfileService { public Task GetProfileDataAsync(Context c, CancellationToken cancellationToken) { var ct = 1; return Use(ct); } }",
    ],
    [
      "a discard in the vendor's code",
      "class F : IFilter { public Task FilterAsync(Context c) => null; }",
      "class F : IFilter { public Task FilterAsync(Context c, CancellationToken cancellationToken) => null; }",
    ],
    [
      "a changed return type",
      "class K : IKeyStore { public async Task<IEnumerable<Key>> LoadAsync() { return keys; } }",
      "class K : IKeyStore { public async Task<IReadOnlyCollection<Key>> LoadAsync(CancellationToken ct) { return keys; } }",
    ],
    [
      "a qualified return type",
      "class K : IKeyStore { System.Threading.Tasks.Task<System.Collections.Generic.IEnumerable<My.Key>> IKeyStore.LoadAsync() => null; }",
      "class K : IKeyStore { System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyCollection<My.Key>> IKeyStore.LoadAsync(CancellationToken ct) => null; }",
    ],
    [
      "a parameter that changes its type under the same name",
      "class V : IValidator { public Task ValidateAsync(OldContext c) => Use(c); }",
      "class V : IValidator { public Task ValidateAsync(NewContext c, CancellationToken ct) => Use(c); }",
    ],
  ])("%s", async (_, before, after) => {
    // Types of the BCL that a new return type names are imported; these files import them.
    const more = `using System.Collections.Generic;\n`;
    expect(await fix(more + usings + before, { apis }, adjust)).toBe(more + usings + after);
  });

  it("a return type alone", async () => {
    const text = (type: string) =>
      `using System.Collections.Generic;\n${usings}class K : IKeyStore { public ${type}<Key> List() => null; }`;
    expect(await fix(text("IEnumerable"), { apis }, adjust)).toBe(text("IReadOnlyCollection"));
  });

  it("imports the namespace where it is not in scope", async () => {
    const code = (using: string, token: string) =>
      `using ${services};\n${using}class P : IProfileService { public Task GetProfileDataAsync(Context c${token}) => null; }`;
    const plain = await fix(code("", ""), { apis }, adjust);
    expect(plain).toBe(`using System.Threading;\n${code("", ", CancellationToken ct")}`);
    const implicit = await fix(code("", ""), { apis }, adjust, { implicitUsings: true });
    expect(implicit).toBe(code("", ", CancellationToken ct"));
  });
});

describe("a cancellation token in calls", () => {
  it("is passed on by an override to its base, together with the override's own parameter", async () => {
    await expectFixed(
      "class P : ProfileService { public override async Task GetProfileDataAsync(Context c) { await base.GetProfileDataAsync(c); } }",
      "class P : ProfileService { public override async Task GetProfileDataAsync(Context c, CancellationToken ct) { await base.GetProfileDataAsync(c, ct); } }",
    );
  });

  it("is passed on from an implementation to another service", async () => {
    await expectFixed(
      "class P(IStore s) : IProfileService { public Task GetProfileDataAsync(Context c) => s.GetAsync(c.Name); }",
      "class P(IStore s) : IProfileService { public Task GetProfileDataAsync(Context c, CancellationToken ct) => s.GetAsync(c.Name, ct); }",
    );
  });

  it.each([
    [
      "the token of the method",
      "class A { Task M(IStore s, CancellationToken stop) => s.GetAsync(n); }",
      "class A { Task M(IStore s, CancellationToken stop) => s.GetAsync(n, stop); }",
    ],
    [
      "the token of the method, in a lambda",
      "class A { void M(IStore s, CancellationToken stop) { Run(async () => await s.GetAsync(n)); } }",
      "class A { void M(IStore s, CancellationToken stop) { Run(async () => await s.GetAsync(n, stop)); } }",
    ],
    [
      "none, where none is at hand",
      "class A { Task M(IStore s) => s.GetAsync(n); }",
      "class A { Task M(IStore s) => s.GetAsync(n, CancellationToken.None); }",
    ],
    [
      "by name behind named arguments",
      "class A { Task M(IStore s, CancellationToken t) => s.GetAsync(name: n); }",
      "class A { Task M(IStore s, CancellationToken t) => s.GetAsync(name: n, ct: t); }",
    ],
    [
      "in the middle",
      "class A { Task M(ILoginStore s, CancellationToken t) => s.GetLoginsAsync(a, b); }",
      "class A { Task M(ILoginStore s, CancellationToken t) => s.GetLoginsAsync(a, t, b); }",
    ],
    [
      "an extension method on its object",
      'class A { Task M(IStore s, CancellationToken t) => s.FindAsync("x"); }',
      'class A { Task M(IStore s, CancellationToken t) => s.FindAsync("x", t); }',
    ],
    [
      "an extension method as a static one",
      'class A { Task M(IStore s, CancellationToken t) => StoreExtensions.FindAsync(s, "x"); }',
      'class A { Task M(IStore s, CancellationToken t) => StoreExtensions.FindAsync(s, "x", t); }',
    ],
    [
      "first, where it was last",
      "class A { Task M(ISessionStore s, Query q, CancellationToken t) => s.QueryAsync(q, t); }",
      "class A { Task M(ISessionStore s, Query q, CancellationToken t) => s.QueryAsync(t, q); }",
    ],
    [
      "where a call could leave it out",
      "class A { Task M(ICleanup c, CancellationToken t) => c.CleanAsync(); }",
      "class A { Task M(ICleanup c, CancellationToken t) => c.CleanAsync(t); }",
    ],
  ])("%s", async (_, before, after) => expectFixed(before, after));

  it("is not added where another argument that could be left out has no value", async () => {
    expect(
      await fixed("class A { Task M(ITokens c, string name, CancellationToken t) => c.CheckAsync(name); }"),
    ).toBeNull();
  });

  it("is passed on where the same rule renames the type of a parameter", async () => {
    const renamed = api(`T:${services}.OldContext`, { change: "renamed", to: `T:${services}.NewContext` });
    const code = (token: string, argument: string) =>
      `${usings}class V(IValidator v) : IValidator { public Task ValidateAsync(OldContext c${token}) => v.ValidateAsync(c${argument}); }`;
    const found = fix(code("", ""), { apis: [retyped, renamed] }, adjust, {}, "stays");
    // The mention of the old name is another finding, which this template has no edit for.
    expect(await found).toBeNull();
    const own = {
      ...retyped,
      before: signature("OldContext context"),
      after: signature("NewContext context", "CancellationToken ct"),
    };
    expect(changeOf(own.id, [own, renamed])?.before.parameters[0]?.type).toBe("NewContext");
    expect(changeOf(own.id, [own, renamed])?.written.parameters[0]?.type).toBe("OldContext");
  });
});

describe("constructors", () => {
  const ctor = api(`M:${services}.ProfileService.#ctor`, {
    change: "constructor",
    memberOf: "class",
    before: signature("Store store", "ICancellationTokenProvider provider", "ILogger<ProfileService> logger"),
    after: signature("Store store", "ILogger<ProfileService> logger", "TimeProvider time"),
  });

  it("drop and add in one go, and import what is new", async () => {
    const text = (using: string, list: string, call: string) =>
      `${using}using ${services};\nclass P : ProfileService { public P(${list}) : base(${call}) {} }`;
    expect(
      await fix(
        text("", "Store s, ICancellationTokenProvider p, ILogger<ProfileService> l", "s, p, l"),
        { apis: [ctor] },
        adjust,
      ),
    ).toBe(text("using System;\n", "Store s, ILogger<ProfileService> l, TimeProvider time", "s, l, time"));
  });

  it("take several new parameters in the order of the base", async () => {
    const several = api(`M:${services}.Validator.#ctor`, {
      change: "constructor",
      memberOf: "class",
      before: signature("Store store", "ILogger<Validator> logger"),
      after: signature("Store store", "IFilter filter", "TimeProvider time", "ILogger<Validator> logger"),
    });
    const text = (list: string, call: string) =>
      `using System;\nusing ${services};\nclass V : Validator { public V(${list}) : base(${call}) {} }`;
    expect(await fix(text("Store s, ILogger<Validator> l", "s, l"), { apis: [several] }, adjust)).toBe(
      text("Store s, IFilter filter, TimeProvider time, ILogger<Validator> l", "s, filter, time, l"),
    );
  });

  it("are left alone where another constructor hands over to one that would have to take more", async () => {
    const code = `using ${services};\nclass P : ProfileService { public P(Store s, ICancellationTokenProvider p, ILogger<ProfileService> l) : base(s, p, l) {} public P(Store s) : this(s, null, null) {} }`;
    expect(await fix(code, { apis: [ctor] }, adjust)).toBeNull();
  });
});
