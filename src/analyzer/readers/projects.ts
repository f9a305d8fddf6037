import type { Notice } from "../../schema/report.ts";
import type { PackageFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import type { Project } from "../project.ts";
import { indexLines, regionAt } from "../region.ts";
import { readDockerfile } from "./dockerfile.ts";
import { readLockFile } from "./lock-file.ts";
import { type MsBuildDocument, readDocument } from "./msbuild/document.ts";
import { folderOf } from "./msbuild/path.ts";
import { type ProjectFile, readProjectFile } from "./msbuild/project-file.ts";
import type { DocumentMap, ReaderNotice } from "./msbuild/sequence.ts";
import { filesByFolder, isProjectFile, withCompileItems } from "./ownership.ts";
import { readPackageLists } from "./package-list.ts";
import { readPackagesConfig } from "./packages-config.ts";
import { withResolved } from "./resolved.ts";
import { readSettings } from "./settings.ts";
import { readSolution } from "./solution.ts";

/** Everything read once for the whole input. */
interface Input {
  readonly files: readonly SourceFile[];
  readonly documents: DocumentMap;
  /** Resolved packages from `dotnet list package`, by lower-case project path; those that fit no project under null. */
  readonly lists: ReadonlyMap<string | null, readonly PackageFact[]>;
  readonly notices: ReaderNotice[];
}

/** Paths in a package list are those of another machine: the project whose path is the longest tail of it is meant. */
function projectOf(listed: string, projects: readonly string[]): string | null {
  const path = `/${listed.toLowerCase()}`;
  const fitting = projects.filter((project) => path.endsWith(`/${project.toLowerCase()}`));
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase() ?? null;
}

function readLists(
  files: readonly SourceFile[],
  projects: readonly string[],
  notices: ReaderNotice[],
): Map<string | null, PackageFact[]> {
  const lists = new Map<string | null, PackageFact[]>();
  for (const file of files) {
    if (file.kind !== "packageList") continue;
    const reading = readPackageLists(file);
    notices.push(...reading.notices);
    for (const list of reading.lists) {
      const owner = projectOf(list.project, projects);
      lists.set(owner, [...(lists.get(owner) ?? []), ...list.packages]);
    }
  }
  return lists;
}

function solutionNotices(files: readonly SourceFile[]): ReaderNotice[] {
  const given = new Set(files.map((file) => file.path.toLowerCase()));
  return files
    .filter((file) => file.kind === "solution")
    .flatMap((file) => {
      const missing = readSolution(file).filter((entry) => !given.has(entry.path.toLowerCase()));
      const [first] = missing;
      if (!first) return [];
      const shown = missing
        .slice(0, 5)
        .map((entry) => `\`${entry.path}\``)
        .join(", ");
      const more = missing.length > 5 ? ` and ${missing.length - 5} more` : "";
      return [
        {
          code: "solution-project-missing",
          message: `\`${file.path}\` lists projects that are not among the files given: ${shown}${more}`,
          cure: "add these projects, or ignore this when they do not matter",
          span: { file: file.path, start: first.start, end: first.end },
        },
      ];
    });
}

/** Facts of the files of one project beside its MSBuild files. */
function readOthers(files: readonly SourceFile[], notices: ReaderNotice[]) {
  const config: PackageFact[] = [];
  const locked: PackageFact[] = [];
  const take = <T extends { readonly notices: readonly ReaderNotice[] }>(reading: T): T => {
    notices.push(...reading.notices);
    return reading;
  };
  for (const file of files) {
    if (file.kind === "packagesConfig") config.push(...take(readPackagesConfig(file)).packages);
    else if (file.kind === "lockFile") locked.push(...take(readLockFile(file)).packages);
  }
  const settings = files
    .filter((file) => file.kind === "settings")
    .flatMap((file) => take(readSettings(file)).settings);
  const images = files.filter((file) => file.kind === "dockerfile").flatMap(readDockerfile);
  return { config, locked, settings, images };
}

function makeProject(path: string | null, file: ProjectFile, files: readonly SourceFile[], input: Input): Project {
  const { config, locked, settings, images } = readOthers(files, input.notices);
  input.notices.push(...file.notices);
  const listed = input.lists.get(path === null ? null : path.toLowerCase()) ?? [];
  const { targetFrameworks, properties, implicitUsings, globalUsings, projectReferences, sdk } = file;
  return {
    path,
    packages: withResolved([...file.packages, ...config], [...locked, ...listed]),
    targetFrameworks,
    properties,
    implicitUsings,
    globalUsings,
    projectReferences,
    sdk,
    settings,
    images,
    files,
  };
}

/** Loose fragments in an order that lets versions and properties be found: shared files before the project's. */
function looseBodies(files: readonly SourceFile[], documents: DocumentMap): MsBuildDocument[] {
  const rank = (path: string) => (/\.props$/i.test(path) ? 0 : /\.targets$/i.test(path) ? 2 : 1);
  return files
    .filter((file) => file.kind === "project")
    .toSorted((a, b) => rank(a.path) - rank(b.path))
    .flatMap((file) => documents.get(file.path.toLowerCase()) ?? []);
}

const isShared = (file: SourceFile) => file.kind === "project" && /\.(?:props|targets)$/i.test(file.path);

/** Shared MSBuild files that no project reads set nothing, unless they are all that was given. */
function unreadNotices(files: readonly SourceFile[]): ReaderNotice[] {
  return files.map((file) => ({
    code: "msbuild-file-unread",
    message: `no project among the files given reads \`${file.path}\`, so its versions count for none`,
    cure: "add the projects that read it, or analyze the file alone",
    span: { file: file.path, start: 0, end: 0 },
  }));
}

/** Project files that some project has read belong to it; solutions and lists only name projects. */
function isLoose(file: SourceFile, consumed: ReadonlySet<string>): boolean {
  if (file.kind === "solution") return false;
  return file.kind !== "project" || !consumed.has(file.path);
}

function toNotice(texts: ReadonlyMap<string, string>): (notice: ReaderNotice) => Notice {
  const lines = new Map<string, ReturnType<typeof indexLines>>();
  return ({ code, message, cure, span }) => {
    const index = lines.get(span.file) ?? indexLines(texts.get(span.file) ?? "");
    lines.set(span.file, index);
    return { code, message, cure, location: { file: span.file, region: regionAt(index, span.start, span.end) } };
  };
}

function distinctNotices(notices: readonly ReaderNotice[]): ReaderNotice[] {
  const keyed = new Map(
    notices.map((notice) => [
      `${notice.span.file}\u0000${notice.span.start}\u0000${notice.code}\u0000${notice.message}`,
      notice,
    ]),
  );
  return [...keyed].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, notice]) => notice);
}

function readInput(given: readonly SourceFile[]): Input & { readonly projectFiles: readonly SourceFile[] } {
  const files = given.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const documents = new Map(
    files.filter((file) => file.kind === "project").map((file) => [file.path.toLowerCase(), readDocument(file)]),
  );
  const projectFiles = files.filter(isProjectFile);
  const notices = solutionNotices(files);
  const lists = readLists(
    files,
    projectFiles.map((file) => file.path),
    notices,
  );
  return { files, documents, lists, notices, projectFiles };
}

/**
 * Groups files into projects and reads what their MSBuild, package, settings and Docker files say. A file belongs to
 * the nearest folder upward that has a project file, to each project of that folder; what has none forms one loose
 * project (`path` null). Projects come in path order, the loose one last. Never throws on any input.
 */
export function readProjects(given: readonly SourceFile[]): { projects: Project[]; notices: Notice[] } {
  const input = readInput(given);
  const { files, documents, projectFiles } = input;
  const groups = filesByFolder(files, new Set(projectFiles.map((file) => folderOf(file.path))));
  const consumed = new Set<string>();
  const projects = projectFiles.map((projectFile) => {
    const document = documents.get(projectFile.path.toLowerCase());
    const file = readProjectFile(projectFile.path, document ? [document] : [], documents, false);
    for (const path of file.files) consumed.add(path);
    const group = groups.get(folderOf(projectFile.path)) ?? [];
    const own = group.filter((entry) => entry.kind !== "solution" && (!isProjectFile(entry) || entry === projectFile));
    return makeProject(projectFile.path, file, withCompileItems(projectFile.path, own, files, file.compile), input);
  });
  const claimed = new Set(projects.flatMap((project) => project.files.map((file) => file.path)));
  const loose = (groups.get(null) ?? []).filter(
    (file) =>
      isLoose(file, consumed) && !claimed.has(file.path) && (file.kind !== "packageList" || input.lists.has(null)),
  );
  const unread = projects.length > 0 ? loose.filter(isShared) : [];
  input.notices.push(...unreadNotices(unread));
  const rest = loose.filter((file) => !unread.includes(file));
  if (rest.length > 0) {
    const bodies = looseBodies(rest, documents);
    const own = new Map(bodies.map((body) => [body.file.path.toLowerCase(), body]));
    projects.push(makeProject(null, readProjectFile("", bodies, own, true), rest, input));
  }
  const texts = new Map(files.map((file) => [file.path, file.text]));
  return { projects, notices: distinctNotices(input.notices).map(toNotice(texts)) };
}
