import type { Span } from "../../input.ts";
import type { MsBuildDocument } from "./document.ts";
import { folderOf, foldersUpward, join, nameOf, resolvePath } from "./path.ts";
import { PropertyTable } from "./properties.ts";
import type { Statement } from "./statement.ts";
import { matchesWildcard } from "./wildcard.ts";

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
  /\$\((?:MSBuildExtensionsPath|MSBuildToolsPath|MSBuildBinPath|MSBuildSDKsPath|VSToolsPath|NuGetPackageRoot|MSBuildProjectExtensionsPath|BaseIntermediateOutputPath|UserProfile|AppData|MicrosoftNETBuildExtensionsTargets)/i;

/** Files of a folder that an import with a wild card names, in MSBuild's order. */
const MAX_WILDCARD = 100;

/** Updates and removals with `*` in all files of a project; people write a few. */
const MAX_PATTERNS = 200;

class Sequencer {
  readonly items: { statement: ItemStatement; file: string }[] = [];
  readonly files = new Set<string>();
  readonly notices: ReaderNotice[] = [];
  readonly properties: PropertyTable;
  readonly #documents: DocumentMap;
  #patterns = 0;

  constructor(documents: DocumentMap, projectPath: string, solutionFolder: string | null) {
    this.#documents = documents;
    this.properties = new PropertyTable(projectPath, {
      exists: (path) => this.#resolve(path) !== null || "unknown",
      above: (folder, file) => nearest(documents, folder, file)?.file.path ?? null,
      solutionFolder,
    });
  }

  #resolve(path: string): MsBuildDocument | null {
    const resolved = resolvePath(folderOf(this.properties.thisFile), path);
    return resolved === null ? null : (this.#documents.get(resolved.toLowerCase()) ?? null);
  }

  #matching(path: string): MsBuildDocument[] {
    const resolved = resolvePath(folderOf(this.properties.thisFile), path);
    if (resolved === null) return [];
    const folder = folderOf(resolved).toLowerCase();
    const name = nameOf(resolved);
    return [...this.#documents]
      .filter(([key]) => folderOf(key) === folder && matchesWildcard(name, nameOf(key)))
      .map(([, document]) => document)
      .toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1))
      .slice(0, MAX_WILDCARD);
  }

  /** The files that an import names, null when it names one that is not given. */
  #imported(statement: ImportStatement): readonly MsBuildDocument[] | null {
    if (statement.project.text.length > 1_000) return null;
    const text = this.properties.textOf(statement.project);
    if (text === null) return null;
    if (text.includes("*")) return this.#matching(text);
    const document = this.#resolve(text);
    return document === null ? null : [document];
  }

  #missing(statement: ImportStatement): void {
    const raw = statement.project.text;
    const isGuarded = statement.guards.some((guard) => /exists\s*\(|!=\s*''/i.test(guard.text));
    if (statement.isSdk || isGuarded || toolchain.test(raw)) return;
    const isOpaque = this.properties.textOf(statement.project) === null;
    this.notices.push({
      code: "msbuild-import-missing",
      message: `the imported file \`${raw.slice(0, 200)}\` is not among the files given, so what it sets is not known`,
      cure: isOpaque ? "add the file, and import it by a plain path" : "add the file to the analysis",
      span: statement.project.span,
    });
  }

  /** Each pattern is held against all items, so thousands of them would take minutes; the first one too many is told. */
  #isWithinPatterns({ operation, value }: ItemStatement): boolean {
    if (operation === "include" || !value.text.includes("*")) return true;
    this.#patterns++;
    if (this.#patterns === MAX_PATTERNS + 1) {
      this.notices.push({
        code: "msbuild-too-many-patterns",
        message: `more than ${MAX_PATTERNS} updates and removals with \`*\`; the rest was not read`,
        cure: "name the packages, or leave the file out if it is generated",
        span: value.span,
      });
    }
    return this.#patterns <= MAX_PATTERNS;
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
        if (this.#isWithinPatterns(statement)) this.items.push({ statement, file: this.properties.thisFile });
        return;
      case "import": {
        if (this.properties.holds(statement.guards) === false) return;
        const documents = this.#imported(statement);
        // The stack runs the last one first.
        if (documents) documents.toReversed().forEach(enter);
        else this.#missing(statement);
        return;
      }
      default:
        statement satisfies never;
    }
  }

  /** Text of a property as it stands now, trimmed and in lower case. */
  flag(name: string): string {
    return this.properties.lookup(name.toLowerCase())?.at(-1)?.text?.trim().toLowerCase() ?? "";
  }
}

/** The file that MSBuild reads of itself around a project, and the properties that switch it off or move it. */
interface Around {
  readonly file: string;
  readonly onOff?: string;
  readonly path?: string;
}

const before: readonly Around[] = [
  { file: "Directory.Build.props", onOff: "ImportDirectoryBuildProps", path: "DirectoryBuildPropsPath" },
  { file: "Directory.Packages.props", onOff: "ImportDirectoryPackagesProps", path: "DirectoryPackagesPropsPath" },
];
const after: readonly Around[] = [
  { file: "Directory.Build.targets", onOff: "ImportDirectoryBuildTargets", path: "DirectoryBuildTargetsPath" },
];

/** The SDK that had central versions before NuGet did: it reads `Packages.props` after the project. */
const centralVersionsSdk = /^Microsoft\.Build\.CentralPackageVersions\b/i;

/**
 * Evaluates a project with what MSBuild reads around it: `Directory.Build.props`, then `Directory.Packages.props`, the
 * project, then `Directory.Build.targets`. Several bodies are loose fragments that belong together.
 */
export function sequence(
  projectPath: string,
  bodies: readonly MsBuildDocument[],
  documents: DocumentMap,
  solutionFolder: string | null = null,
): Sequence {
  const sequencer = new Sequencer(documents, projectPath, solutionFolder);
  const folder = folderOf(projectPath);
  const around = ({ file, onOff, path }: Around) => {
    if (onOff && sequencer.flag(onOff) === "false") return;
    const moved = path === undefined ? undefined : sequencer.properties.lookup(path.toLowerCase())?.at(-1)?.text;
    const place = moved ? resolvePath(folder, moved) : null;
    const document = place === null ? nearest(documents, folder, file) : documents.get(place.toLowerCase());
    if (document && !bodies.includes(document)) sequencer.run(document);
  };
  before.forEach(around);
  for (const body of bodies) sequencer.run(body);
  if (bodies.some((body) => body.sdks.some((sdk) => centralVersionsSdk.test(sdk)))) around({ file: "Packages.props" });
  after.forEach(around);
  const { properties, items, files, notices } = sequencer;
  return { properties, items, files, notices };
}
