import { execFileSync } from "node:child_process";
import { closest } from "../catalog/closest.ts";

/** The files of one tag that were asked for, by path. */
export interface TagFiles {
  readonly tag: string;
  /** Date of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What a person can put right: a clone or tag that is not there. The message names the cure. */
export class FactsError extends Error {}

const MAX_OUTPUT = 1 << 30;

function git(clone: string, args: readonly string[], input?: string): Buffer {
  return execFileSync("git", ["-C", clone, ...args], {
    input: input ?? "",
    maxBuffer: MAX_OUTPUT,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** All tags of a clone. Throws a `FactsError` where there is no clone. */
export function tagsOf(clone: string): string[] {
  try {
    return git(clone, ["tag", "--list"]).toString().split("\n").filter(Boolean);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      throw new FactsError("`git` is not there to read the clone with; install it");
    throw new FactsError(`\`${clone}\` is no git repository; give the folder of a clone, or of its \`.git\``);
  }
}

const MAX_SUGGESTIONS = 5;

/** What to do about a tag that is not there: tags of the same version, else of the same release, else of a like name. */
function nearTags(tag: string, tags: readonly string[]): string {
  const [version, line] = /(\d+\.\d+\.)\d+/.exec(tag) ?? [];
  const same = version === undefined ? [] : tags.filter((other) => other.endsWith(version));
  const sameLine = line === undefined ? [] : tags.filter((other) => other.includes(line));
  const nearest = closest(tag, tags);
  const alike = [same, sameLine, nearest === undefined ? [] : [nearest]].find((list) => list.length > 0) ?? [];
  const near = alike.slice(-MAX_SUGGESTIONS).map((found) => `\`${found}\``);
  if (near.length > 0) return `did you mean ${near.join(" or ")}?`;
  return tags.length === 0 ? "the clone has no tags; run `git fetch --tags` in it" : "list the tags with `git tag`";
}

/** Reads the files of a tag that `wanted` chooses by their path, all of them in one call. Throws a `FactsError`. */
export function readTag(clone: string, tag: string, wanted: (path: string) => boolean): TagFiles {
  const tags = tagsOf(clone);
  if (!tags.includes(tag)) throw new FactsError(`unknown tag \`${tag}\` in \`${clone}\`; ${nearTags(tag, tags)}`);
  const commit = `refs/tags/${tag}^{commit}`;
  const date = git(clone, ["show", "-s", "--format=%cs", commit]).toString().trim();
  const entries = git(clone, ["ls-tree", "-r", "-z", commit]).toString().split("\0").flatMap(blobOf);
  const chosen = entries.filter(({ path }) => wanted(path));
  const batch = git(clone, ["cat-file", "--batch"], chosen.map(({ id }) => `${id}\n`).join(""));
  return { tag, date, files: contents(batch, chosen) };
}

/** `100644 blob <id>\t<path>`; links and submodules have no text of their own. */
function blobOf(line: string): { id: string; path: string }[] {
  const [, id, path] = /^100\d+ blob (\w+)\t(.*)$/s.exec(line) ?? [];
  return id === undefined || path === undefined ? [] : [{ id, path }];
}

function contents(batch: Buffer, entries: readonly { readonly path: string }[]): Map<string, string> {
  const files = new Map<string, string>();
  let at = 0;
  for (const { path } of entries) {
    const end = batch.indexOf(10, at);
    const size = Number(batch.subarray(at, end).toString().split(" ")[2]);
    files.set(
      path,
      batch
        .subarray(end + 1, end + 1 + size)
        .toString("utf8")
        .replace(/^\uFEFF/, ""),
    );
    at = end + 1 + size + 1;
  }
  return files;
}
