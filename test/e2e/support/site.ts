import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { siteHandler } from "../../../scripts/serve/handler.ts";

export interface Site {
  readonly origin: string;
  /** Requests that reached the server, oldest first: `GET /path`. */
  readonly log: string[];
}

/** A server on a free port of this machine that keeps what it was asked. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveSite(): Promise<{ site: Site; server: Server }> {
  const log: string[] = [];
  const handle = siteHandler(resolve("dist"));
  const server = createServer((request, response) => {
    log.push(`${request.method} ${request.url}`);
    handle(request, response);
  });
  return { site: { origin: await listen(server), log }, server };
}

export interface Trouble {
  /** Console errors and warnings, uncaught errors and policy violations, of all frames and workers. */
  readonly seen: string[];
  /** Trouble that the test itself causes. */
  allow(pattern: RegExp): void;
}

function watch(page: Page, seen: string[]): void {
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === "error" || message.type() === "warning")
      seen.push(`console ${message.type()}: ${message.text()}`);
  };
  page.on("console", onConsole);
  page.on("pageerror", (error) => seen.push(`uncaught: ${error.message}`));
  page.on("crash", () => seen.push("the page crashed"));
}

/**
 * Every test gets the built site on a server of its own worker, and fails on any console error, uncaught error or
 * violation of the content security policy (which Chromium reports as console errors), unless the test allows it.
 */
export const test = base.extend<{ trouble: Trouble }, { site: Site }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const { site, server } = await serveSite();
      await use(site);
      server.close();
      server.closeAllConnections();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  trouble: [
    async ({ context }, use) => {
      const seen: string[] = [];
      const allowed: RegExp[] = [];
      context.on("page", (page) => watch(page, seen));
      await use({ seen, allow: (pattern) => allowed.push(pattern) });
      expect(seen.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
