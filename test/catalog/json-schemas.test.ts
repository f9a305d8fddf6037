import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { toJson } from "../../src/catalog/json.ts";
import { jsonSchemas } from "../../src/catalog/json-schemas.ts";
import { loadCatalog } from "../../src/catalog/load.ts";
import { publishChanges } from "../../src/catalog/publish.ts";
import { ROOT, readRules } from "../../src/catalog/read.ts";
import { allPaths } from "../../src/plan/plan.ts";

const FOLDER = join(ROOT, "public/schema/v1");
const schemas = jsonSchemas();

function validator(name: string): ValidateFunction {
  const schema = schemas.get(`${name}.schema.json`);
  if (schema === undefined) throw new Error(`no schema \`${name}\``);
  return new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
}

function errors(name: string, documents: readonly unknown[]) {
  const validate = validator(name);
  return documents.flatMap((document) => (validate(JSON.parse(toJson(document))) ? [] : (validate.errors ?? [])));
}

describe("the committed schemas", () => {
  test("are what the code generates", () => {
    const cure = "the schemas in `public/schema/v1` are stale; run `npm run generate` and commit them";
    expect(readdirSync(FOLDER).sort(), cure).toEqual([...schemas.keys()]);
    for (const [name, schema] of schemas) {
      expect(readFileSync(join(FOLDER, name), "utf8") === toJson(schema), `${name}: ${cure}`).toBe(true);
    }
  });

  test("are draft 2020-12, named by their published path", () => {
    for (const [name, schema] of schemas) {
      expect(schema).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `/schema/v1/${name}`,
      });
    }
  });
});

describe("every published document validates", () => {
  const catalog = loadCatalog();

  test("the catalog", () => expect(errors("catalog", [catalog])).toEqual([]));
  test("each rule", () => expect(errors("rule", catalog.rules)).toEqual([]));
  test("each release", () => expect(errors("release", catalog.releases)).toEqual([]));
  test("each path", () => expect(errors("path", allPaths(catalog))).toEqual([]));
  test("the changes", () => expect(errors("changes", [publishChanges(catalog)])).toEqual([]));

  test("and a document with a wrong field does not", () => {
    const [rule] = catalog.rules;
    expect(errors("rule", [{ ...rule, severity: "fatal" }])).not.toEqual([]);
    expect(errors("rule", [{ ...rule, title: undefined }])).not.toEqual([]);
  });
});

describe("published schemas are open", () => {
  /** Adds a field that no schema knows to every object of a document, except where keys are data. */
  function extended(value: unknown, key = ""): unknown {
    if (Array.isArray(value)) return value.map((item) => extended(item));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]) => [name, extended(inner, name)]);
    const keysAreData = ["calls", "members", "sets", "types", "using"].includes(key);
    return Object.fromEntries(keysAreData ? entries : [...entries, ["addedLater", { deep: true }]]);
  }

  test("a field added anywhere in a document breaks nobody", () => {
    const catalog = loadCatalog();
    expect(errors("catalog", [extended(catalog)])).toEqual([]);
    expect(
      errors(
        "rule",
        catalog.rules.map((rule) => extended(rule)),
      ),
    ).toEqual([]);
    expect(
      errors(
        "release",
        catalog.releases.map((release) => extended(release)),
      ),
    ).toEqual([]);
    expect(errors("changes", [extended(publishChanges(catalog))])).toEqual([]);
  });
});

describe("authoring schemas", () => {
  const files = [...readRules()].map(([file, bytes]) => ({ file, text: new TextDecoder().decode(bytes) }));
  const authored = [
    ["rule-source", /\/rule\.yml$/],
    ["release-source", /\/release\.yml$/],
    ["ledger", /\/ledger\.yml$/],
    ["trace", /\/trace\.yml$/],
    ["catalog-source", /^rules\/catalog\.yml$/],
  ] as const;

  test.each(authored)("%s accepts what is written", (name, pattern) => {
    const documents = files.filter(({ file }) => pattern.test(file)).map(({ text }) => parse(text));
    expect(documents.length).toBeGreaterThan(0);
    expect(errors(name, documents)).toEqual([]);
  });

  test("mark misspelt keys, so that editors underline them", () => {
    const rule = files.find(({ file }) => file.endsWith("/rule.yml"));
    expect(errors("rule-source", [{ ...parse(rule?.text ?? ""), titel: "x" }])).toEqual([
      expect.objectContaining({ keyword: "additionalProperties", params: { additionalProperty: "titel" } }),
    ]);
  });

  test("are named by every authored file, at the right depth", () => {
    for (const [name, pattern] of authored) {
      for (const { file, text } of files.filter((item) => pattern.test(item.file))) {
        const up = "../".repeat(file.split("/").length - 1);
        expect(text.split("\n")[0], file).toBe(
          `# yaml-language-server: $schema=${up}public/schema/v1/${name}.schema.json`,
        );
      }
    }
  });
});
