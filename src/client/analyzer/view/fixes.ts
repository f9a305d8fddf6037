import { changedFiles, zipOf } from "../../../report/changed-files.ts";
import { patchOf } from "../../../report/patch.ts";
import { type Child, el, plural } from "../dom.ts";
import type { FixChoices, FixCounts } from "../fix-choices.ts";
import { download } from "./copy.ts";
import type { Sources } from "./finding.ts";

const PATCH = "identityserver-upgrade.patch";
const ZIP = "identityserver-upgrade-files.zip";

function sentence({ all, accepted, skipped, clashing }: FixCounts): string {
  const open = all - accepted - skipped;
  const clash =
    clashing === 0
      ? ""
      : ` ${plural(clashing, "accepted fix clashes", "accepted fixes clash")} with another and is left out: apply the patch, then analyze again.`;
  return `${accepted} of ${plural(all, "fix", "fixes")} accepted, ${skipped} skipped, ${open} not decided.${clash}`;
}

/** Where the patch is to be applied: paths in it start at what was dropped. */
function howToApply(sources: Sources): Child {
  const tops = new Set([...sources.keys()].map((path) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "")));
  const [top] = tops;
  const command = el("code", {}, `git apply ${PATCH}`);
  if (tops.size !== 1 || !top) return ["Apply it with ", command, ", at the place that the paths start from."];
  const inside = el("code", {}, `git apply -p2 ${PATCH}`);
  return ["Apply it beside ", el("code", {}, top), " with ", command, ", or inside with ", inside, "."];
}

function action(label: string, run: () => void): HTMLButtonElement {
  const button = el("button", { type: "button", class: "button" }, label);
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") run();
  });
  return button;
}

/** A disabled button keeps the focus, and its place for the keyboard. */
const enable = (button: HTMLElement, enabled: boolean): void => button.setAttribute("aria-disabled", String(!enabled));

/** Counter, all safe ones, undo, and the downloads of what was accepted; null where nothing can be fixed. */
export function fixesView(choices: FixChoices, sources: Sources): HTMLElement | null {
  if (choices.counts().all === 0) return null;
  const counter = el("p", { class: "fix-counter", role: "status" });
  const safe = action("", () => choices.acceptSafe());
  const undo = action("Undo", () => choices.undo());
  const patch = action("Download the patch", () =>
    download(PATCH, "text/x-patch", patchOf(choices.accepted(), sources)),
  );
  const zip = action("Download the changed files", () =>
    download(ZIP, "application/zip", zipOf(changedFiles(choices.accepted(), sources))),
  );
  const paint = (): void => {
    const counts = choices.counts();
    counter.textContent = sentence(counts);
    safe.textContent =
      counts.safeLeft === 0 ? "No safe fix left" : `Accept ${plural(counts.safeLeft, "safe fix", "safe fixes")}`;
    enable(safe, counts.safeLeft > 0);
    enable(undo, choices.canUndo);
    enable(patch, counts.accepted > 0);
    enable(zip, counts.accepted > 0);
  };
  choices.onChange(paint);
  paint();
  return el(
    "section",
    { class: "fixes", "aria-labelledby": "fixes-heading" },
    el("h3", { id: "fixes-heading" }, "Fixes"),
    counter,
    el("div", { class: "actions" }, safe, undo, patch, zip),
    el(
      "p",
      { class: "fix-hint" },
      "Accept or skip each fix below. The patch fits your files byte by byte. ",
      howToApply(sources),
    ),
  );
}
