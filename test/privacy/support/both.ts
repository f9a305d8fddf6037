import type { Browser, BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe } from "vitest";
import { browserNames, openBrowser } from "./browser.ts";
import type { Targets } from "./hostile-worker.ts";
import {
  asked,
  type Listening,
  listenForDatagrams,
  type Rewrite,
  serveProxy,
  serveSite,
  serveStranger,
} from "./servers.ts";

/** A fresh profile with one page on a site of its own, and everybody whom it could talk to. */
export interface Visit {
  readonly page: Page;
  readonly site: Listening;
  readonly stranger: Listening;
  /** What arrived at the site, at the strangers and at the proxy since the last call. */
  heard(): string[];
}

type Visiting = (rewrite: (targets: Targets) => Rewrite, use: (visit: Visit) => Promise<void>) => Promise<void>;

async function visit(browser: Browser, proxy: Listening, ...[rewrite, use]: Parameters<Visiting>): Promise<void> {
  const [stranger, datagrams] = [await serveStranger(), await listenForDatagrams()];
  const site = await serveSite((path, bytes) => change(path, bytes));
  const change = rewrite({ site, stranger, datagrams });
  const context: BrowserContext = await browser.createBrowserContext();
  const heard = (): string[] => {
    const lines = [...site.log, ...stranger.log, ...datagrams.log, ...asked(proxy)];
    for (const { log } of [site, stranger, datagrams, proxy]) log.length = 0;
    return lines;
  };
  // Browsers may still have asked something when the visit before this one ended.
  proxy.log.length = 0;
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await use({ page, site, stranger, heard });
  } finally {
    await context.close();
    site.close();
    stranger.close();
    datagrams.close();
  }
}

/** Runs the same tests in each browser. */
export function inBoth(title: string, tests: (visiting: Visiting, name: string) => void): void {
  describe.each(browserNames)(`${title}, in %s`, (name) => {
    let browser: Browser;
    let proxy: Listening;
    beforeAll(async () => {
      proxy = await serveProxy();
      browser = await openBrowser(name, proxy.port);
    });
    afterAll(async () => {
      await browser?.close();
      proxy?.close();
    });
    tests((rewrite, use) => visit(browser, proxy, rewrite, use), name);
  });
}

/** The site as it was built. */
export const asBuilt = (): Rewrite => (_, bytes) => bytes;
