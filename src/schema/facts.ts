import { z } from "zod";
import { DocumentationId, VersionNumber } from "./vocabulary.ts";

export const Parameter = z.strictObject({
  type: z.string().meta({ description: "Type as written, without namespaces and nullability." }),
  name: z.string(),
  optional: z.boolean().default(false),
});
export type Parameter = z.infer<typeof Parameter>;

export const Signature = z.strictObject({
  parameters: z.array(Parameter),
  returns: z.string().optional().meta({ description: "Return or member type; absent for constructors." }),
});
export type Signature = z.infer<typeof Signature>;

/** One machine-extracted change of a public or protected symbol. Identifiers only. */
export const ApiFact = z.strictObject({
  symbol: DocumentationId.meta({ description: "The symbol before the change; for an addition, the new one." }),
  change: z.enum([
    "typeRemoved",
    "typeRenamed",
    "typeMoved",
    "typeAdded",
    "baseTypes",
    "memberRemoved",
    "memberRenamed",
    "memberAdded",
    "signature",
    "interfaceMemberAdded",
    "abstractMemberAdded",
    "virtualOrSealed",
    "constructor",
    "constValue",
    "enumValue",
    "default",
    "computedProperty",
    "obsolete",
    "registration",
  ]),
  breaking: z.boolean(),
  package: z.string(),
  to: DocumentationId.optional().meta({ description: "The symbol after a rename or move." }),
  before: z
    .union([Signature, z.string()])
    .optional()
    .meta({ description: "Signature, or the value of a default or constant." }),
  after: z.union([Signature, z.string()]).optional(),
  file: z.string().optional().meta({ description: "Path in the repository." }),
  memberOf: z
    .enum(["class", "interface", "struct", "enum", "record"])
    .optional()
    .meta({ description: "Kind of the declaring type, for members." }),
  value: z.string().optional().meta({ description: "Default or constant value of an added member." }),
  kind: z.string().optional().meta({ description: "class, interface, enum, method, property …" }),
  since: VersionNumber.optional().meta({
    description: "The patch in which it landed, when it is not the .0 of the hop.",
  }),
});
export type ApiFact = z.infer<typeof ApiFact>;

export const ApiFacts = z
  .strictObject({ from: VersionNumber, to: VersionNumber, entries: z.array(ApiFact) })
  .meta({ title: "API facts of a hop", description: "rules/<release>/facts/api.json, generated" });
export type ApiFacts = z.infer<typeof ApiFacts>;

export const ColumnFact = z.strictObject({
  name: z.string(),
  clr: z.string().meta({ description: "CLR type: `bool`, `int`, `long`, `string`, `TimeSpan`, `DateTime`, `Guid`." }),
  sqlServer: z.string().meta({ description: "Type in the vendor's SQL Server script, e.g. `nvarchar(2000)`." }),
  maxLength: z.number().int().positive().nullable(),
  nullable: z.boolean(),
});
export type ColumnFact = z.infer<typeof ColumnFact>;

export const SchemaFacts = z
  .strictObject({
    from: VersionNumber,
    to: VersionNumber,
    contexts: z.array(
      z.strictObject({
        context: z.enum(["ConfigurationDbContext", "PersistedGrantDbContext"]),
        addedTables: z.array(z.strictObject({ table: z.string(), columns: z.array(ColumnFact) })),
        removedTables: z.array(z.string()),
        changedTables: z.array(
          z.strictObject({
            table: z.string(),
            addedColumns: z.array(ColumnFact),
            removedColumns: z.array(z.string()),
            changedColumns: z.array(z.strictObject({ before: ColumnFact, after: ColumnFact })),
          }),
        ),
      }),
    ),
  })
  .meta({ title: "Schema facts of a hop", description: "rules/<release>/facts/schema.json, generated" });
export type SchemaFacts = z.infer<typeof SchemaFacts>;
