import { Unzip, type UnzipFile } from "fflate";
import type { InputStatus } from "../../schema/report.ts";
import type { InputFile } from "../input.ts";
import { megabytes } from "../refusal.ts";
import { skippedFolderOf } from "./skipped-folders.ts";
import { isWantedName, isZipName } from "./wanted-names.ts";
import { DAMAGED, registerDecoders, type Sink } from "./zip-decoder.ts";
import { safePath } from "./zip-path.ts";

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

/** An entry that is being unpacked; `stated` is the size that the archive gives it, where it gives one. */
interface Open {
  readonly path: string;
  readonly stated: number | null;
  readonly parts: Uint8Array[];
  bytes: number;
}

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
  readonly #paths = new Set<string>();
  readonly #pending = new Set<Open>();
  #unopened = 0;
  #entries = 0;
  #bytes = 0;
  #beyond = 0;
  #broken = false;

  /** `archive` is the name by which the archive itself is refused. */
  constructor(archive: string, limits: UnzipLimits) {
    this.#archive = archive;
    this.#limits = limits;
    registerDecoders(this.#unzip, (name, stated) => this.#open(name, stated));
  }

  /** Takes the next piece. Small pieces keep each call short, whatever a piece unpacks to. */
  push(piece: Uint8Array, isLast: boolean): void {
    if (this.#broken) return;
    try {
      this.#unzip.push(piece, isLast);
      if (isLast) this.#end();
    } catch {
      this.#break(this.#entries === 0 ? "it is no zip archive, or an empty one" : "it breaks off or is damaged");
    }
  }

  /** Nothing is passed over in silence: what was begun and never ended, and an archive without a single file. */
  #end(): void {
    for (const { path } of this.#pending) this.#refuseDamaged(path);
    const told = this.#files.length + this.#refused.length + this.#unopened + this.#skipped.size + this.#beyond;
    if (this.#entries === 0) this.#break("it is no zip archive, or an empty one");
    else if (told === 0) this.#break("it holds no files");
  }

  #break(reason: string): void {
    this.#broken = true;
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
    if (file.size === 0) this.#open(file.name, file.originalSize ?? null)?.close();
  }

  #open(name: string, stated: number | null): Sink | null {
    const path = safePath(name);
    if (/[\\/]$/.test(name)) return null;
    const folder = skippedFolderOf(path);
    if (folder !== null) this.#skipped.add(folder);
    else if (path === "") this.#refuseDamaged(this.#archive);
    else if (!isWantedName(path) && !isZipName(path)) this.#unopened += 1;
    else if (this.#isFull()) this.#beyond += 1;
    else if (isZipName(path)) this.#refuseNested(path);
    else if (this.#paths.has(path)) this.#refuseDouble(path);
    else return this.#sink({ path, stated, parts: [], bytes: 0 });
    return null;
  }

  /** What was refused counts too: a list of refusals without end helps nobody. */
  #isFull(): boolean {
    return this.#files.length + this.#refused.length >= this.#limits.files || this.#bytes >= this.#limits.totalBytes;
  }

  #refuseNested(path: string): void {
    const reason = "it is an archive within an archive, which is not opened";
    this.#refuse(path, "zip-in-zip", reason, "unpack it and give its folder or the inner archive itself");
  }

  #refuseDouble(path: string): void {
    const reason = "an earlier entry of the archive has the same name, and that one was read";
    this.#refuse(path, "zip-entry-double", reason, "make the archive again, or give the folder itself");
  }

  #sink(entry: Open): Sink {
    this.#paths.add(entry.path);
    this.#pending.add(entry);
    return {
      push: (part) => this.#take(entry, part) || !this.#pending.delete(entry),
      close: () => this.#close(entry),
      spoil: (reason) => {
        this.#pending.delete(entry);
        this.#refuseEntry(entry.path, reason);
      },
    };
  }

  /** False when the entry is beyond a limit. */
  #take(entry: Open, part: Uint8Array): boolean {
    const { fileBytes, totalBytes } = this.#limits;
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
  }

  /** A size other than the stated one means that a part is missing, or that the entry never was what it says. */
  #close(entry: Open): void {
    this.#pending.delete(entry);
    if (entry.stated !== null && entry.stated !== entry.bytes) {
      this.#refuseDamaged(entry.path);
      return;
    }
    this.#bytes += entry.bytes;
    const bytes = new Uint8Array(entry.bytes);
    let offset = 0;
    for (const part of entry.parts) {
      bytes.set(part, offset);
      offset += part.length;
    }
    this.#files.push({ path: entry.path, bytes });
  }

  #refuseDamaged(path: string): void {
    this.#refuseEntry(path, DAMAGED);
  }

  #refuseEntry(path: string, reason: string): void {
    this.#refuse(path, "zip-entry-unreadable", reason, "unpack the archive and give the folder itself");
  }
}
