import { z } from "zod";
import { EditTemplate } from "./fix.ts";
import { Confidence, DocumentationId } from "./vocabulary.ts";

/** How source code touches a symbol. One place may count as several uses (an override is also a reference). */
export const SymbolUse = z
  .enum([
    "reference", // any mention that binds to the symbol, usings and `nameof` excluded
    "derive", // a class whose base list (directly or through own classes) holds the class
    "implement", // a class or struct whose base list holds the interface; for a member: the implementing member
    "override", // an `override` of the member in a derived class
    "construct", // `new T(...)`, target-typed `new(...)`
    "baseCall", // `: base(...)` in a class deriving from T, or primary-constructor base arguments
    "invoke", // a call of the method, `x.M(...)`, `base.M(...)`, extension or static form
    "read", // a property, field or constant is read
    "assign", // a property or field is set: `x.P = v`, initialiser `{ P = v }`, `with { P = v }`
    "register", // a DI registration names the type: `AddTransient<T, U>()`, `typeof(T)`, factories
    "inject", // the type is a constructor parameter, `GetRequiredService<T>()` argument, `@inject`
    "methodGroup", // the method without a call: `handler = x.M`
    "ambiguous", // the type's simple name where usings bring in another type of that name too
    "element", // a member of what the collection holds is touched: `x.P.Select(e => e.Member)`
    "newElement", // an element is made for the collection: `x.P = new List<T> { new T() }`, `x.P.Add(new T())`, each `T`
    "provide", // a member of the project gives several of the type and makes them: `IEnumerable<T> All() => new[] { new T() }`
    "hide", // a member of a derived class that has the name of the inherited one, without `override` and `new`
    "nullTest", // a value of the type is compared with null: `x == null`, `x is not null`
  ])
  .meta({ description: "How code uses a symbol." });
export type SymbolUse = z.infer<typeof SymbolUse>;

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

/** Restricts a symbol use by its arguments (`construct`, `baseCall`, `invoke`). */
export const ArgumentCondition = z
  .strictObject({
    shape: z.enum(["old", "new"]).optional().meta({
      description:
        "Only calls that fit the signature before (`old`) or after (`new`) the change, from the facts of the rule's `apis`. An ambiguous call counts as both, with lower confidence.",
    }),
    count: z.number().int().nonnegative().optional().meta({ description: "Exact number of arguments." }),
    atLeast: z.number().int().nonnegative().optional().meta({ description: "Smallest number of arguments." }),
    atMost: z.number().int().nonnegative().optional().meta({
      description:
        "Largest number of arguments that any overload takes: with more, it is somebody else's method of that name.",
    }),
    argument: z
      .strictObject({
        name: z.string().meta({ description: "Parameter name of a named argument." }),
        position: z.number().int().nonnegative().optional().meta({ description: "0-based position when not named." }),
        matches: z.array(z.string()).min(1).optional().meta({
          description:
            "Accepted texts of the argument, white space removed; the last identifiers count, so `Custom` matches `DPoPTokenExpirationValidationMode.Custom`.",
        }),
        notMatches: z.array(z.string()).min(1).optional().meta({
          description: "Texts that do not count, compared as in `matches`; a call that leaves the argument out counts.",
        }),
        types: z.array(z.string()).min(1).optional().meta({
          description: "Simple names of accepted types, one of which the argument must be known to have.",
        }),
        notTypes: z.array(z.string()).min(1).optional().meta({
          description: "Simple names of types that do not count; an argument of a type that nobody knows counts.",
        }),
      })
      .optional(),
  })
  .meta({ description: "Condition on the arguments of a call." });

const SymbolDetector = z.strictObject({
  kind: z.literal("symbol"),
  id: oneOrMore(DocumentationId).meta({ description: "Symbol or symbols." }),
  use: oneOrMore(SymbolUse).meta({ description: "Uses that count." }),
  arguments: ArgumentCondition.optional(),
  value: z.array(z.string()).min(1).optional().meta({
    description:
      "For `assign`: accepted texts of the assigned value (`true`, `0`, `Custom`); compared as in `arguments.argument.matches`.",
  }),
  notValue: z.array(z.string()).min(1).optional().meta({ description: "For `assign`: values that do not count." }),
  copied: z.boolean().optional().meta({
    description:
      "For code that maps one type to another and does not say what the value is or is for. `assign`: whether the value is read from a member of the same name. `read`: whether the value is only set to a member of another object.",
  }),
  notOverloaded: z.boolean().optional().meta({
    description:
      "For `implement` and `override` of a member: ignore members whose parameters already fit the signature after the change.",
  }),
  onMaybeNull: z.literal(true).optional().meta({
    description:
      "For `invoke`: only calls on what a query such as `FirstOrDefaultAsync` gave, with no test for null between.",
  }),
  lacks: z.array(z.string()).min(1).optional().meta({
    description:
      "For `construct`: only creations that assign none of these members one of the accepted texts, in the object initialiser or behind it; written `Member` or `Member=value`.",
  }),
  members: z.array(z.string()).min(1).optional().meta({
    description: "For `element`: members of the elements that count. For `newElement`: simple names of their types.",
  }),
  usedMember: z.array(z.string()).min(1).optional().meta({
    description: "For `read`: only where one of these members is used on the value, as `Add` in `x.P.Add(y)`.",
  }),
  has: z.array(z.string()).min(1).optional().meta({
    description:
      "For `construct`: only object initialisers in which each of these members is assigned, written as for `lacks`.",
  }),
});

const PackageDetector = z.strictObject({
  kind: z.literal("package"),
  id: oneOrMore(z.string()).meta({ description: "Package id, case-insensitive; `*` at the end matches a prefix." }),
  range: z.string().optional().meta({ description: "NuGet interval, e.g. `[6.2.0,6.3.10)`; absent: any version." }),
  own: z.literal(true).optional().meta({
    description:
      "As a condition of `ownProject`: only references of the project itself, not those of projects that it references.",
  }),
});

const TargetFrameworkDetector = z.strictObject({
  kind: z.literal("targetFramework"),
  id: oneOrMore(z.string()).meta({
    description:
      "Target framework, e.g. `net5.0`, on any platform (`net5.0-windows`) and by its other name (`netcoreapp5.0`); `*` at the end matches a prefix.",
  }),
});

const SdkDetector = z.strictObject({
  kind: z.literal("sdk"),
  range: z.string().meta({
    description:
      "NuGet interval of the .NET SDK that `global.json` names; one that lets `dotnet` take a later major version does not count.",
  }),
  installed: z.literal(true).optional().meta({
    description:
      "The SDK that a pipeline installs (GitHub, Azure, GitLab) in place of that of `global.json`; of several installed together the highest counts.",
  }),
});

const PropertyDetector = z.strictObject({
  kind: z.literal("property"),
  name: z.string().meta({ description: "MSBuild property name." }),
  value: z.array(z.string()).min(1).optional(),
});

const LiteralDetector = z.strictObject({
  kind: z.literal("literal"),
  value: z.array(z.string()).min(1).meta({ description: "Whole values of C# string literals." }),
  near: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: "Identifiers, one of which must occur in the same member." }),
});

const SettingDetector = z.strictObject({
  kind: z.literal("setting"),
  path: z
    .string()
    .meta({ description: "JSON path with dots, case-insensitive; `*` matches one segment, `**` any number." }),
  value: z.array(z.string()).min(1).optional(),
});

/** Column types by their CLR names, whatever a database calls them. */
export const ColumnType = z.enum(["bool", "int", "long", "double", "string", "TimeSpan", "DateTime", "Guid"]);
export type ColumnType = z.infer<typeof ColumnType>;

const SchemaDetector = z.strictObject({
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

const ImageDetector = z.strictObject({
  kind: z.literal("image"),
  name: z.string().meta({ description: "Image without registry and tag, e.g. `dotnet/aspnet`." }),
  tag: z.array(z.string()).min(1).optional(),
});

const MirrorDetector = z.strictObject({
  kind: z.literal("mirror").meta({
    description:
      "Own storage of a model of the product: classes named after it (such as `PersistedGrantEntity`), what maps or copies those member by member, SQL in code that names its columns, and code that makes its table.",
  }),
  model: oneOrMore(z.string()).meta({ description: "Simple name of the model, and other names that a table has." }),
  like: z.array(z.string()).min(3).meta({
    description:
      "Members that the model had before; what names less than 60 of 100 is something else, and for copies and queries less than 80.",
  }),
  collections: z.array(z.string()).min(1).optional().meta({
    description:
      "Which of the members in `like` and `lacks` are rows of other tables: what names none of these is judged by the others alone.",
  }),
  lacks: z.array(z.string()).min(1).meta({
    description: "Members that the release adds; what lacks any is a place, with those as `{value}`.",
  }),
});

const QueryDetector = z.strictObject({
  kind: z.literal("query"),
  query: z.string().meta({ description: "Raw tree-sitter query over C#; capture `@match` is the finding." }),
  literal: z.string().meta({ description: "Text that every matching file contains; files without it are not parsed." }),
});

export const PrimitiveDetector = z.discriminatedUnion("kind", [
  SymbolDetector,
  PackageDetector,
  TargetFrameworkDetector,
  SdkDetector,
  PropertyDetector,
  LiteralDetector,
  SettingDetector,
  SchemaDetector,
  ImageDetector,
  MirrorDetector,
  QueryDetector,
]);
export type PrimitiveDetector = z.infer<typeof PrimitiveDetector>;
export type SymbolDetector = z.infer<typeof SymbolDetector>;
export type PackageDetector = z.infer<typeof PackageDetector>;
export type TargetFrameworkDetector = z.infer<typeof TargetFrameworkDetector>;
export type SdkDetector = z.infer<typeof SdkDetector>;
export type PropertyDetector = z.infer<typeof PropertyDetector>;
export type LiteralDetector = z.infer<typeof LiteralDetector>;
export type SettingDetector = z.infer<typeof SettingDetector>;
export type SchemaDetector = z.infer<typeof SchemaDetector>;
export type MirrorDetector = z.infer<typeof MirrorDetector>;
export type ImageDetector = z.infer<typeof ImageDetector>;
export type QueryDetector = z.infer<typeof QueryDetector>;
export type ArgumentCondition = z.infer<typeof ArgumentCondition>;

/** A condition over a whole project (or the file of the match): true or false, no place of its own. */
export type Condition = PrimitiveDetector | { kind: "all" | "any"; of: Condition[] } | { kind: "not"; of: Condition };

export const Condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      PrimitiveDetector,
      z.strictObject({ kind: z.enum(["all", "any"]), of: z.array(Condition).min(1) }),
      z.strictObject({ kind: z.literal("not"), of: Condition }),
    ]),
  )
  .meta({ id: "Condition", description: "A detector used as a yes/no condition, combined with `all`, `any`, `not`." });

/**
 * One clause of a rule's `detect` list. Every match of `find` for which `when` holds becomes a finding
 * (`outcome: applies`), an open question at that place (`cantTell`), or proof that the rule is already
 * handled (`doesNotApply`, which wins over `cantTell` of the same project and never over `applies`).
 */
export const DetectClause = z.strictObject({
  find: PrimitiveDetector,
  when: Condition.optional().meta({ description: "Further condition; its matches make no findings." }),
  scope: z.enum(["file", "ownProject", "project"]).default("project").meta({
    description:
      "Where `when` is looked for: the file of the match, its project alone (with the packages of the projects that it references), or all projects given.",
  }),
  around: z.enum(["parts", "all"]).optional().meta({
    description:
      "For projects that do not use the product, where another one of the input does, in place of that one: `parts` are those that it references, directly or through others; `all` are these and the rest. Packages in a `when` of `ownProject` are then those of the projects that use the product, but for `own` ones. Absent: projects that use the product.",
  }),
  alsoParts: z.literal(true).optional().meta({
    description: "For projects that use the product and, one step less sure, for those that `around: parts` names.",
  }),
  outcome: z.enum(["applies", "cantTell", "doesNotApply"]).default("applies"),
  confidence: Confidence.optional().meta({ description: "Upper bound for the confidence of this clause's findings." }),
  message: z.string().max(240).meta({
    description:
      "One factual sentence; placeholders in braces: `{match}` the matched text, `{type}` and `{member}` the enclosing declaration, `{symbol}` the vendor symbol's short name, `{value}` the assigned value, `{version}` the package version, `{to}` the version or target framework that the edit writes, which is that of the path's end.",
  }),
  fix: z
    .boolean()
    .default(true)
    .meta({ description: "Whether the rule's fix is offered for findings of this clause." }),
  edits: z.array(EditTemplate).optional().meta({
    description:
      "Edits for findings of this clause in place of the fix's own, for rules whose kinds of places need different ones. Where the rule's fix is `manual`, they are `unsafe`.",
  }),
});
export type DetectClause = z.infer<typeof DetectClause>;
