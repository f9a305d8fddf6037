import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteHandler } from "../../scripts/serve/handler.ts";

let folder = "";
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "dist/rules"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "dist/index.html"), "<h1>home</h1>");
  writeFileSync(join(folder, "dist/404.html"), "<h1>not here</h1>");
  writeFileSync(join(folder, "dist/rules/index.html"), `<p>${"rules ".repeat(200)}</p>`);
  symlinkSync(join(folder, "secret.txt"), join(folder, "dist/link.txt"));
  server = createServer(siteHandler(join(folder, "dist")));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it up first. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("the static server", () => {
  it("serves a folder's page and sends a folder without slash there", async () => {
    expect(await ask("/")).toMatchObject({ status: 200, body: "<h1>home</h1>" });
    expect(await ask("/rules")).toMatchObject({ status: 301, headers: { location: "/rules/" } });
  });

  it("sends the new content of a file that a build replaced, compressed as well", async () => {
    const page = join(folder, "dist/again.html");
    const accept = { "accept-encoding": "gzip" };
    writeFileSync(page, "one ".repeat(200));
    const before = await ask("/again.html", "GET", accept);
    writeFileSync(page, "two ".repeat(400));
    const after = await ask("/again.html", "GET", accept);
    expect(after.headers["content-encoding"]).toBe("gzip");
    expect(after.body).not.toBe(before.body);
  });

  it("compresses for those who accept it", async () => {
    const { headers } = await ask("/rules/", "GET", { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect((await ask("/rules/")).headers["content-encoding"]).toBeUndefined();
  });

  it("answers what is missing with the site's own page", async () => {
    expect(await ask("/nothing/")).toMatchObject({ status: 404, body: "<h1>not here</h1>" });
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/rules/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/link.txt",
    "/%",
    "/a%00",
  ])("gives nothing outside the folder for %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  it("redirects to no other host", async () => {
    expect((await ask("//rules")).headers.location ?? "/").toMatch(/^\/(?!\/)/);
  });

  it("takes GET and HEAD alone", async () => {
    expect((await ask("/", "POST")).status).toBe(405);
    expect(await ask("/", "HEAD")).toMatchObject({ status: 200, body: "" });
  });
});
