export interface InlinePart {
  readonly kind: "text" | "code" | "strong";
  readonly text: string;
}

/** Splits one line of Markdown into text, `code` and **strong**, the only marks that titles and summaries use. */
export function inlineParts(source: string): InlinePart[] {
  return source
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (/^`[^`]+`$/.test(part)) return { kind: "code", text: part.slice(1, -1) };
      if (/^\*\*[^*]+\*\*$/.test(part)) return { kind: "strong", text: part.slice(2, -2) };
      return { kind: "text", text: part };
    });
}
