import type { SourceFile } from "../analyzer/input.ts";
import type { RuleResult } from "../schema/report.ts";

function* filesPointedAt(results: readonly RuleResult[]): Iterable<string> {
  for (const { findings } of results) {
    for (const { location, fix } of findings) {
      yield location.file;
      for (const edit of fix?.edits ?? []) yield edit.file;
    }
  }
}

/** The decoded files that findings and their edits point into, for excerpts and patches; each is given once. */
export class Sources {
  readonly #sent = new Set<string>();
  #byPath: ReadonlyMap<string, SourceFile> | null = null;

  /** Those that these results point into and that have not been given before; `files` are all files of the input. */
  fresh(results: readonly RuleResult[], files: readonly SourceFile[]): SourceFile[] {
    this.#byPath ??= new Map(files.map((file) => [file.path, file]));
    const found: SourceFile[] = [];
    for (const path of filesPointedAt(results)) {
      const file = this.#byPath.get(path);
      if (!file || this.#sent.has(path)) continue;
      this.#sent.add(path);
      found.push(file);
    }
    return found;
  }
}
