import type { InputFile } from "../analyzer/input.ts";
import { decode, encode } from "../analyzer/readers/decode.ts";
import { applyAll, fixesOf } from "../report/apply.ts";
import type { PatchSource } from "../report/patch.ts";
import type { Fix, Report } from "../schema/report.ts";
import { compareVersions, formatVersion, type NuGetVersion, parseVersion } from "../versions/nuget-version.ts";
import { compareReleases } from "../versions/release.ts";
import type { Before, Run } from "./run.ts";

/** Edits that clash wait for the next round; more rounds than this mean a fix that undoes another. */
const MAX_ROUNDS = 5;

/** The decoded file; null for one that is no text. */
export function sourceOf({ path, bytes }: InputFile): PatchSource | null {
  const decoded = decode(bytes);
  return decoded.kind === "decoded" ? { path, text: decoded.text, encoding: decoded.encoding } : null;
}

/** What there is to be fixed, and how it is analyzed. */
export type Rounds = Pick<Run, "from" | "analyze"> & { readonly files: readonly InputFile[] };

function editAll(files: readonly InputFile[], fixes: readonly Fix[]): InputFile[] {
  const touched = new Set(fixes.flatMap((fix) => fix.edits.map((edit) => edit.file)));
  const sources = new Map(files.flatMap((file) => (touched.has(file.path) ? [[file.path, sourceOf(file)]] : [])));
  const { changed } = applyAll(fixes, (path) => sources.get(path)?.text);
  return files.map((file) => {
    const [text, source] = [changed.get(file.path), sources.get(file.path)];
    return text === undefined || !source ? file : { path: file.path, bytes: encode(text, source.encoding) };
  });
}

interface Start {
  readonly from: string | undefined;
  readonly before: Before | undefined;
}

/** The release that code was written for: after the packages are bumped, only this tells what is left behind. */
function startOf(report: Report, run: Rounds): Start {
  const starting = report.projects.filter((project) => project.state === "onPath" && project.release !== undefined);
  const oldest = starting
    .flatMap(({ release }) => release ?? [])
    .toSorted(compareReleases)
    .at(0);
  const from = run.from ?? oldest;
  const version = from === oldest ? lowest(starting.map((project) => parseVersion(project.version ?? ""))) : null;
  const before: Before = { fromWins: true, ...(version ? { fromVersion: formatVersion(version) } : {}) };
  return { from, before: from === undefined ? undefined : before };
}

/** Null where one is not known. */
function lowest(versions: readonly (NuGetVersion | null)[]): NuGetVersion | null {
  const known = versions.flatMap((version) => version ?? []);
  return known.length < versions.length ? null : (known.toSorted(compareVersions)[0] ?? null);
}

export interface Fixed {
  readonly files: readonly InputFile[];
  readonly report: Report;
}

/**
 * Makes the accepted fixes, analyzes again and goes on until nothing is left to do: edits that clash with another's wait
 * for the next round.
 */
export async function fixInRounds(run: Rounds, accepts: (fix: Fix) => boolean): Promise<Fixed> {
  let { files } = run;
  let report = await run.analyze(files, run.from);
  const { from, before } = startOf(report, run);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = editAll(files, fixesOf(report).filter(accepts));
    if (next.every((file, index) => file === files[index])) break;
    files = next;
    report = await run.analyze(files, from, before);
  }
  return { files, report };
}
