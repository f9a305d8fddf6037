import type { Problem } from "../problem.ts";
import { BLANK } from "../scaffold.ts";
import type { ReleaseFolder } from "../sources.ts";
import type { Located } from "../yaml.ts";
import { allRules, type Check, problemAt } from "./check.ts";

export const blanks: Check = {
  name: "blanks",
  description: "Nothing of the scaffold is left to fill in.",
  check: (catalog) => [
    ...catalog.releases.flatMap(releaseBlanks),
    ...allRules(catalog).flatMap((rule) => [
      ...valueBlanks(rule.source),
      ...proseBlanks(`${rule.path}/rule.md`, rule.prose),
    ]),
  ],
};

function releaseBlanks({ source, ledger, guide, guideText }: ReleaseFolder): Problem[] {
  return [...valueBlanks(source), ...valueBlanks(ledger), ...proseBlanks(guide, guideText)];
}

function valueBlanks(source: Located<unknown>): Problem[] {
  return stringsOf(source.value)
    .filter(({ text }) => text.includes(BLANK))
    .map(({ path }) => problemAt(source, path, "left blank", `write it in place of \`${BLANK}\``));
}

function proseBlanks(file: string, prose: string): Problem[] {
  return prose.split("\n").flatMap((line, index) => {
    const column = line.indexOf(BLANK) + 1;
    if (column === 0) return [];
    const place = { file, at: () => ({ line: index + 1, column }) };
    return [problemAt(place, [], "left blank", `write it in place of \`${BLANK}\``)];
  });
}

function stringsOf(value: unknown): { path: PropertyKey[]; text: string }[] {
  const found: { path: PropertyKey[]; text: string }[] = [];
  const open: { path: PropertyKey[]; value: unknown }[] = [{ path: [], value }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (typeof place.value === "string") found.push({ path: place.path, text: place.value });
    if (typeof place.value !== "object" || place.value === null) continue;
    for (const [key, inner] of Object.entries(place.value)) open.push({ path: [...place.path, key], value: inner });
  }
  return found;
}
