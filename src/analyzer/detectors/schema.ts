import type { SchemaDetector } from "../../schema/detector.ts";
import type { ColumnFact, SchemaSource, TableFact } from "../facts.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import type { SchemaFacts } from "../readers/schema.ts";
import { plainDefault } from "./schema-default.ts";
import { isOwnEntity, isVendorTable, namesOf, plainName } from "./schema-tables.ts";

/** The facts about the vendor's table of one detector. */
interface Relevant {
  /** `create` and `map` facts of the vendor's table; those of other tables of the same name are left out. */
  readonly wholes: readonly TableFact[];
  readonly alters: readonly TableFact[];
  readonly columns: readonly ColumnFact[];
  /** Whether the name belongs to a table of the host alone. */
  readonly foreign: boolean;
}

const isWhole = (fact: TableFact): boolean => fact.operation === "create" || fact.operation === "map";

function relevantTo(detector: SchemaDetector, facts: SchemaFacts): Relevant {
  const names = namesOf(detector.table, facts.tables);
  const tables = facts.tables.filter((fact) => names.has(plainName(fact.table)));
  const all = tables.filter(isWhole);
  const wholes = all.filter(isVendorTable);
  const column = plainName(detector.column);
  const columns = facts.columns.filter(
    (fact) =>
      plainName(fact.column) === column &&
      names.has(plainName(fact.table)) &&
      (fact.owner === null || isVendorTable(fact.owner)),
  );
  const alters = tables.filter((fact) => fact.operation === "alter");
  return { wholes, alters, columns, foreign: all.length > 0 && wholes.length === 0 };
}

/** `migration` detectors look at everything that EF makes, `sql` detectors at scripts. */
const looksAt = (detector: SchemaDetector, source: SchemaSource): boolean =>
  (detector.kind === "sql") === (source === "sql");

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** In order of path and text, which is the order of time for EF's timestamped migrations. */
function bySpan(a: { readonly span: Span }, b: { readonly span: Span }): number {
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  return a.span.start - b.span.start;
}

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
 * Snapshots that map the table without the column, where nothing else adds it. Each provider has a snapshot in a
 * folder of its own, and what lies in the folder of one says nothing about another.
 */
function lackingSnapshots(snapshots: readonly TableFact[], columns: readonly ColumnFact[]): TableFact[] {
  const folders = snapshots.map((fact) => folderOf(fact.span.file));
  return snapshots.filter((fact) => {
    const own = folderOf(fact.span.file);
    const others = folders.filter((folder) => folder !== own && !own.startsWith(folder));
    return !hasColumn(columns.filter(({ span }) => !others.some((folder) => span.file.startsWith(folder))));
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

function absentPlaces(detector: SchemaDetector, relevant: Relevant): TableFact[] {
  const { wholes, columns } = relevant;
  const snapshots = wholes.filter((fact) => fact.source === "snapshot");
  if (detector.kind === "migration" && snapshots.length > 0) return lackingSnapshots(snapshots, columns);
  return hasColumn(columns) ? [] : newestPlace(relevant, detector);
}

function absentMatch(detector: SchemaDetector, { span, entity, table }: TableFact): Match {
  const because =
    entity === null
      ? `\`${table}\` is created with the columns of IdentityServer, and nothing adds \`${detector.column}\``
      : `\`${entity}\` is mapped to \`${table}\`, and nothing adds \`${detector.column}\``;
  return {
    span,
    confidence: isOwnEntity(entity) ? "likely" : "certain",
    because,
    condition: null,
    values: { match: table, symbol: `${table}.${detector.column}` },
    subject: { kind: "text" },
  };
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

/**
 * `present`: each place that brings the column in, with the accepted default where the detector names some. `absent`:
 * one place per model snapshot, or one per project without snapshots, where the vendor's table lacks the column.
 */
export function detectSchema(detector: SchemaDetector, facts: SchemaFacts): Match[] {
  const relevant = relevantTo(detector, facts);
  if (detector.state === "absent") {
    return absentPlaces(detector, relevant).map((place) => absentMatch(detector, place));
  }
  if (relevant.foreign) return [];
  return introductions(detector, relevant.columns).map((column) => presentMatch(column, relevant.wholes.length > 0));
}
