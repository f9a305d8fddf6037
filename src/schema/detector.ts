import { z } from "zod";
import { EditTemplate } from "./fix.ts";
import { oneOrMore } from "./one-or-more.ts";
import { SchemaDetector } from "./schema-detector.ts";
import { SymbolDetector } from "./symbol-detector.ts";
import { Confidence, RuleId } from "./vocabulary.ts";

const PackageDetector = z.strictObject({
  kind: z.literal("package"),
  id: oneOrMore(z.string()).meta({ description: "Package id, case-insensitive; `*` stands for any text." }),
  except: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: "Ids that a `*` of `id` takes in and that are not meant." }),
  range: z.string().optional().meta({ description: "NuGet interval, e.g. `[6.2.0,6.3.10)`; absent: any version." }),
  own: z.literal([true, "andReferenced"]).optional().meta({
    description:
      "As a condition of `ownProject`: only references of the project itself, not those of projects that it references; `andReferenced`: those too, and of a project without the product not those of its users.",
  }),
  at: z.literal("reference").optional().meta({
    description:
      "The reference in the project, where the version stands in another file, which has a place of its own: for packages that go away.",
  }),
});

const LockFileDetector = z.strictObject({
  kind: z.literal("lockFile").meta({
    description:
      "A `packages.lock.json` that holds one of the packages, direct or brought by others, as one place: no edit can write its hashes, so that it is restored anew.",
  }),
  id: z.array(z.string()).min(1).meta({ description: "Package ids, case-insensitive." }),
  range: z.string().meta({ description: "NuGet interval of the version that restore chose." }),
});

const TargetFrameworkDetector = z.strictObject({
  kind: z.literal("targetFramework"),
  id: oneOrMore(z.string()).meta({
    description:
      "Target framework, e.g. `net5.0`, on any platform (`net5.0-windows`) and by its other name (`netcoreapp5.0`); `*` at the end matches a prefix.",
  }),
  beside: z.literal(true).optional().meta({
    description:
      "As a condition of `ownProject`: any framework of the project, not only the one for which the match counts.",
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
      "The SDK that a pipeline or a script installs in place of that of `global.json`; of several that are there when a job builds, the highest counts.",
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
  near: z.array(z.string()).min(1).optional().meta({
    description:
      'Identifiers, one of which must occur in the same member; in the statement alone, where it only sets a member to the literal, as `Console.Title = "…"`.',
  }),
});

const SettingDetector = z.strictObject({
  kind: z.literal("setting"),
  path: z
    .string()
    .meta({ description: "JSON path with dots, case-insensitive; `*` matches one segment, `**` any number." }),
  value: z.array(z.string()).min(1).optional(),
  begins: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: "Beginnings of the value, one of which it has, white space left out." }),
  beside: z
    .strictObject({ name: z.string(), value: z.array(z.string()).min(1) })
    .optional()
    .meta({ description: "Another setting of the same object, and the values that it may have; without case." }),
});

const ImageDetector = z.strictObject({
  kind: z.literal("image"),
  name: z.string().meta({ description: "Image without registry and tag, e.g. `dotnet/aspnet`." }),
  tag: z.array(z.string()).min(1).optional(),
});

const WordDetector = z.strictObject({
  kind: z.literal("word").meta({
    description:
      "A name in files beside the code, comments left out: of a file in `.gitignore`, of a framework in a path of a Dockerfile.",
  }),
  value: z.array(z.string()).min(1).meta({ description: "Whole names, with their case." }),
  files: z
    .array(z.enum(["project", "dockerfile", "pipeline", "beside"]))
    .min(1)
    .optional()
    .meta({
      description:
        "Kinds of files that count; `pipeline` are scripts that build too, `beside` are ignore files of Git and Docker, publish profiles, launch configurations of editors, `web.config`, and scripts that fetch code of the product. Absent: all of them.",
    }),
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
  lacks: z.array(z.string()).min(1).optional().meta({
    description: "Members that the release adds; what lacks any is a place, with those as `{value}`.",
  }),
  texts: z.array(z.string()).min(1).optional().meta({
    description:
      "Collections whose elements are text from the release on: properties of such classes that hold something else are places, as `{value}`, with their type as `{type}`.",
  }),
  after: oneOrMore(z.string()).optional().meta({
    description:
      "Which of the model's members stand before the first new one. The finding is at the last of these that a place names, else at the last member it names.",
  }),
  shown: z.literal(true).optional().meta({
    description:
      "Also classes for pages and messages (`ClientDto`) that code maps to or from the product's own class; what names less than 85 of 100 members is something else.",
  }),
  only: z.enum(["maps"]).optional().meta({
    description: "Looks at what maps such classes alone.",
  }),
});

const DiscoveryDetector = z.strictObject({
  kind: z.literal("discovery").meta({
    description:
      "Whole discovery documents of the product, in JSON files and in strings of C#, which tests compare with what a host says.",
  }),
  lacks: z.string().meta({ description: "The member that a document does not have." }),
  element: z.string().optional().meta({
    description: "The element that the member `lacks` does not have, where the document has that member.",
  }),
  with: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: "Members that a document has where the host has what the new one is about." }),
  behind: z.array(z.string()).min(1).meta({
    description:
      "Members, or elements, behind which the new one comes; the finding is at the first of these that there is.",
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
  LockFileDetector,
  TargetFrameworkDetector,
  SdkDetector,
  PropertyDetector,
  LiteralDetector,
  SettingDetector,
  SchemaDetector,
  ImageDetector,
  WordDetector,
  MirrorDetector,
  DiscoveryDetector,
  QueryDetector,
]);
export type PrimitiveDetector = z.infer<typeof PrimitiveDetector>;
export type PackageDetector = z.infer<typeof PackageDetector>;
export type LockFileDetector = z.infer<typeof LockFileDetector>;
export type TargetFrameworkDetector = z.infer<typeof TargetFrameworkDetector>;
export type SdkDetector = z.infer<typeof SdkDetector>;
export type PropertyDetector = z.infer<typeof PropertyDetector>;
export type LiteralDetector = z.infer<typeof LiteralDetector>;
export type SettingDetector = z.infer<typeof SettingDetector>;
export type MirrorDetector = z.infer<typeof MirrorDetector>;
export type DiscoveryDetector = z.infer<typeof DiscoveryDetector>;
export type WordDetector = z.infer<typeof WordDetector>;
export type ImageDetector = z.infer<typeof ImageDetector>;
export type QueryDetector = z.infer<typeof QueryDetector>;

const ContainerCondition = z.strictObject({
  kind: z.literal("container").meta({
    description:
      "What the dependency injection container does in which the code of the match's project runs: one that is set up in it, in a project that it is built into, or in what that is built with. `scope` does not matter.",
  }),
  makes: z.literal("unregistered").meta({
    description: "It makes classes that nobody registered, as Lamar and StructureMap do.",
  }),
});
export type ContainerCondition = z.infer<typeof ContainerCondition>;

const inType = {
  kind: z.literal("inType").meta({
    description:
      "`of` is looked for in the type around the match alone, whatever `scope` says; what stands in no type has nothing around it.",
  }),
};

/** A condition over a whole project (or the file of the match): true or false, no place of its own. */
export type Condition =
  | PrimitiveDetector
  | ContainerCondition
  | { kind: "all" | "any"; of: Condition[] }
  | { kind: "not" | "inType"; of: Condition };

export const Condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      PrimitiveDetector,
      ContainerCondition,
      z.strictObject({ kind: z.enum(["all", "any"]), of: z.array(Condition).min(1) }),
      z.strictObject({ kind: z.literal("not"), of: Condition }),
      z.strictObject({ ...inType, of: Condition }),
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
  scope: z.enum(["member", "file", "ownProject", "project"]).default("project").meta({
    description:
      "Where `when` is looked for: for `symbol`, the member of a type around the match, or the file where it stands in none; the file of the match, its project alone (with the packages of the projects that it references), or all projects given.",
  }),
  around: z.enum(["parts", "builtIn", "all"]).optional().meta({
    description:
      "For projects that do not use the product, where another one of the input does, in place of that one: `parts` are those that it references, directly or through others; `all` are these and the rest. `builtIn` are projects that use the product and are built into others that do. Packages in a `when` of `ownProject` are then those of the others that use the product, but for `own` ones. Absent: projects that use the product.",
  }),
  alsoParts: z.literal(true).optional().meta({
    description:
      "For projects that use the product and, one step less sure, for those that `around` names `parts` and `builtIn`.",
  }),
  outcome: z.enum(["applies", "cantTell", "doesNotApply"]).default("applies"),
  once: z.literal(true).optional().meta({
    description: "Only the first place in each project: for what is one question, however many places show it.",
  }),
  supersededBy: z.array(RuleId).min(1).optional().meta({
    description:
      "Rules of later releases after which what the clause says is no longer so: on a path with one of them it has no places. What supersedes the whole rule stands in `relations`.",
  }),
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
