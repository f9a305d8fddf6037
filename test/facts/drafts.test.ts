import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { assemble } from "../../src/catalog/assemble.ts";
import { toJson } from "../../src/catalog/json.ts";
import { validate } from "../../src/catalog/validate.ts";
import { drafts } from "../../src/facts/drafts/drafts.ts";
import { writtenIn } from "../../src/facts/drafts/written.ts";
import type { Hop } from "../../src/facts/hop.ts";
import { writeHop } from "../../src/facts/write.ts";
import { tree } from "../catalog/tree.ts";
import { hopOf, table } from "./history.ts";

const many = Array.from({ length: 12 }, (_, index) => `M${index}`);
const methods = (parameters: string) => many.map((name) => `void ${name}(${parameters});`).join(" ");
let hop: Hop;

beforeAll(async () => {
  hop = await hopOf(
    {
      "src/IdentityServer/Code.cs": `namespace Own; public interface IStore { ${methods("int a")} } public interface ICache { }
        public class CachingStore { public CachingStore(ICache cache) { } } public class Options { public bool On { get; set; } public void Find(int a) { } }`,
    },
    {
      "src/IdentityServer/Code.cs": `namespace Own; public interface IStore { ${methods("int a, CancellationToken ct")} void More(); }
        public class CachingStore { public CachingStore() { } } public class Options { public bool On { get; set; } = true; public void Find(int b) { } }`,
      "migrations/IdentityServerDb/Migrations/ConfigurationDb.sql": table(
        "Clients",
        "[Id] int NOT NULL IDENTITY",
        "[New] int NULL",
      ),
    },
  );
});

const nothing = { isBegun: false, isCovered: () => false };
const facts = () => ({
  "rules/8.1/facts/api.json": toJson({ ...hop.api, from: "6.3.0" }),
  "rules/8.1/facts/schema.json": toJson({ ...hop.schema, from: "6.3.0" }),
  "rules/8.1/facts/packages.json": toJson({ ...hop.packages, from: "6.3.0" }),
});
const rules = (texts: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...texts]
      .filter(([path]) => path.startsWith("rules/"))
      .map(([path, text]) => [path, text.replace('previous: "8.0"', 'previous: "6.3"')]),
  );

test("each reason to change code is one rule", () => {
  const texts = drafts(hop, nothing);
  const names = [...texts.keys()].flatMap((path) => /^rules\/8\.1\/(.*)\/rule\.yml$/.exec(path)?.[1] ?? []);
  expect(names.sort()).toEqual([
    "cache-removed",
    "cancellation-token-parameter",
    "configuration-schema",
    "options-values",
    "store-new-members",
    "update-packages",
  ]);
  expect(texts.get("rules/8.1/cancellation-token-parameter/rule.yml")).toContain(
    'where: { adds: ["CancellationToken"] }',
  );
  const cache = texts.get("rules/8.1/cache-removed/rule.yml") ?? "";
  expect(cache).toContain('- { id: "T:Own.ICache", change: removed }');
  expect(cache).toContain('- { id: "M:Own.CachingStore.#ctor(ICache)", change: constructor }');
  expect(texts.get("rules/8.1/ledger.yml")).toContain('symbol: "M:Own.Options.Find(int)"');
  expect(texts.get("breaking.txt")).toContain("+param CancellationToken");
});

test("drafts are valid, cover every breaking fact, and have nothing but blanks and fixtures left to do", () => {
  const { problems } = validate(tree({ ...facts(), ...rules(drafts(hop, nothing)) }));
  const left = problems.filter(({ message }) => !/left blank|near misses|marks 0 expected/.test(message));
  expect(left).toEqual([]);
  expect(problems.filter(({ file }) => file.endsWith("ledger.yml"))).toHaveLength(1);
});

test("what rules or the ledger deal with already is not drafted again", () => {
  const written = rules(drafts(hop, nothing));
  const { sources } = assemble(tree({ ...facts(), ...written }));
  const again = drafts(hop, writtenIn(sources, hop));
  expect([...again.keys()]).toEqual(["breaking.txt"]);
});

test("drafts that are there already are kept, facts are written anew", () => {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  try {
    const texts = drafts(hop, nothing);
    writeHop(folder, hop, texts);
    writeFileSync(join(folder, "rules/8.1/ledger.yml"), "mine");
    writeFileSync(join(folder, "rules/8.1/facts/api.json"), "old");
    const { kept } = writeHop(folder, hop, texts);
    expect(kept).toContain("rules/8.1/ledger.yml");
    expect(readFileSync(join(folder, "rules/8.1/ledger.yml"), "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "rules/8.1/facts/api.json"), "utf8")).toBe(toJson(hop.api));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
