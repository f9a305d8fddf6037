import type { SpanEdit } from "../../edit.ts";
import type { Span } from "../../input.ts";
import { newlineOf } from "../../line-ends.ts";
import type { Creation, Listed } from "./creations.ts";
import type { Moved, Provider } from "./provider.ts";
import { indentAt, inside, partsOf } from "./written.ts";

const holds = (outer: { readonly start: number; readonly end: number }, { start, end }: Span): boolean =>
  outer.start <= start && end <= outer.end;

/** Each element of a list as its name, and the list as one of text. */
function listEdits(file: string, { own }: Creation, { elements, type }: Listed): SpanEdit[] {
  const [name] = own;
  return [
    ...(type ? [{ span: { file, start: type.start, end: type.end }, text: "string" }] : []),
    ...elements.map((element, index): SpanEdit => {
      const first = name !== undefined && index === 0 ? `${name}, ` : "";
      return { span: { file, start: element.start, end: element.end }, text: first + element.name };
    }),
  ];
}

/** A list with the name of the element that the constructor made before. */
function listAdded({ file, written }: Provider, { own, end, initializer }: Creation, member: string): SpanEdit[] {
  const [name] = own;
  if (name === undefined) return [];
  const list = `${member} = { ${name} }`;
  if (!initializer) return [{ span: { file, start: end, end }, text: ` { ${list} }` }];
  const [first] = partsOf(written, inside(initializer));
  const { text } = written;
  const at = initializer.start + 1;
  const isOnLines = first !== undefined && /[\r\n]/.test(text.slice(at, first.start));
  const before = isOnLines ? newlineOf(text) + indentAt(text, first.start) : " ";
  return [{ span: { file, start: at, end: at }, text: `${before}${list}${first ? "," : ""}` }];
}

/** Names in place of the elements around or at a place in what a member makes; empty where there is nothing of the kind. */
export function namesAt(provider: Provider, place: Span, moved: Moved): SpanEdit[] {
  const creation = provider.creations.find((candidate) => holds(candidate, place));
  if (place.file !== provider.file || !creation) return [];
  return creation.listed
    ? listEdits(provider.file, creation, creation.listed)
    : listAdded(provider, creation, moved.member);
}
