/** Responses of static endpoints; on a static host the file's name decides the type, here the dev server's. */
export function respond(
  body: string,
  type: "application/json" | "text/markdown" | "text/plain" | "application/atom+xml" | "application/yaml",
): Response {
  return new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
}
