import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";
import { astGrepRules } from "../../src/catalog/exports/ast-grep.ts";
import type { Catalog, Rule } from "../../src/schema/catalog.ts";
import type { BenchInput } from "./input.ts";
import { both, costOfProgram, inTurn } from "./measure.ts";
import { cloneOf } from "./widen.ts";

const ROUNDS = 5;
/** Inside the checkout, so that its packages are found, and outside of them, where Node strips no types. */
const work = ".catalog/bench";

/** The binary of this system; the package's own script would fetch it, and no package runs scripts here. */
function binary(): string | null {
  const require = createRequire(import.meta.url);
  const libc = process.platform === "linux" ? "-gnu" : process.platform === "win32" ? "-msvc" : "";
  try {
    const manifest = require.resolve(`@ast-grep/cli-${process.platform}-${process.arch}${libc}/package.json`);
    const path = join(dirname(manifest), process.platform === "win32" ? "ast-grep.exe" : "ast-grep");
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** One rule for each symbol that our ast-grep export has a rule for: both programs then get the same rules. */
function exportedRules(catalog: Catalog, release: string): Rule[] {
  return catalog.rules
    .filter((rule) => rule.release === release && rule.status.kind === "stable")
    .flatMap((rule) =>
      rule.apis
        .filter((api) => api.detect && (api.change === "removed" || api.change === "renamed"))
        .map((api, index): Rule => ({ ...rule, id: `${rule.id}-${index}`, apis: [api], detect: [] })),
    );
}

function ofSize(catalog: Catalog, release: string, size: number): Catalog {
  const own = exportedRules(catalog, release);
  const rules = Array.from({ length: size }, (_, index) => {
    const rule = own[index % own.length] as Rule;
    const clone = Math.floor(index / own.length);
    return clone === 0 ? rule : cloneOf(rule, "otherNames", clone);
  });
  return { ...catalog, rules };
}

/** Node would load the compiler that strips types, and run it, for a bundle that has none. */
const plainThread = {
  name: "plain-thread",
  transform: (code: string, id: string) =>
    id.endsWith("engine-thread.ts") ? code.replace('"./thread.ts"', '"./thread.mjs"') : null,
};

/** The command line without its start-up cost of reading many small files. */
async function bundledCli(): Promise<string> {
  const input = { cli: "src/cli/main.ts", thread: "src/cli/thread.ts" };
  const bundle = await rolldown({ input, platform: "node", external: [/^[^./]/], plugins: [plainThread] });
  await bundle.write({ dir: work, format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  return join(work, "cli.mjs");
}

function writeRules(
  catalog: Catalog,
  release: string,
  size: number,
): { readonly ours: string; readonly theirs: string } {
  const folder = join(work, `rules-${size}`);
  mkdirSync(join(folder, "rules"), { recursive: true });
  const wide = ofSize(catalog, release, size);
  writeFileSync(join(folder, "catalog.json"), JSON.stringify(wide));
  writeFileSync(join(folder, "rules", "rules.yml"), astGrepRules(wide, release));
  writeFileSync(join(folder, "sgconfig.yml"), "ruleDirs: [rules]\n");
  return { ours: join(folder, "catalog.json"), theirs: join(folder, "sgconfig.yml") };
}

/** The command line against native ast-grep, both with the same rules on the same files, start and reading included. */
export async function againstAstGrep(input: BenchInput, catalog: Catalog, release: string): Promise<string[]> {
  const program = binary();
  if (!program) return ["@ast-grep/cli has no binary for this system: not compared"];
  const cli = await bundledCli();
  return [20, 200].flatMap((size) => {
    const { ours, theirs } = writeRules(catalog, release, size);
    const scan = ["scan", input.folder, "--catalog", ours, "--to", release, "--format", "json"];
    const grep = ["scan", "--threads", "1", "--config", theirs, "--json=stream", input.folder];
    const costs = inTurn(
      {
        ours: () => costOfProgram([process.execPath, cli, ...scan]),
        theirs: () => costOfProgram([program, ...grep]),
      },
      ROUNDS,
    );
    return [`${size} rules: ast-grep --threads 1 takes ${both(costs.theirs, costs.ours)} times as long as we do`];
  });
}
