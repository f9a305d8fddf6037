import type { Rename } from "../../schema/catalog.ts";
import { splitTopLevel } from "../readers/csharp/documentation-id.ts";

/** A new name of a symbol, prepared for looking up: full names, without kind and parameters. */
export interface NameChange {
  /** `N`, `T` or the letter of a member, as in documentation ids. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** Names of namespaces below `from` that the change leaves alone. */
  readonly except: readonly string[];
}

export function nameChange({ from, to, except = [] }: Rename): NameChange {
  return { kind: from.charAt(0), from: pathOf(from), to: pathOf(to), except: except.map(pathOf) };
}

export function inverse({ kind, from, to }: NameChange): NameChange {
  return { kind, from: to, to: from, except: [] };
}

/** Full name of a documentation id, without kind, parameters and a method's own arity. */
export function pathOf(id: string): string {
  const open = id.indexOf("(");
  return id.slice(2, open === -1 ? undefined : open).replace(/``\d+$/, "");
}

/** Whether a namespace's change gives the symbol another name. A namespace by itself is asked for on purpose. */
export function isBelow(change: NameChange, id: string): boolean {
  const isInside = (around: string): boolean => id.startsWith(`${around}.`, 2);
  return !id.startsWith("N:") && isInside(change.from) && !change.except.some(isInside);
}

/** The id after a change that touches it; its parameters stay. */
export function renamed(change: NameChange, id: string): string {
  return `${id.slice(0, 2)}${change.to}${id.slice(2 + change.from.length)}`;
}

/** Changes of types and members, looked up by the name before them. */
export class NameTable {
  readonly #types = new Map<string, NameChange>();
  readonly #members = new Map<string, NameChange>();
  /** New simple names of types by old ones, for signatures. */
  readonly #words = new Map<string, string>();

  constructor(changes: readonly NameChange[]) {
    for (const change of changes) {
      (change.kind === "T" ? this.#types : this.#members).set(change.from, change);
      if (change.kind === "T") this.#words.set(simple(change.from), simple(change.to));
    }
  }

  get size(): number {
    return this.#types.size + this.#members.size;
  }

  /** The change that gives the symbol another name: its own, else that of the innermost type around it. */
  find(id: string): NameChange | undefined {
    if (this.size === 0) return undefined;
    const path = pathOf(id);
    const isType = id.startsWith("T:");
    const own = isType ? this.#types.get(path) : this.#members.get(path);
    if (own !== undefined || this.#types.size === 0) return own;
    for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1)) {
      const around = this.#types.get(path.slice(0, end));
      if (around !== undefined) return around;
    }
    return undefined;
  }

  /** A type as signatures write it, by simple names, such as `Task<DPoPProofValidatonResult>`. */
  text(type: string): string {
    if (this.#words.size === 0) return type;
    return type.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (word) => this.#words.get(word) ?? word);
  }

  /** The id with the types among its parameters renamed. */
  parameters(id: string): string {
    const open = id.indexOf("(");
    if (open === -1 || this.#words.size === 0) return id;
    const types = splitTopLevel(id.slice(open + 1, id.lastIndexOf(")")));
    return `${id.slice(0, open)}(${types.map((type) => this.text(type)).join(",")})`;
  }
}

function simple(path: string): string {
  return (path.split(".").at(-1) ?? "").replace(/`+\d+$/, "");
}
