import { calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { childByField, endOf, kindOf, nameOf, startOf } from "./syntax.ts";

/** Queries that give null where nothing is found. */
const mayFindNothing = /^(?:(?:First|Single|Last)OrDefault|Find)(?:Async)?$/;
const MAX_TEXT = 20_000;

/** What an expression is without parentheses and `await`. */
function plain(file: CodeFile, node: number): number {
  let at = node;
  while (["parenthesized_expression", "await_expression"].includes(kindOf(file.syntax, at))) at += 1;
  return at;
}

function isQuery(file: CodeFile, node: number): boolean {
  const at = plain(file, node);
  const callee = kindOf(file.syntax, at) === "invocation_expression" ? calleeOf(file, at) : null;
  if (callee?.name === "ConfigureAwait" && callee.receiver !== null) return isQuery(file, callee.receiver);
  return callee !== null && mayFindNothing.test(callee.name);
}

/** Any sign of a test, or of another value, between where a local is declared and where it is used. */
const touched = (name: string): RegExp =>
  new RegExp(
    `(?<![.\\w])${name}\\s*(?:[!=]=|\\?|is\\b|=[^=>])|(?:[!=]=|\\bout|\\bref)\\s*${name}\\b|(?:Null|Default|Any|Empty)\\w*\\s*\\(\\s*${name}\\b|(?<![.\\w])${name}\\s*\\.\\s*Should`,
  );

/**
 * Whether the object of an access, `x.M`, comes from a query that may find nothing, and nothing between tests it. False
 * where the code does not show it.
 */
export function mayBeNull(expressions: Expressions, file: CodeFile, access: number): boolean {
  const { syntax } = file;
  if (kindOf(syntax, access) !== "member_access_expression") return false;
  const receiver = childByField(syntax, access, "expression");
  if (receiver === null) return false;
  if (kindOf(syntax, receiver) !== "identifier") return isQuery(file, receiver);
  const name = nameOf(syntax, receiver);
  const source = expressions.locals.find(file, receiver, name)?.source;
  if (source?.kind !== "value" || !isQuery(file, source.node)) return false;
  const [from, to] = [endOf(syntax, source.node), startOf(syntax, receiver)];
  return from <= to && to - from < MAX_TEXT && !touched(name).test(syntax.text.slice(from, to));
}
