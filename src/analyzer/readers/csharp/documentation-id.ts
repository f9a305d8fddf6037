/** A .NET documentation id, taken apart. Names are full and dotted; arity is written with a backtick (`` Ns.Type`2 ``). */
export interface SymbolId {
  readonly id: string;
  readonly kind: "type" | "namespace" | "constructor" | "method" | "property" | "field" | "event";
  /** For types and namespaces the full name itself; else the full name of the declaring type. */
  readonly owner: string;
  /** Simple name without arity; `#ctor` for constructors. */
  readonly name: string;
  /** Parameter types as written in the id; null without a parameter list, which means every overload. */
  readonly parameters: readonly string[] | null;
}

const memberKinds = { M: "method", P: "property", F: "field", E: "event" } as const;

/** A documentation id that means every overload. */
export const withoutParameters = (id: string): string => id.split("(")[0] ?? id;

export const withoutArity = (name: string): string => name.replace(/`+\d+$/, "");

export const arityOf = (fullName: string): number => {
  const match = /`(\d+)$/.exec(fullName);
  return match ? Number(match[1]) : 0;
};

/** Splits at commas that are outside of brackets. */
export function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "<" || c === "(" || c === "[" || c === "{") depth++;
    else if (c === ">" || c === ")" || c === "]" || c === "}") depth--;
    else if (c === "," && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const last = text.slice(start).trim();
  return last === "" && parts.length === 0 ? [] : [...parts, last];
}

/** Parses an id that the schema has accepted already. */
export function parseSymbolId(id: string): SymbolId {
  const open = id.indexOf("(");
  const path = id.slice(2, open === -1 ? undefined : open);
  const parameters = open === -1 ? null : splitTopLevel(id.slice(open + 1, id.lastIndexOf(")")));
  const letter = id[0];
  const dot = path.lastIndexOf(".");
  const last = path.slice(dot + 1);
  if (letter === "T" || letter === "N") {
    return { id, kind: letter === "T" ? "type" : "namespace", owner: path, name: withoutArity(last), parameters: null };
  }
  const owner = path.slice(0, Math.max(dot, 0));
  if (last === "#ctor") return { id, kind: "constructor", owner, name: last, parameters };
  const kind = memberKinds[letter as keyof typeof memberKinds];
  return { id, kind, owner, name: withoutArity(last), parameters };
}
