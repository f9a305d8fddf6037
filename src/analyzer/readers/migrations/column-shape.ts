import type { SchemaProvider } from "../../schema-facts.ts";
import { csharpType, sqlType, type TypeFact } from "../column-type.ts";
import { kindOf, type Syntax, textOf } from "../csharp/syntax.ts";
import { argument, type Call, callAt, nameIn } from "./calls.ts";

/** Where a builder's method takes the type of the database and the length. */
interface Positions {
  readonly type: number;
  readonly maxLength: number;
}

/** `AddColumn` and `AlterColumn` of dotnet/efcore, src/EFCore.Relational/Migrations/MigrationBuilder.cs. */
export const IN_OPERATION: Positions = { type: 2, maxLength: 4 };
/** `Column` of dotnet/efcore, src/EFCore.Relational/Migrations/Operations/Builders/ColumnsBuilder.cs. */
export const IN_TABLE: Positions = { type: 0, maxLength: 2 };

const wholeNumber = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);

/** Type and length of `AddColumn<T>(…)`, `AlterColumn<T>(…)` or `table.Column<T>(…)`. */
export function typeOfCall(syntax: Syntax, call: Call, positions: Positions): TypeFact {
  const stored = sqlType(nameIn(syntax, argument(call, "type", positions.type)) ?? "");
  const length = argument(call, "maxLength", positions.maxLength);
  const type = (call.typeArgument === null ? null : csharpType(call.typeArgument)) ?? stored.type;
  return { type, maxLength: (length === null ? null : wholeNumber(textOf(syntax, length))) ?? stored.maxLength };
}

/** Calls that begin a column: lists of plain values have one of their own since EF Core 8. */
const DECLARING: ReadonlySet<string> = new Set(["Property", "PrimitiveCollection"]);

export const declaresColumn = (call: Call): boolean => DECLARING.has(call.name);

/** The `Property<T>("Name")` call that a chain of calls begins with, as far as it is one. */
function propertyBehind(syntax: Syntax, call: Call): Call | null {
  let at: Call | null = call;
  while (at !== null && !declaresColumn(at)) {
    const { receiver }: Call = at;
    at = receiver !== null && kindOf(syntax, receiver) === "invocation_expression" ? callAt(syntax, receiver) : null;
  }
  return at;
}

/** Types of the properties of an entity's block by the node of their call, chained `HasMaxLength` and the like included. */
export function typesOfProperties(syntax: Syntax, calls: readonly Call[]): ReadonlyMap<number, TypeFact> {
  const types = new Map<number, TypeFact>();
  for (const call of calls) {
    const property = propertyBehind(syntax, call);
    if (property === null) continue;
    const declared = property.typeArgument === null ? null : csharpType(property.typeArgument);
    const known = types.get(property.node) ?? { type: declared, maxLength: null };
    types.set(property.node, chained(syntax, call, known));
  }
  return types;
}

function chained(syntax: Syntax, call: Call, known: TypeFact): TypeFact {
  const value = argument(call, call.name === "HasMaxLength" ? "maxLength" : "typeName", 0);
  if (value === null) return known;
  if (call.name === "HasMaxLength") return { ...known, maxLength: wholeNumber(textOf(syntax, value)) };
  if (call.name !== "HasColumnType") return known;
  const stored = sqlType(nameIn(syntax, value) ?? "");
  return { type: known.type ?? stored.type, maxLength: known.maxLength ?? stored.maxLength };
}

const ANNOTATIONS: readonly (readonly [RegExp, SchemaProvider])[] = [
  [/"SqlServer:/, "sqlserver"],
  [/"Npgsql:|NpgsqlValueGenerationStrategy/, "postgresql"],
  [/"MySql:|"MySQL:|MySqlValueGenerationStrategy/, "mysql"],
  [/"Sqlite:/, "sqlite"],
];

/** Database of a migration by the annotations of its providers, or null where it has none or several. */
export function providerOf(text: string): SchemaProvider | null {
  const found = ANNOTATIONS.filter(([pattern]) => pattern.test(text)).map(([, provider]) => provider);
  return found.length === 1 ? (found[0] ?? null) : null;
}
