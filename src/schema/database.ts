import { z } from "zod";
import { Phase, QualifiedColumn } from "./vocabulary.ts";

/** Databases for which statements are published, by the names that EF's provider documentation uses in lower case. */
export const Dialect = z.enum(["sqlserver", "postgresql", "mysql", "sqlite"]).meta({
  description: "Database: `mysql` stands for MySQL and MariaDB.",
});
export type Dialect = z.infer<typeof Dialect>;

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const Where = z.strictObject({
  column: z.string(),
  equals: Value.meta({ description: "Compared value; `null` asks for missing values." }),
});

export const AuditSource = z.strictObject({
  title: z.string().min(3).max(120).meta({ description: "What the rows found mean." }),
  when: Phase,
  select: z.strictObject({
    table: z.string(),
    columns: z.array(z.string()).min(1),
    where: z.array(Where).default([]).meta({ description: "All must hold." }),
  }),
  repair: z
    .record(z.string(), Value)
    .optional()
    .meta({ description: "Values by column that put the found rows right; published as an UPDATE." }),
});
export type AuditSource = z.infer<typeof AuditSource>;

/** Rows whose place in the old schema is another than in the new one: facts cannot tell where they go. */
export const MoveSource = z.strictObject({
  from: z.string().meta({ description: "Table of the old release." }),
  to: z.string().meta({ description: "Table that the hop adds." }),
  columns: z
    .record(z.string(), z.string())
    .default({})
    .meta({ description: "Old column by new column, where the names differ; the rest is copied by name." }),
});
export type MoveSource = z.infer<typeof MoveSource>;

/** `database` of a rule.yml. */
export const DatabaseSource = z
  .strictObject({
    contexts: z
      .array(z.enum(["ConfigurationDbContext", "PersistedGrantDbContext"]))
      .default([])
      .meta({ description: "Contexts whose changes of the hop (`facts/schema.json`) this rule brings in." }),
    migration: z
      .string()
      .regex(/^[A-Za-z_]\w*$/, "a migration name is a C# identifier")
      .optional()
      .meta({ description: "Name for `dotnet ef migrations add`; the default is `Update_IdentityServer_<release>`." }),
    folder: z
      .string()
      .regex(/^[\w./-]+$/, "a folder is a relative path with forward slashes")
      .optional()
      .meta({ description: "Output folder of the migration; the default is `Migrations/<context without Context>`." }),
    defaults: z.record(QualifiedColumn, Value).default({}).meta({
      description: "Value for existing rows by `Table.Column`; nullable columns need none. Times are `hh:mm:ss`.",
    }),
    renames: z.record(QualifiedColumn, z.string()).default({}).meta({
      description: "New name by `Table.OldColumn`: a removed and an added column that hold the same values.",
    }),
    moves: z.array(MoveSource).default([]).meta({
      description: "Rows to copy into new tables, in order, before their old tables and columns go.",
    }),
    drops: z.array(z.string()).default([]).meta({
      description: "Removed tables (`Table`) and columns (`Table.Column`) whose data is given up on purpose.",
    }),
    audits: z.array(AuditSource).default([]),
  })
  .meta({ description: "The database work of a rule; statements are generated from the schema facts of the hop." });
export type DatabaseSource = z.infer<typeof DatabaseSource>;

const Types = z.record(Dialect, z.string()).meta({ description: "Column type that EF's provider uses, by database." });

const DatabaseColumn = z.object({
  table: z.string(),
  column: z.string(),
  clr: z.string().meta({ description: "Type in the EF entity." }),
  nullable: z.boolean(),
  maxLength: z.number().nullable(),
  types: Types,
  existingRows: Value.meta({ description: "Value that existing rows get." }),
  before: z
    .object({ clr: z.string(), nullable: z.boolean(), maxLength: z.number().nullable(), types: Types })
    .optional()
    .meta({ description: "What the column was; absent for a new one." }),
  migrationDefault: z.object({ scaffolded: z.string(), correct: z.string() }).optional().meta({
    description:
      "C# for `defaultValue:`, where what `dotnet ef migrations add` writes is not the value that existing rows should get.",
  }),
});
export type DatabaseColumn = z.infer<typeof DatabaseColumn>;

const EfCommand = z.object({
  purpose: z.enum(["add", "update", "script", "revert"]),
  command: z.string(),
});

const DialectStep = z.object({
  dialect: Dialect,
  title: z.string(),
  up: z.array(z.string()).meta({ description: "Statements in order, without terminators." }),
  down: z.array(z.string()).meta({
    description: "The way back, in order; empty where the hop takes data away, so that only a backup leads back.",
  }),
  audits: z.array(z.object({ title: z.string(), when: Phase, sql: z.string(), repair: z.string().optional() })),
  executedIn: z
    .array(z.string())
    .meta({ description: "Engines on which the project's tests execute these statements; empty: not executed." }),
});
export type DialectStep = z.infer<typeof DialectStep>;

/** `database` of a published rule. */
export const DatabaseStep = z
  .object({
    contexts: z.array(
      z.object({ context: z.string(), migration: z.string(), folder: z.string(), commands: z.array(EfCommand) }),
    ),
    columns: z.array(DatabaseColumn),
    dialects: z.array(DialectStep),
  })
  .meta({ description: "EF commands, and statements per database with audits and the way back." });
export type DatabaseStep = z.infer<typeof DatabaseStep>;
