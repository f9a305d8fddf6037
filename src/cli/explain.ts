import { loadCatalogFile } from "./catalog-file.ts";
import { EXIT } from "./exit.ts";
import type { Options } from "./options.ts";

/** `explain ID`: the rule as text for people. */
export async function explain(options: Options): Promise<number> {
  const loaded = await loadCatalogFile(options.catalog);
  if (loaded.kind === "problem") {
    process.stderr.write(`${loaded.message}\n`);
    return EXIT.couldNotRun;
  }
  const [id = ""] = options.operands;
  const rule = loaded.catalog.rules.find((candidate) => candidate.id === id || candidate.name === id);
  if (!rule) {
    const cure = id ? `no rule \`${id}\`` : "explain needs a rule id";
    process.stderr.write(`${cure}; \`rules\` lists all of them\n`);
    return EXIT.couldNotRun;
  }
  const marks = [rule.severity, rule.kind, ...(rule.silent ? ["silent"] : []), `since ${rule.since}`].join(" · ");
  const lines = [rule.id, rule.title, "", rule.summary, marks, "", rule.prose.trim()];
  if (rule.notice) lines.push("", "How to notice it", "", rule.notice.trim());
  process.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.nothingApplies;
}
