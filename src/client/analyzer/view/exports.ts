import { renderJson } from "../../../report/json.ts";
import { renderMarkdown } from "../../../report/markdown.ts";
import { renderSarif } from "../../../report/sarif.ts";
import type { Catalog } from "../../../schema/catalog.ts";
import type { Report } from "../../../schema/report.ts";
import { el } from "../dom.ts";
import { copyButton, downloadButton } from "./copy.ts";

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

/** Copies and downloads of the whole report with the user's answers. */
export function exportsView(report: () => Report, catalog: Catalog): HTMLElement {
  return el(
    "section",
    { class: "exports" },
    el("h3", {}, "Take it with you"),
    el("div", { class: "exports-row" }, formats(report, catalog).map(formatView)),
  );
}
