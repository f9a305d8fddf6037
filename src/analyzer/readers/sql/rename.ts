import { UNKNOWN_TYPE } from "../column-type.ts";
import type { Cursor } from "./cursor.ts";
import type { Token } from "./tokens.ts";
import type { SqlWriter } from "./writer.ts";

/** Parts of `[dbo].[Clients].[Old]` as SQL Server's `sp_rename` takes it in a string. */
const partsOf = (name: string): string[] => name.split(".").map((part) => part.trim().replace(/^[["]|["\]]$/g, ""));

/** The string arguments up to the end of the call, at most three: object, new name, kind. */
function stringArguments(cursor: Cursor): Token[] {
  const found: Token[] = [];
  for (let ahead = 0; ahead < 16 && found.length < 3; ahead++) {
    const token = cursor.peek(ahead);
    if (token.value === ";" || (token.startsLine && token.kind === "word" && ahead > 0 && found.length > 1)) break;
    if (token.kind === "string") found.push(token);
  }
  return found;
}

/** `EXEC sp_rename 'Clients.Old', 'New', 'COLUMN'`, read on after `sp_rename`. */
export function readRename(cursor: Cursor, writer: SqlWriter, start: number): void {
  const [object, name, kind] = stringArguments(cursor);
  if (!object || !name) return;
  const span = writer.span(start, name.end);
  const parts = partsOf(object.value);
  const { source } = writer;
  if (kind?.value.toUpperCase() !== "COLUMN") {
    if (kind) return;
    const renamed = { table: name.value, renamedFrom: parts.at(-1) ?? object.value };
    writer.tables.push({ source, ...renamed, operation: "alter", span, entity: null, columns: [] });
    return;
  }
  const table = parts.at(-2);
  if (table === undefined) return;
  const condition = writer.condition(start);
  writer.columns.push({
    source,
    table,
    column: name.value,
    operation: "rename",
    span,
    defaultValue: null,
    ...UNKNOWN_TYPE,
    provider: null,
    condition,
    owner: null,
  });
}
