import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ids, read, select } from "./reading.ts";

const times = 100_000;
const ef = "using Duende.IdentityServer.EntityFramework;\n";
const call = "RemoveExpiredGrantsAsync()";

const hostile: Record<string, string> = {
  "a member chain": `${ef}class A { void M(TokenCleanupService s) { s${`.${call}`.repeat(times)}; } }`,
  "an else-if chain": `${ef}class A { void M(TokenCleanupService s) { ${`if (s.${call}) {} else `.repeat(times / 4)} {} } }`,
  "nested blocks": `${ef}class A { void M(TokenCleanupService s) { ${"{".repeat(times)}s.${call};${"}".repeat(times)} } }`,
  "nested lambdas": `${ef}class A { object x = ${"a => ".repeat(times)}a.${call}; }`,
  "nested parentheses": `${ef}class A { object x = ${"(".repeat(times)}TokenCleanupService${")".repeat(times)}; }`,
  "nested calls": `${ef}class A { object x = ${`${call.slice(0, -2)}(`.repeat(times / 4)}${")".repeat(times / 4)}; }`,
  "nested generics": `${ef}class A { ${"List<".repeat(times)}TokenCleanupService${">".repeat(times)} x; }`,
  "nested classes": `${ef}${"class A : TokenCleanupService { ".repeat(times / 20)}${"}".repeat(times / 20)}`,
  "nested namespaces": `${ef}${"namespace N { ".repeat(times / 20)} class A : TokenCleanupService {} ${"}".repeat(times / 20)}`,
  "nested initialisers": `using Duende.IdentityServer.Models;\nclass A { object x = new Client { ${"A = { ".repeat(times / 4)}RequireDPoP = true${"}".repeat(times / 4)} }; }`,
  "many classes in a row of inheritance": `${ef}class C0 : TokenCleanupService {}\n${Array.from({ length: 3000 }, (_, i) => `class C${i + 1} : C${i} {}`).join("\n")}`,
  "classes that derive from each other": `${ef}class A : B { void M() { ${call}; } } class B : A {} class C : C, TokenCleanupService {}`,
  "variables that define each other": `${ef}class A { void M() { var a = b.${call}; var b = a.${call}; a.${call}; } }`,
  "many locals of one name": `${ef}class A { void M() { ${`{ var s = F(); s.${call}; }`.repeat(5_000)} } }`,
  "open braces": `${ef}class A : TokenCleanupService ${"{".repeat(times)}`,
  "open generics": `${ef}class A { object x = a${"<b".repeat(times)} TokenCleanupService`,
  "an unterminated string": `${ef}class A { string s = "TokenCleanupService ${"x".repeat(times)}`,
  "an unterminated raw string": `${ef}class A { string s = """TokenCleanupService\n${"x\n".repeat(times)}`,
  "an unterminated comment": `${ef}/* TokenCleanupService ${"x ".repeat(times)}`,
  "open #if": `${ef}${"#if A\n".repeat(times / 10)}class A : TokenCleanupService {}`,
  "one long line of statements": `${ef}class A { void M(TokenCleanupService s) { ${`s.${call}; `.repeat(10_000)} } }`,
  "control characters": `${ef}\u0000\u0001\ud800class A : TokenCleanupService {}\u0000`,
  "nothing at all": "",
};

describe("hostile input ends", () => {
  it.each(Object.entries(hostile))(
    "%s",
    async (_name, text) => {
      const facts = await read(text, { path: null });
      for (const use of facts.uses) expect(text.slice(use.span.start, use.span.end)).toBe(use.text);
    },
    30_000,
  );

  it("a razor file of at signs", async () => {
    const facts = await read({ "A.razor": `${"@{".repeat(20_000)} TokenCleanupService ${"@code {".repeat(5_000)}` });
    expect(facts.uses.length).toBeLessThan(10);
  });

  it("still finds what stands before the damage", async () => {
    const facts = await read(`${ef}class A { void M(TokenCleanupService s) { s.${call}; } }\nclass B {{{{ (((`);
    expect(select(facts, ids.remove, "invoke").map((use) => use.confidence)).toEqual(["certain"]);
  });
});

const sources = {
  "A.cs": `${ef}namespace N;\npublic class Mine : TokenCleanupService\n{\n    public Mine(Opts o,\n        Log l)\n        : base(o,\n            l)\n    {\n    }\n}\n`,
  "B.cs": `namespace N;\nclass B\n{\n    void M(Mine m)\n    {\n        // a comment\n        m.${call};\n        var text = @"one\ntwo ${call}";\n        services.AddTransient<Mine>();\n    }\n}\n`,
  "C.cs": "global using Duende.IdentityServer.Models;\nclass C { object x = new Client { RequireDPoP = true }; }\n",
  "D.cs": "namespace N;\npartial class E { void M() => _s.RemoveExpiredGrantsAsync(); }\n",
  "E.cs": `${ef}namespace N;\npartial class E { TokenCleanupService _s = new(); }\n`,
};

const summary = (facts: Awaited<ReturnType<typeof read>>, files: Record<string, string>): string[] =>
  facts.uses.map((use) => {
    const line = (files[use.span.file] ?? "").slice(0, use.span.start).split("\n").length;
    return `${use.span.file}:${line} ${use.use} ${use.symbol} ${use.confidence} ${use.text} ${use.because}`;
  });

describe("findings do not depend on", () => {
  it("the line ends", async () => {
    const crlf = Object.fromEntries(
      Object.entries(sources).map(([path, text]) => [path, text.replaceAll("\n", "\r\n")]),
    );
    expect(summary(await read(crlf), crlf)).toEqual(summary(await read(sources), sources));
  });

  it("the order of the files", async () => {
    const expected = summary(await read(sources), sources);
    expect(expected.length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(Object.keys(sources), { minLength: 5 }), async (order) => {
        const shuffled = Object.fromEntries(order.map((path) => [path, sources[path as keyof typeof sources]]));
        expect(summary(await read(shuffled), sources)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("an earlier analysis", async () => {
    const first = await read(sources);
    await read(hostile["a member chain"] ?? "");
    expect(await read(sources)).toEqual(first);
  });
});

describe("any text", () => {
  const pieces = [
    "class ",
    "A",
    " : ",
    "TokenCleanupService",
    "{",
    "}",
    "(",
    ")",
    ";",
    "\n",
    "\r\n",
    "using ",
    "Duende.IdentityServer.EntityFramework",
    ".",
    "RemoveExpiredGrantsAsync",
    "new",
    "=>",
    "<",
    ">",
    ",",
    '"',
    '$"{',
    "@",
    "#if X\n",
    "#endif\n",
    "//",
    "/*",
    "base",
    "é",
    "😀",
    "RequireDPoP",
    "=",
    "Client",
    "with",
    "is",
    "[",
    "]",
    "?",
    "!",
    "::",
    "global",
  ];

  it("gives spans whose text is what the fact says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.boolean(), async (parts, loose) => {
        const text = parts.join("");
        const facts = await read(text, loose ? { path: null } : {});
        for (const use of facts.uses) {
          expect(text.slice(use.span.start, use.span.end)).toBe(use.text);
          for (const argument of use.call?.arguments ?? [])
            expect(text.slice(argument.span.start, argument.span.end)).toContain(argument.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});
