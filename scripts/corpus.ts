/*
 * npm run corpus: analyzes the labelled solutions below `test/corpus/`, prints precision and recall with every wrong and
 * missed place, and writes the result that the site's about page shows.
 */
import { writeFileSync } from "node:fs";
import { toJson } from "../src/catalog/json.ts";
import { loadCatalog } from "../src/catalog/load.ts";
import { createEngine } from "../src/engine/node.ts";
import { ACCURACY_FILE, measureCorpus } from "./corpus/measure.ts";
import { accuracyText } from "./corpus/text.ts";

const accuracy = measureCorpus(loadCatalog(), await createEngine());
writeFileSync(ACCURACY_FILE, toJson(accuracy));
console.log(accuracyText(accuracy));
