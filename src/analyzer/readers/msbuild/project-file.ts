import type { PackageFact, PropertyFact, TargetFrameworkFact } from "../../facts.ts";
import type { MsBuildDocument } from "./document.ts";
import { expand, type Value } from "./expand.ts";
import { evaluateItems, type Item } from "./items.ts";
import { readPackages } from "./packages.ts";
import { folderOf, ROOT, resolvePath } from "./path.ts";
import { type DocumentMap, type ReaderNotice, type Sequence, sequence } from "./sequence.ts";
import { guardText, type Written } from "./statement.ts";

/** What the MSBuild files say of one project. */
export interface ProjectFile {
  readonly packages: readonly PackageFact[];
  /** All central versions that the project reads, whether it takes one or not. */
  readonly central: readonly PackageFact[];
  readonly targetFrameworks: readonly TargetFrameworkFact[];
  readonly properties: readonly PropertyFact[];
  readonly implicitUsings: boolean;
  readonly globalUsings: readonly string[];
  readonly projectReferences: readonly string[];
  readonly compile: readonly Compile[];
  /** Whether the C# files below the folder belong to it without being listed. */
  readonly compilesFolder: boolean;
  readonly sdk: string | null;
  /** Paths of the MSBuild files that took part. */
  readonly files: ReadonlySet<string>;
  readonly notices: readonly ReaderNotice[];
}

/** `Compile Include` and `Compile Remove`, in order; patterns are relative to the project unless rooted. */
export interface Compile {
  readonly operation: "include" | "remove";
  readonly pattern: string;
  readonly exclude: readonly string[];
}

const MONIKER = /^[A-Za-z][\w.-]*$/;

/** Projects older than the SDK write `v4.7.2` for `net472`; there is nothing to edit into a newer moniker. */
function olderFrameworks(found: Sequence): TargetFrameworkFact[] {
  return (found.properties.lookup("targetframeworkversion") ?? []).flatMap((value) => {
    const digits = /^v(\d(?:\.\d){1,2})$/i.exec(value.text?.trim() ?? "")?.[1];
    if (digits === undefined) return [];
    const moniker = `net${digits.replaceAll(".", "")}`;
    return [{ moniker, span: value.span, condition: guardText(value.guards), editable: false }];
  });
}

function targetFrameworks(found: Sequence): TargetFrameworkFact[] {
  const { lookup } = found.properties;
  const list = lookup("targetframeworks") ?? [];
  // Where the list is set under conditions alone, the single one counts for the rest.
  const single = list.every(({ guards }) => guards.length > 0) ? (lookup("targetframework") ?? []) : [];
  const values = [...list, ...single];
  if (values.length === 0) return olderFrameworks(found);
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

/** Of a list such as `$(WarningsAsErrors);nullable`, of which one part is set elsewhere, the items that are known. */
const knownText = ({ text, pieces }: Value): string | null =>
  text ?? (pieces.length > 0 ? pieces.map((piece) => piece.text).join(";") : null);

function properties(found: Sequence): PropertyFact[] {
  return found.properties.entries().flatMap(({ name, values }) =>
    values.flatMap((value): PropertyFact[] => {
      const text = knownText(value);
      if (text === null) return [];
      const { span, guards } = value;
      return [{ name, value: text.replaceAll(`${ROOT}/`, ""), span, condition: guardText(guards) }];
    }),
  );
}

/** As C# writes it after `global using`: `Namespace`, `static Ns.Type`, `Alias = Ns.Type`. */
function globalUsing(item: Item): string {
  const text = (name: string) => item.metadata.get(name)?.[0]?.text?.trim();
  const alias = text("alias");
  if (alias) return `${alias} = ${item.id}`;
  return text("static")?.toLowerCase() === "true" ? `static ${item.id}` : item.id;
}

/** Only some items matter per project; hostile files would list without end. */
const MAX_PATTERNS = 20_000;

function compileItems(found: Sequence): Compile[] {
  const { properties } = found;
  const texts = (written: Written) =>
    expand(written, properties.lookup).flatMap((value) => value.pieces.map((piece) => piece.text));
  const compile: Compile[] = [];
  for (const { statement, file } of found.items) {
    const { operation, type, value, exclude, guards } = statement;
    if (type !== "compile" || operation === "update") continue;
    properties.thisFile = file;
    const truth = properties.holds(guards);
    // What a condition may remove stays: a file too many is seen, one too few is not.
    if (truth === false || (truth === "unknown" && operation === "remove")) continue;
    const excluded = exclude ? texts(exclude) : [];
    for (const pattern of texts(value)) compile.push({ operation, pattern, exclude: excluded });
    if (compile.length > MAX_PATTERNS) break;
  }
  return compile;
}

/** SDK projects compile what lies below their folder, unless they switch it off; older ones list each file. */
function compilesFolder(found: Sequence, sdks: readonly string[], compile: readonly Compile[]): boolean {
  const isOff = ["enabledefaultcompileitems", "enabledefaultitems"].some(
    (name) => found.properties.lookup(name)?.at(-1)?.text?.trim().toLowerCase() === "false",
  );
  if (isOff) return false;
  return sdks.length > 0 || !compile.some((entry) => entry.operation === "include" && !entry.pattern.includes("*"));
}

/** Referenced projects whose assembly, and with it whose packages, this one sees. */
function references(found: Sequence, path: string): string[] {
  return evaluateItems(found, "ProjectReference").flatMap((item) => {
    const isBuildOnly = item.metadata
      .get("referenceoutputassembly")
      ?.some((value) => value.guards.length === 0 && value.text?.trim().toLowerCase() === "false");
    const resolved = isBuildOnly ? null : resolvePath(folderOf(path), item.id);
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
  { isLoose, solutionFolder }: { readonly isLoose: boolean; readonly solutionFolder: string | null },
): ProjectFile {
  const found = sequence(path, bodies, documents, solutionFolder);
  const compile = compileItems(found);
  const { packages, central, notices } = readPackages(found, isLoose);
  const implicit = found.properties
    .lookup("implicitusings")
    ?.some((value) => /^(?:true|enable)$/i.test(value.text?.trim() ?? ""));
  return {
    packages,
    central,
    targetFrameworks: targetFrameworks(found),
    properties: properties(found),
    implicitUsings: implicit ?? false,
    globalUsings: evaluateItems(found, "Using").map(globalUsing),
    projectReferences: references(found, path),
    compile,
    compilesFolder: compilesFolder(
      found,
      bodies.flatMap((body) => body.sdks),
      compile,
    ),
    sdk: bodies.find((body) => body.sdk !== null)?.sdk ?? null,
    files: found.files,
    notices: [...documentNotices(found, documents), ...found.notices, ...notices],
  };
}
