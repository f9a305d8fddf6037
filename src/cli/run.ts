import type { InputFile } from "../analyzer/input.ts";
import { DEFAULT_LIMITS, type Stage } from "../analyzer/request.ts";
import type { Catalog } from "../schema/catalog.ts";
import type { Report } from "../schema/report.ts";
import { loadCatalogFile } from "./catalog-file.ts";
import { createEngineThread, type EngineThread, type ThreadRequest } from "./engine-thread.ts";
import { readPaths, type Walked } from "./files.ts";
import type { Options } from "./options.ts";
import { fromUser } from "./paths.ts";
import { createProgressLine, type ProgressLine } from "./progress.ts";
import { chooseReleases } from "./releases.ts";

/** Everything that `scan` and `fix` need before they differ. */
export interface Run {
  readonly catalog: Catalog;
  readonly walked: Walked;
  readonly from: string | undefined;
  readonly to: string;
  /** Analyzes the files, or the same files with other contents, and adds what the walk left out. */
  readonly analyze: (files: readonly InputFile[], from: string | undefined, before?: Before) => Promise<Report>;
  /** Ends the engine; nothing can be analyzed any more. */
  readonly close: () => void;
}

/** What holds of files whose packages were bumped already. */
export type Before = Required<Pick<ThreadRequest, "fromWins">> & Pick<ThreadRequest, "fromVersion">;

export type Prepared =
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "problem"; readonly message: string };

/** The analysis itself did not come to an end; nothing is known about the files. */
export class AnalysisFailed extends Error {}

const doing: Record<Stage, string> = { reading: "reading", analyzing: "analyzing" };

function analysis(
  thread: EngineThread,
  { walked, to, maxBytes }: { readonly walked: Walked; readonly to: string; readonly maxBytes: number },
  line: ProgressLine,
): Run["analyze"] {
  return async (files, from, before) => {
    const request: ThreadRequest = {
      files,
      ...(from ? { from } : {}),
      ...before,
      to,
      // The command line reads whole repositories: only single files are capped.
      limits: {
        ...DEFAULT_LIMITS,
        csharpBytes: maxBytes,
        files: Number.POSITIVE_INFINITY,
        totalBytes: Number.POSITIVE_INFINITY,
      },
    };
    const outcome = await thread.analyze(request, ({ stage, done, total }) =>
      line.say(`${doing[stage]}: ${done} of ${total} files`),
    );
    line.clear();
    if (outcome.kind === "failed") {
      throw new AnalysisFailed(`the analysis broke off: ${outcome.reason}; leave out the largest files and try again`);
    }
    return { ...outcome.answer, inputs: [...outcome.answer.inputs, ...walked.statuses] };
  };
}

/** Checks the options and reads catalog and files; every failure is a message with the cure. */
export async function prepare(command: string, options: Options): Promise<Prepared> {
  if (options.operands.length === 0) {
    return {
      kind: "problem",
      message: `${command} needs at least one file or folder, e.g. \`${command} src --to 6.3\``,
    };
  }
  const loaded = await loadCatalogFile(options.catalog);
  if (loaded.kind === "problem") return loaded;
  const { catalog } = loaded;
  const chosen = chooseReleases(catalog, options.from, options.to);
  if (chosen.kind === "problem") return chosen;
  const maxBytes = options.maxBytes ?? DEFAULT_LIMITS.csharpBytes;
  const line = createProgressLine();
  line.say("listing files");
  const read = await readPaths(options.operands.map(fromUser), maxBytes);
  line.clear();
  if (read.kind === "problem") return read;
  const { walked } = read;
  const thread = createEngineThread(catalog);
  const run = analysis(thread, { walked, to: chosen.to, maxBytes }, line);
  return {
    kind: "run",
    run: { catalog, walked, from: chosen.from, to: chosen.to, analyze: run, close: () => thread.close() },
  };
}
