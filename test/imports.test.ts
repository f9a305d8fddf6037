import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

function files(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)]))
    .filter((path) => /\.(ts|astro|mjs)$/.test(path));
}

const imported = /(?:from|import)\s*\(?\s*["'](\.[^"'?]+)/g;

/** Project files that a file imports, types included. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(imported)]
    .map((match) => join(dirname(file), match[1] ?? ""))
    .filter((path) => existsSync(path));
}

const valueImport = /^import(?! type)[^;]*?from\s*["'](\.[^"'?]+)/gm;

function reachable(start: string, pattern = valueImport): Set<string> {
  const seen = new Set([start]);
  const pending = [start];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    for (const match of readFileSync(file, "utf8").matchAll(pattern)) {
      const next = join(dirname(file), match[1] ?? "");
      if (existsSync(next) && !seen.has(next)) pending.push(next);
      seen.add(next);
    }
  }
  return seen;
}

const zone = (file: string): string => relative(join(root, "src"), file).split("/")[0] ?? "";

/** What each zone may import from, besides itself. */
const allowed: Record<string, readonly string[]> = {
  versions: [],
  schema: ["versions"],
  analyzer: ["versions", "schema"],
  plan: ["versions", "schema", "analyzer"],
  report: ["versions", "schema", "analyzer", "plan"],
  engine: ["analyzer", "schema"],
  catalog: ["versions", "schema"],
  facts: ["versions", "schema", "analyzer", "catalog"],
  cli: ["versions", "schema", "analyzer", "plan", "report", "engine"],
  worker: ["versions", "schema", "analyzer", "report", "engine"],
  client: ["versions", "schema", "report", "worker"],
};

describe("imports", () => {
  it.each(Object.entries(allowed))("of `%s` go one way", (name, others) => {
    const wrong = files(join(root, "src", name)).flatMap((file) =>
      importsOf(file)
        .filter((target) => zone(target) !== name && !others.includes(zone(target)))
        .map((target) => `${relative(root, file)} imports ${relative(root, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("leave the command line and the analyzer's worker no way to the rules but a published catalog", () => {
    for (const entry of ["src/cli/main.ts", "src/worker/worker.ts"]) {
      const reached = [...reachable(join(root, entry))].map((file) => relative(root, file));
      expect(reached.filter((file) => file.startsWith("src/catalog/") || file.startsWith("rules/"))).toEqual([]);
      expect(reached.length).toBeGreaterThan(10);
    }
  });
});
