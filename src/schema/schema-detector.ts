import { z } from "zod";

/** Column types by their CLR names, whatever a database calls them. */
export const ColumnType = z.enum(["bool", "int", "long", "double", "string", "TimeSpan", "DateTime", "Guid"]);
export type ColumnType = z.infer<typeof ColumnType>;

/** Finds what migrations or scripts say of a table or column. */
export const SchemaDetector = z.strictObject({
  kind: z
    .enum(["migration", "sql"])
    .meta({ description: "What is looked at: EF migrations and model snapshots, or SQL scripts." }),
  table: z.string(),
  column: z.string().optional().meta({ description: "Without it, the table itself is looked for." }),
  state: z.enum(["present", "absent", "altered"]).meta({
    description:
      "`absent`: the table (or the one `beside`) is created or mapped somewhere in the project and no file adds what is looked for. `altered`: an existing column gets another type, length or nullability.",
  }),
  columns: z.array(z.string()).min(1).optional().meta({
    description:
      "With `absent` and in place of `column`: what the table has to have; one place for all that it lacks. With `beside`, the table may be absent too.",
  }),
  beside: z.string().optional().meta({
    description: "Table of the same context, older or made with it, where an absent table is looked for.",
  }),
  defaultValue: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: "With `present`: only when the column's default for existing rows is one of these." }),
  type: z
    .array(ColumnType)
    .min(1)
    .optional()
    .meta({ description: "With `present`: only when the column ends up with one of these types." }),
  longerThan: z
    .int()
    .positive()
    .optional()
    .meta({ description: "With `present`: only when the column ends up with room for more characters than this." }),
  keyKept: z.literal(true).optional().meta({
    description:
      "With `altered`: only where the primary key of the table is not dropped before in the same file, and the file is not for another database than SQL Server, which refuses to alter a column of a key.",
  }),
});
export type SchemaDetector = z.infer<typeof SchemaDetector>;
