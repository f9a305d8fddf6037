import type { SourceFile } from "../input.ts";
import { readJson } from "./json.ts";
import { folderOf, resolvePath } from "./msbuild/path.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";
import { attributeOf, type XmlElement } from "./xml/element.ts";
import { parseXml } from "./xml/parse.ts";

/** A project path as written, and where it stands. */
interface Written {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface SolutionEntry extends Written {
  /** Path of the project from the top of the input; null when it lies outside. */
  readonly project: string | null;
}

function fromSln(text: string): Written[] {
  const pattern = /^Project\("[^"\r\n]*"\) *= *"[^"\r\n]*", *"([^"\r\n]*)"/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const path = match[1] ?? "";
    const end = match.index + match[0].length - 1;
    return { path, start: end - path.length, end };
  });
}

function fromSlnx(text: string): Written[] {
  const entries: Written[] = [];
  const stack: XmlElement[] = [...parseXml(text).roots];
  for (let element = stack.pop(); element; element = stack.pop()) {
    const path = element.name === "Project" ? attributeOf(element, "Path") : undefined;
    if (path) entries.push({ path: path.value, start: path.start, end: path.end });
    stack.push(...element.children);
  }
  return entries.sort((a, b) => a.start - b.start);
}

const isFilter = (text: string): boolean => /^\s*\{/.test(text);

/** A solution filter: a solution, and those of its projects that are worked on; paths are relative to the solution. */
function fromSlnf(file: SourceFile): { folder: string | null; entries: Written[] } {
  const { values } = readJson(file.text);
  const named = values.find(({ path }) => path.join(".") === "solution.path")?.value;
  const solution = typeof named === "string" ? resolvePath(folderOf(file.path), named) : file.path;
  const entries = values.flatMap(({ path, value, start, end }): Written[] =>
    path[0] === "solution" && path[1] === "projects" && path.length === 3 && typeof value === "string"
      ? [{ path: value, start, end }]
      : [],
  );
  return { folder: solution === null ? null : folderOf(solution), entries };
}

/** Projects with code that we read: databases, containers and scripts are in solutions too. */
const CODE_PROJECT = /\.(?:cs|fs|vb|sh)proj$/i;

/** Projects that a `.sln`, `.slnx` or `.slnf` lists; solution folders are left out. */
export function readSolution(file: SourceFile): SolutionEntry[] {
  const filter = isFilter(file.text) ? fromSlnf(file) : null;
  const folder = filter ? filter.folder : folderOf(file.path);
  const entries = filter?.entries ?? (/^\s*</.test(file.text) ? fromSlnx(file.text) : fromSln(file.text));
  return entries
    .filter((entry) => CODE_PROJECT.test(entry.path.trim()))
    .map((entry) => ({ ...entry, project: folder === null ? null : resolvePath(folder, entry.path) }));
}

export interface Solutions {
  /** Folder of the first solution that lists a project, by its lower-case path: what `$(SolutionDir)` stands for. */
  readonly folders: ReadonlyMap<string, string>;
  readonly notices: readonly ReaderNotice[];
}

const SHOWN = 5;

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => `\`${path.replaceAll("\\", "/")}\``);
  return shown.join(", ") + (paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "");
}

function missingNotices(file: SourceFile, entries: readonly SolutionEntry[], given: ReadonlySet<string>) {
  const missing = entries.filter(({ project }) => project === null || !given.has(project.toLowerCase()));
  const [first] = missing;
  if (!first) return [];
  return [
    {
      code: "solution-project-missing",
      message: `\`${file.path}\` lists projects that are not among the files given: ${listed(missing.map((entry) => entry.project ?? entry.path))}`,
      cure: "add these projects, or ignore this when they do not matter",
      span: { file: file.path, start: first.start, end: first.end },
    },
  ];
}

/** Projects in no solution are analyzed all the same, but the reader should know that nothing builds them. */
function strayNotices(solutions: readonly SourceFile[], known: ReadonlySet<string>, projects: readonly string[]) {
  const stray = projects.filter((path) => !known.has(path.toLowerCase()));
  const [first] = stray;
  if (known.size === 0 || first === undefined) return [];
  const names = solutions.length === 1 ? `\`${solutions[0]?.path}\`` : "no solution given here";
  return [
    {
      code: "project-not-in-solution",
      message: `${solutions.length === 1 ? `${names} does not list` : `${names} lists`} ${listed(stray)}; analyzed all the same`,
      cure: "leave these projects out if they are not in use",
      span: { file: first, start: 0, end: 0 },
    },
  ];
}

/** Reads all solutions of the input against its project files. A filter names fewer projects on purpose. */
export function readSolutions(files: readonly SourceFile[], projects: readonly string[]): Solutions {
  const given = new Set(files.map((file) => file.path.toLowerCase()));
  const solutions = files.filter((file) => file.kind === "solution");
  const folders = new Map<string, string>();
  const notices: ReaderNotice[] = [];
  for (const file of solutions) {
    const entries = readSolution(file);
    notices.push(...missingNotices(file, entries, given));
    if (isFilter(file.text)) continue;
    for (const { project } of entries) {
      const key = project?.toLowerCase();
      if (key !== undefined && !folders.has(key)) folders.set(key, folderOf(file.path));
    }
  }
  const whole = solutions.filter((file) => !isFilter(file.text));
  return { folders, notices: [...notices, ...strayNotices(whole, new Set(folders.keys()), projects)] };
}
