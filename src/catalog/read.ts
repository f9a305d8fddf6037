import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the checkout. Looked for upwards, because the site's build bundles this file to another depth. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "rules", "catalog.yml"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("no folder above holds `rules/catalog.yml`");
  return rootAbove(parent);
}

/** Every file below `rules/` by its path in the repository, `rules/6.3/release.yml`, sorted. */
export type RuleFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the rules of a checkout. This file alone opens `rules/`; all else works on what it returns.
 */
export function readRules(root: string = ROOT): RuleFiles {
  const found = readdirSync(join(root, "rules"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relativePath(root, join(entry.parentPath, entry.name)))
    .sort();
  return new Map(found.map((path) => [path, readFileSync(join(root, path))]));
}

function relativePath(root: string, path: string): string {
  const prefix = root.replaceAll("\\", "/").replace(/\/?$/, "/");
  return path.replaceAll("\\", "/").replace(prefix, "");
}
