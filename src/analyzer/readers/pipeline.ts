import { parseVersion } from "../../versions/nuget-version.ts";
import type { ImageFact, SdkFact } from "../facts.ts";
import type { SourceFile, Span } from "../input.ts";
import { splitImage } from "./dockerfile.ts";
import { type Line, linesOf } from "./lines.ts";

/*
 * Definitions of GitHub, Azure and GitLab pipelines, as far as they say which .NET builds. Line by line, not as YAML: a few
 * keys count, in whatever structure they stand.
 */

/** `dotnet-version`, `DOTNET_VERSION`, `dotNetSdkVersion` and the like, for tasks, matrices and variables. */
const SDK_KEY = /^(?:dot)?net(?:core)?(?:sdk)?(?:versions?)?$/;
/** Tasks whose plain `version` is one of .NET. */
const TASK = /\b(?:UseDotNet|DotNetCoreInstaller)@/i;
/** With `s`, as the comment's pattern: a line separator inside would let both be tried from every character. */
const ENTRY = /^(\s*)(-\s+)?(?:"|')?([\w.-]+)(?:"|')?\s*:(?:\s+|$)(.*)$/s;
/** The same within `{ … }` on one line. */
const INLINE = /[{,]\s*["']?([\w.-]+)["']?\s*:\s*([^,}]*)/g;
const VERSION = /(?<![\w./-])\d{1,2}\.(?:\d{1,2}|x|\*)(?:\.(?:\d{1,3}|x|\*))?(?:-[\w.]+)?(?![\w.])/gi;
const IMAGE = /(?:mcr\.microsoft\.com\/)?\bdotnet\/(?:core\/)?(?:sdk|aspnet|runtime):[\w.-]+/gi;

/** `8.0.x` and `8.x` as a version that can be compared. */
export const sdkVersion = (text: string) => parseVersion(text.replace(/[x*]/gi, "0"));

/** The highest of the versions in a text: the SDK that builds, where several are installed. */
function highestIn(text: string, start: number, file: string): SdkFact[] {
  let best: SdkFact | undefined;
  for (const { 0: version, index } of text.matchAll(VERSION)) {
    const span: Span = { file, start: start + index, end: start + index + version.length };
    if (!best || Number.parseFloat(version) > Number.parseFloat(best.version))
      best = { version, span, isInstalled: true };
  }
  return best ? [best] : [];
}

const isSdkKey = (text: string): boolean => SDK_KEY.test(text.toLowerCase().replace(/[-_."'\s]/g, ""));

const withoutComment = (text: string): string => text.replace(/(^|\s)#.*$/s, "$1");

/** A key whose value is a list or a text on the lines below it. */
interface Open {
  readonly indent: number;
  readonly start: number;
  end: number;
}

/** Takes line after line, and keeps what a key or a task above says of them. */
class Sdks {
  readonly found: SdkFact[] = [];
  readonly #file: SourceFile;
  #open: Open | null = null;
  #isTask = false;
  #isNamed = false;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  take({ text, start }: Line): void {
    for (const { 0: entry, 1: key = "", 2: value = "", index } of text.matchAll(INLINE))
      if (isSdkKey(key)) this.#add(start + index + entry.length - value.length, start + index + entry.length);
    const [, lead = "", dash = "", key = "", value = ""] = ENTRY.exec(text) ?? [];
    if (!this.#extends(text, key, start))
      this.#begin({ text, start }, lead.length + dash.length, key, value, dash !== "");
  }

  close(): void {
    if (this.#open) this.#add(this.#open.start, this.#open.end);
    this.#open = null;
  }

  #add(start: number, end: number): void {
    this.found.push(...highestIn(this.#file.text.slice(start, end), start, this.#file.path));
  }

  /** Whether a line goes on with the value of the key above. */
  #extends(text: string, key: string, start: number): boolean {
    if (!this.#open || key !== "" || (text.search(/\S/) <= this.#open.indent && !/^\s*-/.test(text))) return false;
    this.#open.end = start + text.length;
    return true;
  }

  #begin({ text, start }: Line, indent: number, key: string, value: string, isStep: boolean): void {
    this.close();
    if (isStep) this.#isTask = false;
    if (TASK.test(text)) this.#isTask = true;
    const isSdk =
      isSdkKey(key) || (this.#isTask && key === "version") || (this.#isNamed && /^(?:value|default)$/.test(key));
    this.#isNamed = key === "name" && isSdkKey(value);
    const end = start + text.length;
    if (!isSdk) return;
    if (value === "" || /^[|>[]/.test(value)) this.#open = { indent, start: end - value.length, end };
    else this.#add(end - value.length, end);
  }
}

function imagesIn({ text, start }: Line, file: string): ImageFact[] {
  return [...text.matchAll(IMAGE)].map(({ 0: image, index }) => ({
    ...splitImage(image),
    span: { file, start: start + index, end: start + index + image.length },
  }));
}

export interface PipelineReading {
  readonly sdks: readonly SdkFact[];
  readonly images: readonly ImageFact[];
}

export function readPipeline(file: SourceFile): PipelineReading {
  const lines = linesOf(file.text)
    .map(({ text, start }) => ({ text: withoutComment(text), start }))
    .filter(({ text }) => text.trim() !== "");
  const sdks = new Sdks(file);
  for (const line of lines) sdks.take(line);
  sdks.close();
  return { sdks: sdks.found, images: lines.flatMap((line) => imagesIn(line, file.path)) };
}
