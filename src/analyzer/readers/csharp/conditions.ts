import type { CodeFile } from "./declared.ts";
import { canMeet } from "./exclusive.ts";

interface Branch {
  readonly start: number;
  readonly condition: string | null;
}

const directive = /^[ \t]*#[ \t]*(if|elif|else|endif)\b([^\r\n]*)/gm;
const MAX_NESTING = 40;

/** With `s`: before a line separator, the comment would be looked for anew from each of its slashes. */
const clean = (condition: string): string => condition.replace(/\/\/.*$/s, "").trim();

/** The conditions under which none of these holds. */
export const negated = (conditions: readonly string[]): string[] =>
  conditions.map((text) => (/^!?\w+$/.test(text) ? (text.startsWith("!") ? text.slice(1) : `!${text}`) : `!(${text})`));
const isAlternative = (condition: string): boolean => condition.replace(/\([^()]*\)/g, "").includes("||");

/** All of the conditions; one that holds in several ways stays together. */
export const allOf = (conditions: readonly string[]): string =>
  conditions.length === 1
    ? (conditions[0] ?? "")
    : conditions.map((text) => (isAlternative(text) ? `(${text})` : text)).join(" && ");

/** Whether one of the alternatives holds wherever `here` does. */
export const isCovered = (here: string | null, alternatives: readonly string[]): boolean =>
  alternatives.length > 0 && !canMeet([here, ...negated(alternatives)]);

/** What is asked of a place that needs a further condition; one that the place has already is not said again. */
export function under(here: string | null, condition: string | null): string | null {
  if (condition === null || isCovered(here, [condition])) return here;
  return here === null || isCovered(condition, [here]) ? condition : allOf([here, condition]);
}

/** Under which condition one of several holds that do so under theirs. */
export function anyOf(conditions: readonly (string | null)[]): string | null {
  const asked = [...new Set(conditions)].filter((condition) => condition !== null);
  if (conditions.includes(null) || isCovered(null, asked)) return null;
  return asked.length === 0 ? null : asked.join(" || ");
}

const joined = (open: readonly { readonly now: string }[]): string | null =>
  open.length === 0 ? null : allOf(open.slice(0, MAX_NESTING).map((level) => level.now));

/**
 * Reads the `#if` branches of a file by its lines, which works where the grammar does not (inside base lists and
 * argument lists). Gives the condition under which an offset counts, such as `NET6_0 && !DEBUG`.
 */
export function readConditions(text: string): (offset: number) => string | null {
  if (!/#[ \t]*if\b/.test(text)) return () => null;
  const branches: Branch[] = [{ start: 0, condition: null }];
  const open: { before: string[]; now: string }[] = [];
  for (const match of text.matchAll(directive)) {
    const condition = clean(match[2] ?? "");
    const level = open[open.length - 1];
    if (match[1] === "if") open.push({ before: [condition], now: condition });
    else if (!level) continue;
    else if (match[1] === "endif") open.pop();
    else {
      const rest = negated(level.before);
      level.now = allOf([...rest, ...(match[1] === "elif" ? [condition] : [])]);
      if (match[1] === "elif") level.before.push(condition);
    }
    branches.push({ start: match.index, condition: joined(open) });
  }
  if (branches.length === 1) return () => null;
  return (offset) => {
    let low = 0;
    let high = branches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((branches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return branches[low - 1]?.condition ?? null;
  };
}

const known = new WeakMap<CodeFile, (offset: number) => string | null>();

/** Condition under which an offset of a file counts. Most files are never asked. */
export function conditionAt(file: CodeFile, offset: number): string | null {
  const conditions = known.get(file) ?? readConditions(file.syntax.text);
  known.set(file, conditions);
  return conditions(offset);
}
