import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { DIST } from "./built.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "upgrade-build-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the site into a folder of its own, in another time zone. */
function build(zone: string): void {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, TZ: zone, NODE_ENV: "production" },
      stdio: "pipe",
    });
  run(join(root, "node_modules/astro/bin/astro.mjs"), "build", "--outDir", folder);
  run("scripts/finish-site.ts", folder);
}

/** A hash for each file of a built site. */
function hashes(out: string): Map<string, string> {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(join(out, file)).isFile(),
  );
  return new Map(
    files.sort().map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(out, file)))
        .digest("hex"),
    ]),
  );
}

it("gives the same bytes in two builds, whatever the time zone", () => {
  build(new Date().getTimezoneOffset() === -540 ? "UTC" : "Asia/Tokyo");
  const [first, second] = [hashes(DIST), hashes(folder)];
  expect(first.size).toBeGreaterThan(50);
  expect([...second]).toEqual([...first]);
}, 300_000);
