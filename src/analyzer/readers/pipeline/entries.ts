import type { Line } from "../lines.ts";

/** A name that is given a value, or a command that is: the value's place in the text. */
export interface Entry {
  /** In lower case; empty for a command. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `null` where the value says nothing of an SDK; else how it is to be written. */
  readonly sdk: null | "floating" | "asWritten";
}

/** `dotnet-version`, `DOTNET_VERSION`, `dotNetSdkVersion` and the like, for tasks, matrices and variables. */
const SDK_KEY = /^(?:dot)?net(?:core)?(?:sdk)?(?:versions?)?$/;

export const isSdkKey = (text: string): boolean => SDK_KEY.test(text.toLowerCase().replace(/[-_."'\s]/g, ""));

/** Tasks whose plain `version` is one of .NET. */
const TASK = /\b(?:UseDotNet|DotNetCoreInstaller)@/i;
/** With `s`: a line separator inside would let both be tried from every character. */
const ENTRY = /^(\s*)(-\s+)?(?:"|')?([\w.-]+)(?:"|')?\s*:(?:\s+|$)(.*)$/s;
/** The same within `{ … }` on one line. */
const INLINE = /[{,]\s*["']?([\w.-]+)["']?\s*:\s*((?:\$\{\{[^{}]{0,200}\}\}|[^,}])*)/g;

/** What GitHub's and Azure's own tasks take; Azure's may install a runtime alone. */
interface Task {
  isRuntime: boolean;
}

/** A key whose value is a list or a text on the lines below it. */
interface Open {
  readonly indent: number;
  readonly at: number;
}

/** What a `value` or `default` is given to: a key above it, or the `name` beside it. */
interface Owner {
  readonly name: string;
  readonly indent: number;
  readonly isBeside: boolean;
}

type Found = Entry & { readonly task: Task | null };

/** Takes line after line, and keeps what a key or a task above says of them. */
class Keys {
  readonly #found: Found[] = [];
  #open: Open | null = null;
  #task: Task | null = null;
  #owner: Owner | null = null;

  get entries(): readonly Entry[] {
    return this.#found.map(({ task, ...entry }) => (task?.isRuntime ? { ...entry, sdk: null } : entry));
  }

  take({ text, start }: Line): void {
    const [, lead = "", dash = "", key = "", value = ""] = ENTRY.exec(text) ?? [];
    if (this.#extends(text, key, start)) return;
    this.#open = null;
    if (dash !== "") this.#task = null;
    if (TASK.test(text)) this.#task = { isRuntime: false };
    const end = start + text.length;
    const indent = lead.length + dash.length;
    if (key !== "") this.#add(key, this.#nameOf(key, value, indent, dash !== ""), value, end - value.length, end);
    if (key !== "" && /^(?:$|[|>[])/.test(value)) this.#open = { indent, at: this.#found.length - 1 };
    for (const { 0: entry, 1: inner = "", 2: given = "", index } of text.matchAll(INLINE)) {
      const till = start + index + entry.length;
      this.#add(inner, inner, given, till - given.length, till);
    }
  }

  /** Whether a line goes on with the value of the key above. */
  #extends(text: string, key: string, start: number): boolean {
    const last = this.#open ? this.#found[this.#open.at] : undefined;
    if (!this.#open || !last || key !== "") return false;
    if (text.search(/\S/) <= this.#open.indent && !/^\s*-/.test(text)) return false;
    this.#found[this.#open.at] = { ...last, end: start + text.length };
    return true;
  }

  #nameOf(key: string, value: string, indent: number, isItem: boolean): string {
    const owner = this.#owner;
    const isOwned = owner && !isItem && (owner.isBeside ? indent === owner.indent : indent > owner.indent);
    if (!isOwned) this.#owner = null;
    if (key === "name") this.#owner = { name: plain(value), indent, isBeside: true };
    else if (value === "") this.#owner = { name: key, indent, isBeside: false };
    return isOwned && /^(?:value|default)$/.test(key) ? owner.name : key;
  }

  #add(key: string, name: string, value: string, start: number, end: number): void {
    if (key === "packageType" && this.#task && /^(?:runtime|aspnetcore)/i.test(plain(value)))
      this.#task.isRuntime = true;
    const isVersion = this.#task !== null && key === "version";
    const sdk = isVersion || name === "dotnet-version" ? "floating" : isSdkKey(name) ? "asWritten" : null;
    this.#found.push({ name: name.toLowerCase(), start, end, sdk, task: isVersion ? this.#task : null });
  }
}

const plain = (value: string): string => value.trim().replace(/^["']|["']$/g, "");

/** Keys of YAML. Line by line, not as YAML: a few keys count, in whatever structure they stand. */
export function yamlEntries(lines: readonly Line[]): readonly Entry[] {
  const keys = new Keys();
  for (const line of lines) keys.take(line);
  return keys.entries;
}
