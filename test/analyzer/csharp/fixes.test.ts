import { describe, expect, it } from "vitest";
import { detectApi } from "../../../src/analyzer/detectors/api.ts";
import { detectSymbol } from "../../../src/analyzer/detectors/symbol.ts";
import type { Api } from "../../../src/schema/catalog.ts";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import type { SymbolDetector } from "../../../src/schema/symbol-detector.ts";
import { facts, fix, signature } from "../fixes/fixing.ts";
import { api, ids, ns } from "./reading.ts";

const cleanup = api(ids.cleanupCtor, {
  change: "constructor",
  memberOf: "class",
  before: signature(
    "Opts options",
    "Db db",
    "ILogger<TokenCleanupService> logger",
    "IMarker marker?",
    "INotify notify?",
  ),
  after: signature("Opts options", "Db db", "ILogger<TokenCleanupService> logger", "INotify notify?"),
});
const grown = api(ids.cleanupCtor, {
  change: "constructor",
  memberOf: "class",
  before: signature("Store store", "ILogger<TokenCleanupService> logger"),
  after: signature("Store store", "GrantOptions options", "ILogger<TokenCleanupService> logger"),
});
const dynamic = api(ids.dynamicCtor, {
  change: "constructor",
  memberOf: "class",
  before: signature("Http http"),
  after: signature("Http http", "ILogger<ConfigureAuthenticationOptions<TOptions,TProvider>> logger"),
});
const validate = api(ids.validate, {
  change: "signature",
  memberOf: "interface",
  before: signature("NameValueCollection parameters", "Secret clientValidationResult"),
  after: signature("Context context"),
});
const renamed = api(ids.remove, {
  change: "renamed",
  memberOf: "class",
  to: `M:${ns}.EntityFramework.TokenCleanupService.CleanupGrantsAsync`,
});

const ef = "using Duende.IdentityServer.EntityFramework;\n";

const base = (list: string, call: string): string =>
  `${ef}class Mine : TokenCleanupService\n{\n    public Mine(${list})\n        : base(${call})\n    {\n    }\n}\n`;
const adjust: EditTemplate = { kind: "adjustParameters" };

describe("which calls of a changed constructor are found", () => {
  const count = async (code: string, entry: Api): Promise<string[]> =>
    detectApi(entry, await facts(code, { apis: [entry] })).map((match) => match.confidence);

  it.each([
    ["the old arguments", "Opts o, Db d, ILogger<Mine> l, IMarker m, INotify n", "o, d, l, m, n", ["certain"]],
    ["the removed one by name", "Opts o, Db d, ILogger<Mine> l, IMarker m", "o, d, l, marker: m", ["certain"]],
    [
      "named arguments in another order",
      "Opts o, Db d, ILogger<Mine> l, IMarker m",
      "marker: m, logger: l, options: o, db: d",
      ["certain"],
    ],
    ["the new arguments", "Opts o, Db d, ILogger<Mine> l, INotify n", "o, d, l, n", []],
    ["arguments that mean the same before and after", "Opts o, Db d, ILogger<Mine> l", "o, d, l", []],
    ["null, which fits both", "Opts o, Db d, ILogger<Mine> l", "o, d, l, null", []],
    ["an argument of unknown type", "Opts o, Db d, ILogger<Mine> l", "o, d, l, Make()", ["likely"]],
  ])("%s", async (_says, list, call, expected) => {
    expect(await count(base(list, call), cleanup)).toEqual(expected);
  });

  it("an implicit base call counts only when the old constructor asked for nothing", async () => {
    const code = `${ef}class Mine : TokenCleanupService {}`;
    expect(await count(code, cleanup)).toEqual([]);
    expect(await count(code, { ...cleanup, before: signature(), after: signature("Opts options") })).toEqual([
      "certain",
    ]);
  });
});

describe("adjustParameters", () => {
  it("drops an argument and the parameter that only fed it", async () => {
    const code = base("Opts o, Db d, ILogger<TokenCleanupService> l, IMarker m, INotify n", "o, d, l, m, n");
    expect(await fix(code, { apis: [cleanup] }, adjust)).toBe(
      base("Opts o, Db d, ILogger<TokenCleanupService> l, INotify n", "o, d, l, n"),
    );
  });

  it("keeps a parameter that the class uses elsewhere", async () => {
    const code = base("Opts o, Db d, ILogger<TokenCleanupService> l, IMarker m", "o, d, l, m").replace(
      "    {\n    }\n",
      "    {\n        Use(m);\n    }\n",
    );
    expect(await fix(code, { apis: [cleanup] }, adjust)).toBe(code.replace("o, d, l, m)", "o, d, l)"));
  });

  it("drops a named argument wherever it stands", async () => {
    const code = base(
      "Opts o, Db d, ILogger<TokenCleanupService> l, IMarker m",
      "marker: m, options: o, db: d, logger: l",
    );
    expect(await fix(code, { apis: [cleanup] }, adjust)).toBe(
      base("Opts o, Db d, ILogger<TokenCleanupService> l", "options: o, db: d, logger: l"),
    );
  });

  it("keeps one argument per line", async () => {
    const code = base("\n        Store s,\n        ILogger<TokenCleanupService> l", "\n            s,\n            l");
    expect(await fix(code, { apis: [grown] }, adjust)).toBe(
      base(
        "\n        Store s,\n        GrantOptions options,\n        ILogger<TokenCleanupService> l",
        "\n            s,\n            options,\n            l",
      ),
    );
  });

  it("keeps the line ends of the file", async () => {
    const code = base(
      "\n        Store s,\n        ILogger<TokenCleanupService> l",
      "\n            s,\n            l",
    ).replaceAll("\n", "\r\n");
    expect(await fix(code, { apis: [grown] }, adjust)).not.toMatch(/[^\r]\n/);
  });

  it("passes on a parameter of that type that is there already", async () => {
    const code = base("GrantOptions grants, Store s, ILogger<TokenCleanupService> l", "s, l");
    expect(await fix(code, { apis: [grown] }, adjust)).toBe(
      base("GrantOptions grants, Store s, ILogger<TokenCleanupService> l", "s, grants, l"),
    );
  });

  it("adds before optional parameters, and by name where the call is named", async () => {
    const code = base("Store s, ILogger<TokenCleanupService> l = null", "store: s, logger: l");
    expect(await fix(code, { apis: [grown] }, adjust)).toBe(
      base(
        "Store s, GrantOptions options, ILogger<TokenCleanupService> l = null",
        "store: s, options: options, logger: l",
      ),
    );
  });

  it("writes the class's own type arguments", async () => {
    const code = `using Duende.IdentityServer.Hosting.DynamicProviders;\nclass G : ConfigureAuthenticationOptions<X, Y> { public G(Http h) : base(h) {} }`;
    expect(await fix(code, { apis: [dynamic] }, adjust)).toBe(
      `using Duende.IdentityServer.Hosting.DynamicProviders;\nusing Microsoft.Extensions.Logging;\nclass G : ConfigureAuthenticationOptions<X, Y> { public G(Http h, ILogger<ConfigureAuthenticationOptions<X, Y>> logger) : base(h, logger) {} }`,
    );
  });

  it("works on primary constructors", async () => {
    expect(
      await fix(
        `${ef}class Mine(Store s, ILogger<TokenCleanupService> l) : TokenCleanupService(s, l);`,
        { apis: [grown] },
        adjust,
      ),
    ).toBe(
      `${ef}class Mine(Store s, GrantOptions options, ILogger<TokenCleanupService> l) : TokenCleanupService(s, options, l);`,
    );
  });

  it("drops an argument of a construction, and adds none", async () => {
    const make = (call: string) =>
      `${ef}class A { object M(Opts o, Db d, ILogger<TokenCleanupService> l, IMarker m) => new TokenCleanupService(${call}); }`;
    expect(await fix(make("o, d, l, m"), { apis: [cleanup] }, adjust)).toBe(make("o, d, l"));
    expect(
      await fix(
        `${ef}class A { object M(Store s, ILogger<A> l) => new TokenCleanupService(s, l); }`,
        { apis: [grown] },
        adjust,
      ),
    ).toBeNull();
  });

  it("gives up where the name is taken by another type", async () => {
    expect(
      await fix(base("Store s, string options, ILogger<TokenCleanupService> l", "s, l"), { apis: [grown] }, adjust),
    ).toBeNull();
  });
});

describe("rename", () => {
  it("renames calls, method groups and chains", async () => {
    const code = (name: string) =>
      `${ef}class Mine : TokenCleanupService { async Task M(Mine m) { await ${name}(); Func<Task> f = m.${name}; await (m?.${name}()); } }`;
    expect(await fix(code("RemoveExpiredGrantsAsync"), { apis: [renamed] }, { kind: "rename" })).toBe(
      code("CleanupGrantsAsync"),
    );
  });
});

describe("wrapArguments", () => {
  const wrap: EditTemplate = {
    kind: "wrapArguments",
    type: "Context",
    members: { parameters: "Parameters", clientValidationResult: "Client" },
    using: "Duende.IdentityServer.Validation",
  };
  const code = (call: string) =>
    `using Duende.IdentityServer.Validation;\nclass A { Task M(ITokenRequestValidator v, NameValueCollection p, Secret s) => v.ValidateRequestAsync(${call}); }`;

  it.each([
    ["positional", "p, s", "new Context { Parameters = p, Client = s }"],
    ["named", "clientValidationResult: s, parameters: F(p, 1)", "new Context { Client = s, Parameters = F(p, 1) }"],
  ])("%s arguments", async (_says, before, after) => {
    expect(await fix(code(before), { apis: [validate] }, wrap)).toBe(code(after));
  });

  it("leaves declarations and commented arguments alone", async () => {
    expect(await fix(code("p, /* the client */ s"), { apis: [validate] }, wrap)).toBeNull();
    expect(
      await fix(
        "using Duende.IdentityServer.Validation;\nclass A : ITokenRequestValidator { public Task ValidateRequestAsync(NameValueCollection p, Secret s) => null; }",
        { apis: [validate] },
        wrap,
      ),
    ).toBeNull();
  });
});

describe("setServiceType", () => {
  const detector: SymbolDetector = { kind: "symbol", id: ids.cleanup, use: "register" };
  const service: EditTemplate = { kind: "setServiceType", to: ids.icleanup };
  const code = (call: string) =>
    `${ef}class Mine : TokenCleanupService {} class A { void M(IServiceCollection s) { s.${call}; } }`;

  it.each([
    ["AddTransient<TokenCleanupService, Mine>()", "AddTransient<ITokenCleanupService, Mine>()"],
    ["AddTransient<Mine>()", "AddTransient<ITokenCleanupService, Mine>()"],
    ["AddTransient<TokenCleanupService>()", "AddTransient<ITokenCleanupService, TokenCleanupService>()"],
    ["AddTransient<TokenCleanupService>(sp => new Mine())", "AddTransient<ITokenCleanupService>(sp => new Mine())"],
    [
      "AddTransient(typeof(TokenCleanupService), typeof(Mine))",
      "AddTransient(typeof(ITokenCleanupService), typeof(Mine))",
    ],
    ["AddTransient(typeof(Mine))", "AddTransient(typeof(ITokenCleanupService), typeof(Mine))"],
    [
      "Replace(ServiceDescriptor.Transient<TokenCleanupService, Mine>())",
      "Replace(ServiceDescriptor.Transient<ITokenCleanupService, Mine>())",
    ],
  ])("%s", async (before, after) => {
    expect(await fix(code(before), { apis: [], detector }, service)).toBe(code(after));
  });

  it("keeps the qualifier of the old type", async () => {
    const qualified = (name: string) =>
      `class A { void M(IServiceCollection s) { s.AddTransient<Duende.IdentityServer.EntityFramework.${name}, B>(); } }`;
    expect(await fix(qualified("TokenCleanupService"), { apis: [], detector }, service)).toBe(
      qualified("ITokenCleanupService"),
    );
  });

  it("adds a using where the namespace is not in scope", async () => {
    const text = (using: string, types: string) =>
      `using System;\n${using}using Old = Duende.IdentityServer.EntityFramework.TokenCleanupService;\nclass A { void M(IServiceCollection s) { s.AddTransient<${types}>(); } }`;
    expect(await fix(text("", "Old, B"), { apis: [], detector }, service)).toBe(
      text("using Duende.IdentityServer.EntityFramework;\n", "ITokenCleanupService, B"),
    );
  });
});

describe("newMember", () => {
  const added = api(`M:${ns}.Validation.ITokenRequestValidator.CheckAsync`, {
    change: "newMember",
    memberOf: "interface",
    after: signature("Context context"),
  });
  const named = async (code: string): Promise<(string | undefined)[]> =>
    detectApi(added, await facts(`using Duende.IdentityServer.Validation;\n${code}`, { apis: [added] })).map(
      (match) => match.values.match,
    );

  it("is missed by types that lack it, not by those that have, inherit or may inherit it", async () => {
    expect(
      await named(
        "class A : ITokenRequestValidator {} class B : ITokenRequestValidator { public Task CheckAsync(Context c) => null; } class D { public Task CheckAsync(Context c) => null; } class E : D, ITokenRequestValidator {} class F : Elsewhere, ITokenRequestValidator {} class G : ITokenRequestValidator { public Task CheckAsync(int other) => null; }",
      ),
    ).toEqual(["A", "G"]);
  });
});

describe("conditions of a symbol detector", () => {
  const find = async (code: string, detector: SymbolDetector): Promise<number> =>
    detectSymbol(detector, await facts(`using Duende.IdentityServer.Models;\n${code}`, { apis: [], detector }), [])
      .length;
  const assign = { kind: "symbol", id: ids.requireDPoP, use: "assign" } as const;
  const construct = { kind: "symbol", id: ids.client, use: "construct" } as const;

  it("compares values without white space and qualifiers", async () => {
    const code = "class A { void M(Client c) { c.RequireDPoP = Settings . Yes; c.RequireDPoP = true; } }";
    expect(await find(code, { ...assign, value: ["Yes"] })).toBe(1);
    expect(await find(code, { ...assign, notValue: ["Settings.Yes"] })).toBe(1);
    expect(await find(code, { ...assign, value: ["es"] })).toBe(0);
  });

  it("looks into object initialisers", async () => {
    const code =
      "class A { object a = new Client { Id = 1, Mode = X.Two }; object b = new Client { Id = 1 }; object c = new Client(); }";
    expect(await find(code, { ...construct, lacks: ["Mode=Two"] })).toBe(2);
    expect(await find(code, { ...construct, has: ["Mode"] })).toBe(1);
    expect(await find(code, { ...construct, arguments: { count: 0 } })).toBe(3);
  });
});
