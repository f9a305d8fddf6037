import type { AuditSource, Dialect, DialectStep } from "../../schema/database.ts";
import { DIALECTS } from "./dialects.ts";
import { comparable, type Value } from "./value.ts";

const prepared = (dialect: Dialect, value: Value): Value => (value === null ? null : comparable(dialect, value));

function rows(dialect: Dialect, { select }: AuditSource) {
  const query = DIALECTS[dialect].knex(select.table);
  for (const { column, equals } of select.where) {
    const value = prepared(dialect, equals);
    if (value === null) query.whereNull(column);
    else query.where(column, value);
  }
  return query;
}

/** The audit as a query, and as the UPDATE that puts the same rows right when the rule says how. */
export function auditStatements(dialect: Dialect, audit: AuditSource): DialectStep["audits"][number] {
  const { title, when, select, repair } = audit;
  const found = rows(dialect, audit).select(select.columns).orderBy(select.columns.slice(0, 1));
  const base = { title, when, sql: found.toString() };
  if (!repair) return base;
  const values = Object.fromEntries(Object.entries(repair).map(([name, value]) => [name, prepared(dialect, value)]));
  const update = rows(dialect, audit).update(values).toString();
  // knex asks SQL Server for the row count as a connection would need it.
  return { ...base, repair: update.replace(/;select @@rowcount$/, "") };
}
