import { describe, expect, it } from "vitest";
import { readCSharp } from "../../../src/analyzer/readers/csharp/read.ts";
import { buildVocabulary } from "../../../src/analyzer/readers/csharp/vocabulary.ts";
import { api, ids, project, read, rule, select, sharedEngine, vocabulary } from "./reading.ts";

const ef = "using Duende.IdentityServer.EntityFramework;\n";

describe("facts of a use", () => {
  it("names enclosing type and member", async () => {
    const facts = await read(
      `${ef}namespace N; class Outer { class Inner { void Run(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(); } } }`,
    );
    const [use] = select(facts, ids.remove, "invoke");
    expect(use?.enclosingType?.fullName).toBe("N.Outer.Inner");
    expect(use?.enclosingMember).toBe("Run");
  });

  it("lists arguments with names, texts and the types that are known", async () => {
    const facts = await read(
      `${ef}class A : TokenCleanupService { A(Opts o, ILogger<A> log, IMarker m) : base(o, log, marker: m, Make(), null) {} }`,
    );
    const [use] = select(facts, ids.cleanupCtor, "baseCall");
    expect(use?.call?.arguments.map(({ name, text, type }) => ({ name, text, type }))).toEqual([
      { name: null, text: "o", type: "Opts" },
      { name: null, text: "log", type: "ILogger<A>" },
      { name: "marker", text: "m", type: "IMarker" },
      { name: null, text: "Make()", type: null },
      { name: null, text: "null", type: null },
    ]);
    expect(use?.parameters?.items.map(({ name, type, optional }) => `${type} ${name} ${optional}`)).toEqual([
      "Opts o false",
      "ILogger<A> log false",
      "IMarker m false",
    ]);
  });

  it("tells optional parameters", async () => {
    const facts = await read(
      "using Duende.IdentityServer.ResponseHandling;\nclass G : TokenResponseGenerator { protected override Task<R> ProcessTokenRequestAsync(V v, CancellationToken t = default, params int[] rest) => null; }",
    );
    const [use] = select(facts, ids.process, "override");
    expect(use?.parameters?.items.map(({ name, optional }) => `${name} ${optional}`)).toEqual([
      "v false",
      "t true",
      "rest true",
    ]);
  });

  it("gives the assigned value", async () => {
    const facts = await read(
      "using Duende.IdentityServer.Models;\nclass A { object x = new Client { RequireDPoP = !false }; }",
    );
    expect(select(facts, ids.requireDPoP, "assign").map((use) => use.value?.text)).toEqual(["!false"]);
  });

  it("gives the members of an object initialiser", async () => {
    const facts = await read(
      'using Duende.IdentityServer.Models;\nclass A { object x = new Client { ClientId = "a", RequireDPoP = true }; object y = new Client(); }',
    );
    expect(
      select(facts, ids.client, "construct").map(
        (use) => use.initializer?.map((item) => `${item.member}=${item.text}`) ?? null,
      ),
    ).toEqual([['ClientId="a"', "RequireDPoP=true"], null]);
  });

  it("gives the condition of `#if`, negated in `#else`, nested with `&&`", async () => {
    const facts = await read(
      `${ef}class A {\n#if NET6_0\nTokenCleanupService a;\n#if DEBUG\nTokenCleanupService b;\n#endif\n#elif NET7_0 || NET8_0\nTokenCleanupService c;\n#else\nTokenCleanupService d;\n#endif\nTokenCleanupService e;\n}`,
    );
    expect(select(facts, ids.cleanup, "reference").map((use) => use.condition)).toEqual([
      "NET6_0",
      "NET6_0 && DEBUG",
      "!NET6_0 && (NET7_0 || NET8_0)",
      "!NET6_0 && !(NET7_0 || NET8_0)",
      null,
    ]);
  });

  it("lists what an implementing type offers, and nothing when a base class is missing", async () => {
    const facts = await read(
      "using Duende.IdentityServer.Validation;\nclass Base { public void Other() {} } class A : Base, ITokenRequestValidator { public Task ValidateRequestAsync(N p, System.C c) => null; public int P => 1; } class B : Elsewhere, ITokenRequestValidator {}",
    );
    expect(select(facts, ids.validator, "implement").map((use) => use.members)).toEqual([
      ["Other()", "P", "ValidateRequestAsync(N,C)"],
      null,
    ]);
  });

  it("lowers the confidence near code that does not parse, and tells the line", async () => {
    const facts = await read(
      `${ef}class A {\n  void M(TokenCleanupService s) { s.RemoveExpiredGrantsAsync() +* ; }\n  void N(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(); }\n}`,
    );
    expect(select(facts, ids.remove, "invoke").map((use) => [use.confidence, use.nearError])).toEqual([
      ["likely", true],
      ["certain", false],
    ]);
    expect(facts.notices).toEqual([
      expect.objectContaining({
        code: "csharp-parse-error",
        file: "Code.cs",
        message: expect.stringContaining("line 3"),
      }),
    ]);
  });

  it("lists declarations of files that were read", async () => {
    const facts = await read(
      `${ef}namespace N; record A(int X); interface B {} struct C {} class D { TokenCleanupService s; class E {} }`,
    );
    expect(facts.declarations.map((fact) => `${fact.kind} ${fact.fullName}`)).toEqual([
      "record N.A",
      "interface N.B",
      "struct N.C",
      "class N.D",
      "class N.D.E",
    ]);
  });

  it("keeps an id with parameters away from calls with more arguments and from other overloads", async () => {
    const id = `${ids.remove}(CancellationToken)`;
    const words = buildVocabulary([rule({ apis: [api(id)] })], []);
    const facts = await read(
      `${ef}class A { void M(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(t); s.RemoveExpiredGrantsAsync(1, 2); } }`,
      {},
      words,
    );
    expect(select(facts, id, "invoke").length).toBe(1);
  });

  it("takes files of referenced projects into account without reporting their uses", async () => {
    const facts = readCSharp({
      engine: await sharedEngine(),
      project: project({ "Web.cs": "class B { void M(Mine m) { m.RemoveExpiredGrantsAsync(); } }" }),
      references: project({ "Lib.cs": `${ef}class Mine : TokenCleanupService {}` }).files,
      vocabulary,
    });
    expect(facts.uses.map((use) => use.span.file)).toEqual(["Web.cs", "Web.cs"]);
    expect(select(facts, ids.remove, "invoke")[0]?.confidence).toBe("certain");
  });

  it("stops when asked to, and says so", async () => {
    const facts = readCSharp({
      engine: await sharedEngine(),
      project: project({ "A.cs": `${ef}class A : TokenCleanupService {}` }),
      vocabulary,
      shouldStop: () => true,
    });
    expect(facts.notices.map((notice) => notice.code)).toEqual(["csharp-stopped"]);
  });
});

describe("literals and queries", () => {
  const words = buildVocabulary(
    [
      rule({
        detect: [
          {
            find: { kind: "literal", value: ["at+jwt"], near: ["typ"] },
            scope: "project",
            outcome: "applies",
            message: "m",
            fix: true,
          },
          {
            find: { kind: "query", query: "(class_declaration name: (identifier) @match)", literal: "Handler" },
            scope: "project",
            outcome: "applies",
            message: "m",
            fix: true,
          },
        ],
      }),
    ],
    [],
  );

  it("finds whole values in every kind of literal", async () => {
    const facts = await read(
      'class A { object typ = "at+jwt"; object b = @"at+jwt"; object c = """at+jwt"""; object d = "at\\u002bjwt"; object e = "xat+jwt"; object f = "at+jwt"u8; } // at+jwt',
      {},
      words,
    );
    expect(facts.literals.map((fact) => [fact.value, fact.near.includes("typ")])).toEqual([
      ["at+jwt", true],
      ["at+jwt", false],
      ["at+jwt", false],
      ["at+jwt", false],
      ["at+jwt", false],
    ]);
  });

  it("runs a query only in files that hold its literal, fragments included", async () => {
    const facts = await read(
      { "A.cs": "class Handler {}", "B.cs": "class Other {}", "C.cs": "public Handler Make() { return null; }" },
      {},
      words,
    );
    expect(facts.queries.map((fact) => `${fact.span.file} ${fact.text}`)).toEqual(["A.cs Handler"]);
  });
});

describe("razor files", () => {
  it("reads code blocks, injected properties and usings at their places", async () => {
    const text =
      '@page "/"\n@using Duende.IdentityServer.EntityFramework\n@inject TokenCleanupService Cleanup\n<p>TokenCleanupService @* TokenCleanupService *@</p>\n<button>}</button>\n@code {\n  async Task Run() { await Cleanup.RemoveExpiredGrantsAsync(); }\n}\n';
    const facts = await read({ "Page.razor": text });
    expect(facts.uses.map((use) => `${use.use} ${text.slice(use.span.start, use.span.end)} ${use.confidence}`)).toEqual(
      [
        "inject TokenCleanupService certain",
        "reference TokenCleanupService certain",
        "invoke RemoveExpiredGrantsAsync certain",
        "reference RemoveExpiredGrantsAsync certain",
      ],
    );
    expect(facts.notices).toEqual([]);
  });

  it("reads the statements of a view", async () => {
    const text = "@model X\n@{\n  TokenCleanupService s = Get();\n  s.RemoveExpiredGrantsAsync();\n}\n<h1>it's</h1>\n";
    const facts = await read({
      "Index.cshtml": text,
      "_ViewImports.cshtml": "@using Duende.IdentityServer.EntityFramework\n",
    });
    expect(select(facts, ids.remove, "invoke").map((use) => use.confidence)).toEqual(["certain"]);
  });
});
