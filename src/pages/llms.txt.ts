import { llmsText } from "../catalog/llms.ts";
import { loadCatalog } from "../catalog/load.ts";
import { respond } from "../catalog/respond.ts";

export const GET = () => respond(llmsText(loadCatalog(), import.meta.env.BASE_URL), "text/plain");
