import type { APIRoute, GetStaticPaths } from "astro";
import { astGrepRules } from "../../../../catalog/exports/ast-grep.ts";
import { loadCatalog } from "../../../../catalog/load.ts";
import { respond } from "../../../../catalog/respond.ts";

export const getStaticPaths = (() =>
  loadCatalog().releases.map(({ release }) => ({ params: { release } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  respond(astGrepRules(loadCatalog(), params.release ?? ""), "application/yaml");
