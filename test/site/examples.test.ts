import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DIST } from "./built.ts";

/* The examples of `/catalog/` run as they stand there, against the built site. */
const run = promisify(execFile);
let server: Server;
let site = "";

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await readFile(join(DIST, new URL(request.url ?? "/", "http://site.invalid").pathname)).catch(
      () => null,
    );
    response.writeHead(body === null ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

async function example(name: string, ...more: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join("src/content/examples", name), site, ...more]);
  return stdout;
}

test("the first example lists the silent changes and no others", async () => {
  const catalog = JSON.parse(await readFile(join(DIST, "catalog/v1/catalog.json"), "utf8")) as {
    rules: { id: string; silent: boolean }[];
  };
  const listed = (await example("silent-changes.mjs"))
    .trim()
    .split("\n")
    .map((line) => line.split(": ")[0]);
  expect(listed).toEqual(catalog.rules.filter(({ silent }) => silent).map(({ id }) => id));
});

test("the second example shows a rule with its proof", async () => {
  expect(await example("one-rule.mjs", "6.3/logout-token-typ")).toMatch(/logout[\s\S]*\n6\.3\.0 src\//);
});

test("the second example refuses an unknown rule", async () => {
  await expect(example("one-rule.mjs", "6.3/no-such-rule")).rejects.toThrow("no rule 6.3/no-such-rule");
});

test("the third example names the version to land on", async () => {
  expect(await example("landing.mjs", "6.3")).toMatch(/^6\.3\.10\n\[6\.3\.0,/);
});
