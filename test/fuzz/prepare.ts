import { join } from "node:path";
import { loadCatalog } from "../../src/catalog/load.ts";
import { readRules } from "../../src/catalog/read.ts";
import { validate } from "../../src/catalog/validate.ts";
import { createEngine } from "../../src/engine/node.ts";
import type { Target } from "./target.ts";
import { targetsOf } from "./targets.ts";

function fixtures(): Map<string, string[]> {
  const { sources } = validate(readRules(join(import.meta.dirname, "../..")));
  const byExtension = new Map<string, string[]>();
  for (const { path, text } of (sources?.releases ?? [])
    .flatMap((release) => release.rules)
    .flatMap((rule) => rule.fixtures.before)) {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    byExtension.set(extension, [...(byExtension.get(extension) ?? []), text]);
  }
  return byExtension;
}

/** All readers with their seeds, the engine and the catalog; made once a thread. */
export async function prepareTargets(): Promise<Target[]> {
  const catalog = await loadCatalog();
  return targetsOf({ catalog, engine: await createEngine() }, fixtures(), JSON.stringify(catalog));
}
