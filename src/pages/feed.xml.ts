import type { APIRoute } from "astro";
import { atomFeed } from "../catalog/feed.ts";
import { loadCatalog } from "../catalog/load.ts";
import { respond } from "../catalog/respond.ts";

export const GET: APIRoute = ({ site }) =>
  respond(atomFeed(loadCatalog(), site?.origin ?? "", import.meta.env.BASE_URL), "application/atom+xml");
