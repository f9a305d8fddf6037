import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function sizeOf(bytes: Uint8Array): Size {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

export const sum = (sizes: readonly Size[]): Size =>
  sizes.reduce(
    (all, size) => ({ raw: all.raw + size.raw, gzip: all.gzip + size.gzip, brotli: all.brotli + size.brotli }),
    { raw: 0, gzip: 0, brotli: 0 },
  );

/** Styles and scripts that a page of the built site loads, the scripts that these import included. */
export function loadedBy(dist: string, page: string): string[] {
  const html = readFileSync(join(dist, page), "utf-8");
  const found = new Set([page]);
  const pending = [
    ...html.matchAll(/<(?:script[^>]*\ssrc|link[^>]*\srel="?(?:stylesheet|modulepreload)"?[^>]*\shref)="?([^"\s>]+)/g),
  ];
  for (const [, path = ""] of pending) found.add(path.replace(/^\//, ""));
  for (const path of found) {
    if (!path.endsWith(".js")) continue;
    const script = readFileSync(join(dist, path), "utf-8");
    for (const [, name = ""] of script.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      found.add(join(path, "..", name));
  }
  return [...found].filter((path) => existsSync(join(dist, path)));
}

/** What the analyzer fetches at the first intent. */
export const engineFiles = (dist: string): string[] =>
  readdirSync(join(dist, "engine")).map((name) => join("engine", name));

export const sizesOf = (dist: string, paths: readonly string[]): Size =>
  sum(paths.map((path) => sizeOf(readFileSync(join(dist, path)))));

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`.padStart(11);

const line = (name: string, { raw, gzip, brotli }: Size): string =>
  `${name.padEnd(44)} ${kib(raw)} raw ${kib(gzip)} gzip ${kib(brotli)} brotli`;

/** Everything that a page of each kind loads, and what the analyzer fetches when it is first used. */
export function sizeLines(dist: string): string[] {
  const pages = readdirSync(dist, { recursive: true, encoding: "utf-8" })
    .filter((path) => path.endsWith("index.html"))
    .map((path) => ({ path, size: sizesOf(dist, loadedBy(dist, path)) }))
    .toSorted((a, b) => b.size.brotli - a.size.brotli);
  const shown = pages.filter(({ path }, index) => index === 0 || ["index.html", "analyze/index.html"].includes(path));
  return [
    ...shown.map(({ path, size }, index) => line(index === 0 ? `largest page: ${path}` : path, size)),
    ...engineFiles(dist).map((path) => line(path, sizesOf(dist, [path]))),
    line("the analyzer, at the first intent", sizesOf(dist, engineFiles(dist))),
  ];
}
