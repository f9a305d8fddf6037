import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const run = (...args: string[]) => spawnSync(process.execPath, ["scripts/run.mjs", ...args], { encoding: "utf8" });

it.each(Object.entries(scripts))(
  "`npm run %s` starts no TypeScript with the Node that the shell found first",
  (_, command) => {
    expect(command).not.toMatch(/\bnode (?!scripts\/(?:setup|run)\.mjs\b)/);
  },
);

it("hands on arguments, output and the exit code", () => {
  const script = "console.log(process.argv[1]); console.error('asked'); process.exit(2);";
  const { status, stdout, stderr } = run("-e", script, "an argument with spaces");
  expect([status, stdout, stderr]).toEqual([2, "an argument with spaces\n", "asked\n"]);
});

it("runs in a Node that reads TypeScript", () => {
  const { status, stdout } = run("-p", "process.features.typescript");
  expect([status, stdout.trim()]).toEqual([0, "strip"]);
});
