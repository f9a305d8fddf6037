import { splitTopLevel } from "../readers/csharp/documentation-id.ts";

/** A new name of a symbol, prepared for looking up: full names, without kind and parameters. */
export interface NameChange {
  /** `N`, `T` or the letter of a member, as in documentation ids. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

export function nameChange(rename: { readonly from: string; readonly to: string }): NameChange {
  return { kind: rename.from.charAt(0), from: pathOf(rename.from), to: pathOf(rename.to) };
}

export function inverse({ kind, from, to }: NameChange): NameChange {
  return { kind, from: to, to: from };
}

/** Full name of a documentation id, without kind, parameters and a method's own arity. */
function pathOf(id: string): string {
  const open = id.indexOf("(");
  return id.slice(2, open === -1 ? undefined : open).replace(/``\d+$/, "");
}

/**
 * Whether a change gives the symbol another name: a namespace's to all below it, a type's to itself and its members,
 * a member's to itself alone. A namespace by itself never counts: rules ask for the old one on purpose.
 */
export function touches(change: NameChange, id: string): boolean {
  const kind = id.charAt(0);
  if (kind === "N") return false;
  const path = pathOf(id);
  if (change.kind === "N" || (change.kind === "T" && kind !== "T")) return path.startsWith(`${change.from}.`);
  if (change.kind === "T") return path === change.from || path.startsWith(`${change.from}.`);
  return kind !== "T" && path === change.from;
}

/** The id after a change that touches it; its parameters stay. */
export function renamed(change: NameChange, id: string): string {
  return `${id.slice(0, 2)}${change.to}${id.slice(2 + change.from.length)}`;
}

/** The id with the types among its parameters renamed. */
export function withParameters(changes: readonly NameChange[], id: string): string {
  const open = id.indexOf("(");
  if (open === -1) return id;
  const types = splitTopLevel(id.slice(open + 1, id.lastIndexOf(")")));
  return `${id.slice(0, open)}(${types.map((type) => renamedText(changes, type)).join(",")})`;
}

/** A type as signatures write it, by simple names, such as `Task<DPoPProofValidatonResult>`, after changes of types. */
export function renamedText(changes: readonly NameChange[], text: string): string {
  const names = new Map(changes.filter(({ kind }) => kind === "T").map(({ from, to }) => [simple(from), simple(to)]));
  return names.size === 0 ? text : text.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (word) => names.get(word) ?? word);
}

function simple(path: string): string {
  return (path.split(".").at(-1) ?? "").replace(/`+\d+$/, "");
}
