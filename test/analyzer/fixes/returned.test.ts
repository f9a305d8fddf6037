import { describe, expect, it } from "vitest";
import type { Api } from "../../../src/schema/catalog.ts";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import { api } from "../csharp/reading.ts";
import { facts, fix, matches, signature } from "./fixing.ts";

/* What a member returns after its return type has changed from a sequence to a finished collection. */

const stores = "Duende.IdentityServer.Stores";
const listed = (id: string, more: Partial<Api> = {}): Api =>
  api(`M:${stores}.${id}`, {
    change: "signature",
    memberOf: "interface",
    before: { ...signature("string name"), returns: "Task<IEnumerable<Key>>" },
    after: { ...signature("string name", "CancellationToken ct"), returns: "Task<IReadOnlyCollection<Key>>" },
    ...more,
  });

const apis = [
  listed("IKeyStore.ListAsync"),
  listed("KeyStoreBase.LoadAsync", { memberOf: "class" }),
  listed("IPlainStore.List", {
    before: { parameters: [], returns: "IEnumerable<Key>" },
    after: { parameters: [], returns: "IReadOnlyCollection<Key>" },
  }),
  listed("IKindStore.KindsAsync", {
    before: { ...signature("string name"), returns: "Task<Kind>" },
    after: { ...signature("string name", "CancellationToken ct"), returns: "Task<IKind>" },
  }),
];
const adjust: EditTemplate = { kind: "adjustParameters" };
const usings = "using System.Collections.Generic;\nusing System.Linq;\nusing System.Threading;\n";
const head = `${usings}using ${stores};\n`;

/** Texts and confidence of what is found behind a declaration. */
const behind = async (code: string): Promise<string[]> => {
  const found = matches(await facts(head + code, { apis }), { apis });
  return found.flatMap(({ subject, span, confidence }) =>
    subject.kind === "returned" ? [`${(head + code).slice(span.start, span.end)} ${confidence}`] : [],
  );
};

const store =
  (members: string, token = "", type = "IEnumerable") =>
  (body: string) =>
    `class S : IKeyStore { ${members} public async Task<${type}<Key>> ListAsync(string name${token}) { ${body} } }`;
const finished =
  (members: string, token = "", type = "IEnumerable") =>
  (body: string) =>
    store(members, token, type)(body).replace("async ", "");
const asked = ", CancellationToken ct";

describe("a returned value that is no finished collection", () => {
  it.each([
    ["a query", "", "return keys.Where(k => k.Name == name);", "keys.Where(k => k.Name == name)"],
    ["a query in brackets", "", "return (keys.Select(k => k));", "(keys.Select(k => k))"],
    ["a query expression", "", "return from k in keys select k;", "from k in keys select k"],
    ["a query in a variable", "", "var q = db.Keys.Where(Fits); return q;", "q"],
    ["a parameter or local of such a type", "", "IEnumerable<Key> found = Find(); return found;", "found"],
    ["a list by its interface", "", "IList<Key> found = Find(); return found;", "found"],
    [
      "a field that takes more than collections",
      "IEnumerable<Key> _k; S(IEnumerable<Key> k) => _k = k;",
      "return _k;",
      "_k",
    ],
    ["a property", "IEnumerable<Key> Keys { get; set; }", "return Keys;", "Keys"],
    ["an own method", "Task<IEnumerable<Key>> FindAsync() => null;", "return await FindAsync();", "await FindAsync()"],
    ["an empty sequence", "", "return Enumerable.Empty<Key>();", "Enumerable.Empty<Key>()"],
    ["a cast", "", "return (IEnumerable<Key>)list;", "(IEnumerable<Key>)list"],
    ["a mapped sequence", "", "return mapper.Map<IEnumerable<Key>>(rows);", "mapper.Map<IEnumerable<Key>>(rows)"],
    ["one branch", "", "return name == null ? new List<Key>() : keys.Skip(1);", "keys.Skip(1)"],
    ["what stands in for null", "", "return found ?? Enumerable.Empty<Key>();", "Enumerable.Empty<Key>()"],
    [
      "what follows from the changed method",
      "IKeyStore _inner;",
      "return (await _inner.ListAsync(name)).Take(9);",
      "(await _inner.ListAsync(name)).Take(9)",
    ],
    [
      "a statement further inside",
      "",
      "if (x) { foreach (var y in z) { return keys.Distinct(); } } return null;",
      "keys.Distinct()",
    ],
  ])("is found in %s", async (_, members, body, place) => {
    expect(await behind(store(members)(body))).toEqual([`${place} certain`]);
  });

  it.each([
    ["a list", "", "return new List<Key>();"],
    ["an array", "", "return new[] { key };"],
    ["a collection expression", "", "return [key];"],
    ["an ended query", "", "return keys.Where(Fits).ToList();"],
    ["a query that is ended later on", "", "return await db.Keys.Where(Fits).ToListAsync(stop).ConfigureAwait(false);"],
    ["a list in a variable", "", "var found = keys.Select(k => k).ToArray(); return found;"],
    ["a field", "readonly List<Key> _k = new();", "return _k;"],
    ["nothing", "", "return null;"],
    ["an exception", "", "return name ?? throw new Exception();"],
    ["the changed method itself", "IKeyStore _inner;", "return await _inner.ListAsync(name);"],
    ["an own member that changes as well", "", "return await this.ListAsync(name);"],
    ["what nobody knows", "", "return Load(name);"],
    ["what a lambda returns", "", "Run(() => { return keys.Where(Fits); }); return list.ToArray();"],
    ["what a local function returns", "", "IEnumerable<Key> F() { return keys.Where(Fits); } return F().ToArray();"],
  ])("is not seen in %s", async (_, members, body) => {
    expect(await behind(store(members)(body))).toEqual([]);
  });

  it("is found until it is mended, also where the declaration has its new type", async () => {
    const done = store("", asked, "IReadOnlyCollection");
    expect(await behind(done("return keys.Where(Fits);"))).toEqual(["keys.Where(Fits) certain"]);
    expect(await behind(done("return keys.Where(Fits).ToList();"))).toEqual([]);
  });

  it("stays silent in other members and for other types", async () => {
    const overload = "public async Task<IEnumerable<Key>> ListAsync(int id) { return keys.Where(Fits); }";
    expect(await behind(store(overload)("return list.ToArray();"))).toEqual([]);
    const kind =
      "class K : IKindStore { public Task<Kind> KindsAsync(string name) => Task.FromResult(kinds.Where(Fits)); }";
    expect(await behind(kind)).toEqual([]);
  });
});

describe("a finished task", () => {
  it.each([
    ["with a type argument", "", "return Task.FromResult<IEnumerable<Key>>(list);", ["IEnumerable<Key> certain"]],
    ["without one", "", "return Task.FromResult(keys.Where(Fits));", ["Task.FromResult(keys.Where(Fits)) certain"]],
    ["of something unknown", "", "return Task.FromResult(Find(name));", ["Task.FromResult(Find(name)) likely"]],
    [
      "of a field that can change",
      "IEnumerable<Key> _k = new List<Key>();",
      "return Task.FromResult(_k);",
      ["IEnumerable<Key> certain"],
    ],
    ["that an own method makes", "Task<IEnumerable<Key>> F() => null;", "return F();", ["F() certain"]],
    ["that the changed method makes", "IKeyStore _inner;", "return _inner.ListAsync(name);", []],
    ["of a collection of the new type", "IReadOnlyCollection<Key> _k;", "return Task.FromResult(_k);", []],
  ])("%s", async (_, members, body, places) => {
    expect(await behind(finished(members)(body))).toEqual(places);
  });
});

describe("the fix", () => {
  it.each([
    ["ends a query", "", "", "return keys.Where(Fits);", "return keys.Where(Fits).ToArray();"],
    ["keeps what is finished", "", "", "return keys.ToList();", "return keys.ToList();"],
    [
      "puts brackets where they are needed",
      "",
      "",
      "return (IEnumerable<Key>)list;",
      "return ((IEnumerable<Key>)list).ToArray();",
    ],
    [
      "changes a private field",
      "private readonly IEnumerable<Key> _k = new[] { key };",
      "private readonly IReadOnlyCollection<Key> _k = new[] { key };",
      "return _k;",
      "return _k;",
    ],
    [
      "copies a field that may hold anything",
      "IEnumerable<Key> _k; S(IEnumerable<Key> k) => _k = k;",
      "IEnumerable<Key> _k; S(IEnumerable<Key> k) => _k = k;",
      "return _k;",
      "return _k.ToArray();",
    ],
    [
      "copies a field that others can fill",
      "public IEnumerable<Key> _k = new List<Key>();",
      "public IEnumerable<Key> _k = new List<Key>();",
      "return _k;",
      "return _k.ToArray();",
    ],
  ])("%s", async (_, members, membersAfter, before, after) => {
    const code = head + store(members)(before);
    expect(await fix(code, { apis }, adjust)).toBe(head + store(membersAfter, asked, "IReadOnlyCollection")(after));
  });

  it.each([
    ["Task.FromResult<IEnumerable<Key>>(list)", "Task.FromResult<IReadOnlyCollection<Key>>(list.ToArray())"],
    [
      "Task.FromResult<IEnumerable<Key>>(new List<Key>())",
      "Task.FromResult<IReadOnlyCollection<Key>>(new List<Key>())",
    ],
    ["Task.FromResult<IEnumerable<Key>>(null)", "Task.FromResult<IReadOnlyCollection<Key>>(null)"],
    ["Task.FromResult(keys.Where(Fits))", "Task.FromResult<IReadOnlyCollection<Key>>(keys.Where(Fits).ToArray())"],
    [
      "Task.FromResult(Enumerable.Empty<Key>())",
      "Task.FromResult<IReadOnlyCollection<Key>>(Enumerable.Empty<Key>().ToArray())",
    ],
  ])("gives a finished task its type: %s", async (before, after) => {
    const code = head + finished("")(`return ${before};`);
    expect(await fix(code, { apis }, adjust)).toBe(
      head + finished("", asked, "IReadOnlyCollection")(`return ${after};`),
    );
  });

  it("leaves a task from elsewhere to people", async () => {
    expect(
      await fix(head + finished("Task<IEnumerable<Key>> F() => null;")("return F();"), { apis }, adjust),
    ).toBeNull();
  });

  it("imports LINQ where it is not in scope", async () => {
    const lines = head.replace("using System.Linq;\n", "");
    const fixed = await fix(lines + finished("")("return Task.FromResult(query);"), { apis }, adjust);
    expect(fixed).toBe(
      head +
        finished(
          "",
          asked,
          "IReadOnlyCollection",
        )("return Task.FromResult<IReadOnlyCollection<Key>>(query.ToArray());"),
    );
  });

  it("works for overrides and for members without a task", async () => {
    const override = (type: string, token: string, end: string) =>
      `${head}class S : KeyStoreBase { protected override async Task<${type}<Key>> LoadAsync(string name${token}) { var keys = await base.LoadAsync(name${token === "" ? "" : ", ct"}); return keys.Append(key)${end}; } }`;
    expect(await fix(override("IEnumerable", "", ""), { apis }, adjust)).toBe(
      override("IReadOnlyCollection", asked, ".ToArray()"),
    );
    const plain = (type: string, end: string) =>
      `${head}class P : IPlainStore { public ${type}<Key> List() => keys.OfType<Key>()${end}; }`;
    expect(await fix(plain("IEnumerable", ""), { apis }, adjust)).toBe(plain("IReadOnlyCollection", ".ToArray()"));
  });
});

describe("what a test double is told to give back", () => {
  const setUp = (value: string) =>
    `class T { readonly IKeyStore _store; readonly Mock<IKeyStore> _mock; void M(CancellationToken t) { ${value}; } }`;

  it.each([
    ["NSubstitute, a query", "_store.ListAsync(n, t).Returns(keys.Where(Fits))", ["keys.Where(Fits) certain"]],
    [
      "NSubstitute, a task",
      "_store.ListAsync(n, t).Returns(Task.FromResult<IEnumerable<Key>>(l))",
      ["IEnumerable<Key> certain"],
    ],
    ["NSubstitute, a list", "_store.ListAsync(n, t).Returns(new List<Key>())", []],
    [
      "Moq, an empty sequence",
      "_mock.Setup(x => x.ListAsync(n, t)).ReturnsAsync(Enumerable.Empty<Key>())",
      ["Enumerable.Empty<Key>() certain"],
    ],
    [
      "Moq, a lambda behind a callback",
      "_mock.Setup(x => x.ListAsync(n, t)).Callback(F).ReturnsAsync(() => keys.Take(1)).Verifiable()",
      ["keys.Take(1) certain"],
    ],
    [
      "Moq, one of several",
      "_mock.SetupSequence(x => x.ListAsync(n, t)).ReturnsAsync([]).ReturnsAsync(keys.Skip(1))",
      ["keys.Skip(1) certain"],
    ],
    ["Moq, an array", "_mock.Setup(x => x.ListAsync(n, t)).ReturnsAsync(new[] { key })", []],
    [
      "FakeItEasy, a query",
      "A.CallTo(() => _store.ListAsync(n, t)).Returns(keys.Select(F))",
      ["keys.Select(F) certain"],
    ],
    ["another method's value", "_other.FindAsync(n, t).Returns(keys.Where(Fits))", []],
    ["a value that is only near", "Check(_store.ListAsync(n, t)); x.Returns(keys.Where(Fits))", []],
  ])("%s", async (_, statement, places) => {
    expect(await behind(setUp(statement))).toEqual(places);
  });

  it("is mended with the element that the vendor's method names", async () => {
    const code = (type: string, end: string) =>
      head + setUp(`_store.ListAsync(n, t).Returns(Task.FromResult${type}(keys.Where(Fits)${end}))`);
    expect(await fix(code("", ""), { apis }, adjust)).toBe(code("<IReadOnlyCollection<Key>>", ".ToArray()"));
  });
});

it("follows a method that changed twice to what it returns in the end", async () => {
  const first = listed("IKeyStore.ListAsync", {
    before: { ...signature("string name"), returns: "Task<IEnumerable<OldKey>>" },
    after: { ...signature("string name"), returns: "Task<IEnumerable<Key>>" },
  });
  const code = `${head}class S(IKeyStore inner) : IKeyStore { public Task<IEnumerable<Key>> ListAsync(string name) => inner.ListAsync(name); }`;
  const both = { apis: [first, ...apis] };
  expect(matches(await facts(code, both), both).filter(({ subject }) => subject.kind === "returned")).toEqual([]);
});

describe("a method that passes the task of a changed one on", () => {
  it.each([
    ["by an arrow", "Task<IEnumerable<Key>> All() => s.ListAsync(n, t);", ["Task<IEnumerable<Key>> certain"]],
    [
      "by a statement",
      "public Task<IEnumerable<Key>> All() { return s.ListAsync(n, t); }",
      ["Task<IEnumerable<Key>> certain"],
    ],
    ["when it awaits it", "async Task<IEnumerable<Key>> All() => await s.ListAsync(n, t);", []],
    ["when it returns another type", "Task<IReadOnlyCollection<Key>> All() => s.ListAsync(n, t);", []],
    ["in a lambda only", "Task<IEnumerable<Key>> All() => Run(async () => await s.ListAsync(n, t));", []],
    ["of another store", "Task<IEnumerable<Key>> All() => o.FindAsync(n, t);", []],
  ])("%s", async (_, member, places) => {
    expect(await behind(`class T(IKeyStore s, IOther o) { ${member} }`)).toEqual(places);
  });

  it("is left to people", async () => {
    const code = `${head}class T(IKeyStore s) { Task<IEnumerable<Key>> All() => s.ListAsync(n, t); }`;
    expect(await fix(code, { apis }, adjust)).toBeNull();
  });
});
