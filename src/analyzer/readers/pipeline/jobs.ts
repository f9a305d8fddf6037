import type { Span } from "../../input.ts";
import { type Line, linesOf } from "../lines.ts";

/*
 * The jobs of a pipeline run apart from each other: each has its own machine and installs its own SDK. What stands
 * outside of them is for all. Services of a composition of containers are the same to us.
 */

export type Job = Omit<Span, "file">;

const GROUP = /^(?:jobs|services)\s*:\s*$/;
const ITEM = /^\s*-\s+(?:job|deployment|stage|step)\s*:/;
/** Azure's stages hold jobs, and what is beside these is for them. */
const STAGE = /^\s*-\s+stage\s*:/;
const KEY = /^\s*[^\s#-][^:]{0,200}:/;
/** What the jobs of GitLab have, one level below the top, and no key at the top of other pipelines. */
const GITLAB = /^(?:stages|variables|image|default|include|workflow)\s*:/m;
const SCRIPT = /^\s+(?:script|extends)\s*:/;

const indentOf = ({ text }: Line): number => text.search(/\S/);

class Jobs {
  readonly found: Job[] = [];
  /** Whether keys one level below are jobs; its number of spaces once the first one is seen. */
  #group: { indent: number | null } | null = null;
  #open: { readonly start: number; readonly indent: number } | null = null;

  close(end: number): void {
    if (this.#open) this.found.push({ start: this.#open.start, end });
    this.#open = null;
  }

  take(line: Line, isJobOfGitLab: boolean): void {
    const indent = indentOf(line);
    const isItem = /^\s*-/.test(line.text);
    // What Azure calls jobs is a list.
    if (isItem && this.#group?.indent === null) this.#group = null;
    if (this.#open && (indent < this.#open.indent || (indent === this.#open.indent && !isItem))) this.close(line.start);
    if (indent === 0 && !isItem) {
      this.close(line.start);
      this.#group = GROUP.test(line.text) ? { indent: null } : null;
      if (isJobOfGitLab) this.#open = { start: line.start, indent: 0 };
    } else if (ITEM.test(line.text)) this.#begin(line, indent, !STAGE.test(line.text));
    else if (this.#group && !isItem && KEY.test(line.text)) {
      this.#group.indent ??= indent;
      if (this.#group.indent === indent) this.#begin(line, indent, true);
    }
  }

  #begin({ start }: Line, indent: number, isJob: boolean): void {
    this.close(start);
    this.#open = isJob ? { start, indent } : null;
  }
}

/** Whether a key at the top is a job of GitLab: a `script` is among the keys right below it. */
function isJobOfGitLab(lines: readonly Line[], at: number): boolean {
  const first = lines[at + 1];
  if (!first || indentOf(first) === 0) return false;
  for (let next = at + 1; ; next += 1) {
    const line = lines[next];
    if (!line || indentOf(line) === 0) return false;
    if (indentOf(line) === indentOf(first) && SCRIPT.test(line.text)) return true;
  }
}

/** The jobs of a pipeline's text without comments; none where it is all one. */
export function jobsOf(text: string): readonly Job[] {
  const lines = linesOf(text).filter((line) => line.text.trim() !== "");
  const isGitLab = GITLAB.test(text) && !/^(?:jobs|steps)\s*:/m.test(text);
  const jobs = new Jobs();
  for (const [at, line] of lines.entries())
    jobs.take(line, isGitLab && indentOf(line) === 0 && KEY.test(line.text) && isJobOfGitLab(lines, at));
  jobs.close(text.length);
  return jobs.found;
}

/** What stands outside of all jobs. */
export function outside(text: string, jobs: readonly Job[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const job of jobs) {
    parts.push(text.slice(from, job.start));
    from = job.end;
  }
  return [...parts, text.slice(from)].join("");
}

/** The job in which a place lies; they stand in order. */
export function jobAt(jobs: readonly Job[], at: number): Job | undefined {
  let [low, high] = [0, jobs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((jobs[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const job = jobs[low];
  return job && job.start <= at ? job : undefined;
}

/** Items of lists, with what is indented below them: steps, where they are no commands themselves. */
function itemsOf(text: string): readonly Job[] {
  const found: Job[] = [];
  let open: { readonly start: number; readonly indent: number } | null = null;
  for (const line of linesOf(text)) {
    if (line.text.trim() === "") continue;
    const isItem = /^\s*-\s/.test(line.text);
    if (open && (isItem || indentOf(line) <= open.indent)) {
      found.push({ start: open.start, end: line.start });
      open = null;
    }
    if (isItem) open = { start: line.start, indent: indentOf(line) };
  }
  return open ? [...found, { start: open.start, end: text.length }] : found;
}

/** For a place of the text, what may tell whom it is about: its step, and its job with what is for all, else the whole. */
export function textsAround(text: string): (at: number) => { readonly step: string | null; readonly job: string } {
  const jobs = jobsOf(text);
  const items = itemsOf(text);
  const shared = outside(text, jobs);
  const texts = new Map(jobs.map((job) => [job, `${shared}\n${text.slice(job.start, job.end)}`]));
  return (at) => {
    const [step, job] = [jobAt(items, at), jobAt(jobs, at)];
    return { step: step ? text.slice(step.start, step.end) : null, job: (job && texts.get(job)) ?? text };
  };
}
