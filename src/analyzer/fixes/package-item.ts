import type { SpanEdit } from "../edit.ts";
import { lineStart, newlineOf } from "../line-ends.ts";
import { attributeOf, isNamed, type XmlAttribute, type XmlElement } from "../readers/xml/element.ts";
import { parseXml } from "../readers/xml/parse.ts";

/** A package to declare in a file; `version` null where it stands elsewhere. */
export interface PackageItem {
  readonly tag: "PackageReference" | "PackageVersion";
  readonly id: string;
  readonly version: string | null;
}

interface Neighbour {
  readonly element: XmlElement;
  readonly include: XmlAttribute;
}

const compareIds = (a: string, b: string): number => {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
};

const isConditional = (element: XmlElement): boolean => attributeOf(element, "Condition") !== undefined;

/** The items of this kind in the group that has most of them, of groups that hold under all conditions. */
function neighboursIn(text: string, tag: string): readonly Neighbour[] {
  const groups = parseXml(text)
    .roots.filter((root) => isNamed(root, "project"))
    .flatMap(({ children }) => children)
    .filter((group) => isNamed(group, "itemgroup") && !isConditional(group))
    .map(({ children }) =>
      children.flatMap((element): Neighbour[] => {
        const include = isNamed(element, tag.toLowerCase()) ? attributeOf(element, "Include") : undefined;
        return include && !isConditional(element) ? [{ element, include }] : [];
      }),
    );
  return groups.reduce((most, group) => (group.length > most.length ? group : most), []);
}

const endOf = ({ innerEnd }: XmlElement, text: string): number =>
  text.startsWith("</", innerEnd) ? text.indexOf(">", innerEnd) + 1 : innerEnd;

/** Where the next line begins; null where another element follows on the same one. */
function nextLine(text: string, offset: number): number | null {
  const rest = /^[^\r\n]*(?:\r\n|\n|\r)/.exec(text.slice(offset))?.[0];
  return rest === undefined || /<[A-Za-z/]/.test(rest) ? null : offset + rest.length;
}

/** The item written as its neighbour is: quotes, and whether the version is an element of its own. */
function written({ tag, id, version }: PackageItem, { element, include }: Neighbour, text: string, indent: string) {
  const quote = text[include.start - 1] === "'" ? "'" : '"';
  const head = `${indent}<${tag} Include=${quote}${id}${quote}`;
  const close = /\S\/>$/.test(text.slice(element.start, endOf(element, text))) ? "/>" : " />";
  if (version === null) return `${head}${close}`;
  const child = element.children.find((entry) => isNamed(entry, "version"));
  if (!child) return `${head} Version=${quote}${version}${quote}${close}`;
  const newline = newlineOf(text);
  const from = lineStart(text, child.start);
  const inner = text.slice(from, child.start);
  return /^[ \t]*$/.test(inner)
    ? `${head}>${newline}${inner}<Version>${version}</Version>${newline}${indent}</${tag}>`
    : `${head}><Version>${version}</Version></${tag}>`;
}

/**
 * Declares a package where `dotnet add package` puts it: among the items of its kind, ahead of the first one that comes
 * behind it in the alphabet. Null where none stands on lines of its own outside of conditions.
 */
export function packageItem(file: string, text: string, item: PackageItem): SpanEdit | null {
  const neighbours = neighboursIn(text, item.tag);
  const later = neighbours.findIndex(({ include }) => compareIds(include.value, item.id) > 0);
  const before = later < 0 ? neighbours.at(-1) : neighbours[later - 1];
  const neighbour = before ?? neighbours[0];
  if (!neighbour) return null;
  const { element } = neighbour;
  const start = lineStart(text, element.start);
  const indent = text.slice(start, element.start);
  const place = before ? nextLine(text, endOf(element, text)) : start;
  if (place === null || !/^[ \t]*$/.test(indent)) return null;
  return {
    span: { file, start: place, end: place },
    text: `${written(item, neighbour, text, indent)}${newlineOf(text)}`,
  };
}
