import { loadCatalog, loadSources } from "../../src/catalog/load.ts";
import { createEngine } from "../../src/engine/node.ts";
import type { Target } from "./target.ts";
import { targetsOf } from "./targets.ts";

function fixtures(): Map<string, string[]> {
  const byExtension = new Map<string, string[]>();
  const rules = loadSources().releases.flatMap((release) => release.rules);
  for (const { path, text } of rules.flatMap((rule) => rule.fixtures.before)) {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    byExtension.set(extension, [...(byExtension.get(extension) ?? []), text]);
  }
  return byExtension;
}

/** All readers with their seeds, the engine and the catalog; made once a thread. */
export async function prepareTargets(): Promise<Target[]> {
  const catalog = loadCatalog();
  return targetsOf({ catalog, engine: await createEngine() }, fixtures(), JSON.stringify(catalog));
}
