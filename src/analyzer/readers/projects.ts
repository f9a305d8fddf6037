import type { Notice } from "../../schema/report.ts";
import type { AskedSettings } from "../asked-settings.ts";
import type { LockedPackageFact, PackageFact, SettingFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import type { Project } from "../project.ts";
import { isAssetsFile } from "./assets-file.ts";
import { readDockerfile, splitImage } from "./dockerfile.ts";
import { isList, readLists } from "./listed-packages.ts";
import { loaderOf } from "./loaded-settings.ts";
import { isLockFileOf, readLockFile } from "./lock-file.ts";
import { type MsBuildDocument, readDocument } from "./msbuild/document.ts";
import { folderOf } from "./msbuild/path.ts";
import { type ProjectFile, readProjectFile } from "./msbuild/project-file.ts";
import type { DocumentMap, ReaderNotice } from "./msbuild/sequence.ts";
import { readNLog } from "./nlog.ts";
import { type CodeFiles, codeFiles, filesByFolder, isProjectFile, isSharedProject, ownedFiles } from "./ownership.ts";
import { readPackagesConfig } from "./packages-config.ts";
import { distinctNotices, paketNotices, toNotice, unreadNotices } from "./project-notices.ts";
import { withResolved } from "./resolved.ts";
import { readSettings } from "./settings.ts";
import { readSolutions, type Solutions } from "./solution.ts";

/** Everything read once for the whole input. */
interface Input {
  readonly files: readonly SourceFile[];
  readonly documents: DocumentMap;
  /** Packages that restore chose, as `readLists` gives them. */
  readonly lists: ReadonlyMap<string | null, readonly PackageFact[]>;
  readonly solutions: Solutions;
  readonly code: CodeFiles;
  readonly notices: ReaderNotice[];
  readonly askedSettings: AskedSettings | null;
  readonly isLoaded: (file: SourceFile) => boolean;
}

/** Facts of the files of one project beside its MSBuild files. */
function readOthers(path: string | null, files: readonly SourceFile[], { notices, askedSettings, isLoaded }: Input) {
  const config: PackageFact[] = [];
  const locked: LockedPackageFact[] = [];
  const take = <T extends { readonly notices: readonly ReaderNotice[] }>(reading: T): T => {
    notices.push(...reading.notices);
    return reading;
  };
  for (const file of files) {
    if (file.kind === "packagesConfig") config.push(...take(readPackagesConfig(file)).packages);
    else if (file.kind === "lockFile" && !isAssetsFile(file) && isLockFileOf(file.path, path ?? ""))
      locked.push(...take(readLockFile(file)).packages);
  }
  const settingsOf = (file: SourceFile): readonly SettingFact[] => {
    const read = take(readSettings(file, askedSettings)).settings;
    return read.length === 0 || isLoaded(file) ? read : read.map((fact) => ({ ...fact, isUnloaded: true }));
  };
  const settings = files.filter((file) => file.kind === "settings").flatMap(settingsOf);
  const rules = files.filter((file) => file.kind === "nlog").flatMap((file) => take(readNLog(file)).settings);
  const images = files.filter((file) => file.kind === "dockerfile").flatMap(readDockerfile);
  return { config, locked, settings: [...settings, ...rules], images };
}

function makeProject(path: string | null, file: ProjectFile, files: readonly SourceFile[], input: Input): Project {
  const { config, locked, settings, images } = readOthers(path, files, input);
  const listed = input.lists.get(path === null ? null : path.toLowerCase()) ?? [];
  const { targetFrameworks, properties, implicitUsings, globalUsings, projectReferences, sdk } = file;
  const published = properties.filter(({ name }) => name.toLowerCase() === "containerbaseimage");
  const { packages, stale, notices } = withResolved([...file.packages, ...config], [...locked, ...listed]);
  input.notices.push(...file.notices, ...notices);
  return {
    path,
    packages,
    locked: locked.map((fact) => (stale.has(fact.span.file) ? { ...fact, isStale: true } : fact)),
    targetFrameworks,
    properties,
    implicitUsings,
    globalUsings,
    projectReferences,
    sdk,
    settings,
    // `dotnet publish` makes an image without a Dockerfile.
    images: [...images, ...published.map(({ value, span }) => ({ ...splitImage(value.trim()), span }))],
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

const isShared = (file: SourceFile) =>
  file.kind === "project" && /\.(?:props|targets|projitems|shproj)$/i.test(file.path);

/** Kinds of files that are about projects and belong to none. */
const about: ReadonlySet<string> = new Set(["solution", "sdkPin", "pipeline", "paket", "beside"]);

/** Project files that some project has read belong to it. */
function isLoose(file: SourceFile, consumed: ReadonlySet<string>): boolean {
  if (about.has(file.kind)) return false;
  return file.kind !== "project" || !consumed.has(file.path);
}

function readInput(
  given: readonly SourceFile[],
  askedSettings: AskedSettings | null,
): Input & { readonly projectFiles: readonly SourceFile[] } {
  const files = given.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const documents = new Map(
    files.filter((file) => file.kind === "project").map((file) => [file.path.toLowerCase(), readDocument(file)]),
  );
  const projectFiles = files.filter(isProjectFile);
  const paths = projectFiles.map((file) => file.path);
  const solutions = readSolutions(files, paths);
  const notices = [...solutions.notices, ...paketNotices(files)];
  const lists = readLists(files, paths, notices);
  const isLoaded = loaderOf(files, projectFiles);
  return { files, documents, lists, solutions, code: codeFiles(files), notices, askedSettings, isLoaded, projectFiles };
}

/** A central version that some of the projects which read it do not take. */
export interface CentralVersion {
  readonly row: PackageFact;
  /** The projects that read it, in path order. */
  readonly readers: readonly Project[];
  /** Those that take it. */
  readonly takers: readonly Project[];
}

/** A file below a project's folder that no project compiles. */
export interface LeftOut {
  readonly path: string;
  /** The project that would compile it. */
  readonly project: string;
}

export interface ProjectsReading {
  readonly projects: readonly Project[];
  readonly leftOut: readonly LeftOut[];
  readonly central: readonly CentralVersion[];
  readonly notices: readonly Notice[];
}

interface Read {
  /** All central versions that the project reads. */
  readonly central: readonly PackageFact[];
  readonly project: Project;
  readonly leftOut: readonly LeftOut[];
  /** Paths of the MSBuild files that took part. */
  readonly consumed: ReadonlySet<string>;
}

function readOne(projectFile: SourceFile, group: readonly SourceFile[], input: Input): Read {
  const { path } = projectFile;
  const document = input.documents.get(path.toLowerCase());
  const solutionFolder = input.solutions.folders.get(path.toLowerCase()) ?? null;
  const file = readProjectFile(path, document ? [document] : [], input.documents, { isLoose: false, solutionFolder });
  const own = group.filter((entry) => entry.kind !== "solution" && (!isProjectFile(entry) || entry === projectFile));
  const { files, leftOut } = ownedFiles(path, own, file, input.code);
  return {
    project: makeProject(path, file, files, input),
    leftOut: leftOut.map((entry) => ({ path: entry.path, project: path })),
    central: file.central,
    consumed: file.files,
  };
}

function looseProject(files: readonly SourceFile[], input: Input): Project {
  const bodies = looseBodies(files, input.documents);
  const own = new Map(bodies.map((body) => [body.file.path.toLowerCase(), body]));
  return makeProject(null, readProjectFile("", bodies, own, { isLoose: true, solutionFolder: null }), files, input);
}

const placeOf = ({ span }: PackageFact): string => `${span.file}\u0000${span.start}`;

function centralVersions(reads: readonly Read[]): CentralVersion[] {
  const takers = new Map<string, Project[]>();
  for (const { project } of reads)
    for (const place of new Set(project.packages.map(placeOf))) {
      const known = takers.get(place);
      if (known) known.push(project);
      else takers.set(place, [project]);
    }
  const rows = new Map<string, { row: PackageFact; readers: Project[]; takers: readonly Project[] }>();
  for (const { project, central } of reads) {
    for (const row of central) {
      const key = `${placeOf(row)}\u0000${row.condition ?? ""}`;
      const known = rows.get(key);
      if (known) {
        known.readers.push(project);
        // What one project pins holds there, whatever the others do.
        if (row.pins) known.row = row;
      } else rows.set(key, { row, readers: [project], takers: takers.get(placeOf(row)) ?? [] });
    }
  }
  return [...rows.values()].filter(({ row, takers: taking }) => row.pins === true || taking.length === 0);
}

/** Files that nothing compiles, once each, by the first project that leaves them out. */
function unclaimed(reads: readonly Read[], claimed: ReadonlySet<string>): LeftOut[] {
  const left = new Map<string, LeftOut>();
  for (const entry of reads.flatMap((read) => read.leftOut))
    if (!claimed.has(entry.path) && !left.has(entry.path)) left.set(entry.path, entry);
  return [...left.values()];
}

/** Files by the folder of the project that is nearest upward; null for those that have none. */
type Groups = ReadonlyMap<string | null, readonly SourceFile[]>;

/** The files around a project file. The only project of an input also has the settings that lie beside its folder. */
function groupOf({ path }: SourceFile, groups: Groups, projectFiles: readonly SourceFile[]): readonly SourceFile[] {
  const group = groups.get(folderOf(path)) ?? [];
  if (projectFiles.length > 1) return group;
  const others = [...groups.values()].flat().filter(({ kind }) => kind === "settings");
  return [...new Set([...group, ...others])];
}

/**
 * Groups files into projects and reads what their MSBuild, package, settings and Docker files say. A file belongs to
 * the nearest folder upward that has a project file, to each project of that folder, and to each project that links
 * it, settings also to the only project of an input; what has none forms one loose project (`path` null). Projects come in path order, the loose one last.
 * Of the settings those in `askedSettings` are kept, with null all. Never throws on any input.
 */
export function readProjects(
  given: readonly SourceFile[],
  askedSettings: AskedSettings | null = null,
): ProjectsReading {
  const input = readInput(given, askedSettings);
  const { files, projectFiles } = input;
  const shared = files.filter(isSharedProject).map((file) => folderOf(file.path));
  const groups = filesByFolder(files, new Set([...projectFiles.map((file) => folderOf(file.path)), ...shared]));
  const reads = projectFiles.map((file) => readOne(file, groupOf(file, groups, projectFiles), input));
  const projects = reads.map((read) => read.project);
  const consumed = new Set(reads.flatMap((read) => [...read.consumed]));
  const claimed = new Set(projects.flatMap((project) => project.files.map((file) => file.path)));
  const owned = new Set(projectFiles.map((file) => folderOf(file.path)));
  const outside = [...groups].flatMap(([folder, group]) => (folder !== null && owned.has(folder) ? [] : group));
  const loose = outside.filter(
    (file) => isLoose(file, consumed) && !claimed.has(file.path) && (!isList(file) || input.lists.has(null)),
  );
  const unread = projects.length > 0 ? loose.filter(isShared) : [];
  input.notices.push(...unreadNotices(unread));
  const rest = loose.filter((file) => !unread.includes(file));
  if (rest.length > 0) projects.push(looseProject(rest, input));
  const texts = new Map(files.map((file) => [file.path, file.text]));
  return {
    projects,
    leftOut: unclaimed(reads, claimed),
    central: centralVersions(reads),
    notices: distinctNotices(input.notices).map(toNotice(texts)),
  };
}
