import type { Engine } from "../analyzer/engine.ts";
import { type Imports, readImports } from "../analyzer/readers/csharp/imports.ts";
import { parseCSharp } from "../analyzer/readers/csharp/parse.ts";
import { activeCode, symbolsOf } from "./conditional.ts";
import type { TypeDeclaration } from "./declaration.ts";
import type { ShippedPackage } from "./packages.ts";
import { registrationOffsets, registrationsIn } from "./registrations.ts";
import { type Source, typeText } from "./source.ts";
import { joinParts, typeParts } from "./types.ts";
import { usingsIn } from "./usings.ts";

/** What the sources of one package declare and do. */
export interface PackageSurface {
  readonly id: string;
  /** Types of any access. */
  readonly types: readonly TypeDeclaration[];
  /** `AddTransient<IService, Service>`, in the order of the sources. */
  readonly registrations: readonly string[];
  /** Namespaces of other products, sorted. */
  readonly usings: readonly string[];
  /** Files in which the grammar found errors. */
  readonly unread: readonly string[];
}

/** Reads the sources of a package for its newest target framework. `onFile` hears of each file. */
export function readSurface(engine: Engine, shipped: ShippedPackage, onFile: (path: string) => void): PackageSurface {
  const symbols = definedFor(shipped);
  const parsed: Parsed[] = [];
  const unread: string[] = [];
  for (const { path, text } of shipped.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    onFile(path);
    const code = activeCode(text, symbols);
    const parse = parseCSharp({ engine, text: code, wanted: registrationOffsets(code) });
    if (parse.kind !== "parsed" || parse.syntax.errors.length > 0) unread.push(path);
    if (parse.kind === "parsed") parsed.push({ path, syntax: parse.syntax, imports: readImports(parse.syntax) });
  }
  const globals = parsed.flatMap(({ imports }) => aliasesIn(imports.globals));
  const sources = parsed.map((file): Source => ({ ...file, aliases: aliasesOf(file, globals) }));
  return {
    id: shipped.id,
    types: joinParts(shipped.id, sources.flatMap(typeParts)),
    registrations: [...new Set(sources.flatMap(registrationsIn))],
    usings: [...new Set(sources.flatMap(({ imports }) => usingsIn(imports)))].sort(),
    unread,
  };
}

/** The symbols that a build of a package for its newest target framework defines. */
export const definedFor = (shipped: ShippedPackage): ReadonlySet<string> => symbolsOf(newest(shipped.targetFrameworks));

type Parsed = Omit<Source, "aliases">;

/** Of active code, where an alias has one meaning. */
const aliasesIn = ({ aliases }: Pick<Imports, "aliases">): (readonly [string, string])[] =>
  [...aliases].flatMap(([alias, targets]) => targets.items.map(({ name }) => [alias, name] as const));

function aliasesOf({ imports }: Parsed, globals: readonly (readonly [string, string])[]): Map<string, string> {
  const own = imports.scopes.flatMap(aliasesIn);
  return new Map([...globals, ...own].map(([name, target]) => [name, typeText(target)]));
}

const FAMILIES = ["netstandard", "netcoreapp", "net"];

function newest(frameworks: readonly string[]): string {
  const rank = (framework: string): number => {
    const [, family = "", version = "0"] = /^(\D+)(\d+\.\d+)$/.exec(framework) ?? [];
    return 1000 * FAMILIES.indexOf(family) + Number(version);
  };
  return frameworks.toSorted((a, b) => rank(b) - rank(a))[0] ?? "";
}
