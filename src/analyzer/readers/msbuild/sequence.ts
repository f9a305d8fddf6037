import type { Span } from "../../input.ts";
import type { MsBuildDocument } from "./document.ts";
import { tokenize } from "./expand.ts";
import { folderOf, foldersUpward, join, resolvePath } from "./path.ts";
import { PropertyTable } from "./properties.ts";
import type { Statement } from "./statement.ts";

/** A thing that could not be read, at a place. */
export interface ReaderNotice {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
  readonly span: Span;
}

/** The MSBuild files of the input by lower-case path: Windows finds `directory.build.props` as well. */
export type DocumentMap = ReadonlyMap<string, MsBuildDocument>;

export type ItemStatement = Extract<Statement, { kind: "item" }>;
type ImportStatement = Extract<Statement, { kind: "import" }>;

/** A project's files evaluated in MSBuild's order: final properties, and the items to be evaluated with them. */
export interface Sequence {
  readonly properties: PropertyTable;
  readonly items: readonly { readonly statement: ItemStatement; readonly file: string }[];
  /** Paths of all files that took part. */
  readonly files: ReadonlySet<string>;
  readonly notices: readonly ReaderNotice[];
}

export function nearest(documents: DocumentMap, folder: string, name: string): MsBuildDocument | null {
  for (const current of foldersUpward(folder)) {
    const found = documents.get(join(current, name).toLowerCase());
    if (found) return found;
  }
  return null;
}

/** Imports of the SDK and the tool chain; nobody expects them in the input. */
const toolchain =
  /\$\((?:MSBuildExtensionsPath|MSBuildToolsPath|MSBuildBinPath|MSBuildSDKsPath|VSToolsPath|NuGetPackageRoot|MSBuildProjectExtensionsPath|BaseIntermediateOutputPath|UserProfile|AppData)/i;

class Sequencer {
  readonly items: { statement: ItemStatement; file: string }[] = [];
  readonly files = new Set<string>();
  readonly notices: ReaderNotice[] = [];
  readonly properties: PropertyTable;
  readonly #documents: DocumentMap;

  constructor(documents: DocumentMap, projectPath: string) {
    this.#documents = documents;
    this.properties = new PropertyTable(projectPath, (path) => this.#resolve(path) !== null || "unknown");
  }

  #resolve(path: string): MsBuildDocument | null {
    const resolved = resolvePath(folderOf(this.properties.thisFile), path) ?? "";
    return (
      this.#documents.get(resolved.toLowerCase()) ??
      this.#documents.get((resolvePath("", path) ?? "").toLowerCase()) ??
      null
    );
  }

  /** `$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))`, and its directory form. */
  #fileAbove(text: string): MsBuildDocument | null {
    const file = /GetPathOfFileAbove\(\s*['"]?([^'",)]+)['"]?\s*(?:,\s*['"]?([^'"]*?)['"]?\s*)?\)\s*\)?$/.exec(text);
    const directory = /GetDirectoryNameOfFileAbove\(\s*(.*?)\s*,\s*['"]?([^'",)]+)['"]?\s*\)\s*\)\s*[\\/]?/.exec(text);
    const name = file?.[1]?.trim() ?? directory?.[2]?.trim();
    if (!name) return null;
    const start = (file ? file[2] : directory?.[1])?.replace(/^\$\(MSBuildThisFileDirectory\)/i, "./") ?? ".";
    const folder = resolvePath(folderOf(this.properties.thisFile), start);
    return folder === null ? null : nearest(this.#documents, folder, this.#named(name));
  }

  #named(name: string): string {
    return /^\$\(MSBuildThisFile\)$/i.test(name) ? (this.properties.thisFile.split("/").pop() ?? name) : name;
  }

  #imported(statement: ImportStatement): MsBuildDocument | null {
    const raw = statement.project.text;
    if (raw.length > 1_000) return null;
    if (/FileAbove\(/.test(raw)) return this.#fileAbove(raw);
    const text = this.properties.textOf(statement.project);
    return text === null ? null : this.#resolve(text);
  }

  #missing(statement: ImportStatement): void {
    const raw = statement.project.text;
    const isGuarded = statement.guards.some((guard) => /exists\s*\(/i.test(guard.text));
    if (statement.isSdk || isGuarded || toolchain.test(raw)) return;
    const isOpaque = tokenize(raw).some((token) => token.kind === "opaque");
    this.notices.push({
      code: "msbuild-import-missing",
      message: `the imported file \`${raw.slice(0, 200)}\` is not among the files given, so what it sets is not known`,
      cure: isOpaque ? "add the file, and import it by a plain path" : "add the file to the analysis",
      span: statement.project.span,
    });
  }

  /** Evaluates one file and what it imports, in place. MSBuild reads a file once; a second import is skipped. */
  run(start: MsBuildDocument): void {
    const stack: { document: MsBuildDocument; index: number }[] = [];
    const enter = (document: MsBuildDocument) => {
      if (this.files.has(document.file.path)) return;
      this.files.add(document.file.path);
      stack.push({ document, index: 0 });
    };
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const statement = top.document.statements[top.index++];
      this.properties.thisFile = top.document.file.path;
      if (!statement) stack.pop();
      else this.#step(statement, enter);
    }
  }

  #step(statement: Statement, enter: (document: MsBuildDocument) => void): void {
    switch (statement.kind) {
      case "property":
        this.properties.define(statement);
        return;
      case "item":
        this.items.push({ statement, file: this.properties.thisFile });
        return;
      case "import": {
        if (this.properties.holds(statement.guards) === false) return;
        const document = this.#imported(statement);
        if (document) enter(document);
        else this.#missing(statement);
        return;
      }
      default:
        statement satisfies never;
    }
  }
}

/**
 * Evaluates a project with what MSBuild reads around it: `Directory.Build.props`, then `Directory.Packages.props`, the
 * project, then `Directory.Build.targets`. Several bodies are loose fragments that belong together.
 */
export function sequence(projectPath: string, bodies: readonly MsBuildDocument[], documents: DocumentMap): Sequence {
  const sequencer = new Sequencer(documents, projectPath);
  const folder = folderOf(projectPath);
  const around = (name: string) => {
    const document = nearest(documents, folder, name);
    if (document && !bodies.includes(document)) sequencer.run(document);
  };
  around("Directory.Build.props");
  around("Directory.Packages.props");
  for (const body of bodies) sequencer.run(body);
  around("Directory.Build.targets");
  const { properties, items, files, notices } = sequencer;
  return { properties, items, files, notices };
}
