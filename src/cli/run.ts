import { analyze } from "../analyzer/analyze.ts";
import type { Engine } from "../analyzer/engine.ts";
import type { InputFile } from "../analyzer/input.ts";
import { DEFAULT_LIMITS } from "../analyzer/request.ts";
import { createEngine } from "../engine/node.ts";
import type { Catalog } from "../schema/catalog.ts";
import type { Report } from "../schema/report.ts";
import { loadCatalogFile } from "./catalog-file.ts";
import { readPaths, type Walked } from "./files.ts";
import type { Options } from "./options.ts";
import { fromUser } from "./paths.ts";
import { chooseReleases } from "./releases.ts";

/** Everything that `scan` and `fix` need before they differ. */
export interface Run {
  readonly catalog: Catalog;
  readonly walked: Walked;
  readonly from: string | undefined;
  readonly to: string;
  /** Analyzes the files, or the same files with other contents, and adds what the walk left out. */
  readonly analyze: (files: readonly InputFile[], from: string | undefined, fromWins?: true) => Report;
}

export type Prepared =
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "problem"; readonly message: string };

/** Progress on a terminal only, on one line of standard error. */
function progress(): ((done: number, total: number, stage: string) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (done, total, stage) => process.stderr.write(`\r\u001b[K${stage}: ${done} of ${total} projects`);
}

function analysis(engine: Engine, catalog: Catalog, to: string, maxBytes: number, walked: Walked): Run["analyze"] {
  return (files, from, fromWins) => {
    const onProgress = progress();
    const report = analyze({
      files,
      catalog,
      ...(from ? { from } : {}),
      ...(fromWins ? { fromWins } : {}),
      to,
      engine,
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
    return { ...report, inputs: [...report.inputs, ...walked.statuses] };
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
  const read = await readPaths(options.operands.map(fromUser), maxBytes);
  if (read.kind === "problem") return read;
  const { walked } = read;
  const run = analysis(await createEngine(), catalog, chosen.to, maxBytes, walked);
  return { kind: "run", run: { catalog, walked, from: chosen.from, to: chosen.to, analyze: run } };
}
