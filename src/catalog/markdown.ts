import type { Api, Catalog, Release, Rule } from "../schema/catalog.ts";
import type { Signature } from "../schema/facts.ts";
import { databaseMarkdown } from "./markdown-database.ts";

/*
 * Text twins of the pages. Links lead to other twins; `base` is the path of the site, with a slash at both ends.
 */

/** `/rules/<id>.md` */
export function ruleMarkdown(rule: Rule, base: string): string {
  return join([
    `# ${rule.title}`,
    rule.summary,
    withdrawal(rule),
    properties(rule),
    section("How one would notice", rule.notice),
    rule.prose.trim(),
    rule.database === undefined ? "" : databaseMarkdown(rule.database),
    apis(rule.apis),
    fix(rule),
    section("Notice to client teams", rule.impact.relyingParties),
    section("Going back", rule.impact.rollback),
    section("Old and new instances side by side", rule.impact.mixedVersions),
    section("If it cannot be told from the code", rule.question),
    evidence(rule),
    references(rule, base),
    `JSON: ${at(base, rule.links.json)}`,
  ]);
}

/** `/upgrades/<release>.md` */
export function releaseMarkdown(release: Release, catalog: Catalog, base: string): string {
  const rules = release.rules.flatMap((id) => catalog.rules.filter((rule) => rule.id === id));
  return join([
    `# Upgrade ${release.product} ${release.previous} to ${release.release}`,
    `Released ${release.date} as ${release.version}. Land on **${release.landing.version}**.`,
    release.landing.reason.trim(),
    list(
      release.landing.avoid.map((item) => `\`${item.range}\` ${item.title} (${item.kind}, fixed in ${item.fixedIn})`),
    ),
    release.support.ends === undefined ? "" : `Support ends or ended: ${release.support.ends}.`,
    section("Target frameworks", release.targetFrameworks.join(", ")),
    section(
      "Packages",
      list(release.packages.map((item) => `\`${item.id}\`${item.change === "kept" ? "" : ` (${item.change})`}`)),
    ),
    section(
      "Silent changes",
      ruleList(
        rules.filter((rule) => rule.silent),
        base,
      ),
    ),
    section("Rules in the order of work", ruleList(rules, base)),
    section("New", list(release.highlights.map((item) => `**${item.title}**: ${item.summary.trim()}`))),
    `Guide of the vendor: [${release.guide.title}](${release.guide.url})`,
    `JSON: ${at(base, release.links.json)}`,
  ]);
}

/** Rules as a Markdown list of links. `base` is the address of the site, with or without a slash at its end. */
export function ruleList(rules: readonly Rule[], base: string): string {
  return list(
    rules.map((rule) => {
      const step = rule.step === undefined ? "" : `step ${rule.step}, `;
      const silent = rule.silent ? ", silent" : "";
      return `[${rule.title}](${at(base, rule.links.markdown)}): ${rule.summary} (${step}${rule.severity}${silent})`;
    }),
  );
}

/** Puts a path of the published links below the site's base. */
export function at(base: string, path: string): string {
  return `${base.replace(/\/$/, "")}${path}`;
}

function withdrawal(rule: Rule): string {
  if (rule.status.kind === "stable") return "";
  const instead = rule.status.replacedBy === undefined ? "" : ` Use \`${rule.status.replacedBy}\` instead.`;
  return `**Withdrawn on ${rule.status.on}:** ${rule.status.reason}${instead}`;
}

function properties(rule: Rule): string {
  const audience =
    rule.audience.what === undefined ? rule.audience.kind : `${rule.audience.kind}: ${rule.audience.what}`;
  return list([
    `Id: \`${rule.id}\``,
    `Kind: ${rule.kind}${rule.step === undefined ? "" : `, step ${rule.step}`}`,
    `Severity: ${rule.severity}${rule.silent ? ", silent" : ""}`,
    `Effects: ${rule.effects.join(", ")}`,
    `Concerns: ${audience}`,
    `When: ${rule.phase} the package update`,
    `Since: ${rule.since}`,
    `Guide of the vendor: ${rule.vendor.status}${rule.vendor.correction === undefined ? "" : `. ${rule.vendor.correction}`}`,
  ]);
}

function apis(entries: readonly Api[]): string {
  const lines = entries.map((api) => {
    const to = api.to === undefined ? "" : ` to \`${api.to}\``;
    const change = `\`${api.id}\`: ${api.change}${to}`;
    const signatures = [
      api.before === undefined ? "" : `  - before: \`${signature(api.before)}\``,
      api.after === undefined ? "" : `  - after: \`${signature(api.after)}\``,
    ];
    return [change, ...signatures.filter((line) => line !== "")].join("\n");
  });
  return section("Symbols", list(lines));
}

function signature({ parameters, returns }: Signature): string {
  const items = parameters.map((item) => `${item.type} ${item.name}${item.optional ? " = …" : ""}`);
  return `(${items.join(", ")})${returns === undefined ? "" : ` → ${returns}`}`;
}

function fix(rule: Rule): string {
  if (rule.fix === undefined) return "";
  const files = (name: "before" | "after") =>
    rule.fixtures[name].map((file) => `\`${name}/${file.path}\`\n\n${fenced(file.text, file.path)}`);
  const shown = rule.fix.applicability === "manual" ? [] : [...files("before"), ...files("after")];
  return section("Fix", join([`${rule.fix.summary} (${rule.fix.applicability})`, ...shown], ""));
}

/** A fence longer than any run of backticks within the text. */
export function fenced(text: string, path: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  const language = path
    .slice(path.lastIndexOf(".") + 1)
    .replace("csproj", "xml")
    .replace("props", "xml");
  return `${fence}${language}\n${text.replace(/\r\n/g, "\n").replace(/\n$/, "")}\n${fence}`;
}

function evidence(rule: Rule): string {
  return section(
    "Evidence",
    list(
      rule.evidence.map((item) => {
        const lines = item.lines === undefined ? "" : `, lines ${item.lines}`;
        const where = [item.file, item.symbol, item.schema].flatMap((part) =>
          part === undefined ? [] : [`\`${part}\``],
        );
        return `${item.claim} (${item.repository}, tag \`${item.tag}\`: ${where.join(", ")}${lines})`;
      }),
    ),
  );
}

function references(rule: Rule, base: string): string {
  const outside = rule.references.map((item) => `[${item.title}](${item.url}) (${item.kind})`);
  const { supersededBy, collapsesInto, related } = rule.relations;
  const link = (label: string) => (id: string) => `${label}: [\`${id}\`](${at(base, `/rules/${id}.md`)})`;
  const inside = [
    ...supersededBy.map(link("Superseded by")),
    ...collapsesInto.map(link("Collapses into")),
    ...related.map(link("Related")),
  ];
  return section("References", list([...inside, ...outside]));
}

/** A part with its heading; empty where there is no text. */
export function section(title: string, text: string | undefined): string {
  return text === undefined || text.trim() === "" ? "" : `## ${title}\n\n${text.trim()}`;
}

/** A Markdown list, one line an item. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function join(parts: readonly string[], end = "\n"): string {
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}${end}`;
}
