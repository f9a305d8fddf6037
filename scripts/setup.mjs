// Brings a fresh clone to the point where every other script runs: packages, Node 24 and, with `--tests`, the
// browsers and the database server of the tests.
// Runs on any Node from 20 on and imports nothing but Node, because nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Where the programs of the tests are looked for, and Debian's packages of each. */
const programs = Object.values(JSON.parse(readFileSync(join(root, "scripts/test-programs.json"), "utf8")));

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

function installedVersion(path) {
  try {
    return JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")).version;
  } catch {
    return null;
  }
}

function packagesAreInstalled() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages).every(
    ([path, entry]) => path === "" || entry.optional || installedVersion(path) === entry.version,
  );
}

function installPackages() {
  if (packagesAreInstalled()) return;
  console.error("installing packages (npm install) …");
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other systems, which not every registry mirror has.
  // `--no-save` keeps the lock file as it is; what it names is installed in that version and checked by its hash.
  if (!run("npm", ["install", "--no-save", "--include=dev", "--include=optional", "--loglevel=error"])) {
    fail(
      "npm install failed; its message is above. Check that the npm registry can be reached and run the command again",
    );
  }
}

function checkNode() {
  const own = join(root, "node_modules/.bin/node");
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (existsSync(own) || major > 22 || (major === 22 && minor >= 18)) return;
  fail(
    `Node ${process.versions.node} is too old and the npm packages have no Node 24 for this system; install Node 22.18 or later`,
  );
}

function findProgram({ variable, paths }) {
  const asked = variable && process.env[variable];
  if (asked) return existsSync(asked) ? asked : fail(`${variable} names ${asked}, which does not exist`);
  return paths.find((path) => existsSync(path));
}

function apt(...args) {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const [command, ...rest] = [...sudo, "apt-get", "-qq", ...args];
  return run(command, rest);
}

function installPrograms() {
  const missing = programs.filter((program) => !findProgram(program));
  if (missing.length === 0) return;
  console.error(`installing ${missing.map(({ name }) => name).join(" and ")} (apt-get) …`);
  apt("update");
  for (const program of missing) {
    const packages = program.package.split(" ");
    if (apt("install", "-y", "--no-install-recommends", ...packages) && findProgram(program)) continue;
    const trouble = `no ${program.name} found and apt-get could not install it`;
    if (program.optional) console.error(`${trouble}: ${program.optional}`);
    else fail(`${trouble}; install it and set ${program.variable} to its binary`);
  }
}

installPackages();
checkNode();
// Only as the first argument: where `run.mjs` imports this file, those behind the script are the script's own.
if (process.argv[2] === "--tests") installPrograms();
