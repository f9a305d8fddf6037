import type { SpanEdit } from "../../edit.ts";
import type { Span } from "../../input.ts";
import { newlineOf } from "../../line-ends.ts";
import { withNewMember } from "./calls.ts";
import type { Moved, Provider } from "./provider.ts";
import { indentAt } from "./written.ts";

/** What rows of both kinds have, and code that fills a database uses. */
const ofBoth = /\.\s*(?:Secrets|ApiSecrets|Scopes|Created|Updated|NonEditable)\b/;

/** A statement that fills the one set, once more for the other behind itself. */
export function blockBeside(text: string, block: Span, moved: Moved, providers: readonly Provider[]): SpanEdit | null {
  const written = text.slice(block.start, block.end);
  const filled = ofBoth.test(written) ? null : withNewMember(written, block.file, providers);
  if (filled === null) return null;
  const [from, to] = moved.sets;
  const repeated = filled
    .replace(new RegExp(`\\b${from}\\b`, "g"), to)
    .replace(new RegExp(`\\b${moved.of}\\b`, "g"), moved.to);
  const newline = newlineOf(text);
  const gap = /[\r\n]/.test(written) ? newline + newline : newline;
  const { end } = block;
  return { span: { ...block, start: end, end }, text: `${gap}${indentAt(text, block.start)}${repeated}` };
}
