import { expect, it } from "vitest";
import { soughtNames, temptingLines } from "../../scripts/corpus/tempting.ts";
import { catalog } from "../support/analyze.ts";

const { rules } = await catalog();
const names = soughtNames(rules);

it("names of types, constructors, members, settings, columns and packages are looked for", () => {
  for (const name of [
    "TokenCleanupService",
    "RemoveExpiredGrantsAsync",
    "ConfigureAuthenticationOptions",
    "ClientCertificateMode",
    "RequireDPoP",
    "Duende.IdentityServer",
  ])
    expect([...names]).toContain(name);
});

it("lines with such a name and without a label are counted, whatever the name means there", () => {
  const text = [
    "// TokenCleanupService is ours",
    "Call(TokenCleanupService);",
    "var name = 'Duende.IdentityServer';",
    "var other = TokenCleanupServices;",
    "x.RemoveExpiredGrantsAsync(); y.RemoveExpiredGrantsAsync();",
  ].join("\n");
  const solution = {
    name: "one",
    release: "6.3",
    files: [],
    texts: new Map([["A.cs", text]]),
    labels: [{ file: "A.cs", line: 2, rule: "6.3/a", kind: "applies" as const }],
  };
  expect(temptingLines(solution, names)).toBe(3);
});
