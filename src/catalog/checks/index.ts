import { apisFrom } from "./apis-from.ts";
import { blanks } from "./blanks.ts";
import type { Check } from "./check.ts";
import { database } from "./database.ts";
import { evidence } from "./evidence.ts";
import { fix } from "./fix.ts";
import { fixtures } from "./fixtures.ts";
import { highlights } from "./highlights.ts";
import { landing } from "./landing.ts";
import { ledger } from "./ledger.ts";
import { links } from "./links.ts";
import { messages } from "./messages.ts";
import { newNames } from "./new-names.ts";
import { question } from "./question.ts";
import { ranges } from "./ranges.ts";
import { relations } from "./relations.ts";
import { releaseFolder } from "./release-folder.ts";
import { schemaCorrections } from "./schema-corrections.ts";
import { schemaDetectors } from "./schema-detectors.ts";
import { silentNotice } from "./silent-notice.ts";
import { steps } from "./steps.ts";
import { titles } from "./titles.ts";
import { trace } from "./trace.ts";
import { withdrawn } from "./withdrawn.ts";

/** All checks. A test compares this list with the folder. */
export const CHECKS: readonly Check[] = [
  apisFrom,
  blanks,
  database,
  evidence,
  fix,
  fixtures,
  highlights,
  landing,
  ledger,
  links,
  messages,
  newNames,
  question,
  ranges,
  relations,
  releaseFolder,
  schemaCorrections,
  schemaDetectors,
  silentNotice,
  steps,
  titles,
  trace,
  withdrawn,
];
