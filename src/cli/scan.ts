import { writeFile } from "node:fs/promises";
import { renderJson } from "../report/json.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { renderSarif } from "../report/sarif.ts";
import { renderText } from "../report/text.ts";
import type { Catalog } from "../schema/catalog.ts";
import type { Report } from "../schema/report.ts";
import type { Severity } from "../schema/vocabulary.ts";
import { EXIT } from "./exit.ts";
import type { FailOn, Format, Options } from "./options.ts";
import { fromUser } from "./paths.ts";
import { prepare } from "./run.ts";

const weights: Record<Severity, number> = { note: 0, warning: 1, error: 2 };

/** The report in one of the formats. */
export function render(format: Format, report: Report, catalog: Catalog): string {
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

/** Says why the command could not run. */
export function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return EXIT.couldNotRun;
}

/** Writes to a file or to standard output; resolves to why it could not. */
export async function write(text: string | Uint8Array, output: string | undefined): Promise<string | null> {
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
  const prepared = await prepare("scan", options);
  if (prepared.kind === "problem") return refuse(prepared.message);
  const { run } = prepared;
  const report = await run.analyze(run.walked.files, run.from).finally(run.close);
  const failure = await write(render(options.format, report, run.catalog), options.output);
  if (failure) return refuse(failure);
  return fails(report, options.failOn) ? EXIT.somethingApplies : EXIT.nothingApplies;
}
