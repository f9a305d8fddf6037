import { z } from "zod";
import { oneOrMore } from "./one-or-more.ts";
import { DocumentationId } from "./vocabulary.ts";

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
    "handedType", // a type, as written, of what the project declares for what goes into the member or comes out of it: `List<T> Own`, with `x.P = own.Own`, each `T`
    "provide", // a member of the project gives several of the type and makes them: `IEnumerable<T> All() => new[] { new T() }`
    "hide", // a member of a derived class that has the name of the inherited one, without `override` and `new`
    "nullTest", // a value of the type is compared with null: `x == null`, `x is not null`
  ])
  .meta({ description: "How code uses a symbol." });
export type SymbolUse = z.infer<typeof SymbolUse>;

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
export type ArgumentCondition = z.infer<typeof ArgumentCondition>;

/** Finds uses of symbols in C#. */
export const SymbolDetector = z.strictObject({
  kind: z.literal("symbol"),
  id: oneOrMore(DocumentationId).meta({ description: "Symbol or symbols." }),
  use: oneOrMore(SymbolUse).meta({ description: "Uses that count." }),
  arguments: ArgumentCondition.optional(),
  value: z.array(z.string()).min(1).optional().meta({
    description:
      "For `assign`: accepted texts of the assigned value (`true`, `0`, `Custom`); compared as in `arguments.argument.matches`.",
  }),
  notValue: z.array(z.string()).min(1).optional().meta({ description: "For `assign`: values that do not count." }),
  valueTypes: z.array(z.string()).min(1).optional().meta({
    description:
      "For `assign`: types of the assigned value that count, written as facts write them (`IDictionary<string,string>`); a value of a type that nobody knows does not.",
  }),
  notValueTypes: z.array(z.string()).min(1).optional().meta({
    description:
      "For `assign`: simple names of types whose values do not count, `Array` for arrays; a value of a type that nobody knows counts.",
  }),
  copied: z.boolean().optional().meta({
    description:
      "For code that maps one type to another and does not say what the value is or is for. `assign`: whether the value is read from a member of the same name. `read`: whether the value is only set to a member of another object.",
  }),
  notOverloaded: z.boolean().optional().meta({
    description:
      "For `implement` and `override` of a member: ignore members whose parameters already fit the signature after the change.",
  }),
  optional: z.literal(false).optional().meta({
    description: "For `inject`: not parameters with a default value, whose class does without.",
  }),
  onMaybeNull: z.literal(true).optional().meta({
    description:
      "For `invoke`: only calls on what a query such as `FirstOrDefaultAsync` gave, with no test for null between.",
  }),
  lacks: z.array(z.string()).min(1).optional().meta({
    description:
      'For `construct`: only creations that assign none of these members one of the accepted texts, in the object initialiser or behind it; written `Member`, `Member=value`, or of a list that is written out `Member contains a|b` (one of its elements is a or b) and `Member only a|b` (each is; `""` is any literal).',
  }),
  members: z.array(z.string()).min(1).optional().meta({
    description:
      "For `element`: members of the elements that count. For `newElement` and `handedType`: simple names of their types.",
  }),
  usedMember: z.array(z.string()).min(1).optional().meta({
    description: "For `read`: only where one of these members is used on the value, as `Add` in `x.P.Add(y)`.",
  }),
  at: z.literal("block").optional().meta({
    description:
      "For `read` of a set that the statement around it fills, asking for its rows first or in a loop: the whole of that statement, beside which the same goes for another set.",
  }),
  notBeside: z.array(z.string()).min(1).optional().meta({
    description:
      "For `read`: not where it is an argument beside one of these, or beside a call of a method of that name, as `Serialize(x)` in `new Claim(type, Serialize(x), X.P)`; compared as in `arguments.argument.matches`.",
  }),
  notUsedMember: z.array(z.string()).min(1).optional().meta({
    description:
      "For `read`: not where one of these members is used on the value with a plain `.`, which tests nothing.",
  }),
  argumentOf: z.array(z.string()).min(1).optional().meta({
    description:
      "For `reference` of a type: only as a type argument of one of these generic types or methods, by their simple names.",
  }),
  typeArgument: z.array(DocumentationId).min(1).optional().meta({
    description:
      "For `construct` of a generic type: only where its first type argument is one of these types, or derives from one; named as in the newest release.",
  }),
  has: z.array(z.string()).min(1).optional().meta({
    description:
      "For `construct`: only object initialisers in which each of these members is assigned, written as for `lacks`.",
  }),
});
export type SymbolDetector = z.infer<typeof SymbolDetector>;
