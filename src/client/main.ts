import { startChecklist } from "./checklist.ts";
import { startCopyButtons } from "./copy.ts";
import { startPrinting } from "./printing.ts";
import { startSearchKeys } from "./search-keys.ts";
import { startTheme } from "./theme.ts";

/* What any page may need; each part looks for its own elements. Parts of single pages come with their components. */
startTheme();
startSearchKeys();
startCopyButtons();
startChecklist();
startPrinting();
