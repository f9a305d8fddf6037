import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BASE, makeHistory } from "../facts/history.ts";

const root = join(import.meta.dirname, "../..");
const out = mkdtempSync(join(tmpdir(), "facts-"));
let clone: string;

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, "scripts", script), ...args], { encoding: "utf8" });

beforeAll(() => {
  const code = (body: string) => ({ "src/IdentityServer/Code.cs": `namespace Own; public class A { ${body} }` });
  clone = makeHistory({
    "is-98.0.0": { ...BASE, ...code("public void Run() { }") },
    "is-98.1.0-preview.1": { ...code(""), "src/IdentityServer/Odd.cs": "namespace Own; public class B { int ) }" },
  });
});

afterAll(() => {
  for (const folder of [clone, out]) rmSync(folder, { recursive: true });
});

test("facts and drafts are written, and what needs a look is said", () => {
  const { status, stdout, stderr } = run("facts.ts", clone, "is-98.0.0", "is-98.1.0-preview.1", "--out", out);
  expect(stderr).toBe(
    "a preview: look at it, and publish nothing of it\n" +
      "`src/IdentityServer/Odd.cs` has syntax that the grammar does not know; look at it yourself\n",
  );
  expect(stdout).toContain("98.0.0 → 98.1.0-preview.1: 2 facts, 1 of them breaking\n");
  expect(status).toBe(0);
  expect(readFileSync(join(out, "breaking.txt"), "utf8")).toContain("removed (memberRemoved): M:Own.A.Run()");
  for (const name of ["release.yml", "a-changed/rule.yml", "update-packages/rule.md", "facts/packages.json"])
    expect(existsSync(join(out, "rules/98.1", name))).toBe(true);
});

test("two extractions are compared entry by entry", () => {
  const [ours, theirs] = [join(out, "ours.json"), join(out, "theirs.json")];
  writeFileSync(
    ours,
    JSON.stringify({
      entries: [
        { symbol: "T:A", change: "typeAdded" },
        { symbol: "T:B", change: "typeAdded" },
      ],
    }),
  );
  writeFileSync(theirs, JSON.stringify({ entries: [{ change: "typeAdded", symbol: "T:A" }] }));
  const { status, stdout } = run("compare-facts.ts", ours, theirs);
  expect(stdout).toContain('+ /entries {"change":"typeAdded","symbol":"T:B"}\n1 of 2 entries agree (50.00%)');
  expect(status).toBe(1);
  expect(run("compare-facts.ts", ours, ours).status).toBe(0);
});

test("what cannot run says how to, and exits with 2", () => {
  expect(run("facts.ts", clone)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^usage: npm run facts/) });
  expect(run("facts.ts", clone, "is-98.0.0", "is-98.1.0", "--nope")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/--nope[\s\S]*usage: npm run facts/),
  });
  expect(run("facts.ts", clone, "is-98.0.0", "98.1.0-preview.1")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("did you mean `is-98.1.0-preview.1`"),
  });
});
