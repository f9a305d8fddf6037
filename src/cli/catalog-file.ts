import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Catalog } from "../schema/catalog.ts";
import { open } from "../schema/open.ts";
import { fromUser } from "./paths.ts";

/** What `npm run scan` publishes before it starts: the same bytes as the site's `/catalog/v1/catalog.json`. */
const published = fileURLToPath(new URL("../../.catalog/catalog.json", import.meta.url));

export type Loaded =
  | { readonly kind: "catalog"; readonly catalog: Catalog }
  | { readonly kind: "problem"; readonly message: string };

const problem = (message: string): Loaded => ({ kind: "problem", message });

/** Reads and validates a published catalog; every failure is a message with the cure. */
export async function loadCatalogFile(option: string | undefined): Promise<Loaded> {
  const path = option === undefined ? published : fromUser(option);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    const cure =
      option === undefined ? "run `npm run scan`, which publishes it first" : "check the path given to --catalog";
    return problem(`no catalog at ${path}; ${cure}`);
  }
  return catalogOf(text, path);
}

/** Takes the text of a published catalog, if it is one; `path` is for messages. */
export function catalogOf(text: string, path: string): Loaded {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return problem(
      `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}; give a published catalog.json`,
    );
  }
  const result = open(Catalog).safeParse(json);
  if (result.success) return { kind: "catalog", catalog: result.data as Catalog };
  const [issue] = result.error.issues;
  const where = issue ? `${issue.path.join(".")}: ${issue.message}` : "";
  return problem(`${path} is not a catalog of schema version 1 (${where}); give a published catalog.json`);
}
