/*
 * Speed and size, as ratios within one run. Speed: the analyzer over generated C# (or the folder given as argument),
 * with the catalog's rules once, ten times and a hundred times over. Size: what a page and the analyzer download.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { analyze } from "../src/analyzer/analyze.ts";
import type { InputFile } from "../src/analyzer/input.ts";
import { DEFAULT_LIMITS } from "../src/analyzer/request.ts";
import { loadCatalog } from "../src/catalog/load.ts";
import { readPaths } from "../src/cli/files.ts";
import { createEngine } from "../src/engine/node.ts";
import type { Catalog, Rule } from "../src/schema/catalog.ts";

const FILES = 400;
const ROUNDS = 5;

function generated(): InputFile[] {
  const encoder = new TextEncoder();
  const project = `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.3" /></ItemGroup></Project>`;
  const files = Array.from({ length: FILES }, (_, index) => {
    const vendor = index % 10 === 0;
    const methods = Array.from(
      { length: 40 },
      (_, n) =>
        `    public int Method${n}(int value) { var text = "line ${n}"; if (value > ${n}) { return text.Length + value; } return value * ${n}; }`,
    );
    const base = vendor ? " : TokenCleanupService" : "";
    const using = vendor ? "using Duende.IdentityServer.EntityFramework;\n" : "";
    const text = `${using}namespace Sample.N${index};\n\npublic class Type${index}${base}\n{\n${methods.join("\n")}\n}\n`;
    return { path: `src/Type${index}.cs`, bytes: encoder.encode(text) };
  });
  return [{ path: "src/Host.csproj", bytes: encoder.encode(project) }, ...files];
}

async function given(path: string): Promise<InputFile[]> {
  const read = await readPaths([path], DEFAULT_LIMITS.csharpBytes);
  if (read.kind === "problem") throw new Error(read.message);
  return [...read.walked.files];
}

/** Clones under other symbol names: they never match, so the figure is the cost of having rules. */
function widened(catalog: Catalog, times: number): Catalog {
  const clones = Array.from({ length: times - 1 }, (_, n) =>
    catalog.rules.map(
      (rule): Rule => JSON.parse(JSON.stringify(rule).replaceAll("Duende.IdentityServer.", `Clone${n}.Vendor.`)),
    ),
  );
  return { ...catalog, rules: [...catalog.rules, ...clones.flat()] };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function size(path: string): { raw: number; gzip: number; brotli: number } {
  const bytes = readFileSync(path);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

function sizes(folder: string): void {
  const walk = (at: string): string[] =>
    readdirSync(at).flatMap((name) =>
      statSync(join(at, name)).isDirectory() ? walk(join(at, name)) : [join(at, name)],
    );
  const shown = walk(folder).filter(
    (path) => /\.(wasm|js|css)$/.test(path) || /catalog\.json$|rules\/[\d.]+\/[a-z-]+\/index\.html$/.test(path),
  );
  for (const path of shown.toSorted()) {
    const { raw, gzip, brotli } = size(path);
    console.log(
      `${path.slice(folder.length + 1).padEnd(60)} ${kib(raw).padStart(12)} raw ${kib(gzip).padStart(12)} gzip ${kib(brotli).padStart(12)} brotli`,
    );
  }
}

const [argument] = process.argv.slice(2);
const files = argument ? await given(argument) : generated();
const megabytes = files.reduce((sum, file) => sum + file.bytes.length, 0) / 1_000_000;
const engine = await createEngine();
const catalog = await loadCatalog();
const catalogs = [1, 10, 100].map((times) => ({ times, catalog: widened(catalog, times), seconds: [] as number[] }));
for (let round = 0; round <= ROUNDS; round++) {
  for (const entry of catalogs) {
    const start = performance.now();
    analyze({
      files,
      catalog: entry.catalog,
      engine,
      to: "6.3",
      limits: { ...DEFAULT_LIMITS, totalBytes: 1e12, files: 1e9 },
    });
    if (round > 0) entry.seconds.push((performance.now() - start) / 1000);
  }
}
const [base] = catalogs;
console.log(`${files.length} files, ${megabytes.toFixed(2)} MB, median of ${ROUNDS} rounds`);
for (const { times, catalog: wide, seconds } of catalogs) {
  const ratio = median(seconds) / median(base?.seconds ?? [1]);
  console.log(
    `${String(wide.rules.length).padStart(5)} rules (x${times}): ${(megabytes / median(seconds)).toFixed(2)} MB/s, ${ratio.toFixed(2)} of the time with the catalog's own`,
  );
}
try {
  sizes("dist");
} catch {
  console.log("no `dist` yet: run `npm run build` to see sizes");
}
