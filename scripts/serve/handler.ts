import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { type Found, findFile } from "./find-file.ts";

const compressible = /^(?:text\/|application\/(?:json|xml|yaml|wasm|atom\+xml|manifest\+json|sarif\+json)|image\/svg)/;

/** Compressed bodies by file, with what they were made from: a build may replace the file while it is served. */
const compressed = new Map<string, { readonly bytes: Buffer; readonly body: Buffer }>();

function gzip({ path, bytes }: Found): Buffer {
  const known = compressed.get(path);
  if (known?.bytes.equals(bytes)) return known.body;
  const body = gzipSync(bytes, { level: 9 });
  compressed.set(path, { bytes, body });
  return body;
}

function headersOf({ type, path }: Found): Record<string, string> {
  const immutable = /\/(?:_astro|engine)\//.test(path.replaceAll("\\", "/"));
  return {
    "content-type": type,
    "cache-control": immutable ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
  };
}

function send(request: IncomingMessage, response: ServerResponse, status: number, found: Found): void {
  const headers = headersOf(found);
  const accepts = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const squeeze = accepts && compressible.test(found.type) && found.bytes.length > 200;
  const body = squeeze ? gzip(found) : found.bytes;
  if (squeeze) headers["content-encoding"] = "gzip";
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end(text);
}

/** Answers requests with the files of `folder`; reads only, and only inside it. */
export function siteHandler(folder: string): RequestListener {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return sendText(response, 405, "only GET and HEAD\n", { allow: "GET, HEAD" });
    }
    const result = findFile(folder, request.url ?? "/");
    if (result.kind === "redirect") return sendText(response, 301, "", { location: result.to });
    if (result.kind === "file") return send(request, response, 200, result.file);
    const missing = findFile(folder, "/404.html");
    if (missing.kind === "file") return send(request, response, 404, missing.file);
    return sendText(response, 404, "not found\n");
  };
}
