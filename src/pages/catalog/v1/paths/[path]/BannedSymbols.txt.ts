import type { APIRoute, GetStaticPaths } from "astro";
import { bannedSymbols } from "../../../../../catalog/exports/banned-symbols.ts";
import { loadCatalog } from "../../../../../catalog/load.ts";
import { respond } from "../../../../../catalog/respond.ts";
import { allPaths, pathName } from "../../../../../plan/plan.ts";

export const getStaticPaths = (() =>
  allPaths(loadCatalog()).map((path) => ({
    params: { path: pathName(path) },
    props: { releases: path.releases },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => respond(bannedSymbols(loadCatalog(), props.releases), "text/plain");
