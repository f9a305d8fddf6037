import { structuredPatch } from "diff";
import type { FixtureFile } from "../schema/catalog.ts";
import { highlight, languageOf, type Token } from "./highlight.ts";

export type Change = "same" | "removed" | "added";

/** Consecutive lines with the same fate. */
export interface Block {
  readonly change: Change;
  readonly lines: readonly Token[][];
}

export interface Hunk {
  /** 1-based first line in the file before the change. */
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface FileDiff {
  readonly path: string;
  readonly kind: "changed" | "added";
  readonly added: number;
  readonly removed: number;
  readonly hunks: readonly Hunk[];
}

const CONTEXT = 3;

/**
 * What the expected fix changes, file by file in order of path; files that stay the same are left out. So are those without
 * a result: no fix takes a file away, they are work for a person.
 */
export function diffFixtures(before: readonly FixtureFile[], after: readonly FixtureFile[]): FileDiff[] {
  const results = after.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return results.flatMap(({ path, text }) => {
    const old = before.find((file) => file.path === path);
    if (old?.text === text) return [];
    return [{ path, kind: old === undefined ? "added" : "changed", ...diffTexts(path, old?.text ?? "", text) }];
  });
}

function diffTexts(path: string, before: string, after: string): Pick<FileDiff, "added" | "removed" | "hunks"> {
  const language = languageOf(path);
  const texts = [before, after].map((text) => text.replaceAll("\r\n", "\n"));
  const [old = "", current = ""] = texts;
  const colours = { old: highlight(old, language), current: highlight(current, language) };
  const hunks = structuredPatch(path, path, old, current, "", "", { context: CONTEXT }).hunks;
  const lines = hunks.flatMap((hunk) => hunk.lines);
  return {
    added: lines.filter((line) => line.startsWith("+")).length,
    removed: lines.filter((line) => line.startsWith("-")).length,
    hunks: hunks.map((hunk) => ({ line: hunk.oldStart, blocks: blocksOf(hunk, colours) })),
  };
}

interface Colours {
  readonly old: readonly Token[][];
  readonly current: readonly Token[][];
}

function blocksOf(hunk: { oldStart: number; newStart: number; lines: readonly string[] }, colours: Colours): Block[] {
  const blocks: { change: Change; lines: Token[][] }[] = [];
  let old = hunk.oldStart - 1;
  let current = hunk.newStart - 1;
  for (const line of hunk.lines) {
    if (line.startsWith("\\")) continue;
    const change: Change = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "same";
    const tokens = (change === "removed" ? colours.old[old] : colours.current[current]) ?? [{ text: line.slice(1) }];
    if (change !== "added") old += 1;
    if (change !== "removed") current += 1;
    const last = blocks.at(-1);
    if (last?.change === change) last.lines.push(tokens);
    else blocks.push({ change, lines: [tokens] });
  }
  return blocks;
}
