import type { Project } from "../../project.ts";
import { conditionAt } from "./conditions.ts";
import type { CodeFile } from "./declared.ts";
import { canMeet } from "./exclusive.ts";
import { implicitNamespaces } from "./implicit-usings.ts";
import { addImport, type Imported, type Imports, type NamespaceScope, noImports, scopeAt } from "./imports.ts";
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
    for (const [alias, target] of file.imports.globals.aliases) this.globals.aliases.set(alias, target);
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
    const here = conditionOf(site);
    const matches = (name: string) => (namespace === null ? this.#isVendor(name) : name === namespace);
    for (const scope of this.around(site)) {
      const meets = ({ name, condition }: Imported) =>
        expansions(name, scope.name).some(matches) && canMeet([here, condition]);
      if (matches(scope.name) || scope.usings.items.some(meets)) return true;
      if (namespace !== null && scope.name.startsWith(`${namespace}.`)) return true;
    }
    return this.globals.usings.items.some(({ name, condition }) => matches(name) && canMeet([here, condition]));
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
    for (const scope of this.around(site)) {
      const target = scope.aliases.get(name);
      if (target !== undefined) return target;
    }
    return this.globals.aliases.get(name) ?? null;
  }
}
