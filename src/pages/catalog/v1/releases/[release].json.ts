import type { APIRoute, GetStaticPaths } from "astro";
import { toJson } from "../../../../catalog/json.ts";
import { loadCatalog } from "../../../../catalog/load.ts";
import { respond } from "../../../../catalog/respond.ts";

export const getStaticPaths = (() =>
  loadCatalog().releases.map((release) => ({
    params: { release: release.release },
    props: { release },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => respond(toJson(props.release), "application/json");
