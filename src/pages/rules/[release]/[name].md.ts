import type { APIRoute, GetStaticPaths } from "astro";
import { loadCatalog } from "../../../catalog/load.ts";
import { ruleMarkdown } from "../../../catalog/markdown.ts";
import { respond } from "../../../catalog/respond.ts";

export const getStaticPaths = (() =>
  loadCatalog().rules.map((rule) => ({
    params: { release: rule.release, name: rule.name },
    props: { rule },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  respond(ruleMarkdown(props.rule, import.meta.env.BASE_URL), "text/markdown");
