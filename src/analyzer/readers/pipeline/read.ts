import type { ImageFact, SdkFact } from "../../facts.ts";
import type { SourceFile } from "../../input.ts";
import { withoutComments } from "../comments.ts";
import { splitImage } from "../dockerfile.ts";
import { linesOf } from "../lines.ts";
import { commandEntries } from "./commands.ts";
import { type Entry, yamlEntries } from "./entries.ts";
import { type Job, jobAt, jobsOf, outside } from "./jobs.ts";
import { highestOf, referencesIn, versionsIn, type Written } from "./versions.ts";

/*
 * Definitions of pipelines (GitHub, Azure, GitLab, Bitbucket, CircleCI, Travis, Jenkins) and scripts that build, as far
 * as they say which .NET builds. Each job is judged alone, for it runs alone.
 */

const IMAGE =
  /(?:mcr\.microsoft\.com\/)?\bdotnet\/(?:core\/)?(?:sdk|aspnet|runtime):((?:[\w.-]|\$\{\{[^{}]{1,100}\}\}|\$\{?\w{1,100}\}?)+)/gi;

/** What builds with the SDK that is installed by then, in the words of shells, of Azure's tasks and of Cake. */
const BUILD =
  /\bdotnet(?:\.exe)?["']?\s+(?:build|publish|test|run|pack|msbuild|restore|ef|cake|vstest)\b|\b(?:DotNetCoreCLI|VSBuild|MSBuild)@|\bbuild\.(?:sh|ps1|cmd|cake)\b|\bnuke\b/i;
/** Commands of `dotnet` that build nothing. */
const COMMAND = /\bdotnet(?:\.exe)?["']?\s+(?:nuget|tool|new|dev-certs|sonarscanner)\b/i;

/** Whether something is built that uses the product, by the texts that may name it. */
type Concerns = (...texts: readonly string[]) => boolean;

interface Install {
  readonly at: number;
  readonly written: Written;
  readonly takes: SdkFact["takes"];
}

function takes({ version }: Written, sdk: Entry["sdk"]): SdkFact["takes"] {
  if (sdk === "floating" || /[x*]$/i.test(version)) return "floating";
  return version.split(".").length < 3 ? "channel" : "number";
}

/** What a name is given in one job, or for all of them. */
interface Values {
  readonly entries: Entry[];
  best?: Written | undefined;
}

/** A text with the values that it gives names, job by job. */
class Definitions {
  readonly #text: string;
  readonly #jobs: readonly Job[];
  readonly #byName = new Map<string, Map<Job | undefined, Values>>();
  /** What something else takes counts where that stands. */
  readonly #taken = new Set<Values>();

  constructor(text: string, entries: readonly Entry[], jobs: readonly Job[]) {
    this.#text = text;
    this.#jobs = jobs;
    for (const entry of entries) {
      if (entry.name === "") continue;
      const byJob = this.#byName.get(entry.name) ?? new Map<Job | undefined, Values>();
      const job = jobAt(jobs, entry.start);
      const values = byJob.get(job) ?? { entries: [] };
      values.entries.push(entry);
      this.#byName.set(entry.name, byJob.set(job, values));
    }
  }

  isTaken({ name, start }: Entry): boolean {
    const values = this.#byName.get(name)?.get(jobAt(this.#jobs, start));
    return values !== undefined && this.#taken.has(values);
  }

  versionsOf({ start, end }: Pick<Entry, "start" | "end">): Written[] {
    return versionsIn(this.#text.slice(start, end), start);
  }

  /** The highest value that a name has in a job: its own, else those for all. What has the name itself takes the latter. */
  valueOf(name: string, job: Job | undefined, taker = ""): Written[] {
    const byJob = this.#byName.get(name);
    const values =
      (name === taker ? undefined : byJob?.get(job)) ?? (name === taker && !job ? undefined : byJob?.get(undefined));
    if (!values) return [];
    if (!this.#taken.has(values)) values.best = highestOf(values.entries.flatMap((entry) => this.versionsOf(entry)));
    this.#taken.add(values);
    return values.best ? [values.best] : [];
  }
}

/** Installations in a job, each counted where the command or task stands. */
function installsOf(
  entries: readonly Entry[],
  text: string,
  definitions: Definitions,
  jobs: readonly Job[],
): Install[] {
  const all = entries.flatMap((entry) => {
    if (entry.sdk === null) return [];
    const names = new Set(referencesIn(text.slice(entry.start, entry.end)));
    const job = jobAt(jobs, entry.start);
    const values = [...names].flatMap((name) => definitions.valueOf(name, job, entry.name));
    const written = highestOf([...definitions.versionsOf(entry), ...values]);
    return written ? [{ at: entry.start, written, takes: takes(written, entry.sdk), entry }] : [];
  });
  return all.filter(({ entry }) => !definitions.isTaken(entry));
}

const buildsNothing = (text: string): boolean => COMMAND.test(text) && !BUILD.test(text);

/**
 * Of one job the highest SDK that is there when something is built: what is installed later, for something else, helps
 * no build before it.
 */
function judged(text: string, shared: string, installs: readonly Install[], job: Job, concerns: Concerns): Install[] {
  const found: Install[] = [];
  const first = installs[0];
  if (!first) return found;
  const head = text.slice(job.start, first.at);
  let [from, best] = [first.at, first];
  const judge = (to: number) => {
    const phase = text.slice(from, to);
    if (!buildsNothing(phase) && concerns(shared, head, phase)) found.push(best);
  };
  let last = first.at;
  for (const install of installs.slice(1)) {
    if (BUILD.test(text.slice(last, install.at))) {
      judge(install.at);
      from = install.at;
    }
    last = install.at;
    if (highestOf([best.written, install.written]) === install.written) best = install;
  }
  judge(job.end);
  return found;
}

/** An image, at the variable that gives its tag where one does. */
function imagesIn(
  text: string,
  file: string,
  definitions: Definitions,
  jobs: readonly Job[],
): (ImageFact & { readonly at: number })[] {
  return [...text.matchAll(IMAGE)].flatMap(({ 0: image, 1: tag = "", index }) => {
    const whole = { file, start: index, end: index + image.length };
    if (!tag.includes("$")) return [{ ...splitImage(image), span: whole, at: index }];
    const [name = "", ...more] = referencesIn(tag);
    const value = more.length === 0 ? highestOf(definitions.valueOf(name, jobAt(jobs, index))) : undefined;
    if (!value) return [];
    const filled = image.replace(/\$\{\{[^{}]*\}\}|\$\{?\w+\}?/, value.version);
    return [{ ...splitImage(filled), span: { file, start: value.start, end: value.end }, at: index }];
  });
}

export interface PipelineReading {
  readonly sdks: readonly SdkFact[];
  readonly images: readonly ImageFact[];
}

/** The facts of jobs that build what `concerns` says by the texts of a job. */
export function readPipeline(file: SourceFile, concerns: Concerns): PipelineReading {
  const text = withoutComments(file);
  const lines = linesOf(text).filter((line) => line.text.trim() !== "");
  const isYaml = /\.ya?ml$/i.test(file.path);
  const jobs = isYaml ? jobsOf(text) : [];
  const entries = [...(isYaml ? yamlEntries(lines) : []), ...commandEntries(lines)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const shared = jobs.length > 0 ? outside(text, jobs) : "";
  const definitions = new Definitions(text, entries, jobs);
  const images = imagesIn(text, file.path, definitions, jobs);
  const installs = installsOf(entries, text, definitions, jobs);
  const all: Job = { start: 0, end: text.length };
  const byJob = new Map<Job, Install[]>();
  for (const install of installs) {
    const job = jobAt(jobs, install.at) ?? all;
    const own = byJob.get(job);
    if (own) own.push(install);
    else byJob.set(job, [install]);
  }
  const found = [...byJob].flatMap(([job, own]) =>
    job === all && jobs.length > 0 ? own.filter(() => concerns(text)) : judged(text, shared, own, job, concerns),
  );
  const places = new Map(found.map((install) => [install.written.start, install]));
  return {
    sdks: [...places.values()]
      .toSorted((a, b) => a.written.start - b.written.start)
      .map(({ written: { version, start, end }, takes }) => ({
        version,
        isInstalled: true,
        takes,
        span: { file: file.path, start, end },
      })),
    images: images.flatMap(({ at, ...image }) => {
      const job = jobAt(jobs, at);
      return (job ? concerns(shared, text.slice(job.start, job.end)) : concerns(text)) ? [image] : [];
    }),
  };
}
