import { z } from "zod";
import { Applicability, DocumentationId } from "./vocabulary.ts";

/**
 * Edit templates. Each is applied to the place of one finding; a template that does not fit the place
 * (for example `adjustParameters` where the arguments cannot be told apart) yields no edit, and the finding
 * then says that the work is left to do.
 */
export const EditTemplate = z
  .discriminatedUnion("kind", [
    z
      .strictObject({
        kind: z.literal("setPackageVersion"),
        version: z.string(),
        id: z.string().optional().meta({
          description:
            "Id of the package that takes the place of this one, in all files that declare or reference it; nothing where one of them cannot be edited.",
        }),
      })
      .meta({
        description: "Writes the version where it is declared: attribute, child element, central file or property.",
      }),
    z.strictObject({ kind: z.literal("addPackage"), id: z.string(), version: z.string() }).meta({
      description:
        "References a package in the project of the place, where `dotnet add package` would: in the project file, and its version in the central file where the project has one. Nothing for `packages.config`, or where no reference shows how they are written.",
    }),
    z
      .strictObject({ kind: z.literal("setTargetFramework"), from: z.string(), to: z.string() })
      .meta({ description: "Replaces a target framework where it is declared, and keeps its platform (`-windows`)." }),
    z
      .strictObject({
        kind: z.literal("rename"),
        to: z.string().optional(),
        using: z.string().optional().meta({
          description:
            "Namespace to import when it is not: the type before the member has a namesake there. A place that writes its type with a namespace, or calls the member without its type, is left alone.",
        }),
      })
      .meta({ description: "Renames the matched identifier; `to` defaults to the `to` of the rule's `apis` entry." }),
    z
      .strictObject({
        kind: z.literal("adjustParameters"),
        using: z.record(z.string(), z.string()).optional().meta({
          description:
            "Namespace by simple type name, imported when a parameter of that type is added to a file that lacks it.",
        }),
        keeps: z
          .array(z.strictObject({ type: z.string(), members: z.array(z.string()).min(1) }))
          .optional()
          .meta({
            description:
              "Members that a type, by its simple name, has in common with the one whose place it takes: private fields that hold the old one, and of which nothing else is asked, get the new type too.",
          }),
      })
      .meta({
        description:
          "Adds, removes and reorders parameters or arguments from the signatures before and after, taken from the facts.",
      }),
    z
      .strictObject({
        kind: z.literal("wrapArguments"),
        type: z.string().meta({ description: "Type of the object that carries the former arguments." }),
        members: z
          .record(z.string(), z.string())
          .meta({ description: "Member of the new object by the name of the former parameter." }),
        using: z.string().optional().meta({ description: "Namespace to import when it is not." }),
      })
      .meta({
        description: "Replaces the arguments of a call by one object: `M(a, b)` becomes `M(new T { A = a, B = b })`.",
      }),
    z
      .strictObject({ kind: z.literal("setServiceType"), to: DocumentationId })
      .meta({ description: "Makes a DI registration of the matched implementation use this service type." }),
    z
      .strictObject({
        kind: z.literal("setOption"),
        option: z
          .string()
          .regex(/^\w+(?:\.\w+)*$/)
          .meta({
            description: "Path from the options object to the property: `Discovery.ShowKeySet`.",
          }),
        value: z.string().meta({ description: "C# expression to assign." }),
        using: z.string().optional().meta({ description: "Namespace that the value needs." }),
      })
      .meta({
        description:
          "Assigns an option in the callback of the matched call (`AddIdentityServer(options => …)`): replaces the value, adds a line, or adds the callback.",
      }),
    z
      .strictObject({
        kind: z.literal("addSets"),
        sets: z
          .record(z.string(), z.string())
          .meta({ description: "Simple name of the entity by name of the property." }),
        beside: z.array(z.string()).min(1).meta({ description: "Sets of the same interface that the class may have." }),
      })
      .meta({
        description:
          "Adds the sets that a context lacks below the last one of `beside` that it has, written as that one is.",
      }),
    z
      .strictObject({
        kind: z.literal("moveElements"),
        of: DocumentationId.meta({ description: "Class of the objects that held the elements." }),
        member: z
          .string()
          .meta({ description: "Collection of the elements, which holds their names from the release on." }),
        element: z.string().meta({ description: "Simple name of the elements' class before." }),
        to: DocumentationId.meta({ description: "Class of the elements from the release on." }),
        sets: z.tuple([z.string(), z.string()]).meta({
          description: "Names of the sets of objects and of elements, as contexts, settings and members call them.",
        }),
        calls: z.record(z.string(), z.string()).default({}).meta({
          description: "Method that is handed the elements, by the name of the one that is handed the objects.",
        }),
      })
      .meta({
        description:
          "Moves elements that objects held, and those that their constructor made, into a member beside the one that makes the objects, which then name them; repeats calls and statements that hand the objects over, for the elements.",
      }),
    z
      .strictObject({
        kind: z.literal("addMembers"),
        types: z.record(z.string(), z.string()).meta({
          description: "C# type by member, with the value of a new object where it has another one: `bool = true`.",
        }),
        order: z.array(z.string()).min(2).optional().meta({
          description:
            "Members in the order of the model: each new one goes behind the nearest before it that the place names, else before the nearest behind it.",
        }),
      })
      .meta({
        description:
          "Adds what a place of own storage leaves out, each member on a line below that of the finding, or where `order` has it, and written as the line there; of a call that maps a member and says more of it, the mapping alone. Nothing beside a line that names several members.",
      }),
    z
      .strictObject({
        kind: z.literal("addStatement"),
        lines: z
          .array(z.string())
          .min(1)
          .meta({ description: "With `{receiver}`, what the matched method is called on, and `{value}`." }),
        valueOf: DocumentationId.meta({ description: "Member whose value is `{value}`, where code gives it one." }),
        using: z.string().optional().meta({ description: "Namespace to import when it is not." }),
      })
      .meta({
        description:
          "Adds a statement above the matched call; nothing where that is part of another statement, or where its class cannot reach the value.",
      }),
    z.strictObject({ kind: z.literal("completeMigration") }).meta({
      description:
        "Adds a column of the rule's `database` that the place lacks to the newest EF migration that adds another one of them, in `Up` and `Down`.",
    }),
    z
      .strictObject({ kind: z.literal("replaceValue"), with: z.string() })
      .meta({ description: "Replaces the assigned value or the matched argument." }),
    z
      .strictObject({
        kind: z.literal("wrapValue"),
        type: z.string().meta({ description: "Type whose constructor takes the value." }),
        using: z.string().optional().meta({ description: "Namespace to import when it is not." }),
      })
      .meta({
        description:
          "Hands the assigned value to a constructor: `x.P = v` becomes `x.P = new T(v)`. Nothing for a value that is made at the place, or that may be null for all that the code says.",
      }),
    z
      .strictObject({
        kind: z.literal("setSdk"),
        to: z.string().meta({ description: "Version of the .NET SDK, as `8.0.100`." }),
      })
      .meta({
        description:
          "Names another SDK in the way in which the place does: the version itself, its channel (`8.0`) where a script names one, `8.0.x` where a pipeline's task looks for the latest.",
      }),
    z
      .strictObject({
        kind: z.literal("replaceMatch"),
        with: z.string(),
        using: z.string().optional().meta({ description: "Namespace to import when it is not." }),
      })
      .meta({ description: "Replaces the matched text." }),
  ])
  .meta({ description: "Template of an edit." });
export type EditTemplate = z.infer<typeof EditTemplate>;

export const FixSource = z.strictObject({
  applicability: Applicability,
  summary: z.string().max(160).meta({ description: "What the fix does, as an instruction." }),
  edits: z.array(EditTemplate).default([]),
});
export type FixSource = z.infer<typeof FixSource>;
