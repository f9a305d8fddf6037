import type { Parameter, Signature } from "../../schema/facts.ts";

const MODIFIERS =
  /^(?:public|protected|internal|private|static|virtual|override|abstract|sealed|async|new|readonly|const|extern|partial|required|event|unsafe|volatile)\s+/;

/** A C# declaration as the comparison of the vendor's source wrote it: `public Task M(CancellationToken t = default)`. */
export interface Declaration {
  readonly signature: Signature;
  /** Number of type parameters of the method itself. */
  readonly arity: number;
  /** A method, constructor or indexer: something with a parameter list. */
  readonly hasParameters: boolean;
}

/** Parameters, type and arity of a declaration; modifiers are left away. */
export function parseDeclaration(text: string): Declaration {
  let rest = text.trim();
  while (MODIFIERS.test(rest)) rest = rest.replace(MODIFIERS, "");
  const open = parameterListStart(rest);
  if (open === -1)
    return { signature: { parameters: [], returns: plain(memberType(rest)) }, arity: 0, hasParameters: false };
  const close = matching(rest, open);
  const head = rest.slice(0, open).trim();
  const parameters = splitTop(rest.slice(open + 1, close)).map(parseParameter);
  const { type, name } = splitHead(head);
  const returns = type === "" ? {} : { returns: plain(type) };
  return { signature: { parameters, ...returns }, arity: arityOf(name), hasParameters: true };
}

/** Type text without nullability and with no spaces after commas. */
export function plain(type: string): string {
  return type
    .replace(/\?(?=[\s>,)\]]|$)/g, "")
    .replace(/\s*,\s*/g, ",")
    .replace(/\s+/g, " ")
    .trim();
}

function parseParameter(text: string): Parameter {
  const equals = text.indexOf("=");
  const declared = (equals === -1 ? text : text.slice(0, equals)).trim();
  const bare = declared.replace(/^(?:\[[^\]]*\]\s*)+/, "").replace(/^(?:(?:this|params|in|ref|out|scoped)\s+)+/, "");
  const { type, name } = splitHead(bare);
  return { type: plain(type), name, optional: equals !== -1 };
}

/** Splits `Task<A, B> Name<T>` at the last space outside brackets. */
function splitHead(head: string): { type: string; name: string } {
  let depth = 0;
  for (let index = head.length - 1; index >= 0; index--) {
    const char = head.charAt(index);
    if (">)]".includes(char)) depth++;
    else if ("<([".includes(char)) depth--;
    else if (char === " " && depth === 0) return { type: head.slice(0, index).trim(), name: head.slice(index + 1) };
  }
  return { type: "", name: head };
}

function memberType(rest: string): string {
  return splitHead(rest.split(/\s*(?:\{|=>|=|;)/)[0]?.trim() ?? "").type;
}

/** Index of the `(` that opens the parameters; tuples in the return type do not count. */
function parameterListStart(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === "(" && depth === 0 && /[\w>]/.test(text.charAt(index - 1))) return index;
    if ("<([".includes(char)) depth++;
    else if (">)]".includes(char)) depth--;
    else if ((char === "{" || char === "=" || char === ";") && depth === 0) return -1;
  }
  return -1;
}

function matching(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text.charAt(index) === "(") depth++;
    else if (text.charAt(index) === ")" && --depth === 0) return index;
  }
  return text.length;
}

/** Splits at commas outside brackets. */
export function splitTop(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < list.length; index++) {
    const char = list.charAt(index);
    if ("<([".includes(char)) depth++;
    else if (">)]".includes(char)) depth--;
    else if (char === "," && depth === 0) {
      parts.push(list.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, list.slice(start)].map((part) => part.trim()).filter((part) => part !== "");
}

function arityOf(name: string): number {
  const open = name.indexOf("<");
  return open === -1 ? 0 : splitTop(name.slice(open + 1, name.lastIndexOf(">"))).length;
}
