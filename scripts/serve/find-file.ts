import { readFileSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";

export interface Found {
  readonly path: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export type Finding =
  | { readonly kind: "file"; readonly file: Found }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "missing" };

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/atom+xml; charset=utf-8",
  ".yml": "application/yaml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

const missing: Finding = { kind: "missing" };

/** The path that a URL asks for, or null when it is malformed or would leave the folder. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    const leaves = path.split(/[/\\]/).includes("..");
    return !path.startsWith("/") || leaves || path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

/** Symbolic links are followed only to places inside the folder. */
function inside(folder: string, file: string): boolean {
  const [root, real] = [realpathSync(folder), realpathSync(file)];
  return real === root || real.startsWith(root + sep);
}

/** Finds the file for a request's URL: `/rules/` is `rules/index.html`, and `/rules` is sent to `/rules/`. */
export function findFile(folder: string, url: string): Finding {
  const path = pathOf(url);
  if (path === null) return missing;
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  try {
    if (!inside(folder, file)) return missing;
    // Two slashes at the start would name another host.
    if (statSync(file).isDirectory()) return { kind: "redirect", to: encodeURI(`/${path.replace(/^[/\\]+/, "")}/`) };
    const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
    return { kind: "file", file: { path: file, type, bytes: readFileSync(file) } };
  } catch {
    return missing;
  }
}
