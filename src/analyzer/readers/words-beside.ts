import type { Catalog } from "../../schema/catalog.ts";
import type { WordFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { escaped } from "../pattern-text.ts";
import { primitives } from "../primitives.ts";
import type { Project } from "../project.ts";
import { type Line, linesOf } from "./lines.ts";
import { folderOf, folderPrefix, nameOf, stemOf } from "./msbuild/path.ts";
import { buildsUser } from "./pipeline.ts";

/*
 * Files beside the code (ignore files, Dockerfiles, pipelines, publish profiles, launch configurations, and the items
 * of project files) name other files and folders that an upgrade gives another name. They are searched for these names
 * alone, line by line.
 */

const searched: ReadonlySet<string> = new Set(["project", "dockerfile", "pipeline", "beside"]);

/** Names that some rule looks for. */
export function askedWords({ rules }: Catalog): string[] {
  return [...new Set(rules.flatMap(primitives).flatMap((find) => (find.kind === "word" ? find.value : [])))];
}

const spaces = (text: string): string => text.replace(/[^\r\n]/g, " ");

/** The text with comments blanked; offsets stay. */
function bare({ text, path }: SourceFile): string {
  if (/\.json$/i.test(path)) return text.replace(/(?:^|\s)\/\/[^\r\n]*/g, spaces);
  if (/^\s*</.test(text)) return text.replace(/<!--[\s\S]*?(?:-->|$)/g, spaces);
  return text.replace(/(^|\s)#[^\r\n]*/g, (comment) => spaces(comment));
}

/** The projects that a line names, by their folder or by the file that is built from them. */
function namedIn(line: string, projects: readonly Project[]): Project[] {
  const text = line.replaceAll("\\", "/");
  return projects.filter(({ path }) => {
    if (path === null) return false;
    const folder = folderOf(path);
    return (
      text.includes(nameOf(path)) ||
      text.includes(`/${stemOf(path)}.dll`) ||
      (folder !== "" && text.includes(`${folder}/`))
    );
  });
}

/** The project in whose folder a file lies, the nearest one. */
function around({ path }: SourceFile, projects: readonly Project[]): Project | undefined {
  return projects
    .flatMap((project) => (project.path !== null && path.startsWith(folderPrefix(project.path)) ? [project] : []))
    .toSorted((a, b) => folderOf(b.path ?? "").length - folderOf(a.path ?? "").length)
    .at(0);
}

type Owned = WordFact & { readonly owner: Project };

/** The names in files that have to do with a project that uses the product, each with the one that is told of it. */
export function readWords(
  files: readonly SourceFile[],
  words: readonly string[],
  projects: readonly Project[],
  isUser: (project: Project) => boolean,
): Owned[] {
  const builder = projects.find(isUser);
  if (!builder || words.length === 0) return [];
  const pattern = new RegExp(`(?<![\\w.-])(?:${words.map(escaped).join("|")})(?![\\w-]|\\.\\w)`, "g");
  const ownerOf = (file: SourceFile, { text }: Line): Project | undefined => {
    const itself = file.kind === "project" ? projects.filter(({ path }) => path === file.path) : [];
    const named = itself.length > 0 ? itself : namedIn(text, projects);
    const near = named.length > 0 ? undefined : around(file, projects);
    if (near) return isUser(near) ? near : undefined;
    if (named.length > 0) return named.find(isUser);
    // An ignore file names folders of whatever there is.
    return file.kind === "beside" || buildsUser(file, projects, isUser) ? builder : undefined;
  };
  return files
    .filter(({ kind, text }) => searched.has(kind) && words.some((word) => text.includes(word)))
    .flatMap((file) =>
      linesOf(bare(file)).flatMap((line) =>
        [...line.text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
          const owner = ownerOf(file, line);
          const start = line.start + index;
          return owner
            ? [{ word, kind: file.kind, owner, span: { file: file.path, start, end: start + word.length } }]
            : [];
        }),
      ),
    );
}
