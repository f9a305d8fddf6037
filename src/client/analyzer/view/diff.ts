import { applyAll } from "../../../report/apply.ts";
import { hunks } from "../../../report/patch.ts";
import type { Fix } from "../../../schema/report.ts";
import type { SourceFile } from "../../../worker/protocol.ts";
import { type Child, el } from "../dom.ts";
import { codeBlock } from "./excerpt.ts";

const MOST_CHARACTERS = 500;

/** What one fix changes in one file, as lines of a unified diff. */
export interface FileDiff {
  readonly file: string;
  readonly lines: string;
}

/** What a fix changes, file by file; empty when its edits change nothing or the texts are not at hand. */
export function fixDiff(fix: Fix, sources: ReadonlyMap<string, SourceFile>): FileDiff[] {
  const { changed } = applyAll([fix], (file) => sources.get(file)?.text);
  return [...changed].map(([file, text]) => ({ file, lines: hunks(sources.get(file)?.text ?? "", text) }));
}

type LineKind = "added" | "removed" | "place" | "context";

/** Words for ears; eyes have the sign at the start of the line. */
const spoken: Record<LineKind, string | null> = { added: "added: ", removed: "removed: ", place: null, context: null };

function kindOf(line: string): LineKind {
  if (line.startsWith("@@")) return "place";
  if (line.startsWith("+")) return "added";
  return line.startsWith("-") ? "removed" : "context";
}

function lineView(line: string): Child {
  const kind = kindOf(line);
  const shown = line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
  const words = spoken[kind];
  return el(
    "span",
    { class: `diff-line diff-${kind}` },
    words ? el("span", { class: "visually-hidden" }, words) : null,
    `${shown.replace(/\r$/, "")}\n`,
  );
}

/** A unified diff with signs, colours and words. */
export function diffView({ file, lines }: FileDiff, label: string): HTMLElement {
  return codeBlock(`changes of the ${label} in ${file}`, lines.split("\n").slice(0, -1).map(lineView), "diff");
}
