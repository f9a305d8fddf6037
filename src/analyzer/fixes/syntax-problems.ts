import type { Engine } from "../engine.ts";
import type { SourceFile } from "../input.ts";
import { parseCSharp } from "../readers/csharp/parse.ts";
import { type RazorCode, razorCode } from "../readers/csharp/razor/read.ts";
import { readJson } from "../readers/json.ts";
import { parseXml } from "../readers/xml/parse.ts";

/** Every other offset: no method body is so short that the parser's result would leave it out. */
const everywhere = (text: string): number[] => Array.from({ length: text.length >> 1 }, (_, index) => 2 * index);

function codeProblems(engine: Engine, text: string, razor?: RazorCode): number {
  const parse = parseCSharp({ engine, text, razor, wanted: everywhere(text) });
  return parse.kind === "parsed" ? parse.syntax.errors.length : Number.POSITIVE_INFINITY;
}

/** How many syntax errors the reader of this kind of file sees in a text; 0 for kinds without a grammar. */
export function syntaxProblems(engine: Engine, { kind, text }: Pick<SourceFile, "kind" | "text">): number {
  switch (kind) {
    case "csharp":
      return codeProblems(engine, text);
    case "razor":
      return codeProblems(engine, text, razorCode(text));
    case "project":
    case "packagesConfig":
    case "nlog":
      return parseXml(text).problems.length;
    case "settings":
    case "sdkPin":
    case "lockFile":
    case "packageList":
      return readJson(text).problem === null ? 0 : 1;
    case "solution":
    case "sql":
    case "dockerfile":
    case "paket":
    case "pipeline":
    case "beside":
    case "unknown":
      return 0;
    default:
      return kind satisfies never;
  }
}
