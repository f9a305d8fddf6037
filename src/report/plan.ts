import type { Catalog, Rule } from "../schema/catalog.ts";
import type { PathDocument } from "../schema/path-document.ts";

const FOLDS: Record<PathDocument["folded"][number]["reason"], string> = {
  superseded: "a later change takes its place",
  collapsed: "done together with it",
  packages: "packages go straight to the last version",
  checklist: "tests are run once, at the end",
};

/** Why a rule of the path is no work of its own, in words. */
export const foldText = (reason: PathDocument["folded"][number]["reason"]): string => FOLDS[reason];

const TITLES = {
  before: "Before the package bump, on the version that runs today",
  during: "Together with the package bump",
  after: "After it",
} as const;

export const phaseTitle = (phase: keyof typeof TITLES): string => TITLES[phase];

const idName = (id: string): string => id.replace(/^[A-Z]:/, "");

/** What becomes of a symbol that several hops touch, in words with code in backticks. */
export function chainText({ names, end }: PathDocument["symbols"][number]): string {
  const way = names.map((name) => `\`${idName(name)}\``).join(", then ");
  return end === "removed" ? `${way}, and finally removed` : way;
}

function row(rule: Rule): string {
  const marks = [
    rule.severity,
    ...(rule.silent ? ["silent"] : []),
    ...(rule.fix?.applicability === "safe" ? ["safe fix"] : []),
  ];
  return `- ${rule.title} (${marks.join(", ")}) \`${rule.id}\``;
}

/** The plan as Markdown, which is readable as text too. Ends with a line end. */
export function renderPlan(plan: PathDocument, catalog: Catalog): string {
  const rules = new Map(catalog.rules.map((rule) => [rule.id, rule]));
  const list = (ids: readonly string[]) => ids.flatMap((id) => rules.get(id) ?? []).map(row);
  const renamed = plan.packages.filter(({ change }) => change !== "kept");
  const parts = [
    `# Upgrade from ${plan.from} to ${plan.to}`,
    [
      `Land on ${plan.landing.version}. Target frameworks: ${plan.targetFrameworks.join(", ")}. Releases on the way: ${plan.releases.join(", ")}.`,
      `${plan.rules.length} rules to look at, ${plan.rules.filter((id) => rules.get(id)?.silent).length} of them silent; ${plan.folded.length} more are folded into these.`,
    ].join("\n"),
    ...plan.stops.map(({ release, reason }) => `**Stop at ${release}.** ${reason.trim()}`),
    ...(renamed.length === 0
      ? []
      : [
          [
            "## Packages",
            "",
            ...renamed.map(({ id, from, change }) => `- \`${from ? `${from}\` → \`${id}` : id}\` (${change})`),
          ].join("\n"),
        ]),
    ...plan.schema.map(({ context, rules: ids }) =>
      [`## Schema of ${context}`, "", "One migration brings in all of it.", "", ...list(ids)].join("\n"),
    ),
    ...(["before", "during", "after"] as const)
      .filter((phase) => plan.phases[phase].length > 0)
      .map((phase) => [`## ${phaseTitle(phase)}`, "", ...list(plan.phases[phase])].join("\n")),
    ...(plan.symbols.length === 0
      ? []
      : [
          ["## Symbols that change more than once", "", ...plan.symbols.map((chain) => `- ${chainText(chain)}`)].join(
            "\n",
          ),
        ]),
    ...(plan.folded.length === 0
      ? []
      : [
          [
            "## Folded",
            "",
            ...plan.folded.map(({ rule, into, reason }) => `- \`${rule}\` into \`${into}\`: ${foldText(reason)}`),
          ].join("\n"),
        ]),
  ];
  return `${parts.join("\n\n")}\n`;
}
