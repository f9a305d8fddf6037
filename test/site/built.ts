import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The built site. `npm test` builds it before the tests run. */
export const DIST = "dist";

export interface BuiltPage {
  /** Address below the site's root, `/rules/`. */
  readonly address: string;
  readonly html: string;
}

export function builtFiles(): string[] {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("`dist/` has no site: run `npm run build` first");
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({
      address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
      html: readFileSync(join(DIST, file), "utf8"),
    }));
}

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'<>]+)?)*)\s*\/?>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'<>]+))?/g;

/** Start tags in order; enough for the HTML that our own build writes. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].map(([, name = "", attributes = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = "", double, single, bare]) => [
        key.toLowerCase(),
        decoded(double ?? single ?? bare ?? ""),
      ]),
    ),
  }));
}

function decoded(text: string): string {
  return text
    .replaceAll("&#39;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
