import type { Catalog } from "../schema/catalog.ts";
import { formatProblem } from "./problem.ts";
import { publish } from "./publish.ts";
import { readRules } from "./read.ts";
import type { CatalogSources } from "./sources.ts";
import { validate } from "./validate.ts";

interface Loaded {
  readonly sources: CatalogSources;
  readonly catalog: Catalog;
}

let loaded: Loaded | undefined;

/** The catalog of this checkout, read and validated once per process. Throws with all problems when it is invalid. */
export function loadCatalog(): Catalog {
  return load().catalog;
}

/** The authored sources, for pages that show what is not published (the guide's prose, ledger counts). */
export function loadSources(): CatalogSources {
  return load().sources;
}

function load(): Loaded {
  loaded ??= loadOnce();
  return loaded;
}

function loadOnce(): Loaded {
  const { sources, problems } = validate(readRules());
  if (sources === null || problems.length > 0) {
    throw new Error(`the catalog is invalid:\n${problems.map(formatProblem).join("\n")}`);
  }
  return { sources, catalog: publish(sources) };
}
