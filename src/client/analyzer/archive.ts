import type { InputStatus } from "../../schema/report.ts";
import { isZipName, ZipReader } from "../../worker/entrances.ts";
import type { InputFile, Limits } from "../../worker/protocol.ts";
import { inChunks, turn } from "./dom.ts";
import type { Found, Walked } from "./walk.ts";

/** Small, so that no step holds the page for long, whatever it unpacks to. */
const PIECE = 16_384;

interface Unpacked {
  readonly found: readonly Found[];
  readonly refused: readonly InputStatus[];
  readonly skipped: readonly string[];
  readonly unopened: number;
}

async function unpack({ path, file }: Found, limits: Limits): Promise<Unpacked> {
  const reader = new ZipReader(path, {
    fileBytes: Math.max(limits.csharpBytes, limits.otherBytes),
    files: limits.files,
    totalBytes: limits.totalBytes,
  });
  let shown = performance.now();
  for (let at = 0; at === 0 || at < file.size; at += PIECE) {
    const piece = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    reader.push(piece, at + PIECE >= file.size);
    if (performance.now() - shown < 40) continue;
    await turn();
    shown = performance.now();
  }
  const { files, refused, skipped, unopened } = reader.result();
  // Thousands of `File` objects take a browser more than a second.
  const found: Found[] = [];
  const add = ({ path, bytes }: InputFile) => found.push({ path, file: new File([bytes as BlobPart], path) });
  await inChunks(files, add, () => true);
  return {
    found,
    refused,
    skipped,
    unopened,
  };
}

async function unpackOrRefuse(found: Found, limits: Limits): Promise<Unpacked> {
  try {
    return await unpack(found, limits);
  } catch {
    const reason = "the browser could not read the archive";
    const cure = "check that it still exists and give it again";
    const status: InputStatus = {
      path: found.path,
      kind: "unknown",
      status: "refused",
      code: "unreadable",
      reason,
      cure,
    };
    return { found: [], refused: [status], skipped: [], unopened: 0 };
  }
}

/** Puts the files of zip archives in the place of the archives, within the limits; nothing else is opened. */
export async function openArchives(walked: Walked, limits: Limits): Promise<Walked> {
  const archives = walked.found.filter(({ path }) => isZipName(path));
  if (archives.length === 0) return walked;
  const found = walked.found.filter(({ path }) => !isZipName(path));
  const unpacked: Unpacked[] = [];
  for (const archive of archives) unpacked.push(await unpackOrRefuse(archive, limits));
  return {
    ...walked,
    found: [...found, ...unpacked.flatMap((entry) => entry.found)],
    skipped: [...walked.skipped, ...unpacked.flatMap((entry) => entry.skipped)],
    refused: [...walked.refused, ...unpacked.flatMap((entry) => entry.refused)],
    unopened: walked.unopened + unpacked.reduce((sum, entry) => sum + entry.unopened, 0),
  };
}
