import { createHash } from "node:crypto";
import { BOOT_HASH } from "../../../src/components/analyzer/assets.ts";
import type { Rewrite } from "./servers.ts";

export const integrityOf = (content: string): string =>
  `sha256-${createHash("sha256").update(content).digest("base64")}`;

const quote = "(?:&quot;|&#34;)";

function replaceOnce(text: string, pattern: RegExp, by: string): string {
  const replaced = text.replace(pattern, () => by);
  if (replaced === text) throw new Error(`the built page has nothing that matches ${pattern}`);
  return replaced;
}

/** Makes the analyzer page expect `content` as a part of the engine, as if the site itself had been built with it. */
function expecting(html: string, part: string, content: string): string {
  const pattern = new RegExp(`${quote}${part}${quote}:\\{[^}]*?integrity${quote}:${quote}(sha256-[^&]+)`);
  const built = pattern.exec(html)?.[1];
  if (built === undefined) throw new Error(`the built page names no integrity of ${part}`);
  return html.replace(built, integrityOf(content));
}

/** Serves another worker, which the page is made to expect. */
export function withWorker(text: string): Rewrite {
  return (path, bytes) => {
    if (path === "analyze/") return expecting(bytes.toString("utf8"), "worker", text);
    return /^engine\/worker\.[^/]*\.js$/.test(path) ? text : bytes;
  };
}

/** Serves another catalog, which the page is made to expect. */
export function withCatalog(text: string): Rewrite {
  return (path, bytes) => {
    if (path === "analyze/") return expecting(bytes.toString("utf8"), "catalog", text);
    return /^engine\/catalog\.[^/]*\.json$/.test(path) ? text : bytes;
  };
}

/** Serves another script in the place of the lockbox's own; with `expected`, under the policies that name its hash. */
export function withBoot(text: string, expected: boolean): Rewrite {
  return (path, bytes) => {
    const built = bytes.toString("utf8");
    if (path === "analyze/" && expected) return built.replaceAll(BOOT_HASH, integrityOf(text));
    if (!ownScript.test(path)) return bytes;
    return replaceOnce(built, /`\n"use strict";\naddEventListener[^`]*`/, JSON.stringify(text));
  };
}

const ownScript = /^_astro\/Analyzer.*\.js$/;

/** Serves another script in the place of the analyzer page's own, under a policy that `loosen` may change. */
export function withScript(script: string, loosen: (policy: string) => string): Rewrite {
  return (path, bytes) => {
    if (ownScript.test(path)) return script;
    if (path !== "analyze/") return bytes;
    return bytes
      .toString("utf8")
      .replace(/(http-equiv="Content-Security-Policy" content=")([^"]*)/, (_, start, policy) => start + loosen(policy));
  };
}

/** Several rewrites, one after the other. */
export const all =
  (...rewrites: readonly Rewrite[]): Rewrite =>
  (path, bytes) =>
    rewrites.reduce<Buffer | string>((content, rewrite) => rewrite(path, Buffer.from(content)), bytes);
