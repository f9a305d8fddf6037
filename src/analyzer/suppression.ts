import type { SourceFile } from "./input.ts";

/** `// upgrade-ignore <id> -- reason` on the line of a finding or the line above it; any comment style. */
export interface Suppression {
  readonly file: string;
  readonly rule: string;
  readonly reason: string;
  /** 1-based line of the comment. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const mark =
  /(?:\/\/|\/\*|<!--|--|#|@\*)[ \t]*upgrade-ignore[ \t]+(\d+\.\d+\/[a-z0-9-]+)(?:[ \t]+--[ \t]*([^\r\n]*))?/g;
const tail = /[ \t]*(?:\*\/|-->|\*@)[ \t]*$/;

/** All suppressions of a file, in the order of its text; each spans the comment's sign to the end of the reason. */
export function readSuppressions(file: SourceFile): Suppression[] {
  if (!file.text.includes("upgrade-ignore")) return [];
  let line = 1;
  let from = 0;
  return [...file.text.matchAll(mark)].map((match) => {
    const start = match.index;
    line += file.text.slice(from, start).split(/\r\n|\r|\n/).length - 1;
    from = start;
    const reason = (match[2] ?? "").replace(tail, "").trim();
    return {
      file: file.path,
      rule: match[1] ?? "",
      reason: reason || "no reason given",
      line,
      start,
      end: start + match[0].length,
    };
  });
}
