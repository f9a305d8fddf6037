import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { astGrepRules } from "../../../src/catalog/exports/ast-grep.ts";
import { bannedSymbols } from "../../../src/catalog/exports/banned-symbols.ts";
import { qualifiedType } from "../../../src/catalog/exports/type-names.ts";
import { loadCatalog } from "../../../src/catalog/load.ts";
import { allPaths, pathName } from "../../../src/plan/plan.ts";
import type { Catalog } from "../../../src/schema/catalog.ts";

const catalog = loadCatalog();

describe("BannedSymbols.txt", () => {
  const lines = bannedSymbols(catalog, ["6.3"]).trimEnd().split("\n");
  const banned = lines.filter((line) => !line.startsWith("//"));

  test("each line is a documentation id and a message, without the `//` that would begin a comment", () => {
    expect(banned.length).toBeGreaterThan(5);
    for (const line of banned) {
      expect(line).toMatch(/^[TMPFE]:[\w.`#]+(?:\([\w.`{},[\]]*\))?;6\.3\/[a-z-]+: [^;]+$/);
      expect(line).not.toContain("//");
    }
  });

  test("parameter types carry their namespaces", () => {
    expect(banned.map((line) => line.split(";")[0])).toEqual(
      expect.arrayContaining([
        "M:Duende.IdentityServer.EntityFramework.TokenCleanupService.RemoveExpiredGrantsAsync(System.Threading.CancellationToken)",
        "M:Duende.IdentityServer.Services.DefaultRefreshTokenService.#ctor(Duende.IdentityServer.Stores.IRefreshTokenStore,Duende.IdentityServer.Services.IProfileService,Microsoft.AspNetCore.Authentication.ISystemClock,Microsoft.Extensions.Logging.ILogger{Duende.IdentityServer.Services.DefaultRefreshTokenService})",
      ]),
    );
  });

  test("what cannot be banned is named in a comment", () => {
    const about = lines.filter((line) => line.includes("PostConfigureApplicationCookieTicketStore"));
    expect(about).toEqual([expect.stringMatching(/^\/\/ .* the namespace of AuthenticationOptions is not known$/)]);
  });

  test("a path without releases bans nothing", () => {
    expect(bannedSymbols(catalog, [])).toBe("");
  });

  test("arrays and generic arguments are qualified to the last", () => {
    const product = new Map([["Thing", "Ns.Thing"]]);
    expect(qualifiedType("IEnumerable<Thing[]>", product)).toEqual({
      name: "System.Collections.Generic.IEnumerable{Ns.Thing[]}",
    });
    expect(qualifiedType("IOptions<Other>", product)).toEqual({ unknown: "Other" });
  });
});

describe("ast-grep rules", () => {
  const rules = parseAllDocuments(astGrepRules(catalog, "6.3")).map((document) => document.toJS());

  test("there is one for each renamed or removed symbol that is detected, with the new name as fix", () => {
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: "6-3-remove-expired-grants-renamed-RemoveExpiredGrantsAsync",
        language: "csharp",
        severity: "error",
        rule: { kind: "identifier", regex: "^RemoveExpiredGrantsAsync$" },
        fix: "CleanupGrantsAsync",
      }),
    );
  });

  test("their expressions match identifiers of the rule's own fixtures", () => {
    for (const rule of rules) {
      const source = catalog.rules.find(({ id }) => rule.id.startsWith(id.replaceAll("/", "-").replaceAll(".", "-")));
      const words = source?.fixtures.before.flatMap(({ text }) => text.match(/\w+/g) ?? []) ?? [];
      expect(
        words.some((word) => new RegExp(rule.rule.regex).test(word)),
        rule.id,
      ).toBe(true);
    }
  });

  test("their ids are unique", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("paths run from each release's predecessor to each later release", () => {
  const release = (name: string, previous: string) => ({ ...catalog.releases[0], release: name, previous });
  const chain = { ...catalog, releases: [release("6.3", "6.2"), release("7.0", "6.3")] } as Catalog;
  expect(allPaths(chain).map((path) => [pathName(path), path.releases])).toEqual([
    ["6.2..6.3", ["6.3"]],
    ["6.2..7.0", ["6.3", "7.0"]],
    ["6.3..7.0", ["7.0"]],
  ]);
});

test("a rule that another of the path supersedes is left out of the path, and stays on shorter ones", () => {
  const [first, second] = catalog.rules.filter((rule) => rule.release === "6.3");
  const release = catalog.releases.find((candidate) => candidate.release === "6.3");
  if (first === undefined || second === undefined || release === undefined) throw new Error("the catalog is too small");
  const older = { ...first, relations: { ...first.relations, supersededBy: ["7.0/newer"] } };
  const newer = { ...second, id: "7.0/newer", release: "7.0" };
  const chain = {
    ...catalog,
    rules: [older, newer],
    releases: [release, { ...release, release: "7.0", previous: "6.3" }],
  };
  expect(allPaths(chain).map((path) => [pathName(path), path.rules])).toEqual([
    ["6.2..6.3", [first.id]],
    ["6.2..7.0", ["7.0/newer"]],
    ["6.3..7.0", ["7.0/newer"]],
  ]);
});
