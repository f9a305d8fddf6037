import type { Cursor } from "./cursor.ts";
import type { Token } from "./tokens.ts";

/** Comma-separated tokens, parentheses kept together. */
export type Item = readonly Token[];

const isMark = (token: Token, mark: string): boolean => token.kind === "punctuation" && token.value === mark;

/** Words that begin a statement; T-SQL needs no semicolon between two. */
const STATEMENTS = new Set(
  "CREATE INSERT UPDATE DELETE SELECT EXEC EXECUTE IF BEGIN END DECLARE PRINT MERGE GRANT COMMIT ROLLBACK USE ELSE WHILE RETURN GO CALL WITH".split(
    " ",
  ),
);

function beginsStatement(cursor: Cursor): boolean {
  const token = cursor.peek();
  if (token.keyword === "ALTER") return cursor.peek(1).keyword === "TABLE";
  return token.startsLine && STATEMENTS.has(token.keyword) && cursor.peek(-1).keyword !== "ON";
}

/**
 * Reads items up to the parenthesis that closes the list (`inParentheses`, the opening one already taken) or to the
 * end of the statement. `closed` is false when the parenthesis is missing.
 */
export function readItems(cursor: Cursor, inParentheses: boolean): { items: Item[]; closed: boolean } {
  const items: Item[] = [];
  let item: Token[] = [];
  let depth = 0;
  const finish = (closed: boolean) => {
    if (item.length > 0) items.push(item);
    return { items, closed };
  };
  for (; !cursor.done; cursor.at += 1) {
    const token = cursor.peek();
    if (depth === 0 && !inParentheses && (isMark(token, ";") || beginsStatement(cursor))) return finish(true);
    if (isMark(token, ";") || (token.startsLine && token.keyword === "GO")) return finish(!inParentheses);
    if (isMark(token, "(")) depth += 1;
    if (isMark(token, ")")) {
      depth -= 1;
      if (depth < 0) {
        if (inParentheses) cursor.at += 1;
        return finish(true);
      }
    }
    if (depth === 0 && isMark(token, ",")) {
      if (item.length > 0) items.push(item);
      item = [];
    } else {
      item.push(token);
    }
  }
  return finish(!inParentheses);
}

const AFTER_DEFAULT = new Set(
  "NOT NULL CONSTRAINT PRIMARY UNIQUE CHECK REFERENCES COMMENT COLLATE AFTER FIRST ON WITH GENERATED IDENTITY AUTO_INCREMENT FOR".split(
    " ",
  ),
);

/** The tokens of the DEFAULT expression of a column definition. */
export function defaultTokens(item: Item): readonly Token[] {
  let depth = 0;
  let begin = -1;
  for (const [index, token] of item.entries()) {
    if (begin < 0 && depth === 0 && token.keyword === "DEFAULT") begin = index + 1;
    // The first token always belongs to the expression: `DEFAULT NULL`.
    else if (begin >= 0 && index > begin && depth === 0 && AFTER_DEFAULT.has(token.keyword)) {
      return item.slice(begin, index);
    }
    if (isMark(token, "(")) depth += 1;
    if (isMark(token, ")")) depth -= 1;
  }
  return begin < 0 ? [] : item.slice(begin);
}
