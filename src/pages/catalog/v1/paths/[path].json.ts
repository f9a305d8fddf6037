import type { APIRoute, GetStaticPaths } from "astro";
import { toJson } from "../../../../catalog/json.ts";
import { loadCatalog } from "../../../../catalog/load.ts";
import { respond } from "../../../../catalog/respond.ts";
import { allPaths, pathName } from "../../../../plan/plan.ts";

export const getStaticPaths = (() =>
  allPaths(loadCatalog()).map((path) => ({
    params: { path: pathName(path) },
    props: { path },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => respond(toJson(props.path), "application/json");
