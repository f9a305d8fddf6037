import type { Catalog } from "../../schema/catalog.ts";
import type { WordFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { escaped } from "../pattern-text.ts";
import { primitives } from "../primitives.ts";
import type { Project } from "../project.ts";
import { linesOf } from "./lines.ts";
import { folderOf } from "./msbuild/path.ts";
import { around, buildsUser, namedIn } from "./named.ts";

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

type Owned = WordFact & { readonly owner: Project };

/** The project that is told of a file where a line names none; found once a file, for it takes the whole text. */
function ownerOfFile(
  file: SourceFile,
  projects: readonly Project[],
  isUser: (project: Project) => boolean,
): Project | undefined {
  const itself = file.kind === "project" ? projects.find(({ path }) => path === file.path) : undefined;
  const near = itself ?? around(file, projects);
  if (near && (isUser(near) || near === itself || folderOf(near.path ?? "") !== ""))
    return isUser(near) ? near : undefined;
  const builder = projects.find(isUser);
  // An ignore file names folders of whatever there is.
  if (file.kind === "beside") return builder;
  return buildsUser(file.text, projects, isUser) ? (namedIn(file.text, projects).find(isUser) ?? builder) : undefined;
}

function wordsIn(
  file: SourceFile,
  pattern: RegExp,
  projects: readonly Project[],
  isUser: (project: Project) => boolean,
): Owned[] {
  const lines = linesOf(bare(file)).flatMap((line) => {
    const found = [...line.text.matchAll(pattern)];
    return found.length === 0 ? [] : [{ line, found }];
  });
  if (lines.length === 0) return [];
  const owner = ownerOfFile(file, projects, isUser);
  return lines.flatMap(({ line, found }) => {
    const named = file.kind === "project" ? [] : namedIn(line.text, projects);
    const told = named.length > 0 ? named.find(isUser) : owner;
    if (!told) return [];
    return found.map(({ 0: word, index }) => {
      const start = line.start + index;
      return { word, kind: file.kind, owner: told, span: { file: file.path, start, end: start + word.length } };
    });
  });
}

/** The names in files that have to do with a project that uses the product, each with the one that is told of it. */
export function readWords(
  files: readonly SourceFile[],
  words: readonly string[],
  projects: readonly Project[],
  isUser: (project: Project) => boolean,
): Owned[] {
  if (words.length === 0 || !projects.some(isUser)) return [];
  const pattern = new RegExp(`(?<![\\w.-])(?:${words.map(escaped).join("|")})(?![\\w-]|\\.\\w)`, "g");
  return files
    .filter(({ kind, text }) => searched.has(kind) && words.some((word) => text.includes(word)))
    .flatMap((file) => wordsIn(file, pattern, projects, isUser));
}
