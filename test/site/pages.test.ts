import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type BuiltPage, builtFiles, builtPages, DIST, tagsOf } from "./built.ts";

const pages = builtPages();
const files = new Set(builtFiles());
const idsOf = (html: string) => tagsOf(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
const anchors = new Map(pages.map(({ address, html }) => [address, new Set(idsOf(html))]));

describe.each(pages)("$address", (page) => {
  const tags = tagsOf(page.html);

  test("has a title, a description, one h1 and headings without gaps", () => {
    expect(page.html).toMatch(/<title>[^<]{5,}<\/title>/);
    const description = tags.find(({ attributes }) => attributes.get("name") === "description");
    expect(description?.attributes.get("content")?.length).toBeGreaterThan(20);
    const main = page.html.slice(page.html.indexOf("<main"), page.html.indexOf("</main>"));
    const levels = tagsOf(main).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name.slice(1)) : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
  });

  test("uses every id once", () => {
    const ids = idsOf(page.html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("has no link into this site that leads nowhere", () => {
    const links = tags
      .filter(({ name }) => name === "a" || name === "link")
      .flatMap(({ attributes }) => attributes.get("href") ?? []);
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

function leadsSomewhere(page: BuiltPage, link: string): boolean {
  if (/^https:\/\//.test(link)) return true;
  if (!link.startsWith("/") && !link.startsWith("#")) return false;
  const url = new URL(link, `https://site.invalid${page.address}`);
  const file = url.pathname.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
  if (!files.has(decodeURIComponent(file))) return false;
  const fragment = url.hash.slice(1);
  return fragment === "" || fragment.includes("=") || anchors.get(url.pathname)?.has(fragment) === true;
}

test("no rule's page shows an example as removed that its fix leaves to a person", () => {
  expect(pages.filter(({ html }) => html.includes("file removed,")).map(({ address }) => address)).toEqual([]);
});

const BUDGET = 20 * 1024;

test.each(pages.filter(({ address }) => /^\/rules\/[\d.]+\/[^/]+\/$/.test(address)))(
  "$address weighs at most 20 KiB compressed, with style and scripts",
  ({ html }) => {
    const loaded = tagsOf(html).flatMap(({ name, attributes }) => {
      if (name === "script") return attributes.get("src") ?? [];
      const loads = name === "link" && ["stylesheet", "modulepreload", "icon"].includes(attributes.get("rel") ?? "");
      return loads ? (attributes.get("href") ?? []) : [];
    });
    const scripts = [...new Set(loaded.flatMap(withImports))];
    const weights = [gzipSync(html), ...scripts.map((address) => gzipSync(readFileSync(join(DIST, address))))].map(
      (bytes) => bytes.length,
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(BUDGET);
  },
);

/** A script with what it imports at once; what it imports later does not count. */
function withImports(address: string): string[] {
  if (!address.endsWith(".js")) return [address];
  const code = readFileSync(join(DIST, address), "utf8");
  const imports = [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, file = ""]) =>
    join(address, "..", file).replaceAll("\\", "/"),
  );
  return [address, ...imports.flatMap(withImports)];
}

test("without JavaScript the list of rules names every rule", () => {
  const catalog = JSON.parse(readFileSync(join(DIST, "catalog/v1/catalog.json"), "utf8")) as {
    rules: { id: string }[];
  };
  const html = pages.find(({ address }) => address === "/rules/")?.html ?? "";
  expect(catalog.rules.length).toBeGreaterThan(0);
  for (const { id } of catalog.rules) expect(html).toContain(`/rules/${id}/"`);
});

test("every rule has a page, a JSON document and a Markdown twin", () => {
  const catalog = JSON.parse(readFileSync(join(DIST, "catalog/v1/catalog.json"), "utf8")) as {
    rules: { id: string }[];
  };
  const wanted = catalog.rules.flatMap(({ id }) => [
    `rules/${id}/index.html`,
    `rules/${id}.md`,
    `catalog/v1/rules/${id}.json`,
  ]);
  expect(wanted.filter((file) => !files.has(file))).toEqual([]);
});
