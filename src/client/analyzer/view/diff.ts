import { filePatch } from "../../../report/patch.ts";
import type { Finding } from "../../../schema/report.ts";
import type { SourceFile } from "../../../worker/protocol.ts";
import { type Child, el } from "../dom.ts";
import { codeBlock } from "./excerpt.ts";

const MOST_CHARACTERS = 500;

/** The patch that makes one finding's edits, file by file; empty when the edits change nothing. */
export function findingPatch({ fix }: Finding, sources: ReadonlyMap<string, SourceFile>): string {
  if (!fix) return "";
  const files = new Set(fix.edits.map((edit) => edit.file));
  const patches = [...files].map((file) => {
    const source = sources.get(file);
    return source ? filePatch(source, [fix]) : "";
  });
  return patches.join("");
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

/** Lines of the hunks: the file names above them stand in the finding already, unless another file is edited too. */
function shownLines(patch: string): string[] {
  const lines = patch.split("\n").slice(0, -1);
  const files = lines.filter((line) => line.startsWith("diff --git ")).length;
  return lines.filter((line, index) => {
    const header =
      line.startsWith("diff --git ") || (line.startsWith("--- ") && lines[index - 1]?.startsWith("diff --git "));
    const second =
      line.startsWith("+++ ") && lines[index - 1]?.startsWith("--- ") && lines[index - 2]?.startsWith("diff --git ");
    return !(header || second) || (files > 1 && line.startsWith("diff --git "));
  });
}

/** A unified diff with signs, colours and words. */
export function diffView(patch: string, label: string): HTMLElement {
  return codeBlock(label, shownLines(patch).map(lineView), "diff");
}
