import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unionOf } from "../../src/layouts/headers.ts";
import { builtFiles, builtPages, DIST, tagsOf } from "./built.ts";

const pages = builtPages();
const LOADS: Record<string, string> = {
  script: "src",
  link: "href",
  img: "src",
  iframe: "src",
  source: "src",
  video: "src",
  audio: "src",
  object: "data",
  embed: "src",
};

describe.each(pages)("the policy of $address", ({ html }) => {
  const tags = tagsOf(html);
  const policy =
    tags
      .find(({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy")
      ?.attributes.get("content") ?? "";

  test("is strict and stands before anything that loads", () => {
    for (const directive of [
      "default-src 'none'",
      "style-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-src 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(directive);
    }
    expect(policy).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|https?:|\*|data:/);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<link/));
  });

  test("meets no inline script, style or event handler", () => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>/);
    expect(tags.filter(({ name }) => name === "style")).toEqual([]);
    const inline = tags.flatMap(({ attributes }) =>
      [...attributes.keys()].filter((name) => name === "style" || /^on[a-z]+$/.test(name)),
    );
    expect(inline).toEqual([]);
  });

  test("meets nothing that loads from elsewhere", () => {
    const loaded = tags
      .filter(
        ({ name, attributes }) => name in LOADS && !["canonical", "alternate"].includes(attributes.get("rel") ?? ""),
      )
      .flatMap(({ name, attributes }) => attributes.get(LOADS[name] ?? "") ?? []);
    expect(loaded.filter((address) => !address.startsWith("/") || address.startsWith("//"))).toEqual([]);
  });
});

test("`_headers` allows what every page needs, and no framing", () => {
  const headers = readFileSync(join(DIST, "_headers"), "utf8");
  expect(headers).toContain("frame-ancestors 'none'");
  expect(headers).toContain("Access-Control-Allow-Origin: *");
  expect(headers).not.toContain("unsafe-inline");
});

test("the headers' policy is the union of the pages' policies", () => {
  expect(unionOf(["script-src 'self'; worker-src 'none'", "script-src 'self' 'sha256-x'; worker-src blob:"])).toBe(
    "script-src 'self' 'sha256-x'; worker-src blob:",
  );
});

test("the headers' policy is as strict as the pages': every directive, and no source that no page needs", () => {
  const read = (policy: string): Map<string, string[]> =>
    new Map(
      policy
        .split(";")
        .map((directive) => directive.trim().split(/\s+/))
        .map(([name = "", ...sources]) => [name, sources]),
    );
  const header = read(/Content-Security-Policy: (.*)/.exec(readFileSync(join(DIST, "_headers"), "utf8"))?.[1] ?? "");
  const own = pages.map(({ html }) =>
    read(
      tagsOf(html)
        .find(({ attributes }) => attributes.has("http-equiv"))
        ?.attributes.get("content") ?? "",
    ),
  );
  expect(header.get("frame-ancestors")).toEqual(["'none'"]);
  for (const policy of own) expect([...policy.keys(), "frame-ancestors"].sort()).toEqual([...header.keys()].sort());
  for (const [name, sources] of header) {
    if (name === "frame-ancestors") continue;
    const needed = new Set(own.flatMap((policy) => policy.get(name) ?? []));
    expect(
      sources.filter((source) => !needed.has(source)),
      name,
    ).toEqual([]);
    for (const policy of own) {
      const blocked = (policy.get(name) ?? []).filter((source) => source !== "'none'" && !sources.includes(source));
      expect(blocked, name).toEqual([]);
    }
  }
});

/** Names of XML and of schemas, and addresses that resolve to nothing; none is ever asked for. The list may only shrink. */
const NAMES =
  /^(?:http:\/\/www\.w3\.org\/|https?:\/\/json-schema\.org\/|https:\/\/json\.schemastore\.org\/sarif|https:\/\/engine\.invalid\/|https:\/\/example\.com\$)/;

test("no script and no style knows an address of anybody else", () => {
  const loaded = builtFiles().filter((file) => /\.(?:m?js|css)$/.test(file));
  expect(loaded.length).toBeGreaterThan(5);
  const addresses = loaded.flatMap(
    (file) => readFileSync(join(DIST, file), "utf8").match(/(?:https?|wss?):\/\/[\w.$-][^\s"'`)]*/g) ?? [],
  );
  expect(addresses.filter((address) => !NAMES.test(address))).toEqual([]);
});

test("HTML from strings is written in one file of the build, and in one of the page: the lockbox's fixed document", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:astro|ts|mdx)$/.test(file),
  );
  const writers = files.filter((file) =>
    /set:html|\.(?:innerHTML|outerHTML)\s*\+?=|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment|parseFromString|\beval\(|new Function\(|\.srcdoc\s*=/.test(
      readFileSync(join("src", file), "utf8"),
    ),
  );
  expect(writers.sort()).toEqual([join("components", "Markdown.astro"), join("worker", "lockbox.ts")]);
});
