import type { PackageFact, PropertyFact, TargetFrameworkFact } from "../../facts.ts";
import type { MsBuildDocument } from "./document.ts";
import { evaluateItems, type Item } from "./items.ts";
import { readPackages } from "./packages.ts";
import { folderOf, resolvePath } from "./path.ts";
import { type DocumentMap, type ReaderNotice, type Sequence, sequence } from "./sequence.ts";
import { guardText } from "./statement.ts";

/** What the MSBuild files say of one project. */
export interface ProjectFile {
  readonly packages: readonly PackageFact[];
  readonly targetFrameworks: readonly TargetFrameworkFact[];
  readonly properties: readonly PropertyFact[];
  readonly implicitUsings: boolean;
  readonly globalUsings: readonly string[];
  readonly projectReferences: readonly string[];
  readonly compile: readonly Compile[];
  readonly sdk: string | null;
  /** Paths of the MSBuild files that took part. */
  readonly files: ReadonlySet<string>;
  readonly notices: readonly ReaderNotice[];
}

/** `Compile Include` and `Compile Remove`, in order; patterns are relative to the project. */
export interface Compile {
  readonly operation: "include" | "remove";
  readonly pattern: string;
}

const MONIKER = /^[A-Za-z][\w.-]*$/;

function targetFrameworks(found: Sequence): TargetFrameworkFact[] {
  const { lookup } = found.properties;
  const values = lookup("targetframeworks") ?? lookup("targetframework") ?? [];
  return values.flatMap((value) =>
    value.pieces
      .filter((piece) => MONIKER.test(piece.text))
      .map((piece) => ({
        moniker: piece.text,
        span: piece.span,
        condition: guardText(value.guards),
        editable: piece.exact,
      })),
  );
}

function properties(found: Sequence): PropertyFact[] {
  return found.properties
    .entries()
    .flatMap(({ name, values }) =>
      values.flatMap((value) =>
        value.text === null ? [] : [{ name, value: value.text, span: value.span, condition: guardText(value.guards) }],
      ),
    );
}

/** As C# writes it after `global using`: `Namespace`, `static Ns.Type`, `Alias = Ns.Type`. */
function globalUsing(item: Item): string {
  const text = (name: string) => item.metadata.get(name)?.[0]?.text?.trim();
  const alias = text("alias");
  if (alias) return `${alias} = ${item.id}`;
  return text("static")?.toLowerCase() === "true" ? `static ${item.id}` : item.id;
}

function compileItems(found: Sequence): Compile[] {
  return found.items.flatMap(({ statement }): Compile[] => {
    const { operation, type, value } = statement;
    if (type !== "compile" || operation === "update" || value.text.includes("$(")) return [];
    return value.text.split(";", 200).map((pattern) => ({ operation, pattern: pattern.trim() }));
  });
}

function references(found: Sequence, path: string): string[] {
  return evaluateItems(found, "ProjectReference").flatMap((item) => {
    const resolved = resolvePath(folderOf(path), item.id);
    return resolved === null ? [] : [resolved];
  });
}

function documentNotices(found: Sequence, documents: DocumentMap): ReaderNotice[] {
  return [...found.files].flatMap((path) => {
    const document = documents.get(path.toLowerCase());
    const [first] = document?.problems ?? [];
    if (!document || !first) return [];
    const more = document.problems.length > 1 ? ` (and ${document.problems.length - 1} more)` : "";
    return [
      {
        code: first.code,
        message: `\`${path}\` is not well-formed XML: ${first.message}${more}; what could be read was read`,
        cure:
          first.code === "xml-doctype"
            ? "remove the document type declaration, which MSBuild files do not need"
            : "correct the XML there",
        span: { file: path, start: first.offset, end: first.offset },
      },
    ];
  });
}

/**
 * Effective facts of one project. `path` is where it stands, `bodies` its own file, or the loose fragments that make
 * up a pasted project.
 */
export function readProjectFile(
  path: string,
  bodies: readonly MsBuildDocument[],
  documents: DocumentMap,
  isLoose: boolean,
): ProjectFile {
  const found = sequence(path, bodies, documents);
  const { packages, notices } = readPackages(found, isLoose);
  const implicit = found.properties
    .lookup("implicitusings")
    ?.some((value) => /^(?:true|enable)$/i.test(value.text?.trim() ?? ""));
  return {
    packages,
    targetFrameworks: targetFrameworks(found),
    properties: properties(found),
    implicitUsings: implicit ?? false,
    globalUsings: evaluateItems(found, "Using").map(globalUsing),
    projectReferences: references(found, path),
    compile: compileItems(found),
    sdk: bodies.find((body) => body.sdk !== null)?.sdk ?? null,
    files: found.files,
    notices: [...documentNotices(found, documents), ...found.notices, ...notices],
  };
}
