import type { ColumnFact, ForeignKeyFact, IndexFact, TableFact } from "../../schema/facts.ts";

/* The tables of a script that `dotnet ef migrations script` wrote for SQL Server, statement by statement. */

const CLR: Readonly<Record<string, string>> = {
  bit: "bool",
  int: "int",
  bigint: "long",
  float: "double",
  time: "TimeSpan",
  datetime2: "DateTime",
  uniqueidentifier: "Guid",
};
/** Length that EF's SQL Server provider gives to a text without limit in a key or index; other providers do not. */
const KEYED_TEXT = 450;
const CREATE_TABLE = /CREATE TABLE \[(\w+)\] \(([\s\S]*?)\n\s*\);/g;
const CREATE_INDEX = /CREATE (UNIQUE )?INDEX \[([^\]]+)\] ON \[(\w+)\] \(([^)]*)\)(?: WHERE ([^;]+?))?;/g;
const COLUMN = /^\[(\w+)\] (\w+(?:\([\w,]+\))?) (NOT NULL|NULL)( IDENTITY)?$/;
const PRIMARY_KEY = /^CONSTRAINT \[([^\]]+)\] PRIMARY KEY \(([^)]*)\)$/;
const FOREIGN_KEY =
  /^CONSTRAINT \[([^\]]+)\] FOREIGN KEY \(([^)]*)\) REFERENCES \[(\w+)\] \([^)]*\)(?: ON DELETE (CASCADE|NO ACTION|SET NULL))?$/;

interface Parts {
  readonly columns: ColumnFact[];
  readonly foreignKeys: ForeignKeyFact[];
  primaryKey?: { name: string; columns: string[] };
}

/** Tables by name. Throws at a line that it cannot read: facts must not lack what the script says. */
export function readScript(sql: string): TableFact[] {
  const indexes = [...sql.matchAll(CREATE_INDEX)].map(([, unique, name = "", table = "", list = "", filter]) => {
    const index: IndexFact = { name, columns: names(list), unique: unique !== undefined };
    return { table, index: filter === undefined ? index : { ...index, filter } };
  });
  return [...sql.matchAll(CREATE_TABLE)]
    .filter(([, table]) => table !== "__EFMigrationsHistory")
    .map(([, table = "", body = ""]) => {
      const { columns, primaryKey, foreignKeys } = readBody(table, body);
      const own = indexes.filter((entry) => entry.table === table).map(({ index }) => index);
      return { table, columns, ...(primaryKey === undefined ? {} : { primaryKey }), foreignKeys, indexes: own };
    })
    .toSorted((a, b) => (a.table < b.table ? -1 : 1));
}

function readBody(table: string, body: string): Parts {
  const parts: Parts = { columns: [], foreignKeys: [] };
  for (const line of body.split(/,?\r?\n/).map((text) => text.trim())) {
    if (line === "") continue;
    const key = PRIMARY_KEY.exec(line);
    const reference = FOREIGN_KEY.exec(line);
    const column = COLUMN.exec(line);
    if (key) parts.primaryKey = { name: key[1] ?? "", columns: names(key[2] ?? "") };
    else if (reference) parts.foreignKeys.push(foreignKey(reference));
    else if (column) parts.columns.push(readColumn(column));
    else throw new Error(`\`${table}\`: cannot read \`${line}\``);
  }
  return parts;
}

function foreignKey([, name = "", list = "", references = "", onDelete = "NO ACTION"]: RegExpExecArray) {
  return { name, columns: names(list), references, onDelete };
}

function readColumn([, name = "", sqlServer = "", nullable, identity]: RegExpExecArray): ColumnFact {
  const [type = "", length = ""] = sqlServer.split(/[()]/);
  const clr = type === "nvarchar" ? "string" : CLR[type];
  if (clr === undefined) throw new Error(`\`${name}\`: no CLR type is known for \`${sqlServer}\``);
  const maxLength = Number(length) === KEYED_TEXT ? null : Number(length) || null;
  const fact = { name, clr, sqlServer, maxLength, nullable: nullable === "NULL" };
  return identity === undefined ? fact : { ...fact, identity: true };
}

const names = (list: string): string[] => [...list.matchAll(/\[([^\]]+)\]/g)].map(([, name = ""]) => name);
