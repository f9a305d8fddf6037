import { describe, expect, it } from "vitest";
import { ids, read, select } from "../reading.ts";
import { casesOf, describeCases, ef, models, services } from "./cases.ts";

describeCases("conditional code", [
  ...casesOf(ids.cleanup, "reference", [
    [
      "every branch is read",
      `${ef}class A {\n#if NET6_0\n [|TokenCleanupService|] a;\n#elif NET7_0\n [|TokenCleanupService|] b;\n#else\n [|TokenCleanupService|] c;\n#endif\n}`,
    ],
    ["a using in a branch counts", `#if X\n${ef}#endif\nclass A { [|TokenCleanupService|] a; }`],
    ["a file that is one branch", `#if X\n${ef}class A { [|TokenCleanupService|] a; }\n#endif\n`],
    [
      "a class in two branches",
      `${ef}#if X\nclass A { [|TokenCleanupService|] a; }\n#else\nclass A { [|TokenCleanupService|] b; }\n#endif\n`,
    ],
  ]),
  ...casesOf(ids.validate, "implement", [
    [
      "two signatures in two branches",
      `using Duende.IdentityServer.Validation;\nclass V : ITokenRequestValidator {\n#if X\n public Task [|ValidateRequestAsync|](A a, B b)\n#else\n public Task [|ValidateRequestAsync|](C c)\n#endif\n { return null; }\n}`,
      { confidence: "likely" },
    ],
  ]),
]);

describe("what a branch says", () => {
  it("reads the branches of a base list, and says the condition of each", async () => {
    const text = `${services}class A :\n#if DUENDE\n  DefaultTokenService,\n#else\n  Other,\n#endif\n  IDisposable\n{\n  A(X x) : base(x) {}\n}`;
    const facts = await read(text);
    const derived = select(facts, ids.tokenService, "derive");
    expect(derived.map((use) => [text.slice(use.span.start, use.span.end), use.condition, use.confidence])).toEqual([
      ["DefaultTokenService", "DUENDE", "likely"],
    ]);
    expect(facts.notices.map((notice) => notice.code)).toEqual(["csharp-parse-error"]);
  });

  it("reads the branches of an argument list", async () => {
    const text = `${ef}class A { object x = new TokenCleanupService(\n#if A\n 1\n#else\n 2\n#endif\n); }`;
    const facts = await read(text);
    expect(select(facts, ids.cleanupCtor, "construct")).toHaveLength(1);
  });

  it("reads an initialiser with a member in a branch, and says the condition", async () => {
    const facts = await read(
      `${models}class A { object x = new Client {\n ClientId = "a",\n#if D\n RequireDPoP = true,\n#endif\n}; }`,
    );
    expect(select(facts, ids.requireDPoP, "assign").map((use) => use.condition)).toEqual(["D"]);
  });

  it("reads a chain with a link in a branch", async () => {
    const facts = await read(
      `using Microsoft.Extensions.DependencyInjection;\nclass A { void M(S s) { s.AddIdentityServer()\n#if D\n .AddCleanup()\n#endif\n .AddOther(); } }`,
    );
    expect(select(facts, ids.addIdentityServer, "invoke")).toHaveLength(1);
    expect(select(facts, ids.addCleanup, "invoke").map((use) => use.condition)).toEqual(["D"]);
  });
});

/** New syntax around a use: what can be read is found, what cannot is said. */
const beyond: Record<string, string> = {
  "an extension block": `${ef}static class X {\n  extension(TokenCleanupService s) {\n    public Task Run() => s.RemoveExpiredGrantsAsync();\n  }\n}\nclass B { void M(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(); } }`,
  "a null-conditional assignment": `${ef}class B { void M(TokenCleanupService s, Holder a) { a?.X = 3; s.RemoveExpiredGrantsAsync(); } void N(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(); } }`,
  "a file-based program's directive": `#:package Duende.IdentityServer@6.2.0\n#:sdk Microsoft.NET.Sdk.Web\n${ef}TokenCleanupService s = null;\ns.RemoveExpiredGrantsAsync();`,
  "a field keyword": `${ef}class B { string P { get => field ?? ""; set => field = value; } void M(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(); } }`,
  "a partial property and constructor": `${ef}partial class B { public partial string P { get; set; } public partial B(); void M(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(); } }`,
  "params collections and allows ref struct": `${ef}class B<T> where T : allows ref struct { void P(params ReadOnlySpan<int> a) {} void M(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(); } }`,
  "lambda modifiers": `${ef}class B { object f = (out int a) => a = 1; void M(TokenCleanupService s) { F((ref x, out y) => { y = x; }); s.RemoveExpiredGrantsAsync(); } }`,
  "a compound operator": `${ef}class B { public void operator +=(int x) {} void M(TokenCleanupService s) { s.RemoveExpiredGrantsAsync(); } }`,
};

describe("C# that the grammar cannot read", () => {
  it.each(Object.entries(beyond))("%s hides no use elsewhere", async (_says, text) => {
    const facts = await read(text);
    const found = select(facts, ids.remove, "invoke");
    expect(found.length).toBeGreaterThanOrEqual(1);
    for (const use of found) expect(text.slice(use.span.start, use.span.end)).toBe("RemoveExpiredGrantsAsync");
    const last = text.lastIndexOf("RemoveExpiredGrantsAsync");
    expect(found.map((use) => use.span.start)).toContain(last);
    if (facts.notices.length === 0) for (const use of found) expect(use.confidence).toBe("certain");
  });

  it("a file-based program's directives cost nothing", async () => {
    const facts = await read(beyond["a file-based program's directive"] ?? "");
    expect(facts.notices).toEqual([]);
    expect(select(facts, ids.remove, "invoke").map((use) => use.confidence)).toEqual(["certain"]);
  });

  it("a null-conditional assignment to a vendor's property counts", async () => {
    const facts = await read(`${models}class A { void M(Client c) { c?.RequireDPoP = true; } }`);
    expect(select(facts, ids.requireDPoP, "assign").map((use) => use.value?.text)).toEqual(["true"]);
  });

  it("an extension block's receiver is known in its members", async () => {
    const facts = await read(beyond["an extension block"] ?? "");
    expect(select(facts, ids.remove, "invoke").map((use) => use.confidence)).toEqual(["likely", "certain"]);
    expect(facts.notices.map((notice) => notice.code)).toEqual(["csharp-parse-error"]);
  });
});
