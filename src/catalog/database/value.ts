import type { Knex } from "knex";
import type { Dialect } from "../../schema/database.ts";
import { DIALECTS } from "./dialects.ts";

export type Value = string | number | boolean | null;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** What an authored value of this CLR type must look like, or null when it does. */
export function valueProblem(clr: string, value: Value): string | null {
  switch (clr) {
    case "bool":
      return typeof value === "boolean" ? null : "write `true` or `false`";
    case "int":
    case "uint":
    case "long":
      return typeof value === "number" && Number.isSafeInteger(value) ? null : "write a whole number";
    case "double":
      return typeof value === "number" && Number.isFinite(value) ? null : "write a number";
    case "DateTime":
      return typeof value === "string" && MOMENT.test(value) ? null : 'write a moment in UTC, `"yyyy-mm-dd hh:mm:ss"`';
    case "TimeSpan":
      return typeof value === "string" && TIME.test(value) ? null : 'write a time below one day, `"hh:mm:ss"`';
    default:
      return typeof value === "string" ? null : "write a text";
  }
}

/** An authored value as the database compares it: SQL Server and SQLite have no literal for a truth value. */
export function comparable(dialect: Dialect, value: string | number | boolean): string | number | boolean {
  const asNumber = dialect === "sqlserver" || dialect === "sqlite";
  return typeof value === "boolean" && asNumber ? Number(value) : value;
}

/** Literal for a DEFAULT clause, as EF's generator writes it. */
export function defaultLiteral(dialect: Dialect, clr: string, value: string | number | boolean): Knex.Raw {
  const { knex } = DIALECTS[dialect];
  if (dialect === "sqlserver" && clr === "bool") return knex.raw("CAST(? AS bit)", [comparable(dialect, value)]);
  if (dialect === "postgresql" && clr === "TimeSpan") return knex.raw("INTERVAL ?", [value]);
  if (dialect === "postgresql" && clr === "DateTime") return knex.raw("TIMESTAMPTZ ?", [`${value}+00`]);
  return knex.raw("?", [comparable(dialect, value)]);
}

/** What `dotnet ef migrations add` writes after `defaultValue:` for a required column: the CLR type's default. */
export const SCAFFOLDED: Readonly<Record<string, string>> = {
  bool: "false",
  int: "0",
  long: "0L",
  double: "0.0",
  string: '""',
  TimeSpan: "new TimeSpan(0, 0, 0, 0, 0)",
  DateTime: "new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified)",
  Guid: 'new Guid("00000000-0000-0000-0000-000000000000")',
};

/** A value as C# for `defaultValue:`, in the form in which EF's generator writes it. */
export function csharpLiteral(clr: string, value: string | number | boolean): string {
  if (clr === "long") return `${value}L`;
  if (clr === "TimeSpan") {
    const [hours, minutes, seconds] = String(value).split(":").map(Number);
    return `new TimeSpan(0, ${hours}, ${minutes}, ${seconds}, 0)`;
  }
  if (clr === "Guid") return `new Guid(${JSON.stringify(value)})`;
  if (clr === "DateTime") return csharpMoment(String(value));
  return JSON.stringify(value);
}

function csharpMoment(value: string): string {
  const [date = "", time = ""] = value.split(" ");
  const numbers = [...date.split("-"), ...time.split(":")].map(Number);
  return `new DateTime(${[...numbers, 0].join(", ")}, DateTimeKind.Utc)`;
}
