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
  const { status, stdout, stderr } = run("src/cli/main.ts", "scan", "no such folder");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("no such folder");
});

it("runs in a Node that reads TypeScript", () => {
  const { status, stdout } = run("-p", "process.features.typescript");
  expect([status, stdout.trim()]).toEqual([0, "strip"]);
});
