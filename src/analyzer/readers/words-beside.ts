import type { Catalog } from "../../schema/catalog.ts";
import type { WordFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { escaped } from "../pattern-text.ts";
import { primitives } from "../primitives.ts";
import type { Project } from "../project.ts";
import type { BuiltUsers } from "./built-users.ts";
import { withoutComments } from "./comments.ts";
import { joined, linesOf } from "./lines.ts";
import { folderOf } from "./msbuild/path.ts";
import { around, namedIn } from "./named.ts";
import { textsAround } from "./pipeline/jobs.ts";

/*
 * Files beside the code (ignore files, Dockerfiles, pipelines, publish profiles, launch configurations, and the items
 * of project files) name other files and folders that an upgrade gives another name. They are searched for these names
 * alone, line by line.
 */

const searched: ReadonlySet<string> = new Set(["project", "dockerfile", "pipeline", "beside"]);

/** Kinds in which a command goes on in the next line. */
const goesOn: ReadonlySet<string> = new Set(["dockerfile", "pipeline"]);

/** What people read in the list of steps: `name: Set up .NET 6 (for net6.0)`. */
const LABEL = /^\s*(?:-\s+)?(?:name|displayName)\s*:\s*["']?\S+\s+\S/;

/** Names that some rule looks for. */
export function askedWords({ rules }: Catalog): string[] {
  return [...new Set(rules.flatMap(primitives).flatMap((find) => (find.kind === "word" ? find.value : [])))];
}

type Owned = WordFact & { readonly owner: Project };

/** The projects that may be told of a part of a file where nothing smaller names one. */
function ownersIn(file: SourceFile, text: string, built: BuiltUsers): readonly Project[] {
  const { projects, isUser } = built;
  const itself = file.kind === "project" ? projects.find(({ path }) => path === file.path) : undefined;
  const near = itself ?? around(file, projects);
  if (near && (isUser(near) || near === itself || folderOf(near.path ?? "") !== "")) return isUser(near) ? [near] : [];
  const users = projects.filter(isUser);
  // An ignore file names folders of whatever there is.
  if (file.kind === "beside") return users;
  if (!built.ofFile(file)(text)) return [];
  const named = namedIn(text, projects).filter(isUser);
  return named.length > 0 ? named : users;
}

/** The first project, and of a framework the first that targets it. */
const toldOf = (word: string, owners: readonly Project[]): Project | undefined =>
  owners.find(({ targetFrameworks }) => targetFrameworks.some(({ moniker }) => moniker === word)) ?? owners[0];

/**
 * The owners for each place of a file: in a pipeline what its step names, else once a job, and once a file of others, for
 * it takes the whole text.
 */
function ownersOf(file: SourceFile, text: string, built: BuiltUsers): (at: number) => readonly Project[] {
  const parts = file.kind === "pipeline" ? textsAround(text) : () => ({ step: null, job: text });
  const owners = new Map<string, readonly Project[]>();
  return (at) => {
    const { step, job } = parts(at);
    const named = step === null ? [] : namedIn(step, built.projects);
    if (named.length > 0) return named.filter(built.isUser);
    const known = owners.get(job) ?? ownersIn(file, job, built);
    owners.set(job, known);
    return known;
  };
}

function wordsIn(file: SourceFile, pattern: RegExp, built: BuiltUsers): Owned[] {
  const text = withoutComments(file);
  const lines = linesOf(text);
  const found = (goesOn.has(file.kind) ? joined(lines) : lines).flatMap((line) => {
    const words = [...line.text.matchAll(pattern)];
    return words.length === 0 || (file.kind === "pipeline" && LABEL.test(line.text)) ? [] : [{ line, words }];
  });
  if (found.length === 0) return [];
  const ownersAt = ownersOf(file, text, built);
  return found.flatMap(({ line, words }) => {
    const named = file.kind === "project" ? [] : namedIn(line.text, built.projects);
    const owners = named.length > 0 ? named.filter(built.isUser) : ownersAt(line.start);
    return words.flatMap(({ 0: word, index }) => {
      const [owner, start] = [toldOf(word, owners), line.start + index];
      if (!owner) return [];
      return [{ word, kind: file.kind, owner, span: { file: file.path, start, end: start + word.length } }];
    });
  });
}

/** The names in files that have to do with a project that uses the product, each with the one that is told of it. */
export function readWords(files: readonly SourceFile[], words: readonly string[], built: BuiltUsers): Owned[] {
  if (words.length === 0 || !built.projects.some(built.isUser)) return [];
  const pattern = new RegExp(`(?<![\\w.-])(?:${words.map(escaped).join("|")})(?![\\w-]|\\.\\w)`, "g");
  return files
    .filter(({ kind, text }) => searched.has(kind) && words.some((word) => text.includes(word)))
    .flatMap((file) => wordsIn(file, pattern, built));
}
