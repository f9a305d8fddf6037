import type { APIRoute, GetStaticPaths } from "astro";
import { loadCatalog } from "../../catalog/load.ts";
import { releaseMarkdown } from "../../catalog/markdown.ts";
import { respond } from "../../catalog/respond.ts";

export const getStaticPaths = (() =>
  loadCatalog().releases.map((release) => ({
    params: { release: release.release },
    props: { release },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  respond(releaseMarkdown(props.release, loadCatalog(), import.meta.env.BASE_URL), "text/markdown");
