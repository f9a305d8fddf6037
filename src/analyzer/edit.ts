import type { Span } from "./input.ts";

/** Replaces the text of `span`; spans of one fix never overlap. An empty span inserts. */
export interface SpanEdit {
  readonly span: Span;
  readonly text: string;
}
