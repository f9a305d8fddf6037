/** Something that `@inject` or `@model` makes known under a name. */
export interface RazorField {
  readonly name: string;
  readonly type: string;
}

/** What the lines that begin with `@` say. */
export interface Directives {
  readonly usings: string[];
  readonly injected: RazorField[];
  model: string | null;
  inherits: string | null;
}

const silent = new Set(
  "page layout namespace attribute typeparam addTagHelper removeTagHelper tagHelperPrefix rendermode preservewhitespace section".split(
    " ",
  ),
);
const typed = new Set(["model", "inherits", "implements"]);

/** Whether a word after `@` begins a directive: some stand alone, the others say something behind a blank. */
export const isDirective = (word: string, hasValue: boolean): boolean =>
  silent.has(word) || (hasValue && (word === "using" || word === "inject" || typed.has(word)));

/** Whether a type stands behind the word. */
export const namesType = (word: string): boolean => typed.has(word);

/** Keeps what a directive makes known. */
export function note(directives: Directives, word: string, value: string): void {
  if (word === "using") directives.usings.push(value);
  if (word === "model") directives.model = value;
  if (word === "inherits") directives.inherits = value;
  const injected = word === "inject" ? /^(.+?)\s+([\p{L}_][\p{L}\p{N}_]*)$/su.exec(value) : null;
  if (injected) directives.injected.push({ type: injected[1] ?? "", name: injected[2] ?? "" });
}
