import { join } from "node:path";
import type { InputFile } from "../analyzer/input.ts";
import { fixesOf } from "../report/apply.ts";
import { counted } from "../report/counted.ts";
import { compare } from "../report/order.ts";
import { filePatch } from "../report/patch.ts";
import type { Report } from "../schema/report.ts";
import { EXIT } from "./exit.ts";
import { type Fixed, fixInRounds, sourceOf } from "./fix-rounds.ts";
import { pathInRepository } from "./git.ts";
import type { Options } from "./options.ts";
import { prepare, type Run } from "./run.ts";
import { fails, refuse, render, write } from "./scan.ts";
import { replaceFiles } from "./write-files.ts";

interface Change {
  readonly before: InputFile;
  readonly after: InputFile;
}

function changesOf(run: Run, { files }: Fixed): Change[] {
  const changes = run.walked.files.flatMap((before, index) => {
    const after = files[index];
    return after && after !== before ? [{ before, after }] : [];
  });
  return changes.toSorted((a, b) => compare(a.before.path, b.before.path));
}

/** What `--unsafe` would do beyond what was done; empty when there is nothing. */
function leftUnsafe(report: Report): string {
  const left = fixesOf(report).length;
  return left === 0 ? "" : `${counted(left, "fix", "fixes")} left that need a look; \`--unsafe\` makes them\n`;
}

/** The patch, with paths as `git apply` wants them: from the top of the repository. */
async function patchFor(changes: readonly Change[], root: string): Promise<Buffer> {
  const inRepository = await pathInRepository(root);
  const parts = changes.flatMap(({ before, after }) => {
    const [old, now] = [sourceOf(before), sourceOf(after)];
    return old && now ? [filePatch({ ...old, path: inRepository(old.path) }, now.text)] : [];
  });
  return Buffer.concat(parts);
}

async function dryRun(run: Run, fixed: Fixed, changes: readonly Change[], options: Options): Promise<string | null> {
  const failure = await write(await patchFor(changes, run.walked.root), options.output);
  process.stderr.write(`${counted(changes.length, "file")} would change\n${leftUnsafe(fixed.report)}`);
  return failure;
}

async function inPlace(run: Run, fixed: Fixed, changes: readonly Change[], options: Options): Promise<string | null> {
  const { root } = run.walked;
  const failure = await replaceFiles(
    changes.map(({ before, after }) => ({ path: join(root, before.path), before: before.bytes, after: after.bytes })),
  );
  if (failure) return failure;
  // A report for programs stands alone on standard output.
  const told = options.format === "text" && options.output === undefined ? process.stdout : process.stderr;
  for (const { after } of changes) told.write(`changed ${after.path}\n`);
  told.write(`${counted(changes.length, "file")} changed\n${leftUnsafe(fixed.report)}\n`);
  return write(render(options.format, fixed.report, run.catalog), options.output);
}

/** `fix PATH…`; resolves to the exit code: 1 while something is left that applies. */
export async function fix(options: Options): Promise<number> {
  const prepared = await prepare("fix", options);
  if (prepared.kind === "problem") return refuse(prepared.message);
  const { run } = prepared;
  const [archive] = run.walked.archives;
  if (archive !== undefined && !options.dryRun) {
    return refuse(`fix cannot write into ${archive}; unpack it and give the folder, or print the patch with --dry-run`);
  }
  const fixed = await fixInRounds(
    { ...run, files: run.walked.files },
    (fix) => options.unsafe || fix.applicability === "safe",
  ).finally(run.close);
  const changes = changesOf(run, fixed);
  const failure = await (options.dryRun ? dryRun : inPlace)(run, fixed, changes, options);
  if (failure) return refuse(failure);
  return fails(fixed.report, options.failOn) ? EXIT.somethingApplies : EXIT.nothingApplies;
}
