import { Inflate, Unzip, type UnzipDecoder, type UnzipFile } from "fflate";
import type { InputStatus } from "../../schema/report.ts";
import type { InputFile } from "../input.ts";
import { decode } from "../readers/decode.ts";
import { skippedFolderOf } from "./skipped-folders.ts";
import { isWantedName } from "./wanted-names.ts";

/** Caps on what is unpacked, in bytes as unpacked: what the archive says of its sizes is not believed. */
export interface UnzipLimits {
  readonly fileBytes: number;
  readonly files: number;
  readonly totalBytes: number;
}

export interface Unzipped {
  readonly files: readonly InputFile[];
  /** Entries that were refused, each by name, and what of the archive as a whole could not be read. */
  readonly refused: readonly InputStatus[];
  /** Folders left out by name, with their paths. */
  readonly skipped: readonly string[];
  /** Entries of kinds that the analyzer has no use for: they were passed over unopened. */
  readonly unopened: number;
}

/** Methods 0 and 8 are what every tool writes; the numbers of all others end below this. */
const METHODS = 100;
const STORED = 0;
const DEFLATED = 8;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Without the UTF-8 mark, names are bytes: most are UTF-8 all the same. */
function nameOf(raw: string): string {
  const isBytes = /[\u0080-\u00ff]/.test(raw) && !/[^\0-\u00ff]/.test(raw);
  const decoded = isBytes ? decode(Uint8Array.from(raw, (sign) => sign.charCodeAt(0))) : null;
  return decoded?.kind === "decoded" ? decoded.text : raw;
}

/** A path below the top of the archive: no drive, no root, no way up. */
function safePath(raw: string): string {
  return nameOf(raw)
    .replaceAll("\\", "/")
    .replace(/^[A-Za-z]:/, "")
    .split("/")
    .filter((segment) => segment !== "" && segment !== "." && segment !== "..")
    .join("/");
}

type Open = { readonly kind: "open"; readonly path: string; readonly parts: Uint8Array[]; bytes: number };

/**
 * Unpacks an archive as it is read, piece by piece, and keeps no more than the limits allow. Expected failures are
 * statuses: an archive that breaks off gives what came before.
 */
export class ZipReader {
  readonly #archive: string;
  readonly #limits: UnzipLimits;
  readonly #unzip = new Unzip((file) => this.#begin(file));
  readonly #files: InputFile[] = [];
  readonly #refused: InputStatus[] = [];
  readonly #skipped = new Set<string>();
  #unopened = 0;
  #entries = 0;
  #bytes = 0;
  #beyond = 0;
  #broken = false;

  /** `archive` is the name by which the archive itself is refused. */
  constructor(archive: string, limits: UnzipLimits) {
    this.#archive = archive;
    this.#limits = limits;
    for (let method = 0; method < METHODS; method++) this.#unzip.register(this.#decoder(method));
  }

  /** Takes the next piece. Small pieces keep each call short, whatever a piece unpacks to. */
  push(piece: Uint8Array, isLast: boolean): void {
    if (this.#broken) return;
    try {
      this.#unzip.push(piece, isLast);
      if (isLast && this.#entries === 0) this.#break();
    } catch {
      this.#break();
    }
  }

  #break(): void {
    this.#broken = true;
    const reason = this.#entries === 0 ? "it is no zip archive, or an empty one" : "it breaks off or is damaged";
    this.#refuse(this.#archive, "zip-unreadable", reason, "make the archive again, or give the folder itself");
  }

  /** What was read so far. */
  result(): Unzipped {
    const refused = [...this.#refused];
    if (this.#beyond > 0) {
      const { files, totalBytes } = this.#limits;
      refused.push({
        path: this.#archive,
        kind: "unknown",
        status: "refused",
        code: "too-much",
        reason: `${this.#beyond} more of its files were not read: they are over the limit of ${files} files or ${megabytes(totalBytes)} in all`,
        cure: "raise the limit, or give only the folders that matter",
      });
    }
    return { files: this.#files, refused, skipped: [...this.#skipped].sort(), unopened: this.#unopened };
  }

  #refuse(path: string, code: string, reason: string, cure: string): void {
    this.#refused.push({ path, kind: "unknown", status: "refused", code, reason, cure });
  }

  /** Every entry is started, also those that are passed over: fflate keeps the bytes of an entry that waits. */
  #begin(file: UnzipFile): void {
    this.#entries += 1;
    file.ondata = () => undefined;
    file.start();
    // An empty entry never reaches a decoder.
    if (file.size === 0) this.#open(file.name)?.close();
  }

  #open(name: string): { push(part: Uint8Array): boolean; close(): void } | null {
    const path = safePath(name);
    if (path === "" || /[\\/]$/.test(name)) return null;
    const folder = skippedFolderOf(path);
    if (folder !== null) this.#skipped.add(folder);
    else if (!isWantedName(path)) this.#unopened += 1;
    else if (this.#files.length >= this.#limits.files || this.#bytes >= this.#limits.totalBytes) this.#beyond += 1;
    else return this.#sink({ kind: "open", path, parts: [], bytes: 0 });
    return null;
  }

  /** Collects an entry; `push` is false when no more of it is wanted. */
  #sink(entry: Open) {
    const { fileBytes, totalBytes } = this.#limits;
    return {
      push: (part: Uint8Array): boolean => {
        entry.bytes += part.length;
        if (entry.bytes > fileBytes) {
          const reason = `unpacked it is over the limit of ${megabytes(fileBytes)} for one file`;
          this.#refuse(entry.path, "too-large", reason, "raise the limit, or leave the file out if it is generated");
          return false;
        }
        if (this.#bytes + entry.bytes > totalBytes) {
          this.#beyond += 1;
          return false;
        }
        entry.parts.push(part.slice());
        return true;
      },
      close: (): void => {
        this.#bytes += entry.bytes;
        const bytes = new Uint8Array(entry.bytes);
        let offset = 0;
        for (const part of entry.parts) {
          bytes.set(part, offset);
          offset += part.length;
        }
        this.#files.push({ path: entry.path, bytes });
      },
    };
  }

  #refuseEntry(name: string, method: number | null): void {
    const reason =
      method === null
        ? "its data is damaged or encrypted"
        : `it is compressed by method ${method}, which is not read here`;
    this.#refuse(safePath(name), "zip-entry-unreadable", reason, "unpack the archive and give the folder itself");
  }

  #decoder(method: number): { new (name: string): UnzipDecoder; compression: number } {
    const open = (name: string) => this.#open(name);
    const refuse = (name: string, unread: number | null) => this.#refuseEntry(name, unread);
    return class implements UnzipDecoder {
      static compression = method;
      ondata: UnzipDecoder["ondata"] = () => undefined;
      #sink: ReturnType<typeof open>;
      readonly #name: string;
      readonly #inflate: Inflate | null;

      constructor(name: string) {
        this.#name = name;
        this.#sink = open(name);
        this.#inflate = method === DEFLATED ? new Inflate((part, isLast) => this.#take(part, isLast)) : null;
        if (!this.#sink || method === STORED || method === DEFLATED) return;
        refuse(name, method);
        this.#sink = null;
      }

      push(part: Uint8Array, isLast: boolean): void {
        if (!this.#sink) return;
        try {
          if (this.#inflate) this.#inflate.push(part, isLast);
          else this.#take(part, isLast);
        } catch {
          if (this.#sink) refuse(this.#name, null);
          this.#sink = null;
        }
      }

      #take(part: Uint8Array, isLast: boolean): void {
        if (!this.#sink) return;
        if (part.length > 0 && !this.#sink.push(part)) this.#sink = null;
        else if (isLast) {
          this.#sink.close();
          this.#sink = null;
        }
      }
    };
  }
}
