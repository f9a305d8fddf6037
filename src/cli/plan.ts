import { planBetween } from "../plan/plan.ts";
import { renderPlan } from "../report/plan.ts";
import { loadCatalogFile } from "./catalog-file.ts";
import { EXIT } from "./exit.ts";
import type { Options } from "./options.ts";
import { chooseReleases } from "./releases.ts";
import { refuse, write } from "./scan.ts";

/** `plan --from R --to R`: the net work between two releases, as Markdown or as the published JSON. */
export async function plan(options: Options): Promise<number> {
  const loaded = await loadCatalogFile(options.catalog);
  if (loaded.kind === "problem") return refuse(loaded.message);
  if (options.from === undefined) return refuse("plan needs `--from R`, the release to start from, e.g. 6.2");
  const chosen = chooseReleases(loaded.catalog, options.from, options.to);
  if (chosen.kind === "problem") return refuse(chosen.message);
  const found = planBetween(loaded.catalog, options.from, chosen.to);
  if (!found) {
    const starts = loaded.catalog.releases.map(({ previous }) => previous).join(", ");
    return refuse(`no plan starts at ${options.from}; plans start at ${starts}`);
  }
  if (options.format === "sarif") return refuse("plan has no SARIF; use `--format text`, `markdown` or `json`");
  const text = options.format === "json" ? `${JSON.stringify(found, null, 2)}\n` : renderPlan(found, loaded.catalog);
  const failure = await write(text, options.output);
  return failure === null ? EXIT.nothingApplies : refuse(failure);
}
