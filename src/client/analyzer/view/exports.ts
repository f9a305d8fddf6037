import { fixesOf } from "../../../report/apply.ts";
import { renderJson } from "../../../report/json.ts";
import { renderMarkdown } from "../../../report/markdown.ts";
import { patchOf } from "../../../report/patch.ts";
import { renderSarif } from "../../../report/sarif.ts";
import type { Catalog } from "../../../schema/catalog.ts";
import type { Report } from "../../../schema/report.ts";
import { type Child, el } from "../dom.ts";
import { copyButton, downloadButton } from "./copy.ts";
import type { Sources } from "./finding.ts";

interface Format {
  /** What the two buttons beside it copy or download, for screen readers. */
  readonly group: string;
  readonly label: string;
  readonly name: string;
  readonly type: string;
  readonly make: () => string;
}

function formats(report: () => Report, catalog: Catalog): Format[] {
  return [
    {
      group: "Report as Markdown",
      label: "Markdown",
      name: "identityserver-upgrade.md",
      type: "text/markdown",
      make: () => renderMarkdown(report(), catalog),
    },
    {
      group: "Report as JSON",
      label: "JSON",
      name: "identityserver-upgrade.json",
      type: "application/json",
      make: () => renderJson(report()),
    },
    {
      group: "Report as SARIF",
      label: "SARIF",
      name: "identityserver-upgrade.sarif",
      type: "application/sarif+json",
      make: () => renderSarif(report(), catalog),
    },
  ];
}

function formatView({ group, label, name, type, make }: Format): HTMLElement {
  return el(
    "div",
    { class: "export", role: "group", "aria-label": group },
    el("span", { class: "export-name" }, label),
    copyButton("Copy", make),
    downloadButton("Download", name, type, make),
  );
}

/** Copies and downloads of the whole report with the user's answers, and of all fixes as one patch. */
export function exportsView(report: () => Report, catalog: Catalog, sources: Sources): HTMLElement {
  const hasEdits = fixesOf(report()).some((fix) => fix.edits.length > 0);
  const patch = (): Uint8Array<ArrayBuffer> => patchOf(fixesOf(report()), sources);
  const fixes: Child = hasEdits
    ? el(
        "div",
        { class: "export", role: "group", "aria-label": "All fixes as a patch" },
        el("span", { class: "export-name" }, "All fixes as a patch"),
        downloadButton("Download", "identityserver-upgrade.patch", "text/x-patch", patch),
      )
    : null;
  return el(
    "section",
    { class: "exports" },
    el("h3", {}, "Take it with you"),
    el("div", { class: "exports-row" }, formats(report, catalog).map(formatView), fixes),
  );
}
