import type { APIContext } from "astro";
import { expect, test } from "vitest";
import { toJson } from "../../src/catalog/json.ts";
import { loadCatalog } from "../../src/catalog/load.ts";
import { GET as catalogJson } from "../../src/pages/catalog/v1/catalog.json.ts";
import { GET as changesJson } from "../../src/pages/catalog/v1/changes.json.ts";
import * as releaseJson from "../../src/pages/catalog/v1/releases/[release].json.ts";
import * as ruleJson from "../../src/pages/catalog/v1/rules/[release]/[name].json.ts";
import { GET as feed } from "../../src/pages/feed.xml.ts";
import { GET as llms } from "../../src/pages/llms.txt.ts";
import * as ruleMarkdown from "../../src/pages/rules/[release]/[name].md.ts";
import * as releaseMarkdown from "../../src/pages/upgrades/[release].md.ts";

const catalog = loadCatalog();
const context = (part: Partial<APIContext>) => part as APIContext;

async function textOf(response: Response | Promise<Response>) {
  return await (await response).text();
}

test("the catalog and the changes are served as they are published", async () => {
  expect(await textOf(catalogJson())).toBe(toJson(catalog));
  expect(JSON.parse(await textOf(changesJson())).changes.length).toBeGreaterThan(10);
});

test("each rule and release has its JSON, equal to its part of the catalog", async () => {
  const rules = ruleJson.getStaticPaths();
  expect(rules.map(({ params }) => `/catalog/v1/rules/${params.release}/${params.name}.json`)).toEqual(
    catalog.rules.map(({ links }) => links.json),
  );
  for (const { props } of rules) {
    const served = JSON.parse(await textOf(await ruleJson.GET(context({ props }))));
    expect(served).toEqual(catalog.rules.find(({ id }) => id === props.rule.id));
  }
  for (const { props } of releaseJson.getStaticPaths()) {
    expect(JSON.parse(await textOf(await releaseJson.GET(context({ props })))).release).toBe(props.release.release);
  }
});

test("each rule has a Markdown twin with its prose, properties and evidence", async () => {
  const paths = ruleMarkdown.getStaticPaths();
  expect(paths.map(({ params }) => `/rules/${params.release}/${params.name}.md`)).toEqual(
    catalog.rules.map(({ links }) => links.markdown),
  );
  for (const { props } of paths) {
    const text = await textOf(await ruleMarkdown.GET(context({ props })));
    expect(text).toMatch(/^# .+\n\n/);
    expect(text).toContain(props.rule.prose.trim());
    expect(text).toContain(`Id: \`${props.rule.id}\``);
    expect(text).toContain("## Evidence");
    expect(text).not.toMatch(/undefined|\[object Object\]|finding: \d/);
    expect(text.endsWith("\n")).toBe(true);
  }
});

test("each release has a Markdown twin with the landing version and all its rules", async () => {
  for (const { props } of releaseMarkdown.getStaticPaths()) {
    const text = await textOf(await releaseMarkdown.GET(context({ props })));
    expect(text).toContain(`Land on **${props.release.landing.version}**`);
    for (const id of props.release.rules) expect(text).toContain(`](/rules/${id}.md)`);
    expect(text).not.toMatch(/undefined|\[object Object\]/);
  }
});

test("llms.txt leads to every release and every rule", async () => {
  const text = await textOf(llms());
  for (const { links } of [...catalog.releases, ...catalog.rules]) expect(text).toContain(`](${links.markdown})`);
});

test("the feed dates from the data, newest first, and needs no clock", async () => {
  const site = new URL("https://example.test/");
  const text = await textOf(await feed(context({ site })));
  const dates = [...text.matchAll(/<updated>([^<]+)<\/updated>/g)].map((match) => match[1] ?? "").slice(1);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(dates.length).toBe(catalog.rules.length + catalog.releases.length);
  expect(text).toContain(`href="https://example.test${catalog.rules[0]?.links.html}"`);
  expect(await textOf(await feed(context({ site })))).toBe(text);
});
