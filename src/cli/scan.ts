import { writeFile } from "node:fs/promises";
import { analyze } from "../analyzer/analyze.ts";
import { DEFAULT_LIMITS } from "../analyzer/request.ts";
import { createEngine } from "../engine/node.ts";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { renderSarif } from "../report/sarif.ts";
import { renderText } from "../report/text.ts";
import type { Catalog } from "../schema/catalog.ts";
import type { Report } from "../schema/report.ts";
import type { Severity } from "../schema/vocabulary.ts";
import { loadCatalogFile } from "./catalog-file.ts";
import { EXIT } from "./exit.ts";
import { readPaths } from "./files.ts";
import type { FailOn, Format, Options } from "./options.ts";
import { fromUser } from "./paths.ts";
import { chooseReleases } from "./releases.ts";

const weights: Record<Severity, number> = { note: 0, warning: 1, error: 2 };

function render(format: Format, report: Report, catalog: Catalog): string {
  switch (format) {
    case "text":
      return renderText(report, catalog);
    case "json":
      return renderJson(report);
    case "sarif":
      return renderSarif(report, catalog);
    case "markdown":
      return renderMarkdown(report, catalog);
    default:
      return format satisfies never;
  }
}

/** Whether anything applies at or above the level; what a comment suppresses does not count. */
export function fails(report: Report, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return report.results.some(
    (result) =>
      result.verdict === "applies" &&
      weights[result.severity] >= weights[failOn] &&
      (result.findings.length === 0 || result.findings.some((finding) => !finding.suppressed)),
  );
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return EXIT.couldNotRun;
}

/** Progress on a terminal only, on one line of standard error. */
function progress(): ((done: number, total: number, stage: string) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (done, total, stage) => process.stderr.write(`\r\u001b[K${stage}: ${done} of ${total} projects`);
}

async function write(text: string, output: string | undefined): Promise<string | null> {
  if (output === undefined) {
    process.stdout.write(text);
    return null;
  }
  try {
    await writeFile(fromUser(output), text);
    return null;
  } catch (error) {
    return `cannot write ${output}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** `scan PATH…`; resolves to the exit code. */
export async function scan(options: Options): Promise<number> {
  if (options.operands.length === 0) return refuse("scan needs at least one file or folder, e.g. `scan src --to 6.3`");
  const loaded = await loadCatalogFile(options.catalog);
  if (loaded.kind === "problem") return refuse(loaded.message);
  const { catalog } = loaded;
  const chosen = chooseReleases(catalog, options.from, options.to);
  if (chosen.kind === "problem") return refuse(chosen.message);
  const maxBytes = options.maxBytes ?? DEFAULT_LIMITS.csharpBytes;
  const read = await readPaths(options.operands.map(fromUser), maxBytes);
  if (read.kind === "problem") return refuse(read.message);
  const onProgress = progress();
  const report = analyze({
    files: read.walked.files,
    catalog,
    ...(chosen.from ? { from: chosen.from } : {}),
    to: chosen.to,
    engine: await createEngine(),
    // The command line reads whole repositories: only single files are capped.
    limits: {
      ...DEFAULT_LIMITS,
      csharpBytes: maxBytes,
      files: Number.POSITIVE_INFINITY,
      totalBytes: Number.POSITIVE_INFINITY,
    },
    ...(onProgress ? { onProgress } : {}),
  });
  if (onProgress) process.stderr.write("\r\u001b[K");
  const whole = { ...report, inputs: [...report.inputs, ...read.walked.statuses] };
  const failure = await write(render(options.format, whole, catalog), options.output);
  if (failure) return refuse(failure);
  return fails(whole, options.failOn) ? EXIT.somethingApplies : EXIT.nothingApplies;
}
