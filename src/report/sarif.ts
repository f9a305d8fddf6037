import type { Catalog, Rule } from "../schema/catalog.ts";
import type { Fix, InputStatus, Location, Notice, Report } from "../schema/report.ts";
import { type Place, placesOf } from "./places.ts";

/*
 * SARIF 2.1.0. `kind` carries the verdict; for any kind but `fail` the specification (3.27.10) demands level `none`.
 */

const kinds = { applies: "fail", cantTell: "open", doesNotApply: "notApplicable" } as const;

const uri = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

function physicalLocation(location: Location, snippet?: string) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(location.file), uriBaseId: "SRCROOT" },
      region: { ...location.region, ...(snippet === undefined ? {} : { snippet: { text: snippet } }) },
    },
  };
}

function descriptor(rule: Rule) {
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.summary },
    help: { text: rule.prose, markdown: rule.prose },
    defaultConfiguration: { level: rule.severity },
    properties: {
      effects: rule.effects,
      phase: rule.phase,
      silent: rule.silent,
      since: rule.since,
      vendor: rule.vendor.status,
      page: rule.links.html,
      tags: [rule.release, rule.kind, ...rule.effects],
    },
  };
}

function message(place: Place): string {
  const { result, finding } = place;
  const where = finding?.when ? ` (${finding.when})` : "";
  const what = finding ? `${finding.message}${where}` : result.reason;
  if (result.verdict !== "cantTell") return what;
  const asked = result.askedFor === undefined ? result.question : `The question is asked for \`${result.askedFor}\`.`;
  return asked ? `${what} ${asked}`.trim() : what;
}

function fixes(fix: Fix | undefined) {
  if (!fix || fix.edits.length === 0) return {};
  const files = [...new Set(fix.edits.map((edit) => edit.file))];
  const artifactChanges = files.map((file) => ({
    artifactLocation: { uri: uri(file), uriBaseId: "SRCROOT" },
    replacements: fix.edits
      .filter((edit) => edit.file === file)
      .map((edit) => ({ deletedRegion: edit.region, insertedContent: { text: edit.text } })),
  }));
  return { fixes: [{ description: { text: fix.summary }, artifactChanges }] };
}

function sarifResult(place: Place, ruleIndex: ReadonlyMap<string, number>) {
  const { result, finding, location } = place;
  const kind = kinds[result.verdict];
  const suppression = finding?.suppressed;
  return {
    ruleId: result.rule,
    ...(ruleIndex.has(result.rule) ? { ruleIndex: ruleIndex.get(result.rule) } : {}),
    kind,
    level: kind === "fail" ? result.severity : "none",
    message: { text: message(place) },
    ...(location ? { locations: [physicalLocation(location, finding?.excerpt)] } : {}),
    ...(finding ? { partialFingerprints: { "identityserverUpgrade/v1": finding.fingerprint } } : {}),
    ...fixes(finding?.fix),
    ...(suppression ? { suppressions: [{ kind: "inSource", justification: suppression.reason }] } : {}),
    properties: {
      verdict: result.verdict,
      silent: result.silent,
      ...(finding ? { confidence: finding.confidence, because: finding.because } : {}),
      ...(finding?.condition ? { condition: finding.condition } : {}),
      ...(finding?.fix ? { applicability: finding.fix.applicability } : {}),
      ...(result.question ? { question: result.question } : {}),
      ...(result.askedFor ? { askedFor: result.askedFor } : {}),
      ...(result.project ? { project: result.project } : {}),
    },
  };
}

function notification(notice: Notice) {
  const text = notice.cure ? `${notice.message}; ${notice.cure}` : notice.message;
  const file = notice.file
    ? [{ physicalLocation: { artifactLocation: { uri: uri(notice.file), uriBaseId: "SRCROOT" } } }]
    : null;
  const locations = notice.location ? [physicalLocation(notice.location)] : file;
  return { level: "warning", descriptor: { id: notice.code }, message: { text }, ...(locations ? { locations } : {}) };
}

function refusal(input: InputStatus): Notice {
  return {
    code: input.code ?? input.status,
    message: `${input.path} was ${input.status}: ${input.reason ?? "no reason recorded"}`,
    file: input.path,
    ...(input.cure ? { cure: input.cure } : {}),
  };
}

/** The report as a SARIF 2.1.0 log, two-space indented, with a final newline; paths relative to the scanned folder. */
export function renderSarif(report: Report, catalog: Catalog): string {
  const used = new Set(report.results.map((result) => result.rule));
  const rules = catalog.rules.filter((rule) => used.has(rule.id));
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const refused = report.inputs.filter((input) => input.status === "refused").map(refusal);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: rules.map(descriptor) },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { description: { text: "the folder that was scanned" } } },
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: [...report.notices, ...refused].map(notification) },
        ],
        results: placesOf(report).map((place) => sarifResult(place, ruleIndex)),
        properties: { request: report.request, projects: report.projects },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
