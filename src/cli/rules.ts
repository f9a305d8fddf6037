import { loadCatalogFile } from "./catalog-file.ts";
import { EXIT } from "./exit.ts";
import type { Options } from "./options.ts";

/** `rules`: one line a rule, tab separated: id, severity, silent or loud, title. */
export async function listRules(options: Options): Promise<number> {
  const loaded = await loadCatalogFile(options.catalog);
  if (loaded.kind === "problem") {
    process.stderr.write(`${loaded.message}\n`);
    return EXIT.couldNotRun;
  }
  const lines = loaded.catalog.rules.map((rule) =>
    [rule.id, rule.severity, rule.silent ? "silent" : "loud", rule.title].join("\t"),
  );
  process.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.nothingApplies;
}
