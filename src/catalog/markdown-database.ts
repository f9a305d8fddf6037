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
    const value = column.existingRows === null ? "NULL" : String(column.existingRows);
    return `| \`${column.table}.${column.column}\` | ${column.clr} | ${column.nullable ? "yes" : "no"} | \`${value}\` |`;
  });
  return ["| Column | Type | Null | Existing rows |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function dialect(item: DialectStep): string {
  const executed =
    item.executedIn.length === 0
      ? "Not executed by our tests."
      : `Executed by our tests on ${item.executedIn.join(", ")}.`;
  const audits = item.audits.flatMap((audit) => [
    `${audit.title} (${audit.when}):`,
    block("sql", [audit.sql, ...(audit.repair === undefined ? [] : [audit.repair])].map(terminated)),
  ]);
  return [
    `### ${item.title}`,
    executed,
    block("sql", item.up.map(terminated)),
    item.down.length === 0 ? "" : `The way back:\n\n${block("sql", item.down.map(terminated))}`,
    ...audits,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function terminated(statement: string): string {
  return `${statement.replace(/;\s*$/, "")};`;
}

function block(language: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
}
