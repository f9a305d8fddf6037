import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test, vi } from "vitest";
import type { Catalog } from "../../src/schema/catalog.ts";
import { catalog } from "../support/analyze.ts";
import { DIST } from "./built.ts";

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** As many as the search dialog shows. */
const SHOWN = 12;
/** Shorter names are ordinary words. */
const TELLING = /`([A-Z][A-Za-z0-9]{11,})`/g;

let pagefind: Pagefind;

/** Pagefind is made for a page: it asks for the address, the language and, by `fetch`, for the files of its index. */
beforeAll(async () => {
  vi.stubGlobal("window", { location: { origin: "http://site" } });
  vi.stubGlobal("location", { href: "http://site/", origin: "http://site" });
  vi.stubGlobal("document", { querySelector: () => ({ getAttribute: () => "en" }), documentElement: { lang: "en" } });
  vi.stubGlobal("fetch", async (address: string) => {
    const { pathname } = new URL(address, "http://site/pagefind/");
    return new Response(await readFile(join(DIST, pathname)));
  });
  const script = pathToFileURL(join(DIST, "pagefind/pagefind.js")).href;
  pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ noWorker: true, basePath: "/pagefind/", baseUrl: "/" });
  await pagefind.init();
});

async function addresses(text: string): Promise<string[]> {
  const { results } = await pagefind.search(text);
  const fragments = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  return fragments.map(({ url }) => url);
}

/** Rules by the symbols that their correction of the vendor's guide names. */
function corrected({ rules }: Catalog): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { vendor, links } of rules) {
    for (const [, name = ""] of vendor.correction?.matchAll(TELLING) ?? [])
      named.set(name, [...(named.get(name) ?? []), links.html]);
  }
  return named;
}

test("each symbol that a correction of the vendor's guide names leads to such a rule", async () => {
  const named = corrected(await catalog());
  expect(named.size).toBeGreaterThan(50);
  const lost: string[] = [];
  for (const [name, rules] of named) {
    const found = await addresses(name);
    if (!rules.some((rule) => found.includes(rule))) lost.push(name);
  }
  expect(lost).toEqual([]);
});

test("the page of a path is found by its name, not by the rules that it lists", async () => {
  expect((await addresses("Upgrade from 6.0 to 8.0"))[0]).toBe("/upgrades/6.0..8.0/");
  const found = await addresses("PersistedGrantDbContext");
  expect(found.filter((address) => address.includes(".."))).toEqual([]);
});
