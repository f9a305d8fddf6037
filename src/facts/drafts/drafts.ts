import { claimsOf } from "../../catalog/facts/index.ts";
import { workList } from "../../catalog/facts/work-list.ts";
import { BLANK, ruleFiles } from "../../catalog/scaffold.ts";
import { scaffoldRelease } from "../../catalog/scaffold-release.ts";
import type { ApiFact, PackageFacts, SchemaFacts } from "../../schema/facts.ts";
import type { Hop } from "../hop.ts";
import { cutByReason, type Group } from "./groups.ts";

type HopFacts = Pick<Hop, "release" | "api" | "schema" | "packages">;

/** What the catalog has of a release already. */
export interface Written {
  /** Whether its `release.yml` is there. */
  readonly isBegun: boolean;
  /** Whether a rule or the ledger deals with a breaking fact. */
  isCovered(fact: ApiFact): boolean;
}

/**
 * First texts for what is new in a hop, by their path below the repository: `release.yml`, a ledger, and one rule for
 * each reason that can be guessed. `breaking.txt` lists the facts behind them.
 */
export function drafts(hop: HopFacts, { isBegun, isCovered }: Written): Map<string, string> {
  const { release, api, packages } = hop;
  const open = api.entries.filter((fact) => fact.breaking && !isCovered(fact));
  const cut = cutByReason(open);
  const scaffold = isBegun ? null : scaffoldRelease(release, [hop], []);
  const files = new Map(scaffold?.kind === "files" ? scaffold.files : []);
  if (cut.ledger.length > 0) files.set(`rules/${release}/ledger.yml`, ledgerYaml(cut.ledger));
  for (const { name, effects, claims, file } of [...(isBegun ? [] : steps(hop)), ...cut.groups.map(changeOf)]) {
    const evidence = { tag: packages.tag, repository: packages.repository, file };
    const rule = ruleFiles(`${release}/${name}`, {
      about: `the change of ${name}`,
      since: api.to,
      effects,
      claims,
      evidence,
    });
    for (const [path, text] of rule.files) files.set(path, text);
  }
  files.set("breaking.txt", `${workList(open)}\n`);
  return files;
}

interface Draft {
  readonly name: string;
  readonly effects: readonly string[];
  readonly claims: string;
  readonly file: string;
}

/** What every hop asks for: packages, and where they changed target framework and schema. */
function steps({ packages, schema }: HopFacts): Draft[] {
  const step = (name: string, effects: string[], claims = "apis: []\n"): Draft => ({
    name,
    effects,
    claims,
    file: BLANK,
  });
  return [
    step("update-packages", ["dependency", "binary"]),
    ...(isSameFrameworks(packages) ? [] : [step("target-framework", ["dependency"])]),
    ...schema.contexts.filter(hasChanges).map(({ context }) => {
      const name = context === "ConfigurationDbContext" ? "configuration-schema" : "operational-schema";
      return step(name, ["schema"], `database: { contexts: [${context}] }\n`);
    }),
  ];
}

function isSameFrameworks({ targetFrameworks: { before, after } }: PackageFacts): boolean {
  return before.join() === after.join();
}

function hasChanges({ addedTables, removedTables, changedTables }: SchemaFacts["contexts"][number]): boolean {
  return addedTables.length + removedTables.length + changedTables.length > 0;
}

function changeOf({ name, facts, where }: Group): Draft {
  const isSilent = facts.every(({ change }) => /^(?:default|constValue|enumValue|registration)$/.test(change));
  const claims = where === undefined ? listed(facts) : filtered(facts, where);
  const file = facts.find((fact) => fact.file !== undefined)?.file ?? BLANK;
  return { name, effects: [isSilent ? "behavioral" : "source"], claims, file };
}

function listed(facts: readonly ApiFact[]): string {
  const claims = facts.map((fact) => {
    const [change = "removed"] = claimsOf(fact);
    const to = change === "renamed" && fact.to !== undefined ? `, to: ${JSON.stringify(fact.to)}` : "";
    return `  - { id: ${JSON.stringify(fact.symbol)}, change: ${change}${to} }\n`;
  });
  return `apis:\n${[...new Set(claims)].join("")}`;
}

function filtered(facts: readonly ApiFact[], where: string): string {
  const changes = new Set(facts.flatMap((fact) => claimsOf(fact).slice(0, 1)));
  const entries = [...changes].map((change) => `  - change: ${change}\n    where: ${where}\n`);
  return `apisFrom:\n${entries.join("")}`;
}

function ledgerYaml(facts: readonly ApiFact[]): string {
  const entries = facts.map(
    ({ symbol, change }) =>
      `- symbol: ${JSON.stringify(symbol)}\n  change: ${change}\n  reason: "${BLANK}: why nobody has to act, or a rule instead"\n`,
  );
  return `# yaml-language-server: $schema=../../public/schema/v1/ledger.schema.json\n${entries.join("")}`;
}
