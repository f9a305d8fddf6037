import { readConditions } from "./conditions.ts";
import { childByField, endOf, kindOf, parentOf, type Syntax, startOf, textOf } from "./syntax.ts";

/** A namespace, a type of `using static` or what an alias stands for, with the `#if` condition of the directive. */
export interface Imported {
  readonly name: string;
  readonly condition: string | null;
}

/** What directives of one kind import, each thing once however often it is written. */
export class ImportList {
  readonly items: Imported[] = [];
  readonly #seen = new Set<string>();

  add(imported: Imported): void {
    const key = `${imported.name}\u0000${imported.condition ?? ""}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.items.push(imported);
  }
}

export interface Imports {
  readonly usings: ImportList;
  readonly statics: ImportList;
  /** Several where branches of `#if` give one name different meanings. */
  readonly aliases: Map<string, ImportList>;
}

/** A stretch of a file with its own usings: the file itself, or one namespace declaration. */
export interface NamespaceScope extends Imports {
  readonly start: number;
  readonly end: number;
  /** Full name, empty for the file. */
  readonly name: string;
  readonly parent: number;
}

export interface FileImports {
  /** The file first; parents before children. */
  readonly scopes: readonly NamespaceScope[];
  readonly globals: Imports;
  /** Names of `extern alias` directives. */
  readonly externs: ReadonlySet<string>;
  readonly hasUsings: boolean;
}

export const noImports = (): Imports => ({
  usings: new ImportList(),
  statics: new ImportList(),
  aliases: new Map(),
});

const squeeze = (text: string): string =>
  text
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\r\n]*/g, "")
    .replace(/\s+/g, "")
    .replace(/^global::/, "");

export function addAlias({ aliases }: Imports, alias: string, target: Imported): void {
  const known = aliases.get(alias) ?? new ImportList();
  known.add(target);
  aliases.set(alias, known);
}

/** Adds what one directive imports: `System`, `static System.Math`, `X = Ns.Type<int>`; without `using` and `;`. */
export function addImport(imports: Imports, directive: string, condition: string | null = null): void {
  const text = directive.replace(/^\s*unsafe\s+/, "").trim();
  const fixed = /^static\s/.test(text);
  const body = squeeze(fixed ? text.slice(6) : text).replace(/;$/, "");
  const equals = body.indexOf("=");
  if (equals > 0)
    addAlias(imports, body.slice(0, equals).replace(/^@/, ""), {
      name: body.slice(equals + 1).replace(/^global::/, ""),
      condition,
    });
  else if (body !== "") (fixed ? imports.statics : imports.usings).add({ name: body, condition });
}

const isNamespace = (kind: string): boolean =>
  kind === "namespace_declaration" || kind === "file_scoped_namespace_declaration";

/** Index of the innermost scope around an offset. */
export function scopeAt(scopes: readonly NamespaceScope[], offset: number): number {
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let at = low - 1;
  while (at > 0 && offset >= (scopes[at]?.end ?? 0)) at = scopes[at]?.parent ?? 0;
  return Math.max(at, 0);
}

function openScope(syntax: Syntax, node: number, scopes: NamespaceScope[]): void {
  const name = childByField(syntax, node, "name");
  if (name === null) return;
  const fileScoped = kindOf(syntax, node) === "file_scoped_namespace_declaration";
  const start = startOf(syntax, node);
  const parent = scopeAt(scopes, start);
  const outer = scopes[parent]?.name ?? "";
  const own = squeeze(textOf(syntax, name));
  scopes.push({
    start,
    end: fileScoped ? syntax.text.length + 1 : endOf(syntax, node),
    name: outer ? `${outer}.${own}` : own,
    parent,
    ...noImports(),
  });
}

/** Reads the usings and namespaces of one file. Scopes come in document order, so inner ones follow outer ones. */
export function readImports(syntax: Syntax): FileImports {
  const scopes: NamespaceScope[] = [{ start: 0, end: syntax.text.length + 1, name: "", parent: -1, ...noImports() }];
  const globals = noImports();
  const externs = new Set<string>();
  const conditionAt = readConditions(syntax.text);
  let hasUsings = false;
  for (let node = 0; node < syntax.kinds.length; node++) {
    const kind = kindOf(syntax, node);
    if (isNamespace(kind)) openScope(syntax, node, scopes);
    if (kind === "extern_alias_directive") externs.add(textOf(syntax, childByField(syntax, node, "name") ?? node));
    if (kind !== "using_directive") continue;
    hasUsings = true;
    const text = textOf(syntax, node)
      .trim()
      .replace(/\b(\w+)\s*::\s*/g, (whole, alias: string) => (externs.has(alias) ? "" : whole));
    const isGlobal = /^global\s/.test(text);
    const start = startOf(syntax, node);
    const target = isGlobal ? globals : scopes[scopeAt(scopes, start)];
    if (target) addImport(target, text.replace(/^(?:global\s+)?using\b/, ""), conditionAt(start));
  }
  return { scopes, globals, externs, hasUsings };
}

/** Whether the node is part of a using directive or of a namespace's name. */
export function isInDirective(syntax: Syntax, node: number): boolean {
  for (let at = node, steps = 0; at >= 0 && steps < 40; at = parentOf(syntax, at), steps++) {
    const kind = kindOf(syntax, at);
    if (kind === "using_directive") return true;
    if (isNamespace(kind)) return startOf(syntax, node) < endOf(syntax, childByField(syntax, at, "name") ?? at);
    if (kind === "block" || kind === "declaration_list") return false;
  }
  return false;
}
