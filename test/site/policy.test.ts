import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unionOf } from "../../src/layouts/headers.ts";
import { builtPages, DIST, tagsOf } from "./built.ts";

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

test("HTML from strings is written in one file alone", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:astro|ts|mdx)$/.test(file),
  );
  const writers = files.filter((file) =>
    /set:html|\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/.test(
      readFileSync(join("src", file), "utf8"),
    ),
  );
  expect(writers).toEqual([join("components", "Markdown.astro")]);
});
