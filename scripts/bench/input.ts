import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { InputFile } from "../../src/analyzer/input.ts";
import { DEFAULT_LIMITS, type Limits } from "../../src/analyzer/request.ts";
import { readPaths } from "../../src/cli/files.ts";
import { generateSolution } from "./solution.ts";

/** Nothing is refused: what is measured is everything. */
export const noLimits: Limits = { ...DEFAULT_LIMITS, files: 1e9, totalBytes: 1e12 };

export interface BenchInput {
  readonly files: readonly InputFile[];
  /** Where the same files lie on disk. */
  readonly folder: string;
  readonly megabytes: number;
}

const GENERATED_BYTES = 4_000_000;

function generated(): { folder: string; files: InputFile[] } {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const files = generateSolution(GENERATED_BYTES);
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return { folder, files };
}

/** The folder given, or a generated solution. */
export async function benchInput(argument: string | undefined): Promise<BenchInput> {
  const { folder, files } = argument === undefined ? generated() : { folder: argument, files: await given(argument) };
  return { folder, files, megabytes: files.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6 };
}

async function given(path: string): Promise<InputFile[]> {
  const read = await readPaths([path], DEFAULT_LIMITS.csharpBytes);
  if (read.kind === "problem") throw new Error(read.message);
  return [...read.walked.files];
}
