import fc from "fast-check";
import { expect, test } from "vitest";
import { readSql } from "../../../src/analyzer/readers/sql/read.ts";

const piece = fc.constantFrom(
  ..."CREATE TABLE|ALTER TABLE|ADD|COLUMN|DROP|RENAME|TO|CHANGE|MODIFY|DEFAULT|NOT NULL|CONSTRAINT|IF NOT EXISTS|EXEC|sp_rename|Clients|[Clients]|\"A\"|`B`|'it''s'|N'x'|(|)|,|;|.|GO|--|/*|*/|$$|$EF$|'|[|\"|`|\\|0|\r".split(
    "|",
  ),
);
const script = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", "\n", "")), { maxLength: 60 })
  .map((parts) => parts.flat().join(""));

/** A quote inside of quotes is written twice, in whichever of the quotes the name stands. */
const unquoted = (text: string): string => text.replace(/(['"`\]])\1+/g, "$1");

test("any heap of SQL words gives facts whose spans lie in the text and hold what they name", () => {
  fc.assert(
    fc.property(script, (text) => {
      const { columns, tables, notices } = readSql({ path: "a.sql", text });
      for (const { span } of [...columns, ...tables, ...notices]) {
        expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
      }
      for (const { column, span } of columns)
        expect(unquoted(text.slice(span.start, span.end))).toContain(unquoted(column));
    }),
    { numRuns: 2000 },
  );
});
