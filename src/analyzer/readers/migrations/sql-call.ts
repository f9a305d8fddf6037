import { endOf, kindOf, lastOf, nameOf, startOf, textOf } from "../csharp/syntax.ts";
import { readSql } from "../sql/read.ts";
import { argument, type Call } from "./calls.ts";
import type { MigrationWriter } from "./writer.ts";

const LITERALS = new Set([
  "string_literal",
  "verbatim_string_literal",
  "raw_string_literal",
  "interpolated_string_expression",
]);

/** Fills the holes of an interpolated string with a name of the same length: `{schema}.Clients` stays a name. */
const fillHoles = (text: string): string =>
  text.replace(/\{\{|\}\}|\{[^{}]*\}/g, (hole) => (hole.length === 2 ? hole : "x".repeat(hole.length)));

const ESCAPES: Readonly<Record<string, string>> = { n: " \n", r: " \r", t: " \t" };

/** The contents of a C# string literal at their own offsets: quotes, prefixes and escapes become blanks. */
function maskLiteral(text: string): string {
  const open = /^[$@]*"+/.exec(text)?.[0] ?? "";
  const quotes = open.replace(/[$@]/g, "").length;
  const isRaw = quotes >= 3 && !open.includes("@");
  const openLength = isRaw ? open.length : open.length - quotes + 1;
  const closeLength = Math.min(isRaw ? quotes : 1, Math.max(0, text.length - openLength));
  const inner = text.slice(openLength, text.length - closeLength);
  const plain = isRaw
    ? inner
    : open.includes("@")
      ? inner.replaceAll('""', ' "')
      : inner.replace(/\\(.)/gs, (_, escaped: string) => ESCAPES[escaped] ?? ` ${escaped}`);
  return " ".repeat(openLength) + (open.includes("$") ? fillHoles(plain) : plain) + " ".repeat(closeLength);
}

/** Text of a node with everything but the contents of its string literals blanked, at the same offsets. */
function sqlIn(writer: MigrationWriter, node: number): string {
  const { syntax } = writer;
  const start = startOf(syntax, node);
  const parts: string[] = [];
  let at = start;
  for (let child = node; child < lastOf(syntax, node); child++) {
    if (!LITERALS.has(kindOf(syntax, child)) || startOf(syntax, child) < at) continue;
    parts.push(" ".repeat(startOf(syntax, child) - at), maskLiteral(textOf(syntax, child)));
    at = endOf(syntax, child);
  }
  return parts.join("");
}

/** `migrationBuilder.Sql("…")`: literals, concatenations and constants of the file go to the SQL reader, once each. */
export function readSqlCall(writer: MigrationWriter, call: Call): void {
  const { syntax, path, conditionAt } = writer;
  const given = argument(call, "sql", 0);
  if (given === null) return;
  const named = kindOf(syntax, given) === "identifier" ? writer.declaration(nameOf(syntax, given)) : undefined;
  const node = named ?? given;
  if (!writer.readsFirst(node)) return;
  const text = sqlIn(writer, node);
  if (text.trim() === "") {
    const cure = "add the script that it runs to the input";
    writer.notice("migration-sql", "the SQL of this call is no literal text of this file", cure, call.node);
    return;
  }
  writer.addSql(readSql({ path, text, offset: startOf(syntax, node), source: "migration", conditionAt }));
}
