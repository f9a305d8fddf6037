// `node scripts/run.mjs SCRIPT [ARGUMENT…]`: sets a fresh clone up, then runs the script in the project's own Node.
// `node scripts/setup.mjs && node x.ts` would not do: a shell remembers where it found `node` before the set-up
// brought a newer one. Ends with the exit code of the script.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import "./setup.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const binary = process.platform === "win32" ? "node.exe" : "node";
/** The Node that npm installed for this system; where there is none, the set-up has found the running one new enough. */
const node =
  Object.keys(optionalDependencies)
    .map((name) => join(root, "node_modules", name, "bin", binary))
    .find(existsSync) ?? process.execPath;

const child = spawn(node, process.argv.slice(2), { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
