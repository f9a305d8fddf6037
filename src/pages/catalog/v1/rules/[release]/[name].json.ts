import type { APIRoute, GetStaticPaths } from "astro";
import { toJson } from "../../../../../catalog/json.ts";
import { loadCatalog } from "../../../../../catalog/load.ts";
import { respond } from "../../../../../catalog/respond.ts";

export const getStaticPaths = (() =>
  loadCatalog().rules.map((rule) => ({
    params: { release: rule.release, name: rule.name },
    props: { rule },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => respond(toJson(props.rule), "application/json");
