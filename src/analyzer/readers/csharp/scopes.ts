import type { Project } from "../../project.ts";
import { anyOf, conditionAt } from "./conditions.ts";
import type { CodeFile } from "./declared.ts";
import { canMeet } from "./exclusive.ts";
import { implicitNamespaces } from "./implicit-usings.ts";
import { addAlias, addImport, type Imports, type NamespaceScope, noImports, scopeAt } from "./imports.ts";
import { startOf } from "./syntax.ts";

/** A place in a file at which a name is looked up. */
export interface Site {
  readonly file: CodeFile;
  readonly node: number;
}

/** The `#if` condition around a place. */
export const conditionOf = ({ file, node }: Site): string | null => conditionAt(file, startOf(file.syntax, node));

/** A name under each enclosing namespace, innermost first, and last as it stands: what a relative using may mean. */
export function expansions(name: string, namespace: string): string[] {
  const found: string[] = [];
  for (let outer = namespace; outer !== ""; outer = outer.slice(0, Math.max(outer.lastIndexOf("."), 0)))
    found.push(`${outer}.${name}`);
  return [...found, name];
}

/** Makers whose namespaces nearly every file imports. */
const platform = new Set(["Microsoft", "System"]);
const makerOf = (name: string): string => name.split(".", 1)[0] ?? "";

/** The usings of a project: those of each namespace in each file, and those that hold everywhere. */
export class Scopes {
  readonly globals: Imports = noImports();
  readonly #isVendor: (namespace: string) => boolean;

  constructor(project: Pick<Project, "globalUsings" | "implicitUsings">, roots: ReadonlySet<string>) {
    for (const directive of project.globalUsings) addImport(this.globals, directive);
    if (project.implicitUsings) for (const name of implicitNamespaces) addImport(this.globals, name);
    this.#isVendor = (name) => [...roots].some((root) => name === root || name.startsWith(`${root}.`));
  }

  addFile(file: CodeFile): void {
    for (const using of file.imports.globals.usings.items) this.globals.usings.add(using);
    for (const imported of file.imports.globals.statics.items) this.globals.statics.add(imported);
    for (const [alias, targets] of file.imports.globals.aliases)
      for (const target of targets.items) addAlias(this.globals, alias, target);
  }

  /** The namespaces around a place, innermost first; the file comes last. */
  around(site: Site): NamespaceScope[] {
    const { scopes } = site.file.imports;
    const found: NamespaceScope[] = [];
    for (let at = scopeAt(scopes, startOf(site.file.syntax, site.node)); at >= 0; at = scopes[at]?.parent ?? -1) {
      const scope = scopes[at];
      if (scope) found.push(scope);
    }
    return found;
  }

  /** Whether a namespace (null: any of the vendor's) is imported at this place, or encloses it. */
  sees(site: Site, namespace: string | null): boolean {
    return namespace === null
      ? this.#seeing(site, this.#isVendor).length > 0
      : this.#seeing(site, (name) => name === namespace, namespace).length > 0;
  }

  /** Whether a namespace of the maker of these symbols is imported at this place; of any vendor for those of the platform's. */
  seesMakerOf(site: Site, owners: readonly string[]): boolean {
    const makers = new Set(owners.map(makerOf));
    const isPlatform = [...makers].every((maker) => platform.has(maker));
    return this.#seeing(site, (name) => this.#isVendor(name) && (isPlatform || makers.has(makerOf(name)))).length > 0;
  }

  /** The `#if` condition under which a namespace that is seen at this place is; null where it always is. */
  seesUnder(site: Site, namespace: string): string | null {
    return anyOf(this.#seeing(site, (name) => name === namespace, namespace));
  }

  /** Conditions of all by which namespaces that match are seen; `within`: also by code in a namespace below this one. */
  #seeing(site: Site, matches: (name: string) => boolean, within: string | null = null): (string | null)[] {
    const here = conditionOf(site);
    const found: (string | null)[] = [];
    for (const scope of this.around(site)) {
      if (matches(scope.name) || (within !== null && scope.name.startsWith(`${within}.`))) return [null];
      for (const { name, condition } of scope.usings.items)
        if (expansions(name, scope.name).some(matches) && canMeet([here, condition])) found.push(condition);
    }
    for (const { name, condition } of this.globals.usings.items)
      if (matches(name) && canMeet([here, condition])) found.push(condition);
    return found;
  }

  /** Whether a namespace of the vendor is imported for the whole project. */
  seesVendorEverywhere(): boolean {
    return this.globals.usings.items.some(({ name }) => this.#isVendor(name));
  }

  /** Full names of the types that `using static` imports here. */
  statics(site: Site): string[] {
    const here = conditionOf(site);
    return [...this.around(site).flatMap((scope) => scope.statics.items), ...this.globals.statics.items]
      .filter(({ condition }) => canMeet([here, condition]))
      .map(({ name }) => name);
  }

  aliasTarget(name: string, site: Site): string | null {
    const here = conditionOf(site);
    for (const { aliases } of [...this.around(site), this.globals]) {
      const target = aliases.get(name)?.items.find(({ condition }) => canMeet([here, condition]));
      if (target !== undefined) return target.name;
    }
    return null;
  }
}
