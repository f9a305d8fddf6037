import { allOf, isCovered, negated, under } from "./conditions.ts";
import type { OwnType } from "./declared.ts";
import { isVeryDistinctive } from "./distinctive.ts";
import { canMeet } from "./exclusive.ts";
import { type Imports, scopeAt } from "./imports.ts";
import type { OwnTypes } from "./own-types.ts";
import { type Conditions, type Found, type Hit, isDeclared, oneOf } from "./rivals.ts";
import { conditionOf, expansions, type Scopes, type Site } from "./scopes.ts";
import { startOf } from "./syntax.ts";
import type { Segment } from "./type-names.ts";
import type { TypeRef } from "./type-ref.ts";
import type { VendorType, Vocabulary } from "./vocabulary.ts";

export interface LookupInput {
  readonly vocabulary: Vocabulary;
  readonly own: OwnTypes;
  readonly scopes: Scopes;
  /** Types above an own type: nested types are inherited too. */
  readonly above: (type: OwnType) => readonly TypeRef[];
  /** What a name means that nothing explains. */
  readonly guess: (segments: readonly Segment[], site: Site) => Found | null;
}

/** A name that is looked up, and the condition around it. */
interface Asked {
  readonly path: string;
  readonly segments: readonly Segment[];
  readonly here: string | null;
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
    const here = conditionOf(site);
    const key = [site.file.index, scope, around?.fullName ?? "", here ?? "", path].join("\u0000");
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    // A base list that names a nested type must not ask for its own ancestors again.
    this.#cache.set(key, null);
    const found =
      this.#nested(path, around) ?? this.#inScopes({ path, segments, here }, site) ?? this.#input.guess(segments, site);
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
        const found = this.#exactly(`${ref.type.fullName}.${path}`, `inherited from \`${ref.type.name}\``, []);
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

  #exactly(fullName: string, because: string, conditions: Conditions): Found | null {
    const own = this.#input.own.byFullName.get(fullName);
    if (own && isDeclared(own, conditions)) return { kind: "own", type: own };
    const vendor = this.#input.vocabulary.typesByFullName.get(fullName);
    return vendor ? { kind: "vendor", type: vendor, grounds: { confidence: "certain", because } } : null;
  }

  #inScopes(asked: Asked, site: Site): Found | null {
    const { path, here } = asked;
    for (const scope of this.#input.scopes.around(site)) {
      const outer = site.file.imports.scopes[scope.parent]?.name ?? "";
      for (
        let namespace = scope.name;
        namespace.length > outer.length;
        namespace = namespace.slice(0, Math.max(namespace.lastIndexOf("."), 0))
      ) {
        const because = `the enclosing namespace \`${namespace}\` sees it`;
        const found = this.#exactly(`${namespace}.${path}`, because, [here]);
        if (found) return found;
        if (namespace !== scope.name) continue;
        const imported = this.#imported(asked, scope, scope.name);
        if (imported) return imported;
      }
      if (scope.parent < 0) return this.#global(asked, scope);
    }
    return null;
  }

  /** Usings of a file and those for the whole project stand side by side. */
  #global(asked: Asked, file: Imports): Found | null {
    const { globals } = this.#input.scopes;
    const how = asked.segments.length > 1 ? "the name is fully qualified" : "declared in the global namespace";
    const declared = this.#exactly(asked.path, how, [asked.here]);
    if (declared) return declared;
    const used = (rest: Asked) => [...this.#used(rest, file, ""), ...this.#used(rest, globals, "", true)];
    const hits = this.#aliased(asked, file, "", (rest) => this.#aliased(rest, globals, "", used));
    return oneOf(hits, asked.here);
  }

  #imported(asked: Asked, imports: Imports, namespace: string): Found | null {
    const hits = this.#aliased(asked, imports, namespace, (rest) => this.#used(rest, imports, namespace));
    return oneOf(hits, asked.here);
  }

  /**
   * An alias comes before what usings bring in, also where nobody knows what it stands for; `others` are asked in builds
   * alone that have none.
   */
  #aliased(asked: Asked, imports: Imports, namespace: string, others: (rest: Asked) => readonly Hit[]): readonly Hit[] {
    const { path, segments, here } = asked;
    const [first] = segments;
    const all = (first && imports.aliases.get(first.name)?.items) ?? [];
    const targets = all.filter(({ condition }) => canMeet([here, condition]));
    if (!first || targets.length === 0) return others(asked);
    const hits = targets.flatMap(({ name, condition }): Hit[] => {
      const because = `\`${first.name}\` is an alias of \`${name}\``;
      const names = expansions(name + path.slice(first.name.length), namespace);
      const found = this.#firstOf(names, because, [here, condition]);
      return found ? [{ found, condition }] : [];
    });
    const conditions = targets.flatMap(({ condition }) => condition ?? []);
    if (conditions.length < targets.length || isCovered(here, conditions)) return hits;
    const without = allOf(negated(conditions));
    const rest = others({ ...asked, here: under(here, without) });
    return [...hits, ...rest.map((hit) => ({ ...hit, condition: under(hit.condition, without) }))];
  }

  #used(asked: Asked, imports: Imports, namespace: string, isGlobal = false): readonly Hit[] {
    const hits = (condition: string | null, find: (conditions: Conditions) => Found | null): Hit[] => {
      const conditions = [asked.here, condition];
      const found = canMeet(conditions) ? find(conditions) : null;
      return found ? [{ found, condition }] : [];
    };
    const usings = imports.usings.items.flatMap(({ name, condition }) => {
      const how = isGlobal ? `\`${name}\` is imported for the whole project` : `\`using ${name}\` is in scope`;
      return hits(condition, (conditions) => this.#inNamespace(name, asked, namespace, how, conditions));
    });
    const statics = imports.statics.items.flatMap(({ name, condition }) =>
      hits(condition, (conditions) =>
        this.#exactly(`${name}.${asked.path}`, `\`using static ${name}\` is in scope`, conditions),
      ),
    );
    return [...usings, ...statics];
  }

  /** A using imports the types of its namespace, and no namespaces below it. */
  #inNamespace(
    using: string,
    { path, segments }: Asked,
    namespace: string,
    because: string,
    conditions: Conditions,
  ): Found | null {
    const names = expansions(using, namespace);
    const [first] = segments;
    const outer = first && segments.length > 1 ? written([first]) : null;
    const within = names.filter((name) => outer === null || this.#exactly(`${name}.${outer}`, because, conditions));
    return this.#firstOf(
      within.map((name) => `${name}.${path}`),
      because,
      conditions,
    );
  }

  #firstOf(fullNames: readonly string[], because: string, conditions: Conditions): Found | null {
    for (const fullName of fullNames) {
      const found = this.#exactly(fullName, because, conditions);
      if (found) return found;
    }
    return null;
  }
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
