import { closingAt, namedBy, simpleName } from "./code.ts";
import { assigned, type Copy, mostRead, shown, typeAbove } from "./copies.ts";
import { type Mapped, modelMapped } from "./mappings.ts";

const creation = /\bnew\s+([\w.:]+)\s*(?:\(\s*\)\s*)?(?=\{)/g;
/** `reader.GetString(0)`, `row["Type"]`, `record.Field<string>("Type")`; texts are blank here. */
const cell = /(?<![\w.])([\p{L}_]\w*)[!?]?(?:\s*\[|\.(?:Get|Field|IsDBNull|TryGet)\w*\s*(?:<[^<>()]*>)?\s*\()/gu;
/** What a statement is given: `parameters.Add("@Type", grant.Type)`, `new HashEntry("Type", grant.Type)`, `["Type"] = grant.Type`. */
const parameter = /(?:[({] +,|\[ +\]\s*=)\s*(?:\([\w.?]+\)\s*)?([\p{L}_]\w*)[?!]?\.(\w+)/gu;
const anonymous = /\b(?:Execute|Query)\w*\s*(?:<[^<>()]*>)?\s*\([^;{}]{0,600}?\bnew\s*(?=\{)/g;
/** Less than this is nobody's mapping. */
const MIN_CELLS = 4;
const MAX_GAP = 400;
const MAX_PLACES = 1_000;
const MAX_STATEMENTS = 300;

/** How often code reads a cell of the row that most are read of. */
function cellsIn(code: string): number {
  const byRow = new Map<string, number>();
  for (const [, row = ""] of code.matchAll(cell)) byRow.set(row, (byRow.get(row) ?? 0) + 1);
  return Math.max(0, ...byRow.values());
}

/** `new Grant { Type = reader.GetString(0), … }`: what a row of a table becomes. */
function rowsRead(code: string, mapped: Mapped): Copy[] {
  return [...code.matchAll(creation)].slice(0, MAX_PLACES).flatMap((match): Copy[] => {
    const name = simpleName(match[1] ?? "");
    const model = shown.test(name) ? null : modelMapped(name, mapped);
    if (model === null) return [];
    const open = match.index + match[0].length;
    const body = code.slice(open, closingAt(code, open));
    if (cellsIn(body) < MIN_CELLS) return [];
    const named = namedBy(assigned, body, open);
    const start = match.index + match[0].indexOf(match[1] ?? "") + (match[1] ?? "").length - name.length;
    return [{ model, members: named.map(({ member }) => member), named, start, end: start + name.length }];
  });
}

/** Members that a statement is given by name: one place for those that follow each other. */
function parametersGiven(code: string, mapped: Mapped): Copy[] {
  const runs: { from: string; at: number; last: number; end: number }[] = [];
  for (const match of [...code.matchAll(parameter)].slice(0, MAX_PLACES)) {
    const from = match[1] ?? "";
    const last = runs.at(-1);
    const end = match.index + match[0].length;
    if (last?.from === from && match.index - last.last < MAX_GAP) Object.assign(last, { last: match.index, end });
    else runs.push({ from, at: end - match[0].length, last: match.index, end });
  }
  return runs.flatMap(({ from, at, end }) => given(code, from, at, end, mapped));
}

/** `Execute(sql, new { grant.Type, … })`. */
function objectsGiven(code: string, mapped: Mapped): Copy[] {
  return [...code.matchAll(anonymous)].slice(0, MAX_STATEMENTS).flatMap((match) => {
    const open = match.index + match[0].length;
    const end = closingAt(code, open);
    return given(code, mostRead(code.slice(open, end)).from, open, end, mapped);
  });
}

/** The place of members that are read from a stored model between two offsets. */
function given(code: string, from: string, at: number, end: number, mapped: Mapped): Copy[] {
  if (from === "") return [];
  const type = typeAbove(code, from, at);
  const model = type === null || shown.test(type) ? null : modelMapped(type, mapped);
  const named = namedBy(new RegExp(`(?<![\\w.])${from}[?!]?\\.(\\w+)`, "g"), code.slice(at, end), at);
  if (model === null || named.length < MIN_CELLS) return [];
  const start = code.indexOf(from, at);
  return [{ model, members: named.map(({ member }) => member), named, start, end: start + from.length }];
}

/** Code (texts and comments left out) that makes a stored model from a row's cells, or gives its members to a statement. */
export const rowsIn = (code: string, mapped: Mapped): Copy[] => [
  ...rowsRead(code, mapped),
  ...parametersGiven(code, mapped),
  ...objectsGiven(code, mapped),
];
