import type { Project } from "../../project.ts";
import { type Ancestor, Ancestors } from "./ancestors.ts";
import { type CodeFile, isFragmentType, type OwnType } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import { guessedType, NameLookup, written } from "./name-lookup.ts";
import { OwnTypes } from "./own-types.ts";
import { Scopes, type Site } from "./scopes.ts";
import { parseTypeName, type TypeName } from "./type-names.ts";
import { typeParameterAt } from "./type-parameters.ts";
import { type Grounds, isInterfaceName, otherType, type TypeRef } from "./type-ref.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What type parameters stand for; null where it is not known. */
export type Bindings = ReadonlyMap<string, TypeRef | null>;
type Names = Pick<Bindings, "get">;
const noBindings: Bindings = new Map();
/** What names stand for while constraints are followed: those that were followed already stand for themselves. */
class Followed extends Map<string, TypeRef | null> {}
const MAX_DEPTH = 24;
const MAX_BASES = 200;
/** Classes that every class has above it. */
const roots = new Set(["object", "Object", "ValueType", "Enum"]);

const nameOfComponent = (path: string): string => path.replace(/^.*\/|\.razor$/g, "");

/** Resolves type names the way C# does, as far as the files of one project tell. */
export class Binder {
  readonly own: OwnTypes;
  readonly vocabulary: Vocabulary;
  /** Names that were asked for and could not be explained: other files may declare them. */
  readonly missing = new Set<string>();
  /** Bodies that were asked for and left out when their file was read. */
  readonly leftOut: { readonly path: string; readonly offset: number }[] = [];
  /** Names of own methods of which every call matters. */
  readonly followed = new Set<string>();
  readonly #scopes: Scopes;
  readonly #lookup: NameLookup;
  readonly #ancestors = new Ancestors((ref) => this.basesOf(ref));
  readonly #isLoose: boolean;

  constructor(vocabulary: Vocabulary, project: Pick<Project, "path" | "globalUsings" | "implicitUsings">) {
    this.vocabulary = vocabulary;
    this.own = new OwnTypes((fullName) => vocabulary.typesByFullName.has(fullName));
    this.#isLoose = project.path === null;
    this.#scopes = new Scopes(project, vocabulary.roots);
    const { own } = this;
    this.#lookup = new NameLookup({
      vocabulary,
      own,
      scopes: this.#scopes,
      above: (type) => this.ancestors(type).map(({ ref }) => ref),
      guess: (segments, site) =>
        this.#isLoose
          ? guessedType(segments, site, { vocabulary, own }, this.isFragment(site.file), () => this.sees(site, null))
          : null,
    });
  }

  /** `isOther`: a file of a project that this one references, and that may hold a copy of the vendor's source. */
  addFile(file: CodeFile, isOther: boolean, isFriend: boolean): void {
    this.own.addFile(file, isOther, isFriend);
    this.#scopes.addFile(file);
  }

  /** Lone statements or declarations without a single using in sight, outside of any project. */
  isFragment(file: CodeFile): boolean {
    return this.#isLoose && !file.imports.hasUsings && !this.#scopes.seesVendorEverywhere();
  }

  /** Whether a namespace (null: any of the vendor's) is imported at this place, or encloses it. */
  sees(site: Site, namespace: string | null): boolean {
    return this.#scopes.sees(site, namespace);
  }

  /** Whether a namespace of the maker of these symbols is imported at this place; of any vendor for those of the platform's. */
  seesMakerOf(site: Site, ids: readonly SymbolId[]): boolean {
    return this.#scopes.seesMakerOf(
      site,
      ids.map(({ owner }) => owner),
    );
  }

  /** The `#if` condition under which a namespace that is seen at this place is; null where it always is. */
  seesUnder(site: Site, namespace: string): string | null {
    return this.#scopes.seesUnder(site, namespace);
  }

  /** Full names of the types that `using static` imports here. */
  staticImports(site: Site): string[] {
    return this.#scopes.statics(site);
  }

  resolveText(text: string, site: Site, bindings: Names = noBindings): TypeRef | null {
    const name = parseTypeName(text);
    return name ? this.resolve(name, site, bindings) : null;
  }

  resolve(name: TypeName, site: Site, bindings: Names = noBindings, depth = 0): TypeRef | null {
    if (depth > MAX_DEPTH) return null;
    const inner = (part: TypeName) => this.resolve(part, site, bindings, depth + 1);
    if (name.kind === "array") return otherType("[]", [inner(name.element)]);
    if (name.kind === "tuple")
      return { kind: "other", name: "()", arguments: name.elements.map(inner), names: name.names };
    const last = name.segments[name.segments.length - 1];
    const [first] = name.segments;
    if (!first || !last) return null;
    if (name.segments.length === 1 && first.arity === 0) {
      const plain = this.#plain(first.name, site, bindings, depth);
      if (plain !== undefined) return plain;
    }
    const found = this.#lookup.find(name.segments, site);
    const args = last.arguments.map(inner);
    if (!found) this.missing.add(last.name);
    return found ? { ...found, arguments: args } : otherType(last.name, args);
  }

  /** A lone name that is no type's: `var`, a type parameter, an alias of a generic type; undefined for others. */
  #plain(name: string, site: Site, bindings: Names, depth: number): TypeRef | null | undefined {
    if (name === "var" || name === "dynamic") return null;
    const bound = bindings.get(name);
    if (bound !== undefined) return bound;
    const parameter = typeParameterAt(site.file, site.node, name);
    if (parameter) {
      const followed = bindings instanceof Followed ? bindings : new Followed();
      followed.set(name, otherType(name));
      return this.#constrained(parameter.constraints, name, { ...site, node: parameter.owner }, followed, depth);
    }
    const alias = this.#scopes.aliasTarget(name, site);
    return alias && /[<([]/.test(alias) ? this.resolveText(alias, { file: site.file, node: 0 }) : undefined;
  }

  /** A type parameter stands for its first constraint that is a type we know, else for itself. */
  #constrained(constraints: readonly string[], name: string, site: Site, followed: Followed, depth: number): TypeRef {
    // `where T : Context<T, U>` must not ask for T again, nor for U, whose constraint may name T and many others.
    const inArguments: Names = {
      get: (other) => (typeParameterAt(site.file, site.node, other) ? otherType(other) : undefined),
    };
    for (const text of constraints) {
      const constraint = parseTypeName(text);
      const names = text.includes("<") ? inArguments : followed;
      const ref = constraint && this.resolve(constraint, site, names, depth + 1);
      if (ref && ref.kind !== "other") return ref;
    }
    return otherType(name);
  }

  /** The type with this full name, as the catalog writes it. `grounds` are those of whatever led here. */
  byFullName(
    fullName: string,
    grounds: Grounds = { confidence: "certain", because: "the member's declared type" },
  ): TypeRef | null {
    const name = parseTypeName(fullName);
    return name && this.#declared(name, grounds);
  }

  #declared(name: TypeName, grounds: Grounds): TypeRef | null {
    if (name.kind === "array") return otherType("[]", [this.#declared(name.element, grounds)]);
    if (name.kind === "tuple")
      return otherType(
        "()",
        name.elements.map((part) => this.#declared(part, grounds)),
      );
    const type = this.vocabulary.typesByFullName.get(written(name.segments));
    const last = name.segments[name.segments.length - 1];
    const args = (last?.arguments ?? []).map((part) => this.#declared(part, grounds));
    return type ? { kind: "vendor", type, arguments: args, grounds } : otherType(last?.name ?? "?", args);
  }

  /** Every type above an own type, nearest first. */
  ancestors(type: OwnType): readonly Ancestor[] {
    return this.#ancestors.of(type);
  }

  /** Whether a type has another one above it. */
  isBelow(type: TypeRef, above: TypeRef): boolean {
    const queue = this.basesOf(type);
    for (let head = 0; head < queue.length && head < MAX_BASES; head++) {
      const ref = queue[head];
      if (!ref || ref.kind === "other") continue;
      if (above.kind !== "other" && ref.type === above.type) return true;
      queue.push(...this.basesOf(ref));
    }
    return false;
  }

  /** Simple names of a type and of what is above it. */
  namesOf(type: TypeRef): string[] {
    const queue: TypeRef[] = [type];
    for (let head = 0; head < queue.length && head < MAX_BASES; head++)
      queue.push(...this.basesOf(queue[head] as TypeRef));
    return queue.map((ref) => (ref.kind === "other" ? ref.name : ref.type.name));
  }

  /** Resolved base list over all partial declarations; unresolvable entries are `other`. */
  directBases(type: OwnType, bindings: Bindings = noBindings): TypeRef[] {
    if (isFragmentType(type)) return this.#razorBases(type);
    return type.declarations.flatMap((declaration) =>
      declaration.bases.map(
        (base) =>
          this.resolveText(base.text, { file: base.file, node: declaration.node }, bindings) ?? otherType(base.text),
      ),
    );
  }

  /** A component is one class with its `.razor.cs`, and below what it `@inherits`. */
  #razorBases(type: OwnType): TypeRef[] {
    const [declaration] = type.declarations;
    if (!declaration?.file.razor) return [];
    const { file, node } = declaration;
    const bases = file.razor?.bases.map((text) => this.resolveText(text, { file, node }) ?? otherType(text)) ?? [];
    const behind = file.path.endsWith(".razor") ? this.own.inFile(`${file.path}.cs`, nameOfComponent(file.path)) : null;
    return behind ? [{ kind: "own", type: behind, arguments: [] }, ...bases] : bases;
  }

  basesOf(ref: TypeRef): TypeRef[] {
    if (ref.kind === "other") return [];
    if (ref.kind === "own") return this.directBases(ref.type, this.bindingsOf(ref));
    return ref.type.bases.flatMap((name): TypeRef[] => {
      const base = this.byFullName(name, ref.grounds);
      return base ? [base] : [];
    });
  }

  bindingsOf(ref: TypeRef): Bindings {
    if (ref.kind !== "own" || ref.arguments.length === 0) return noBindings;
    return new Map(ref.type.typeParameters.map((name, index) => [name, ref.arguments[index] ?? null]));
  }

  /** Whether members may come from a base class that the given files do not hold. */
  hasUnknownBase(type: OwnType): boolean {
    if (isFragmentType(type)) return true;
    return this.ancestors(type).some(
      ({ ref }) => ref.kind === "other" && !isInterfaceName(ref.name) && !roots.has(ref.name),
    );
  }
}
