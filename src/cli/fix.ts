import { join } from "node:path";
import type { InputFile } from "../analyzer/input.ts";
import { decode, encode } from "../analyzer/readers/decode.ts";
import { applyAll, fixesOf } from "../report/apply.ts";
import { filePatch, type PatchSource } from "../report/patch.ts";
import type { Fix, Report } from "../schema/report.ts";
import { compareReleases } from "../versions/release.ts";
import { EXIT } from "./exit.ts";
import { pathInRepository } from "./git.ts";
import type { Options } from "./options.ts";
import { prepare, type Run } from "./run.ts";
import { fails, refuse, render, write } from "./scan.ts";
import { replaceFiles } from "./write-files.ts";

/** Edits that clash wait for the next round; more rounds than this mean a fix that undoes another. */
const MAX_ROUNDS = 5;

function sourceOf({ path, bytes }: InputFile): PatchSource | null {
  const decoded = decode(bytes);
  return decoded.kind === "decoded" ? { path, text: decoded.text, encoding: decoded.encoding } : null;
}

function editAll(files: readonly InputFile[], fixes: readonly Fix[]): InputFile[] {
  const touched = new Set(fixes.flatMap((fix) => fix.edits.map((edit) => edit.file)));
  const sources = new Map(files.flatMap((file) => (touched.has(file.path) ? [[file.path, sourceOf(file)]] : [])));
  const { changed } = applyAll(fixes, (path) => sources.get(path)?.text);
  return files.map((file) => {
    const [text, source] = [changed.get(file.path), sources.get(file.path)];
    return text === undefined || !source ? file : { path: file.path, bytes: encode(text, source.encoding) };
  });
}

/** The release that code was written for: after the packages are bumped, only this tells what is left behind. */
function startOf(report: Report, run: Run): string | undefined {
  const releases = report.projects.flatMap((project) =>
    project.state === "onPath" && project.release ? [project.release] : [],
  );
  return run.from ?? releases.toSorted(compareReleases).at(0);
}

interface Fixed {
  readonly files: readonly InputFile[];
  readonly report: Report;
}

function fixAll(run: Run, unsafe: boolean): Fixed {
  let files = run.walked.files;
  let report = run.analyze(files, run.from);
  const from = startOf(report, run);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixes = fixesOf(report).filter((fix) => unsafe || fix.applicability === "safe");
    const next = editAll(files, fixes);
    if (next.every((file, index) => file === files[index])) break;
    files = next;
    report = run.analyze(files, from, from ? true : undefined);
  }
  return { files, report };
}

interface Change {
  readonly before: InputFile;
  readonly after: InputFile;
}

function changesOf(run: Run, { files }: Fixed): Change[] {
  return run.walked.files.flatMap((before, index) => {
    const after = files[index];
    return after && after !== before ? [{ before, after }] : [];
  });
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

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
  const fixed = fixAll(run, options.unsafe);
  const changes = changesOf(run, fixed);
  const failure = await (options.dryRun ? dryRun : inPlace)(run, fixed, changes, options);
  if (failure) return refuse(failure);
  return fails(fixed.report, options.failOn) ? EXIT.somethingApplies : EXIT.nothingApplies;
}
