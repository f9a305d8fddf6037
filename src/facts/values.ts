import { createHash } from "node:crypto";
import { splitTop } from "../catalog/facts/signature.ts";
import type { Member, TypeDeclaration } from "./declaration.ts";

/** The vendor's text is not copied: what is longer than this becomes its length and hash. */
const MAX_TEXT = 90;
const NUMBER = /^(?:byte|sbyte|short|ushort|int|uint|long|ulong|float|double|decimal)$/;
const EMPTY_COLLECTION =
  /^(?:new (?:\w+\.)*(?:List|HashSet|SortedSet|Dictionary|Collection|ConcurrentDictionary|Queue|Stack)<.*>\(\)|(?:Enumerable|Array)\.Empty<.*>\(\)|\[\]|new [\w<>., ]+\[0\]|new [\w<>., ]+\[\] ?\{ ?\})$/;

/** A value that is short enough to be named, else its length and the start of its SHA-1. */
export function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const hash = createHash("sha1").update(text).digest("hex").slice(0, 8);
  return `(${text.length} characters, sha1 ${hash})`;
}

/** Whether nothing but the declaration gives a member its value. */
export const isFixed = ({ kind, modifiers }: Member): boolean =>
  kind === "const" || (kind === "field" && modifiers.includes("static"));

/** Constants of a surface by `Type.Member`, without namespaces. */
export type Constants = ReadonlyMap<string, string>;

export function constantsOf(types: readonly TypeDeclaration[]): Constants {
  const found = new Map<string, string>();
  for (const type of types) {
    for (const member of type.members)
      if (isFixed(member) && member.value !== null) found.set(`${type.name}.${member.name}`, member.value);
  }
  return found;
}

/** What an initialiser comes to: constants looked up, absent ones by the type's default, `empty:` for collections. */
export function resolvedValue(member: Member, owner: string, constants: Constants): string {
  const { value, type } = member;
  const text = value === null || /^(?:default|null)(?:\(.*\))?!?$/.test(value) ? null : value;
  if (text === null) return type === "bool" ? "false" : NUMBER.test(type) ? "0" : "default";
  const known =
    constants.get(text) ?? constants.get(`${owner}.${text}`) ?? constants.get(text.split(".").slice(-2).join("."));
  if (known !== undefined) return known;
  const full = /^new ?\(\)$/.test(text) ? `new ${type}()` : text;
  return EMPTY_COLLECTION.test(full) ? `empty:${full}` : text;
}

/** Whether two initialisers are written differently and mean the same. */
export function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/^\(\w+\)(?=-?\d)/, "").replace(/\s+/g, "");
  return plain(a) === plain(b);
}

export const isEmpty = (resolved: string): boolean => resolved.startsWith("empty:");

/** Items of a collection initialiser, null for anything else. */
export function itemsOf(value: string | null): string[] | null {
  const [, braces, brackets] = /^new\b[^{]*\{(.*)\}$|^\[(.*)\]$/.exec(value ?? "") ?? [];
  const list = braces ?? brackets;
  return list === undefined ? null : splitTop(list.replace(/,\s*$/, ""));
}
