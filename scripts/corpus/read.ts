import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "../../src/analyzer/input.ts";
import { readFixture } from "../../src/catalog/fixtures.ts";
import { ROOT } from "../../src/catalog/read.ts";
import type { Fixture } from "../../src/catalog/sources.ts";
import type { Label, LabelKind } from "../../src/report/accuracy.ts";
import { compare } from "../../src/report/order.ts";

/** A small solution of the corpus: its files without marker lines, and what the markers say. */
export interface CorpusSolution {
  /** Folder below `test/corpus/<release>/`. */
  readonly name: string;
  /** The release that the labels speak of, upgraded to from the one before it. */
  readonly release: string;
  readonly files: readonly InputFile[];
  readonly labels: readonly Label[];
  /** Texts by path, to look for lines that could mislead. */
  readonly texts: ReadonlyMap<string, string>;
}

const words: Readonly<Record<LabelKind, true>> = { applies: true, ask: true };
const isKind = (word: string): word is LabelKind => Object.hasOwn(words, word);

function fixturesBelow(folder: string): Fixture[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const path = file.slice(folder.length + 1).replaceAll("\\", "/");
      return readFixture(path, file, new Uint8Array(readFileSync(file)), Object.keys(words));
    })
    .toSorted((a, b) => compare(a.path, b.path));
}

function readSolution(root: string, release: string, name: string): CorpusSolution {
  const fixtures = fixturesBelow(join(root, release, name));
  const labels = fixtures.flatMap(({ path, markers }) =>
    markers.flatMap(({ word, rule, line }): Label[] => (isKind(word) ? [{ file: path, line, rule, kind: word }] : [])),
  );
  return {
    name,
    release,
    files: fixtures.map(({ path, bytes }) => ({ path, bytes })),
    labels,
    texts: new Map(fixtures.map(({ path, text }) => [path, text])),
  };
}

/** All solutions below `test/corpus/<release>/`, by name. Each label is a marker comment: `// applies: <id>` or `// ask: <id>`. */
export function readCorpus(root = join(ROOT, "test/corpus")): CorpusSolution[] {
  return readdirSync(root)
    .toSorted(compare)
    .flatMap((release) =>
      readdirSync(join(root, release))
        .toSorted(compare)
        .map((name) => readSolution(root, release, name)),
    );
}
