import type { OwnType } from "./declared.ts";
import { isVeryDistinctive } from "./distinctive.ts";
import { type Imports, scopeAt } from "./imports.ts";
import type { OwnTypes } from "./own-types.ts";
import { expansions, type Scopes, type Site } from "./scopes.ts";
import { startOf } from "./syntax.ts";
import type { Segment } from "./type-names.ts";
import type { Grounds, TypeRef } from "./type-ref.ts";
import type { VendorType, Vocabulary } from "./vocabulary.ts";

/** The declaration that a name means. */
export type Found =
  | { readonly kind: "vendor"; readonly type: VendorType; readonly grounds: Grounds }
  | { readonly kind: "own"; readonly type: OwnType };

export interface LookupInput {
  readonly vocabulary: Vocabulary;
  readonly own: OwnTypes;
  readonly scopes: Scopes;
  /** Types above an own type: nested types are inherited too. */
  readonly above: (type: OwnType) => readonly TypeRef[];
  /** What a name means that nothing explains. */
  readonly guess: (segments: readonly Segment[], site: Site) => Found | null;
}

/** A dotted name with arities, as full names are written: `` Ns.Type`2 ``. */
export const written = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.arity > 0 ? `${segment.name}\`${segment.arity}` : segment.name)).join(".");

/** Finds the type that a name means, from the innermost type outwards through namespaces and usings, as C# does. */
export class NameLookup {
  readonly #input: LookupInput;
  readonly #cache = new Map<string, Found | null>();

  constructor(input: LookupInput) {
    this.#input = input;
  }

  find(name: readonly Segment[], site: Site): Found | null {
    const { own } = this.#input;
    // `alias::Ns.Type` names the same type in another assembly; the alias itself says nothing.
    const segments = name.length > 1 && site.file.imports.externs.has(name[0]?.name ?? "") ? name.slice(1) : name;
    const path = written(segments);
    const around = own.around(site.file, site.node);
    const scope = scopeAt(site.file.imports.scopes, startOf(site.file.syntax, site.node));
    const key = `${site.file.index}\u0000${scope}\u0000${around?.fullName ?? ""}\u0000${path}`;
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    // A base list that names a nested type must not ask for its own ancestors again.
    this.#cache.set(key, null);
    const found =
      this.#nested(path, around) ?? this.#inScopes(path, segments, site) ?? this.#input.guess(segments, site);
    this.#cache.set(key, found);
    return found;
  }

  #nested(path: string, around: OwnType | null): Found | null {
    const { own } = this.#input;
    for (let type = around; type; type = type.outer) {
      const declared = own.byFullName.get(`${type.fullName}.${path}`);
      if (declared) return { kind: "own", type: declared };
      if (!this.#mayNest(path)) continue;
      for (const ref of this.#input.above(type)) {
        if (ref.kind === "other") continue;
        const found = this.#exactly(`${ref.type.fullName}.${path}`, `inherited from \`${ref.type.name}\``);
        if (found) return found;
      }
    }
    return null;
  }

  /** Only a type that has some type around it can be inherited as a nested one. */
  #mayNest(path: string): boolean {
    const name = path.replace(/`.*$/, "").split(".")[0] ?? "";
    return (this.#input.own.byName.get(name) ?? []).some((type) => type.outer !== null);
  }

  #exactly(fullName: string, because: string): Found | null {
    const own = this.#input.own.byFullName.get(fullName);
    if (own) return { kind: "own", type: own };
    const vendor = this.#input.vocabulary.typesByFullName.get(fullName);
    return vendor ? { kind: "vendor", type: vendor, grounds: { confidence: "certain", because } } : null;
  }

  #inScopes(path: string, segments: readonly Segment[], site: Site): Found | null {
    for (const scope of this.#input.scopes.around(site)) {
      const outer = site.file.imports.scopes[scope.parent]?.name ?? "";
      for (
        let namespace = scope.name;
        namespace.length > outer.length;
        namespace = namespace.slice(0, Math.max(namespace.lastIndexOf("."), 0))
      ) {
        const found = this.#exactly(`${namespace}.${path}`, `the enclosing namespace \`${namespace}\` sees it`);
        if (found) return found;
        if (namespace !== scope.name) continue;
        const imported = this.#imported(path, segments, scope, scope.name);
        if (imported) return imported;
      }
      if (scope.parent < 0) return this.#global(path, segments, scope);
    }
    return null;
  }

  /** Usings of a file and those for the whole project stand side by side. */
  #global(path: string, segments: readonly Segment[], file: Imports): Found | null {
    const { globals } = this.#input.scopes;
    const declared = this.#exactly(
      path,
      segments.length > 1 ? "the name is fully qualified" : "declared in the global namespace",
    );
    if (declared) return declared;
    const aliased = this.#aliased(path, segments, file, "") ?? this.#aliased(path, segments, globals, "");
    if (aliased) return aliased.found;
    return oneOf([...this.#used(path, segments, file, ""), ...this.#used(path, segments, globals, "", true)]);
  }

  #imported(path: string, segments: readonly Segment[], imports: Imports, namespace: string): Found | null {
    const aliased = this.#aliased(path, segments, imports, namespace);
    return aliased ? aliased.found : oneOf(this.#used(path, segments, imports, namespace));
  }

  /** An alias comes before what usings bring in, also where nobody knows what it stands for. */
  #aliased(
    path: string,
    segments: readonly Segment[],
    imports: Imports,
    namespace: string,
  ): { readonly found: Found | null } | null {
    const [first] = segments;
    const target = first ? imports.aliases.get(first.name) : undefined;
    if (!first || target === undefined) return null;
    const because = `\`${first.name}\` is an alias of \`${target}\``;
    return { found: this.#firstOf(expansions(target + path.slice(first.name.length), namespace), because) };
  }

  #used(
    path: string,
    segments: readonly Segment[],
    imports: Imports,
    namespace: string,
    isGlobal = false,
  ): readonly Found[] {
    const found = imports.usings.flatMap((using) => {
      const how = isGlobal ? `\`${using}\` is imported for the whole project` : `\`using ${using}\` is in scope`;
      return this.#inNamespace(using, path, segments, namespace, how) ?? [];
    });
    for (const type of imports.statics) {
      const hit = this.#exactly(`${type}.${path}`, `\`using static ${type}\` is in scope`);
      if (hit) found.push(hit);
    }
    return found;
  }

  /** A using imports the types of its namespace, and no namespaces below it. */
  #inNamespace(
    using: string,
    path: string,
    segments: readonly Segment[],
    namespace: string,
    because: string,
  ): Found | null {
    const names = expansions(using, namespace);
    const [first] = segments;
    if (!first || segments.length === 1)
      return this.#firstOf(
        names.map((name) => `${name}.${path}`),
        because,
      );
    const outer = written([first]);
    const within = names.filter((name) => this.#exactly(`${name}.${outer}`, because));
    return this.#firstOf(
      within.map((name) => `${name}.${path}`),
      because,
    );
  }

  #firstOf(fullNames: readonly string[], because: string): Found | null {
    for (const fullName of fullNames) {
      const found = this.#exactly(fullName, because);
      if (found) return found;
    }
    return null;
  }
}

/** Usings that bring in several types of one name would not compile together: something is missing from the picture. */
function oneOf(found: readonly Found[]): Found | null {
  const vendor = found.find((hit) => hit.kind === "vendor");
  if (vendor?.kind !== "vendor") return found[0] ?? null;
  const others = found.filter((hit) => hit.type !== vendor.type);
  const [other] = others;
  if (!other) return vendor;
  const because = `${vendor.grounds.because}, but \`${other.type.fullName}\` is imported as well`;
  const confidence = others.some((hit) => hit.kind === "own") ? "possible" : "likely";
  const rivals = others.map((hit) => hit.type.fullName);
  return { ...vendor, grounds: { confidence, because, rivals } };
}

/** What a name may mean in a lone fragment, or in a file whose usings are not all at hand. */
export function guessedType(
  segments: readonly Segment[],
  site: Site,
  { vocabulary, own }: Pick<LookupInput, "vocabulary" | "own">,
  isFragment: boolean,
  seesVendor: () => boolean,
): Found | null {
  const last = segments[segments.length - 1];
  if (!last || own.byName.has(last.name) || site.file.imports.externs.has(last.name)) return null;
  const qualifier = segments
    .slice(0, -1)
    .map((segment) => segment.name)
    .join(".");
  const fits = (type: VendorType) =>
    type.arity === last.arity &&
    (qualifier === "" || type.namespace === qualifier || type.namespace.endsWith(`.${qualifier}`));
  const [type] = (vocabulary.typesByName.get(last.name) ?? [])
    .filter(fits)
    .sort((a, b) => a.namespace.length - b.namespace.length);
  if (!type) return null;
  if (isFragment) {
    const because = "the fragment has no using directives, and the vendor has a type of this name";
    return { kind: "vendor", type, grounds: { confidence: "likely", because } };
  }
  if (!isVeryDistinctive(last.name) || !seesVendor()) return null;
  const because = `\`${type.namespace}\` is not imported in the given files, but other namespaces of the vendor are`;
  return { kind: "vendor", type, grounds: { confidence: "possible", because } };
}
