import type { SchemaDetector } from "../../schema/schema-detector.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import { folderPrefix } from "../readers/msbuild/path.ts";
import type { SchemaFacts } from "../readers/schema.ts";
import type { ColumnFact, SchemaSource, TableFact } from "../schema-facts.ts";
import { alteredColumns } from "./schema-altered.ts";
import { plainDefault } from "./schema-default.ts";
import { bySpan, looksAt, type Relevant, relevantTo } from "./schema-relevant.ts";
import { endsUpAs } from "./schema-shape.ts";
import { isOwnEntity, namesOf, plainName } from "./schema-tables.ts";

const ADDS = new Set<ColumnFact["operation"]>(["add", "create", "map", "rename"]);

/** Whether a fact says that the column is there or gone, rather than what is in it. */
const changesTable = (fact: ColumnFact): boolean => fact.operation !== "alter" && fact.operation !== "update";

/** Whether these facts leave the column in the table: a drop counts until something adds the column again. */
function hasColumn(columns: readonly ColumnFact[]): boolean {
  if (columns.some((fact) => fact.source === "snapshot")) return true;
  const changes = columns.filter((fact) => fact.source !== "designer" && changesTable(fact)).toSorted(bySpan);
  const last = changes.at(-1);
  return last ? ADDS.has(last.operation) : columns.some((fact) => fact.source === "designer");
}

/**
 * Snapshots that map the table without what is looked for, where nothing else brings it. Each provider has a snapshot in a
 * folder of its own, and what lies in the folder of one says nothing about another.
 */
function lackingSnapshots<T extends { readonly span: Span }>(
  snapshots: readonly TableFact[],
  facts: readonly T[],
  isThere: (facts: readonly T[]) => boolean,
): TableFact[] {
  const folders = snapshots.map((fact) => folderPrefix(fact.span.file));
  return snapshots.filter((fact) => {
    const own = folderPrefix(fact.span.file);
    const others = folders.filter((folder) => folder !== own && !own.startsWith(folder));
    return !isThere(facts.filter(({ span }) => !others.some((folder) => span.file.startsWith(folder))));
  });
}

/** The newest place that creates or changes the table; designer files only where there is nothing else. */
function newestPlace({ wholes, alters }: Relevant, detector: SchemaDetector): TableFact[] {
  const seen = wholes.filter((fact) => looksAt(detector, fact.source));
  if (seen.length === 0) return [];
  const migrations = [...seen, ...alters.filter((fact) => looksAt(detector, fact.source))].filter(
    (fact) => fact.source === "migration",
  );
  const places = migrations.length > 0 ? migrations : seen;
  return places.toSorted(bySpan).slice(-1);
}

/** Places where the table lacks what `facts` would bring. */
function lackingPlaces<T extends { readonly span: Span }>(
  detector: SchemaDetector,
  relevant: Relevant,
  facts: readonly T[],
  isThere: (facts: readonly T[]) => boolean,
): TableFact[] {
  const snapshots = relevant.wholes.filter((fact) => fact.source === "snapshot");
  if (detector.kind === "migration" && snapshots.length > 0) return lackingSnapshots(snapshots, facts, isThere);
  return isThere(facts) ? [] : newestPlace(relevant, detector);
}

function absentMatch({ span, entity, table }: TableFact, symbol: string, lacks: string): Match {
  const because =
    entity === null
      ? `\`${table}\` is created with the columns of IdentityServer, and ${lacks}`
      : `\`${entity}\` is mapped to \`${table}\`, and ${lacks}`;
  return {
    span,
    confidence: isOwnEntity(entity) ? "likely" : "certain",
    because,
    condition: null,
    values: { match: table, symbol },
    subject: { kind: "text" },
  };
}

function absentColumns(detector: SchemaDetector, column: string, relevant: Relevant): Match[] {
  return lackingPlaces(detector, relevant, relevant.columns, hasColumn).map((place) =>
    absentMatch(place, `${place.table}.${column}`, `nothing adds \`${column}\``),
  );
}

/** Places of the table that lack some of the columns, each with all that it lacks. */
function incompletePlaces(detector: SchemaDetector, facts: SchemaFacts, { wholes }: Relevant): Match[] {
  if (wholes.length === 0) return [];
  const lacking = new Map<TableFact, string[]>();
  for (const column of detector.columns ?? []) {
    const relevant = relevantTo({ ...detector, column }, facts);
    for (const place of lackingPlaces(detector, relevant, relevant.columns, hasColumn)) {
      lacking.set(place, [...(lacking.get(place) ?? []), column]);
    }
  }
  return [...lacking].map(([place, columns]) => {
    const names = columns.map((column) => `\`${column}\``).join(", ");
    return absentMatch(place, `${place.table}.${columns[0]}`, `nothing adds ${names}`);
  });
}

/** Whether a table is there after these facts: whatever creates, maps, renames or alters it, unless it is dropped last. */
function hasTable(tables: readonly TableFact[]): boolean {
  if (tables.some((fact) => fact.source === "snapshot")) return true;
  const last = tables
    .filter((fact) => fact.source !== "designer")
    .toSorted(bySpan)
    .at(-1);
  return last ? last.operation !== "drop" : tables.length > 0;
}

/** Places of the table `beside`, where the other one is missing. */
function absentTables(detector: SchemaDetector, facts: SchemaFacts): Match[] {
  const { beside, table } = detector;
  if (beside === undefined) return [];
  const names = namesOf(table, facts.tables);
  const own = facts.tables.filter((fact) => names.has(plainName(fact.table)));
  const relevant = relevantTo({ ...detector, table: beside }, facts);
  return lackingPlaces(detector, relevant, own, hasTable).map((place) =>
    absentMatch(place, table, `nothing creates \`${table}\``),
  );
}

/**
 * Facts that give existing rows one of the accepted values. A default that an UPDATE further down in the same file
 * replaces by another value is none of them.
 */
function givingValue(columns: readonly ColumnFact[], accepted: readonly string[]): ColumnFact[] {
  const valued = columns.flatMap((fact) =>
    fact.defaultValue ? [{ fact, accepted: accepted.includes(plainDefault(fact.defaultValue.text)) }] : [],
  );
  const replacements = valued.filter((entry) => !entry.accepted && entry.fact.operation === "update");
  const isReplaced = ({ span }: ColumnFact) =>
    replacements.some(({ fact: later }) => later.span.file === span.file && later.span.start > span.start);
  return valued.filter((entry) => entry.accepted && !isReplaced(entry.fact)).map((entry) => entry.fact);
}

/** Facts that introduce the column; where migrations do, the model that repeats it makes no further match. */
function introductions(detector: SchemaDetector, columns: readonly ColumnFact[]): ColumnFact[] {
  const seen = columns.filter((fact) => looksAt(detector, fact.source) && fact.operation !== "drop");
  if (detector.defaultValue) return givingValue(seen, detector.defaultValue.map(plainDefault));
  if (detector.type || detector.longerThan !== undefined) return endsUpAs(detector, seen);
  const introducing = seen.filter(changesTable);
  const levels: readonly SchemaSource[][] = [["migration", "sql"], ["snapshot"], ["designer"]];
  for (const sources of levels) {
    const found = introducing.filter((fact) => sources.includes(fact.source));
    if (found.length > 0) return found;
  }
  return [];
}

function presentMatch(column: ColumnFact, known: boolean): Match {
  const name = `${column.table}.${column.column}`;
  return {
    span: column.span,
    confidence: known ? "certain" : "likely",
    because: known
      ? `\`${name}\` is a column of IdentityServer's table`
      : `\`${name}\` is named like a column of IdentityServer; the rest of the table is not in the input`,
    condition: column.condition,
    values: { match: column.column, symbol: name, ...(column.defaultValue ? { value: column.defaultValue.text } : {}) },
    subject: { kind: "column", column },
  };
}

function presentTables(detector: SchemaDetector, { wholes }: Relevant): Match[] {
  const seen = wholes.filter((fact) => looksAt(detector, fact.source));
  const levels: readonly SchemaSource[][] = [["migration", "sql"], ["snapshot"], ["designer"]];
  const found = levels
    .map((sources) => seen.filter((fact) => sources.includes(fact.source)))
    .find((list) => list.length > 0);
  return (found ?? []).map(({ span, table, entity }) => ({
    span,
    confidence: isOwnEntity(entity) ? "likely" : "certain",
    because: `\`${table}\` is a table of IdentityServer`,
    condition: null,
    values: { match: table, symbol: table },
    subject: { kind: "text" },
  }));
}

/**
 * `present`: each place that brings in the column (or the table), with the accepted default, type or length where the
 * detector names some. `absent`: one place per model snapshot, or one per project without snapshots, where the vendor's
 * table lacks the column or some of the columns, or where the other table is missing. `altered`: each place that changes the column.
 */
export function detectSchema(detector: SchemaDetector, facts: SchemaFacts): Match[] {
  const { column, state } = detector;
  const relevant = relevantTo(detector, facts);
  if (state === "absent") {
    if (column !== undefined) return absentColumns(detector, column, relevant);
    return [...absentTables(detector, facts), ...incompletePlaces(detector, facts, relevant)];
  }
  if (relevant.foreign) return [];
  if (column === undefined) return presentTables(detector, relevant);
  const known = relevant.wholes.length > 0;
  const columns = state === "altered" ? alteredColumns(detector, relevant) : introductions(detector, relevant.columns);
  return columns.map((fact) => presentMatch(fact, known));
}
