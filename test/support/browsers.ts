import { existsSync, readFileSync } from "node:fs";

export type BrowserName = "chromium" | "firefox";

interface Place {
  readonly variable: string;
  readonly paths: readonly string[];
}

/** The binary of a browser of the system, as `scripts/setup.mjs --tests` finds or installs it. */
export function browserPath(name: BrowserName): string {
  const places = JSON.parse(readFileSync("scripts/test-programs.json", "utf8")) as Record<BrowserName, Place>;
  const { variable, paths } = places[name];
  const found = process.env[variable] ?? paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no ${name}: run \`node scripts/setup.mjs --tests\`, or set ${variable}`);
  return found;
}
