import type { FileImports } from "../analyzer/readers/csharp/imports.ts";
import { type Syntax, textOf } from "../analyzer/readers/csharp/syntax.ts";

/** Names that a file gives to types: `using Ct = System.Threading.CancellationToken`. */
export type Aliases = ReadonlyMap<string, string>;

/** One parsed file of a package. */
export interface Source {
  readonly path: string;
  readonly syntax: Syntax;
  readonly imports: FileImports;
  /** Its own aliases and those that are global in the package. */
  readonly aliases: Aliases;
}

/** The type that a node names. */
export function typeAt({ syntax, aliases }: Source, node: number): string {
  return typeText(textOf(syntax, node)).replace(/\b[A-Za-z_]\w*\b/g, (name) => aliases.get(name) ?? name);
}

/** Comments and white space squeezed, in strings of several lines too: line ends differ from clone to clone. */
export function valueText(text: string): string {
  return text
    .replace(STRINGS_AND_SPACE, (_, literal: string | undefined) =>
      literal === undefined ? " " : literal.includes("\n") ? literal.replace(/\s+/g, " ") : literal,
    )
    .replace(/(\S) (?=[{}])/g, "$1")
    .trim();
}

const STRINGS_AND_SPACE =
  /(\$*"""[\s\S]*?"""|[$@]*@[$@]*"(?:[^"]|"")*"|\$?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)')|(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*)+/g;

/** A type as code with the right usings would write it: without namespaces, comments and needless white space. */
export function typeText(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ?\. ?/g, ".")
    .replace(/(?:\bglobal::)?(?:\b[A-Za-z_]\w*\.)+(?=[A-Za-z_])/g, "")
    .replace(/ ?, ?/g, ", ")
    .replace(/([<[(]) /g, "$1")
    .replace(/ ([<>[\]),?])/g, "$1")
    .trim();
}
