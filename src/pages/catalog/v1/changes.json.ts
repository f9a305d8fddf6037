import { toJson } from "../../../catalog/json.ts";
import { loadCatalog } from "../../../catalog/load.ts";
import { publishChanges } from "../../../catalog/publish.ts";
import { respond } from "../../../catalog/respond.ts";

export const GET = () => respond(toJson(publishChanges(loadCatalog())), "application/json");
