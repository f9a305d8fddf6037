import type { SchemaDetector } from "../../schema/schema-detector.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import { folderPrefix } from "../readers/msbuild/path.ts";
import type { SchemaFacts } from "../readers/schema.ts";
import type { ColumnFact, TableFact } from "../schema-facts.ts";
import { bySpan, changesTable, looksAt, type Relevant, relevantTo } from "./schema-relevant.ts";
import { isOwnEntity, namesOf, plainName } from "./schema-tables.ts";

const ADDS = new Set<ColumnFact["operation"]>(["add", "create", "map", "rename"]);

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

/** Places of the table that lack the column. */
export function absentColumns(detector: SchemaDetector, column: string, relevant: Relevant): Match[] {
  return lackingPlaces(detector, relevant, relevant.columns, hasColumn).map((place) =>
    absentMatch(place, `${place.table}.${column}`, `nothing adds \`${column}\``),
  );
}

/** Places of the table that lack some of the columns, each with all that it lacks. */
export function incompletePlaces(detector: SchemaDetector, facts: SchemaFacts, { wholes }: Relevant): Match[] {
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
export function absentTables(detector: SchemaDetector, facts: SchemaFacts): Match[] {
  const { beside, table } = detector;
  if (beside === undefined) return [];
  const names = namesOf(table, facts.tables);
  const own = facts.tables.filter((fact) => names.has(plainName(fact.table)));
  const relevant = relevantTo({ ...detector, table: beside }, facts);
  return lackingPlaces(detector, relevant, own, hasTable).map((place) =>
    absentMatch(place, table, `nothing creates \`${table}\``),
  );
}
