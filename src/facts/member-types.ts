import type { Engine } from "../analyzer/engine.ts";
import { Binder } from "../analyzer/readers/csharp/binder.ts";
import { modifiersOf } from "../analyzer/readers/csharp/declaration-parts.ts";
import type { OwnMember, OwnType } from "../analyzer/readers/csharp/declared.ts";
import { readImports } from "../analyzer/readers/csharp/imports.ts";
import { parseCSharp } from "../analyzer/readers/csharp/parse.ts";
import type { TypeRef } from "../analyzer/readers/csharp/type-ref.ts";
import { buildVocabulary } from "../analyzer/readers/csharp/vocabulary.ts";
import { activeCode } from "./conditional.ts";
import type { ShippedPackage } from "./packages.ts";
import { definedFor } from "./surface.ts";

/** What leads from one type of the product to another: its members' types, and the types above it. */
export interface TypeLinks {
  /** Full name with arity: `` Ns.Type`1 ``. */
  readonly name: string;
  /** Full names of the product's types above it, nearest first. */
  readonly bases: readonly string[];
  readonly members: readonly MemberLink[];
}

export interface MemberLink {
  /** Documentation id without a parameter list. */
  readonly id: string;
  /** For extension methods of the product's types: the type that they are called on. */
  readonly extends: string | null;
  /** Full name of the type, or of what a method returns. */
  readonly type: string;
  /** Full names of the product's types that it is made of. */
  readonly mentions: readonly string[];
}

const namespaces: ReadonlyMap<string, string> = new Map([
  ...["Task", "ValueTask"].map((name) => [name, "System.Threading.Tasks"] as const),
  ...[
    ...["IEnumerable", "ICollection", "IList", "List", "HashSet", "ISet", "IReadOnlyCollection", "IReadOnlyList"],
    ...["Dictionary", "IDictionary", "IReadOnlyDictionary", "IAsyncEnumerable"],
  ].map((name) => [name, "System.Collections.Generic"] as const),
  ["Func", "System"],
  ["Action", "System"],
  ["DbSet", "Microsoft.EntityFrameworkCore"],
]);

/** Reads how the public types of the product's packages lead to each other, resolved by the analyzer's own binder. */
export function readTypeLinks(engine: Engine, packages: readonly ShippedPackage[]): TypeLinks[] {
  const binder = new Binder(buildVocabulary([], []), { path: "product", globalUsings: [], implicitUsings: true });
  const seen = new Set<string>();
  for (const shipped of packages) {
    const symbols = definedFor(shipped);
    for (const { path, text } of shipped.files) {
      if (seen.has(path)) continue;
      seen.add(path);
      const parse = parseCSharp({ engine, text: activeCode(text, symbols), wanted: [] });
      if (parse.kind !== "parsed") continue;
      const { syntax } = parse;
      binder.addFile({ path, index: seen.size, syntax, imports: readImports(syntax), razor: null }, false, true);
    }
  }
  return binder.own.all.filter(isPublic).map((type) => linksOf(binder, type));
}

function isPublic(type: OwnType): boolean {
  const shown = type.declarations.some(({ file, node }) => modifiersOf(file.syntax, node).includes("public"));
  return type.outer === null ? shown : (shown || type.outer.kind === "interface") && isPublic(type.outer);
}

function linksOf(binder: Binder, type: OwnType): TypeLinks {
  const bases = binder.directBases(type).flatMap((ref) => (ref.kind === "own" ? [ref.type.fullName] : []));
  const members = new Map<string, MemberLink>();
  const ambiguous = new Set<string>();
  for (const member of type.members) {
    const link = linkOf(binder, type, member);
    if (!link) continue;
    const key = `${link.id} ${link.extends ?? ""}`;
    const known = members.get(key);
    if (known && known.type !== link.type) ambiguous.add(key);
    else members.set(key, link);
  }
  // Overloads that return different types.
  for (const key of ambiguous) members.delete(key);
  return { name: type.fullName, bases, members: [...members.values()] };
}

function linkOf(binder: Binder, type: OwnType, member: OwnMember): MemberLink | null {
  const letter = letters.get(member.kind);
  if (letter === undefined || member.type === null || member.explicitInterface || !isShown(type, member)) return null;
  const site = { file: member.file, node: member.node };
  const ref = binder.resolveText(member.type, site);
  const [first] = member.parameters;
  const receiver = member.isExtension && first ? binder.resolveText(first.type, site) : null;
  const extended = receiver?.kind === "own" ? receiver.type.fullName : null;
  const id = `${letter}:${type.fullName}.${member.name}`;
  return ref && { id, extends: extended, type: fullNameOf(ref), mentions: mentionsOf(ref) };
}

const letters: ReadonlyMap<OwnMember["kind"], string> = new Map([
  ["property", "P"],
  ["field", "F"],
  ["method", "M"],
]);

const isShown = (type: OwnType, { file, node }: OwnMember): boolean =>
  type.kind === "interface" || modifiersOf(file.syntax, node).some((word) => word === "public" || word === "protected");

function fullNameOf(ref: TypeRef): string {
  const name = ref.kind === "other" ? ref.name : ref.type.fullName.replace(/`\d+$/, "");
  if (name === "[]") return `${ref.arguments[0] ? fullNameOf(ref.arguments[0]) : "?"}[]`;
  const parts = ref.arguments.map((argument) => (argument ? fullNameOf(argument) : "?"));
  if (name === "()") return `(${parts.join(",")})`;
  const namespace = ref.kind === "other" ? namespaces.get(name) : undefined;
  const full = namespace === undefined ? name : `${namespace}.${name}`;
  return parts.length === 0 ? full : `${full}<${parts.join(",")}>`;
}

/** A logger of a type leads nowhere. */
function mentionsOf(ref: TypeRef): string[] {
  if (ref.kind === "other" && ref.name === "ILogger") return [];
  const own = ref.kind === "own" ? [ref.type.fullName] : [];
  return [...own, ...ref.arguments.flatMap((argument) => (argument ? mentionsOf(argument) : []))];
}
