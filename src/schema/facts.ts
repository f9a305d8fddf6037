import { z } from "zod";
import { DocumentationId, IsoDate, QualifiedColumn, VersionNumber } from "./vocabulary.ts";

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
    "typeKind",
    "parameterNames",
    "internalConst",
    "namespaceRenamed",
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
  access: z
    .enum(["protected", "protected internal"])
    .optional()
    .meta({ description: "Accessibility of a member that is not public." }),
  differs: z.array(z.string()).min(1).optional().meta({
    description:
      "What exactly differs: `+param CancellationToken`, `-param IClock`, `param order`, `return or member type`, `+set`, `+static`, `access public -> protected` …",
  }),
  breaks: z
    .array(z.enum(["implementors", "overriders"]))
    .min(1)
    .optional()
    .meta({ description: "Who has to change beyond callers." }),
  inheritedFrom: z.string().optional().meta({
    description: "For a removed member: the type that still provides it to its users, so that nothing breaks.",
  }),
  instead: z.array(z.string()).min(1).optional().meta({ description: "Names that the obsolete message gives." }),
  since: VersionNumber.optional().meta({
    description: "The patch in which it landed, when it is not the .0 of the hop.",
  }),
});
export type ApiFact = z.infer<typeof ApiFact>;

export const ApiFacts = z
  .strictObject({
    from: VersionNumber,
    to: VersionNumber,
    nullabilityOnly: z.number().int().positive().optional().meta({
      description: "Members that differ in nullable annotations alone; they are counted, not listed.",
    }),
    entries: z.array(ApiFact),
  })
  .meta({ title: "API facts of a hop", description: "rules/<release>/facts/api.json, generated" });
export type ApiFacts = z.infer<typeof ApiFacts>;

export const ColumnFact = z.strictObject({
  name: z.string(),
  clr: z.string().meta({
    description:
      "CLR type: `bool`, `int`, `uint`, `long`, `double`, `string`, `TimeSpan`, `DateTime`, `Guid`, `List<string>`.",
  }),
  sqlServer: z.string().meta({ description: "Type in the vendor's SQL Server script, e.g. `nvarchar(2000)`." }),
  maxLength: z.number().int().positive().nullable(),
  nullable: z.boolean(),
  identity: z.literal(true).optional().meta({ description: "The database makes the value." }),
});
export type ColumnFact = z.infer<typeof ColumnFact>;

const KeyFact = z.strictObject({ name: z.string(), columns: z.array(z.string()).min(1) });

export const IndexFact = KeyFact.extend({
  unique: z.boolean(),
  filter: z.string().optional().meta({ description: "Predicate of a filtered index, as SQL Server writes it." }),
});
export type IndexFact = z.infer<typeof IndexFact>;

export const ForeignKeyFact = KeyFact.extend({
  references: z.string().meta({ description: "Referenced table; its primary key is meant." }),
  onDelete: z.string().meta({ description: "Delete behavior, in the script's words: `CASCADE`, `NO ACTION`." }),
});
export type ForeignKeyFact = z.infer<typeof ForeignKeyFact>;

/** A whole table. */
export const TableFact = z.strictObject({
  table: z.string(),
  columns: z.array(ColumnFact),
  primaryKey: KeyFact.optional(),
  foreignKeys: z.array(ForeignKeyFact).optional(),
  indexes: z.array(IndexFact).optional(),
});
export type TableFact = z.infer<typeof TableFact>;

export const ContextName = z.enum(["ConfigurationDbContext", "PersistedGrantDbContext"]);

export const BaseSchema = z
  .strictObject({
    version: VersionNumber,
    contexts: z.array(z.strictObject({ context: ContextName, tables: z.array(TableFact) })),
  })
  .meta({
    title: "Whole schema before a hop",
    description: "rules/<release>/facts/base-schema.json of the oldest hop, generated; later hops change it.",
  });
export type BaseSchema = z.infer<typeof BaseSchema>;

export const SchemaFacts = z
  .strictObject({
    from: VersionNumber,
    to: VersionNumber,
    contexts: z.array(
      z.strictObject({
        context: ContextName,
        addedTables: z.array(TableFact),
        removedTables: z.array(z.string()),
        changedTables: z.array(
          z.strictObject({
            table: z.string(),
            addedColumns: z.array(ColumnFact),
            removedColumns: z.array(z.string()),
            changedColumns: z.array(z.strictObject({ before: ColumnFact, after: ColumnFact })),
            primaryKey: z.strictObject({ before: KeyFact, after: KeyFact }).optional(),
            foreignKeys: z.strictObject({ before: z.array(ForeignKeyFact), after: z.array(ForeignKeyFact) }).optional(),
            addedIndexes: z.array(IndexFact).optional(),
            removedIndexes: z.array(IndexFact).optional(),
          }),
        ),
      }),
    ),
  })
  .meta({ title: "Schema facts of a hop", description: "rules/<release>/facts/schema.json, generated" });
export type SchemaFacts = z.infer<typeof SchemaFacts>;

/** Where the vendor's migrations, from which the schema facts come, are not what the model in the source needs. */
export const SchemaCorrection = z.strictObject({
  context: ContextName,
  reason: z.string().min(20).max(600).meta({ description: "What shows that the model is another one. Markdown." }),
  addedTables: z.array(TableFact).default([]).meta({ description: "Tables of the model that the migrations lack." }),
  strayColumns: z
    .array(QualifiedColumn)
    .default([])
    .meta({ description: "Columns of new tables in the migrations that the model has not." }),
});
export type SchemaCorrection = z.infer<typeof SchemaCorrection>;

/** What the packages of a release are and need, before and after the hop. */
const Dependencies = z
  .record(z.string(), z.record(z.string(), z.string()))
  .meta({ description: "NuGet ranges by dependency, by target framework." });

export const PackageFacts = z
  .strictObject({
    from: VersionNumber,
    to: VersionNumber,
    date: IsoDate.meta({ description: "Date of the tag of `to`." }),
    tag: z.string().meta({ description: "Tag of `to` in the product's repository." }),
    repository: z.enum(["DuendeSoftware/IdentityServer", "DuendeSoftware/products"]),
    targetFrameworks: z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) }),
    packages: z.array(
      z.strictObject({
        id: z.string(),
        change: z.enum(["kept", "added", "removed", "renamed"]),
        from: z.string().optional().meta({ description: "Old id of a renamed package." }),
        targetFrameworks: z.array(z.string()).meta({ description: "Empty for a removed package." }),
        dependencies: z.strictObject({ before: Dependencies, after: Dependencies }),
      }),
    ),
    usings: z
      .record(z.string(), z.strictObject({ removed: z.array(z.string()), added: z.array(z.string()) }))
      .meta({ description: "Namespaces of other products that the sources of a package stopped or began to use." }),
    lastPatch: z
      .strictObject({ version: VersionNumber, date: IsoDate, tag: z.string() })
      .optional()
      .meta({ description: "Last patch of `to` that was compared with it." }),
  })
  .meta({ title: "Package facts of a hop", description: "rules/<release>/facts/packages.json, generated" });
export type PackageFacts = z.infer<typeof PackageFacts>;
