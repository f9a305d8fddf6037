import type { DatabaseStep, DialectStep } from "../schema/database.ts";

/** The database step as Markdown: EF commands, columns, and statements per database. */
export function databaseMarkdown(step: DatabaseStep): string {
  const commands = step.contexts.flatMap((context) => context.commands.map(({ command }) => command));
  return ["## Database", block("sh", commands), columns(step), ...step.dialects.map(dialect)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function columns(step: DatabaseStep): string {
  if (step.columns.length === 0) return "";
  const rows = step.columns.map((column) => {
    const { before } = column;
    const value = before ? "kept" : `\`${column.existingRows === null ? "NULL" : String(column.existingRows)}\``;
    const type = changed(before && sized(before), sized(column));
    const nullable = changed(before && yesNo(before.nullable), yesNo(column.nullable));
    return `| \`${column.table}.${column.column}\` | ${type} | ${nullable} | ${value} |`;
  });
  return ["| Column | Type | Null | Existing rows |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

const yesNo = (value: boolean): string => (value ? "yes" : "no");
/** CLR type, with the length that the schema allows. */
const sized = ({ clr, maxLength }: { clr: string; maxLength: number | null }): string =>
  maxLength === null ? clr : `${clr} (${maxLength})`;
const changed = (before: string | undefined, after: string): string =>
  before === undefined || before === after ? after : `${before} → ${after}`;

function dialect(item: DialectStep): string {
  const executed =
    item.executedIn.length === 0
      ? "Not executed by our tests."
      : `Executed by our tests on ${item.executedIn.join(", ")}.`;
  const audits = (isBefore: boolean) =>
    item.audits
      .filter(({ when }) => (when === "before") === isBefore)
      .flatMap((audit) => [
        `${audit.title} (${audit.when}):`,
        block("sql", [audit.sql, ...(audit.repair === undefined ? [] : [audit.repair])].map(terminated)),
      ]);
  return [
    `### ${item.title}`,
    executed,
    ...audits(true),
    item.up.some((statement) => statement.startsWith("pragma "))
      ? "Run these one after the other and not inside of a transaction, in which SQLite ignores the pragma."
      : "",
    block("sql", item.up.map(terminated)),
    wayBack(item),
    ...audits(false),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function wayBack({ up, down }: DialectStep): string {
  if (up.length === 0) return "";
  if (down.length === 0) return "The way back is the backup: tables and columns are gone.";
  return `The way back:\n\n${block("sql", down.map(terminated))}`;
}

function terminated(statement: string): string {
  return `${statement.replace(/;\s*$/, "")};`;
}

function block(language: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
}
