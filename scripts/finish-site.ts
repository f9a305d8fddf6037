/* After `astro build`: makes the search index and `_headers` in `dist/`, or in the folder given. Exit 1 when a page cannot be indexed. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { siteHeaders } from "../src/layouts/headers.ts";

const dist = process.argv[2] ?? "dist";

await writeIndex();
writeFileSync(join(dist, "_headers"), siteHeaders(policiesOf(pages()), process.env.SITE_BASE ?? "/"));

function pages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => readFileSync(join(dist, file), "utf8"));
}

function policiesOf(documents: readonly string[]): string[] {
  const policies = documents.flatMap(
    (html) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? [],
  );
  return [...new Set(policies)].map((policy) => policy.replaceAll("&#39;", "'").replaceAll("&amp;", "&"));
}

async function writeIndex(): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  const added = await index.addDirectory({ path: dist });
  const written = await index.writeFiles({ outputPath: join(dist, "pagefind") });
  const problems = [...added.errors, ...written.errors];
  await close();
  if (problems.length > 0) throw new Error(`no search index: ${problems.join("; ")}`);
  // Ready-made user interfaces and the worker: the site renders results itself, on the page's own thread.
  const unused = readdirSync(join(dist, "pagefind")).filter((file) =>
    /-ui\.|highlight|worker|wasm\.unknown/.test(file),
  );
  for (const file of unused) rmSync(join(dist, "pagefind", file));
}
