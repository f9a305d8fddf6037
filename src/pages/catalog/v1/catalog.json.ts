import { toJson } from "../../../catalog/json.ts";
import { loadCatalog } from "../../../catalog/load.ts";
import { respond } from "../../../catalog/respond.ts";

export const GET = () => respond(toJson(loadCatalog()), "application/json");
