import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../../src/analyzer/input.ts";
import { quotedSearch } from "../../../src/analyzer/readers/csharp/quoted.ts";
import { scannerOf } from "../../../src/analyzer/readers/csharp/scan.ts";
import { eachWord, WordFilter, WordTable } from "../../../src/analyzer/readers/csharp/words.ts";
import { vocabulary } from "./reading.ts";

const texts = fc.string({ unit: fc.constantFrom("a", "b", "B", "_", "1", " ", ".", '"', "\n", "é", "ß", "@") });
const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom("a", "b", "B", "_", "é"), minLength: 1, maxLength: 4 }));

const source = (text: string): SourceFile => ({ path: "A.cs", kind: "csharp", encoding: "utf-8", text });

describe("a table of words", () => {
  test("finds what a regular expression finds word by word, and nothing else", () => {
    fc.assert(
      fc.property(texts, words, (text, wanted) => {
        const table = new WordTable(wanted);
        const found: string[] = [];
        eachWord(text, (start, end, hash) => {
          const index = table.indexAt(text, start, end, hash);
          if (index >= 0) found.push(`${start} ${table.words[index]}`);
        });
        const expected = [...text.matchAll(/[\p{L}\p{N}_]+/gu)]
          .filter((match) => wanted.includes(match[0]))
          .map((match) => `${match.index} ${match[0]}`);
        expect(found).toEqual(expected);
      }),
      { seed: 1 },
    );
  });

  test("is never told by the filter of a text that a word of the text is not there", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const filter = new WordFilter(text.length);
        eachWord(text, (_, __, hash) => filter.add(hash));
        for (const [word] of text.matchAll(/[\p{L}\p{N}_]+/gu))
          expect(new WordTable([word]).mayOccur(filter)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe("strings by their whole value", () => {
  const find = (text: string) => quotedSearch(new Set(["at+jwt", "at"])).find(text);

  test("are found in plain, verbatim, interpolated and raw strings", () => {
    expect(find('x = "at+jwt";')).toEqual([5]);
    expect(find('x = @"at";')).toEqual([6]);
    expect(find('x = $"at";')).toEqual([6]);
    expect(find('x = """\n    at+jwt\n    """;')).toEqual([12]);
  });

  test("are not found as parts of longer strings", () => {
    expect(find('x = "at+jwt2" + "that" + "at jwt";')).toEqual([]);
  });
});

describe("a scan", () => {
  test("is made once for a file, whoever asks", () => {
    const file = source("class Mine : TokenCleanupService { }");
    expect(scannerOf(vocabulary).scan(file)).toBe(scannerOf(vocabulary).scan(file));
  });

  test("finds names beyond the basic plane by their letters", () => {
    const file = source("class \u{1d49c}b : A { } \u{1d49c}bc x; \u{1d49c}b y;");
    expect(scannerOf(vocabulary).find(file, new Set(["\u{1d49c}b"]))).toEqual([6, 26]);
  });
});
