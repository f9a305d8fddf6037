import type { ColumnType } from "../../schema/schema-detector.ts";

/** What is known of a column's type. */
export interface TypeFact {
  readonly type: ColumnType | null;
  readonly maxLength: number | null;
}

export const UNKNOWN_TYPE: TypeFact = { type: null, maxLength: null };

const CSHARP: Readonly<Record<string, ColumnType>> = {
  bool: "bool",
  Boolean: "bool",
  int: "int",
  Int32: "int",
  long: "long",
  Int64: "long",
  double: "double",
  Double: "double",
  string: "string",
  String: "string",
  TimeSpan: "TimeSpan",
  DateTime: "DateTime",
  Guid: "Guid",
};

/** A C# type as written: `long?`, `System.Int64`. */
export function csharpType(text: string): ColumnType | null {
  return CSHARP[text.replace(/\?$/, "").replace(/^(?:global::)?System\./, "")] ?? null;
}

const SQL: readonly (readonly [RegExp, ColumnType])[] = [
  [/^(?:bit|bool|boolean|tinyint\s*\(\s*1\s*\))$/, "bool"],
  [/^(?:bigint|int8|bigserial)$/, "long"],
  [/^(?:int|integer|int4|serial)$/, "int"],
  [/^(?:n?varchar2?|n?char|character|character varying|(?:long|medium|tiny|n)?text|clob)$/, "string"],
  [/^(?:datetime2?|datetimeoffset|smalldatetime|timestamp\b.*|timestamptz)$/, "DateTime"],
  [/^(?:time\b.*|interval)$/, "TimeSpan"],
  [/^(?:uniqueidentifier|uuid)$/, "Guid"],
  [/^(?:float|double|double precision|real)$/, "double"],
];

/** A type in the words of a database: `nvarchar(2000)`, `character varying(400)`, `bigint`. */
export function sqlType(text: string): TypeFact {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[[\]"`]/g, "");
  const length = /\(\s*(\d+)\s*\)/.exec(plain)?.[1];
  const name = plain.replace(/\(.*$/, "").trim();
  const type = SQL.find(([pattern]) => pattern.test(plain) || pattern.test(name))?.[1] ?? null;
  return { type, maxLength: type === "string" && length !== undefined ? Number(length) : null };
}
