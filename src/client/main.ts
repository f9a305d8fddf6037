import { startChecklist } from "./checklist.ts";
import { startCopyButtons } from "./copy.ts";
import { startFilters } from "./filters.ts";
import { startPasteBox } from "./paste-box.ts";
import { startPrinting } from "./printing.ts";
import { startSearchKeys } from "./search-keys.ts";
import { startTheme } from "./theme.ts";
import { startUpgradeChoice } from "./upgrade-choice.ts";

/* Each part looks for its own elements and does nothing on pages that lack them. */
startTheme();
startSearchKeys();
startCopyButtons();
startChecklist();
startFilters();
startUpgradeChoice();
startPasteBox();
startPrinting();
