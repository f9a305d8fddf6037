import type { Finding, Fix, RuleResult } from "../../schema/report.ts";
import type { Engine } from "../engine.ts";
import type { SourceFile } from "../input.ts";
import { standsAlone } from "../readers/csharp/words.ts";
import { encodes } from "../readers/decode.ts";
import { indexLines, type LineIndex, offsetsOf } from "../region.ts";
import { applyAll } from "./apply.ts";
import { syntaxProblems } from "./syntax-problems.ts";

const unparsable = "no edit is offered: the file would have a syntax error after it";
const unwritable = "no edit is offered: the encoding of the file cannot write it";

/** Compares the syntax errors of files before and after edits. */
class SyntaxCheck {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #engine: Engine;
  readonly #before = new Map<string, number>();

  constructor(files: ReadonlyMap<string, SourceFile>, engine: Engine) {
    this.#files = files;
    this.#engine = engine;
  }

  /** Files that would have more syntax errors than they have. */
  broken(fixes: readonly Fix[]): string[] {
    const { changed } = applyAll(fixes, (path) => this.#files.get(path)?.text);
    return [...changed].flatMap(([path, text]) => {
      const file = this.#files.get(path);
      const problems = file ? syntaxProblems(this.#engine, { ...file, text }) : 0;
      return file && problems > 0 && problems > this.#problemsBefore(file) ? [path] : [];
    });
  }

  #problemsBefore(file: SourceFile): number {
    const known = this.#before.get(file.path) ?? syntaxProblems(this.#engine, file);
    this.#before.set(file.path, known);
    return known;
  }
}

/** No keyword begins with a capital, so that one such name is to the grammar what another is. */
const capitalized = /^[A-Z]\w*$/;

/** Tells fixes that only put names in place of names in C#: they need no parse. */
function renaming(files: ReadonlyMap<string, SourceFile>): (fix: Fix) => boolean {
  const lines = new Map<SourceFile, LineIndex>();
  const isRename = ({ file, region, text: name }: Fix["edits"][number]): boolean => {
    const source = files.get(file);
    if (source?.kind !== "csharp" || !capitalized.test(name)) return false;
    const index = lines.get(source) ?? indexLines(source.text);
    lines.set(source, index);
    const place = offsetsOf(index, region);
    if (!place) return false;
    const old = source.text.slice(place.start, place.end);
    return capitalized.test(old) && standsAlone(source.text, place.start, old.length);
  };
  return (fix) => fix.edits.every(isRename);
}

/** Fixes that are tried one by one, each at the price of a parse; of more, none is offered. */
const MAX_ALONE = 200;

/** Fixes that break a file on their own, and where others break it only together, all that touch it. */
function breaking(fixes: readonly Fix[], check: SyntaxCheck): Set<Fix> {
  const touches = (fix: Fix, files: readonly string[]) => fix.edits.some((edit) => files.includes(edit.file));
  const suspects = check.broken(fixes);
  const suspected = fixes.filter((fix) => touches(fix, suspects));
  if (suspected.length > MAX_ALONE) return new Set(suspected);
  const found = new Set(suspected.filter((fix) => check.broken([fix]).length > 0));
  const rest = fixes.filter((fix) => !found.has(fix));
  const still = suspects.length === 0 ? [] : check.broken(rest);
  return new Set([...found, ...rest.filter((fix) => touches(fix, still))]);
}

function withoutFix(finding: Finding, reason: string): Finding {
  const { fix, ...rest } = finding;
  return { ...rest, leftToDo: `${fix?.summary ?? ""} (${reason})` };
}

/**
 * Takes fixes out of the results that would leave a file with a syntax error that it does not have, or that its
 * encoding cannot write; the finding then says so among the work that is left.
 */
export function withholdBroken(
  results: readonly RuleResult[],
  all: readonly SourceFile[],
  engine: Engine,
): readonly RuleResult[] {
  const files = new Map(all.map((file) => [file.path, file]));
  const fixes = results
    .filter((result) => result.findings.length > 0)
    .flatMap((result) => result.findings.flatMap((finding) => finding.fix ?? []));
  const writable = (fix: Fix) =>
    fix.edits.every((edit) => encodes(edit.text, files.get(edit.file)?.encoding ?? "utf-8"));
  const isRenaming = renaming(files);
  const doubtful = fixes.filter((fix) => writable(fix) && !isRenaming(fix));
  const broken = breaking(doubtful, new SyntaxCheck(files, engine));
  const judged = (finding: Finding): Finding => {
    if (!finding.fix) return finding;
    if (broken.has(finding.fix)) return withoutFix(finding, unparsable);
    return writable(finding.fix) ? finding : withoutFix(finding, unwritable);
  };
  return results.map((result) =>
    result.findings.length === 0 ? result : { ...result, findings: result.findings.map(judged) },
  );
}
