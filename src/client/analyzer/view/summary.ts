import type { InputStatus, Notice, ProjectResult, Report } from "../../../schema/report.ts";
import { type Child, el, inline, plural } from "../dom.ts";
import { describeKind } from "../input.ts";

const stateWords: Record<ProjectResult["state"], string> = {
  onPath: "to upgrade",
  alreadyThere: "already there",
  landing: "needs a patch",
  notIdentityServer: "no IdentityServer",
  olderProduct: "older product",
  unknownVersion: "version unknown",
  beyond: "newer than the target",
};

function projectView(project: ProjectResult): HTMLElement {
  const facts = [project.product, project.version, project.targetFrameworks.join(", ")].filter(Boolean).join(" · ");
  return el(
    "li",
    { class: "project", "data-state": project.state },
    el(
      "p",
      {},
      el("span", { class: "state" }, stateWords[project.state]),
      " ",
      el("strong", {}, project.path ?? "Files without a project"),
    ),
    facts === "" ? null : el("p", { class: "project-facts" }, facts),
    el("p", {}, inline(project.message)),
  );
}

export function projectsView(report: Report): Child {
  if (report.projects.length === 0) return null;
  const list = el("ul", { class: "projects" }, report.projects.slice(0, 100).map(projectView));
  const rest = report.projects.length - 100;
  return [list, rest > 0 ? el("p", {}, `… and ${plural(rest, "more project")}, all of them in the downloads.`) : null];
}

function statusLine(input: InputStatus): HTMLElement {
  return el(
    "li",
    {},
    el("code", {}, input.path),
    ` ${input.status === "analyzed" ? describeKind(input.kind) : input.status}`,
    input.reason ? [": ", inline(input.reason)] : null,
    input.cure ? [". ", inline(`${input.cure.charAt(0).toUpperCase()}${input.cure.slice(1)}`), "."] : null,
  );
}

/** Enough to read; the JSON report has the others. */
const MOST_LINES = 300;

function linesView(inputs: readonly InputStatus[]): Child {
  const rest = inputs.length - MOST_LINES;
  return [
    el("ul", { class: "inputs-told" }, inputs.slice(0, MOST_LINES).map(statusLine)),
    rest > 0 ? el("p", {}, `… and ${plural(rest, "more file")}, all of them in the JSON report.`) : null,
  ];
}

/** Every file that was given, by what became of it; what was refused is shown unfolded. */
export function inputsView(report: Report): Child {
  const by = (status: InputStatus["status"]) => report.inputs.filter((input) => input.status === status);
  const [analyzed, refused, ignored] = [by("analyzed"), by("refused"), by("ignored")];
  const total = `${plural(report.inputs.length, "file")} given: ${analyzed.length} analyzed, ${refused.length} refused, ${ignored.length} ignored`;
  return [
    refused.length > 0
      ? el(
          "div",
          { class: "callout" },
          el("h3", {}, `${plural(refused.length, "file")} could not be analyzed`),
          linesView(refused),
        )
      : null,
    el("details", {}, el("summary", {}, total), linesView([...ignored, ...analyzed])),
  ];
}

function noticeLine(notice: Notice): HTMLElement {
  const file = notice.location?.file ?? notice.file;
  const where = notice.location ? `${file}:${notice.location.region.startLine}` : file;
  return el(
    "li",
    {},
    where ? [el("code", {}, where), ": "] : null,
    inline(notice.message),
    notice.cure ? ["; ", inline(notice.cure)] : null,
  );
}

/** What the analyzer could not do. */
export function noticesView(report: Report): Child {
  if (report.notices.length === 0) return null;
  const shown = report.notices.slice(0, MOST_LINES).map(noticeLine);
  const rest = report.notices.length - shown.length;
  return el(
    "details",
    { class: "notices", open: report.notices.length <= 5 },
    el("summary", {}, `What could not be read with certainty (${report.notices.length})`),
    el("ul", {}, shown),
    rest > 0 ? el("p", {}, `… and ${rest} more, all of them in the JSON report.`) : null,
  );
}
