import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { InputFile, SourceFile } from "../analyzer/input.ts";
import { decode, encode } from "../analyzer/readers/decode.ts";
import { applyFixes, fixesOf } from "../report/apply.ts";
import { textPatch } from "../report/patch.ts";
import { renderText } from "../report/text.ts";
import type { Fix, Report } from "../schema/report.ts";
import { compareReleases } from "../versions/release.ts";
import { EXIT } from "./exit.ts";
import type { Options } from "./options.ts";
import { prepare, type Run } from "./run.ts";
import { fails, refuse } from "./scan.ts";

/** Edits that clash wait for the next round; more rounds than this mean a fix that undoes another. */
const MAX_ROUNDS = 5;

type Source = Pick<SourceFile, "path" | "text" | "encoding">;

function sourceOf({ path, bytes }: InputFile): Source | null {
  const decoded = decode(bytes);
  return decoded.kind === "decoded" ? { path, text: decoded.text, encoding: decoded.encoding } : null;
}

function edited(file: InputFile, fixes: readonly Fix[]): InputFile {
  const touched = fixes.filter((fix) => fix.edits.some((edit) => edit.file === file.path));
  const source = touched.length > 0 ? sourceOf(file) : null;
  if (!source) return file;
  const text = applyFixes(source.text, file.path, touched);
  return text === source.text ? file : { path: file.path, bytes: encode(text, source.encoding) };
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
    const next = files.map((file) => edited(file, fixes));
    if (next.every((file, index) => file === files[index])) break;
    files = next;
    report = run.analyze(files, from, from ? true : undefined);
  }
  return { files, report };
}

function changesOf(run: Run, { files }: Fixed): { readonly before: InputFile; readonly after: InputFile }[] {
  return run.walked.files.flatMap((before, index) => {
    const after = files[index];
    return after && after !== before ? [{ before, after }] : [];
  });
}

/** `fix PATH…`; resolves to the exit code: 1 while something is left that applies. */
export async function fix(options: Options): Promise<number> {
  const prepared = await prepare("fix", options);
  if (prepared.kind === "problem") return refuse(prepared.message);
  const { run } = prepared;
  const fixed = fixAll(run, options.unsafe);
  const changes = changesOf(run, fixed);
  if (options.dryRun) {
    for (const { before, after } of changes) {
      const [old, now] = [sourceOf(before), sourceOf(after)];
      if (old && now) process.stdout.write(textPatch(old, now.text));
    }
  } else {
    for (const { after } of changes) {
      const written = await writeFile(join(run.walked.root, after.path), after.bytes).then(() => null, String);
      if (written) return refuse(`cannot write ${after.path}: ${written}`);
      process.stdout.write(`changed ${after.path}\n`);
    }
    process.stdout.write(`${changes.length} ${changes.length === 1 ? "file" : "files"} changed\n\n`);
    process.stdout.write(renderText(fixed.report, run.catalog));
  }
  return fails(fixed.report, options.failOn) ? EXIT.somethingApplies : EXIT.nothingApplies;
}
