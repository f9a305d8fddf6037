import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toJson } from "../catalog/json.ts";
import type { Hop } from "./hop.ts";

export interface Output {
  readonly written: readonly string[];
  /** Drafts that were there already and may have been worked on. */
  readonly kept: readonly string[];
}

/** Writes facts, which nobody edits, and those drafts that are not there yet. Paths are relative to `folder`. */
export function writeHop(folder: string, hop: Hop, drafts: ReadonlyMap<string, string>): Output {
  const facts = `rules/${hop.release}/facts`;
  const generated = new Map([
    ["comparison.json", toJson(hop.comparison)],
    [`${facts}/api.json`, toJson(hop.api)],
    [`${facts}/schema.json`, toJson(hop.schema)],
    [`${facts}/packages.json`, toJson(hop.packages)],
  ]);
  const kept = [...drafts.keys()].filter((path) => path.startsWith("rules/") && existsSync(join(folder, path)));
  const fresh = [...drafts].filter(([path]) => !kept.includes(path));
  const files = new Map([...generated, ...fresh]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { written: [...files.keys()], kept };
}
