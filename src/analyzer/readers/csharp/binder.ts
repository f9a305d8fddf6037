import type { Project } from "../../project.ts";
import { isVeryDistinctive } from "./distinctive.ts";
import { implicitNamespaces } from "./implicit-usings.ts";
import { addImport, type Imports, type NamespaceScope, noImports, scopeAt } from "./imports.ts";
import { type CodeFile, isFragmentType, type OwnType, OwnTypes } from "./own-types.ts";
import { childByField, childByKind, childrenOf, kindOf, ownerOf, startOf, textOf } from "./syntax.ts";
import { parseTypeName, type Segment, type TypeName } from "./type-names.ts";
import { type Grounds, isInterfaceName, otherType, type TypeRef } from "./type-ref.ts";
import type { VendorType, Vocabulary } from "./vocabulary.ts";

/** A place in a file at which a name is looked up. */
export interface Site {
  readonly file: CodeFile;
  readonly node: number;
}

export type Bindings = ReadonlyMap<string, TypeRef | null>;
const noBindings: Bindings = new Map();
const MAX_DEPTH = 24;

type Found =
  | { readonly kind: "vendor"; readonly type: VendorType; readonly grounds: Grounds }
  | { readonly kind: "own"; readonly type: OwnType };

const written = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.arity > 0 ? `${segment.name}\`${segment.arity}` : segment.name)).join(".");

const certain = (because: string): Grounds => ({ confidence: "certain", because });

/** A vendor or own type that a type has above it, and the entry of its own base list that leads there. */
export interface Ancestor {
  readonly ref: TypeRef;
  /** Index into the base entries of the type that was asked about. */
  readonly entry: number;
  readonly direct: boolean;
  /** Whether a class lies between: interfaces above it are that class's business. */
  readonly throughClass: boolean;
}

const isInterfaceLike = (ref: TypeRef): boolean =>
  ref.kind === "own"
    ? ref.type.kind === "interface"
    : isInterfaceName(ref.kind === "vendor" ? ref.type.name : ref.name);

/** Resolves type names the way C# does, as far as the files of one project tell. */
export class Binder {
  readonly own = new OwnTypes();
  readonly vocabulary: Vocabulary;
  readonly #globals: Imports = noImports();
  readonly #isLoose: boolean;
  readonly #cache = new Map<string, Found | null>();
  readonly #ancestors = new Map<OwnType, readonly Ancestor[]>();

  constructor(vocabulary: Vocabulary, project: Pick<Project, "path" | "globalUsings" | "implicitUsings">) {
    this.vocabulary = vocabulary;
    this.#isLoose = project.path === null;
    for (const directive of project.globalUsings) addImport(this.#globals, directive);
    if (project.implicitUsings) this.#globals.usings.push(...implicitNamespaces);
  }

  addFile(file: CodeFile): void {
    this.own.addFile(file);
    this.#globals.usings.push(...file.imports.globals.usings);
    this.#globals.statics.push(...file.imports.globals.statics);
    for (const [alias, target] of file.imports.globals.aliases) this.#globals.aliases.set(alias, target);
  }

  /** Lone statements or declarations without a single using in sight, outside of any project. */
  isFragment(file: CodeFile): boolean {
    return (
      this.#isLoose && !file.imports.hasUsings && !this.#globals.usings.some((name) => this.#isVendorNamespace(name))
    );
  }

  resolveText(text: string, site: Site, bindings: Bindings = noBindings): TypeRef | null {
    const name = parseTypeName(text);
    return name ? this.resolve(name, site, bindings) : null;
  }

  resolve(name: TypeName, site: Site, bindings: Bindings = noBindings, depth = 0): TypeRef | null {
    if (depth > MAX_DEPTH) return null;
    const inner = (part: TypeName) => this.resolve(part, site, bindings, depth + 1);
    if (name.kind === "array") return otherType("[]", [inner(name.element)]);
    if (name.kind === "tuple") return otherType("()", name.elements.map(inner));
    const last = name.segments[name.segments.length - 1];
    const [first] = name.segments;
    if (!first || !last) return null;
    if (name.segments.length === 1 && first.arity === 0) {
      if (first.name === "var" || first.name === "dynamic") return null;
      const bound = bindings.get(first.name);
      if (bound !== undefined) return bound;
      const parameter = this.#typeParameter(first.name, site, depth);
      if (parameter) return parameter;
    }
    const alias = name.segments.length === 1 ? this.#aliasTarget(first.name, site) : null;
    if (alias?.includes("<")) return this.resolveText(alias, { file: site.file, node: 0 });
    const args = last.arguments.map(inner);
    const found = this.#find(name.segments, site);
    if (!found) return otherType(last.name, args);
    return { ...found, arguments: args };
  }

  /** The type with this full name, as the catalog writes it. */
  byFullName(fullName: string): TypeRef | null {
    const name = parseTypeName(fullName);
    if (name?.kind !== "path") return null;
    const type = this.vocabulary.typesByFullName.get(written(name.segments));
    const last = name.segments[name.segments.length - 1];
    const args = (last?.arguments ?? []).map((part) =>
      part.kind === "path" ? this.byFullName(written(part.segments)) : null,
    );
    if (type) return { kind: "vendor", type, arguments: args, grounds: certain("the member's declared type") };
    return otherType(last?.name ?? fullName, args);
  }

  /** Whether any namespace of the vendor is imported at this place, or encloses it. */
  sees(site: Site, namespace: string | null): boolean {
    const matches = (name: string) => (namespace === null ? this.#isVendorNamespace(name) : name === namespace);
    for (const scope of this.#scopes(site)) {
      if (scope.usings.some(matches) || matches(scope.name)) return true;
      if (namespace !== null && scope.name.startsWith(`${namespace}.`)) return true;
    }
    return this.#globals.usings.some(matches);
  }

  /** Full names of the types that `using static` imports here. */
  staticImports(site: Site): string[] {
    return [...this.#scopes(site).flatMap((scope) => scope.statics), ...this.#globals.statics];
  }

  #isVendorNamespace(name: string): boolean {
    for (const root of this.vocabulary.roots) if (name === root || name.startsWith(`${root}.`)) return true;
    return false;
  }

  /** Innermost first. */
  #scopes(site: Site): NamespaceScope[] {
    const { scopes } = site.file.imports;
    const found: NamespaceScope[] = [];
    for (let at = scopeAt(scopes, startOf(site.file.syntax, site.node)); at >= 0; at = scopes[at]?.parent ?? -1) {
      const scope = scopes[at];
      if (scope) found.push(scope);
    }
    return found;
  }

  #aliasTarget(name: string, site: Site): string | null {
    for (const scope of this.#scopes(site)) {
      const target = scope.aliases.get(name);
      if (target !== undefined) return target;
    }
    return this.#globals.aliases.get(name) ?? null;
  }

  /** A type parameter stands for its first constraint that is a type we know, else for itself. */
  #typeParameter(name: string, site: Site, depth: number): TypeRef | null {
    const { syntax } = site.file;
    for (let owner = this.#selfOrOwner(site); owner >= 0; owner = ownerOf(syntax, owner)) {
      const list = childByField(syntax, owner, "type_parameters") ?? childByKind(syntax, owner, "type_parameter_list");
      const names = list === null ? [] : childrenOf(syntax, list).map((node) => childByField(syntax, node, "name"));
      if (!names.some((node) => node !== null && textOf(syntax, node) === name)) continue;
      for (const text of this.#constraints(site.file, owner, name)) {
        const constraint = parseTypeName(text);
        const ref = constraint && this.resolve(constraint, { file: site.file, node: owner }, noBindings, depth + 1);
        if (ref && ref.kind !== "other") return ref;
      }
      return otherType(name);
    }
    return null;
  }

  #selfOrOwner(site: Site): number {
    return kindOf(site.file.syntax, site.node).endsWith("_declaration")
      ? site.node
      : ownerOf(site.file.syntax, site.node);
  }

  #constraints(file: CodeFile, owner: number, name: string): string[] {
    const { syntax } = file;
    for (const child of childrenOf(syntax, owner)) {
      if (kindOf(syntax, child) !== "type_parameter_constraints_clause") continue;
      const [parameter, ...rest] = childrenOf(syntax, child);
      if (parameter === undefined || textOf(syntax, parameter) !== name) continue;
      return rest.flatMap((part) => {
        const type = childByField(syntax, part, "type");
        return type === null ? [] : [textOf(syntax, type)];
      });
    }
    return [];
  }

  #find(segments: readonly Segment[], site: Site): Found | null {
    const path = written(segments);
    const around = this.own.around(site.file, site.node);
    const scope = scopeAt(site.file.imports.scopes, startOf(site.file.syntax, site.node));
    const key = `${site.file.index}\u0000${scope}\u0000${around?.fullName ?? ""}\u0000${path}`;
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    // A base list that names a nested type must not ask for its own ancestors again.
    this.#cache.set(key, null);
    const found = this.#nested(path, around) ?? this.#inScopes(path, segments, site) ?? this.#guess(segments, site);
    this.#cache.set(key, found);
    return found;
  }

  #nested(path: string, around: OwnType | null): Found | null {
    for (let type = around; type; type = type.outer) {
      const own = this.own.byFullName.get(`${type.fullName}.${path}`);
      if (own) return { kind: "own", type: own };
      if (!this.#mayNest(path)) continue;
      for (const { ref } of this.ancestors(type)) {
        const found =
          ref.kind === "other"
            ? null
            : this.#exactly(`${ref.type.fullName}.${path}`, `inherited from \`${ref.type.name}\``);
        if (found) return found;
      }
    }
    return null;
  }

  /** Only a type that has some type around it can be inherited as a nested one. */
  #mayNest(path: string): boolean {
    const name = path.replace(/`.*$/, "").split(".")[0] ?? "";
    return (this.own.byName.get(name) ?? []).some((type) => type.outer !== null);
  }

  #exactly(fullName: string, because: string): Found | null {
    const own = this.own.byFullName.get(fullName);
    if (own) return { kind: "own", type: own };
    const vendor = this.vocabulary.typesByFullName.get(fullName);
    return vendor ? { kind: "vendor", type: vendor, grounds: certain(because) } : null;
  }

  #inScopes(path: string, segments: readonly Segment[], site: Site): Found | null {
    for (const scope of this.#scopes(site)) {
      const outer = site.file.imports.scopes[scope.parent]?.name ?? "";
      for (
        let namespace = scope.name;
        namespace.length > outer.length;
        namespace = namespace.slice(0, Math.max(namespace.lastIndexOf("."), 0))
      ) {
        const found = this.#exactly(`${namespace}.${path}`, `the enclosing namespace \`${namespace}\` sees it`);
        if (found) return found;
        if (namespace !== scope.name) continue;
        const imported = this.#imported(path, segments, scope);
        if (imported) return imported;
      }
      if (scope.parent >= 0) continue;
      const found =
        this.#exactly(path, segments.length > 1 ? "the name is fully qualified" : "declared in the global namespace") ??
        this.#imported(path, segments, scope) ??
        this.#imported(path, segments, this.#globals, true);
      if (found) return found;
    }
    return null;
  }

  #imported(path: string, segments: readonly Segment[], imports: Imports, isGlobal = false): Found | null {
    const [first] = segments;
    const target = first ? imports.aliases.get(first.name) : undefined;
    if (target !== undefined) {
      const rest = path.slice((first?.name ?? "").length);
      return this.#exactly(`${target}${rest}`, `\`${first?.name}\` is an alias of \`${target}\``);
    }
    const found: Found[] = [];
    for (const namespace of imports.usings) {
      const how = isGlobal
        ? `\`${namespace}\` is imported for the whole project`
        : `\`using ${namespace}\` is in scope`;
      const hit = this.#exactly(`${namespace}.${path}`, how);
      if (hit) found.push(hit);
    }
    for (const type of imports.statics) {
      const hit = this.#exactly(`${type}.${path}`, `\`using static ${type}\` is in scope`);
      if (hit) found.push(hit);
    }
    return found.find((hit) => hit.kind === "own") ?? found[0] ?? null;
  }

  /** What a name may mean where no using explains it; see CONTRIBUTING on confidence. */
  #guess(segments: readonly Segment[], site: Site): Found | null {
    const last = segments[segments.length - 1];
    if (!last || this.own.byName.has(last.name)) return null;
    const qualifier = segments
      .slice(0, -1)
      .map((segment) => segment.name)
      .join(".");
    const fits = (type: VendorType) =>
      type.arity === last.arity &&
      (qualifier === "" || type.namespace === qualifier || type.namespace.endsWith(`.${qualifier}`));
    const [type] = (this.vocabulary.typesByName.get(last.name) ?? [])
      .filter(fits)
      .sort((a, b) => a.namespace.length - b.namespace.length);
    if (!type || !this.#isLoose) return null;
    if (this.isFragment(site.file)) {
      return {
        kind: "vendor",
        type,
        grounds: {
          confidence: "likely",
          because: "the fragment has no using directives, and the vendor has a type of this name",
        },
      };
    }
    if (!isVeryDistinctive(last.name) || !this.sees(site, null)) return null;
    return {
      kind: "vendor",
      type,
      grounds: {
        confidence: "possible",
        because: `\`${type.namespace}\` is not imported in the given files, but other namespaces of the vendor are`,
      },
    };
  }

  /** Every type above an own type, nearest first: through own classes, and on through what the catalog knows of the vendor's. */
  ancestors(type: OwnType): readonly Ancestor[] {
    const cached = this.#ancestors.get(type);
    if (cached) return cached;
    this.#ancestors.set(type, []);
    const found: Ancestor[] = [];
    const seen = new Set<string>();
    const queue: Ancestor[] = this.directBases(type).map((ref, entry) => ({
      ref,
      entry,
      direct: true,
      throughClass: false,
    }));
    for (let head = 0; head < queue.length && head < 200; head++) {
      const next = queue[head];
      if (!next) break;
      const key = `${next.ref.kind}:${next.ref.kind === "other" ? next.ref.name : next.ref.type.fullName}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(next);
      const throughClass = next.throughClass || !isInterfaceLike(next.ref);
      for (const ref of this.basesOf(next.ref)) queue.push({ ref, entry: next.entry, direct: false, throughClass });
    }
    this.#ancestors.set(type, found);
    return found;
  }

  /** Resolved base list over all partial declarations; unresolvable entries are `other`. */
  directBases(type: OwnType, bindings: Bindings = noBindings): TypeRef[] {
    return type.declarations.flatMap((declaration) =>
      declaration.bases.map(
        (base) =>
          this.resolveText(base.text, { file: base.file, node: declaration.node }, bindings) ?? otherType(base.text),
      ),
    );
  }

  basesOf(ref: TypeRef): TypeRef[] {
    if (ref.kind === "other") return [];
    if (ref.kind === "own") return this.directBases(ref.type, this.bindingsOf(ref));
    return ref.type.bases.flatMap((name): TypeRef[] => {
      const base = this.byFullName(name);
      return base?.kind === "vendor" ? [{ ...base, grounds: ref.grounds }] : base ? [base] : [];
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
      ({ ref }) =>
        ref.kind === "other" && !isInterfaceName(ref.name) && !["object", "ValueType", "Enum"].includes(ref.name),
    );
  }
}
