import type { Part } from "../../readers/csharp/mirrors/code.ts";
import { codeAt, inside, listBehind, partsOf, textAt, type Written } from "./written.ts";

/** `new Scope("a", "A")`, with the expression that names it. */
export interface Element extends Part {
  readonly name: string;
}

/** A list of elements that a creation gives: `Scopes = { … }`, `Scopes = new List<Scope> { … }`. */
export interface Listed {
  readonly elements: readonly Element[];
  /** `Scope` in `new List<Scope>` and `new Scope[]`. */
  readonly type: Part | null;
  /** Whether the list is put into what the constructor made. */
  readonly isAdded: boolean;
}

/** `new ApiResource("api1", "My API") { … }`. */
export interface Creation extends Part {
  readonly arguments: Part | null;
  readonly initializer: Part | null;
  /** Arguments for an element of the creation's own name, which the constructor made and which stays: `"api1"`, `"My API"`. */
  readonly own: readonly string[];
  readonly listed: Listed | null;
}

/** Classes by their simple names, and the member that lists elements. */
export interface Names {
  readonly of: string;
  readonly element: string;
  readonly member: string;
}

const isCreationOf = (type: string, code: string): RegExpExecArray | null =>
  new RegExp(`^new\\s+(?:[\\w.]+\\.)?${type}\\s*(?=[({])`).exec(code);

/** Arguments and initialiser of a creation that fills its part; null for anything else. */
function creationAt(written: Written, part: Part, type: string): Omit<Creation, "own" | "listed"> | null {
  const head = isCreationOf(type, codeAt(written, part));
  if (!head) return null;
  const given = listBehind(written, part.start + head[0].length, "(");
  const initializer = listBehind(written, given?.end ?? part.start + head[0].length, "{");
  return (initializer ?? given)?.end === part.end ? { ...part, arguments: given, initializer } : null;
}

const assignment = (member: string): RegExp => new RegExp(`^${member}\\s*=(?![=>])\\s*`);

/** The value that an initialiser gives a member. */
function valueFor(written: Written, initializer: Part | null, member: string): Part | null {
  const entries = initializer ? partsOf(written, inside(initializer)) : [];
  for (const entry of entries) {
    const head = assignment(member).exec(codeAt(written, entry));
    if (head) return { start: entry.start + head[0].length, end: entry.end };
  }
  return null;
}

/** The argument for a parameter, by its place or its name. */
function argumentOf(written: Written, given: Part | null, position: number, name: string): string | null {
  const all = given ? partsOf(written, inside(given)).map((part) => textAt(written, part)) : [];
  const named = all.find((text) => text.startsWith(`${name}:`));
  const placed = all.slice(0, position + 1).some((text) => /^\w+\s*:(?!:)/.test(text)) ? undefined : all[position];
  return named?.slice(name.length + 1).trim() ?? placed ?? null;
}

function elementAt(written: Written, part: Part, type: string): Element | null {
  const made = creationAt(written, part, type);
  const value = made && valueFor(written, made.initializer, "Name");
  const name = value ? textAt(written, value) : argumentOf(written, made?.arguments ?? null, 0, "name");
  return name === null ? null : { ...part, name };
}

/** The elements that are written out as a value; null where it is anything else. */
function listedIn(written: Written, value: Part, { element }: Names): Listed | null {
  const head = new RegExp(
    `^(?:new\\s+[\\w.]+\\s*<\\s*(?:[\\w.]+\\.)?(${element})\\s*>\\s*(?:\\(\\s*\\)\\s*)?|new\\s*(?:(?:[\\w.]+\\.)?(${element})\\s*)?\\[\\s*\\]\\s*)?(?=\\{)`,
  ).exec(codeAt(written, value));
  if (!head) return null;
  const list = listBehind(written, value.start + head[0].length, "{");
  if (list?.end !== value.end) return null;
  const elements = partsOf(written, inside(list)).map((part) => elementAt(written, part, element));
  const typeAt = value.start + (head[1] || head[2] ? head[0].lastIndexOf(element) : -1);
  const type = typeAt < value.start ? null : { start: typeAt, end: typeAt + element.length };
  const found = elements.filter((item) => item !== null);
  return found.length === elements.length ? { elements: found, type, isAdded: head[0] === "" } : null;
}

/** Name and display name, as the constructor of an element takes them too. */
function ownElement(written: Written, given: Part | null): string[] {
  const name = argumentOf(written, given, 0, "name");
  const title = argumentOf(written, given, 1, "displayName");
  if (name === null) return [];
  return title === null || /^(?:new\b|\[|null$|\w*[cC]laims?\w*$)/.test(title) ? [name] : [name, title];
}

/** What a part of a list creates; null where it is anything but one creation, or lists elements that are not made there. */
export function creationOf(written: Written, part: Part, names: Names): Creation | null {
  const made = creationAt(written, part, names.of);
  const value = made && valueFor(written, made.initializer, names.member);
  const listed = value ? listedIn(written, value, names) : null;
  if (!made || (value && !listed)) return null;
  const own = ownElement(written, made.arguments);
  // What is set, and not added to, takes the place of what the constructor made; one name is one element.
  const isKept = listed === null || (listed.isAdded && listed.elements.every(({ name }) => name !== own[0]));
  return { ...made, own: isKept ? own : [], listed };
}
