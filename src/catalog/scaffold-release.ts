import type { PackageFacts } from "../schema/facts.ts";
import { compareReleases } from "../versions/release.ts";
import { listOf } from "./closest.ts";
import { BLANK, type Scaffold } from "./scaffold.ts";
import type { HopFacts } from "./sources.ts";

/** The files of a release whose facts are there: it validates but for its blanks and the breaking facts to cover. */
export function scaffoldRelease(
  release: string,
  notBegun: readonly Pick<HopFacts, "release" | "packages">[],
  begun: readonly string[],
): Scaffold {
  if (begun.includes(release)) {
    return refused(`\`${release}\` is begun already; edit \`rules/${release}/release.yml\``);
  }
  const facts = notBegun.find((hop) => hop.release === release);
  if (facts === undefined) {
    const known = notBegun.map((hop) => hop.release).toSorted(compareReleases);
    return refused(
      `there are no facts of \`${release}\`; releases that can be begun: ${listOf(known) || "none"}. Import the facts first`,
    );
  }
  const folder = `rules/${release}`;
  const files = new Map([
    [`${folder}/release.yml`, releaseYaml(release, facts.packages)],
    [`${folder}/ledger.yml`, ledgerYaml()],
    [`${folder}/guide.mdx`, guideText()],
  ]);
  return { kind: "files", files, folders: [] };
}

function refused(message: string): Scaffold {
  return { kind: "refused", message };
}

function releaseYaml(release: string, facts: PackageFacts): string {
  const landing = facts.lastPatch ?? { version: facts.to, date: facts.date };
  return `# yaml-language-server: $schema=../../public/schema/v1/release-source.schema.json
release: "${release}"
previous: "${facts.from.replace(/\.\d+$/, "")}"
version: ${facts.to}
date: ${facts.date}
product: ${facts.packages.some(({ id }) => id === "IdentityServer4") ? "IdentityServer4" : "Duende IdentityServer"}
targetFrameworks: [${facts.targetFrameworks.after.join(", ")}]
packages:
${facts.packages.map(packageYaml).join("\n")}
landing:
  version: ${landing.version} # the last patch that was compared; look for a later one
  date: ${landing.date}
  reason: "${BLANK}: why not the version that the vendor's guide names"
  avoid: [] # - { range: "[…,…)", kind: defect or vulnerability, title: …, fixedIn: …, citations: [{ title: …, url: … }] }
support: # ends: YYYY-MM-DD, when support has ended
  citations:
    - title: "${BLANK}: what says when support ends"
      url: https://duendesoftware.com/products/support
highlights: [] # - { id: …, title: …, summary: …, links: [{ title: …, url: … }], rules: [${release}/…] }
guide:
  title: "${BLANK}: title of the vendor's guide for this hop"
  url: https://docs.duendesoftware.com/identityserver/upgrades/
`;
}

function packageYaml({ id, change, from }: PackageFacts["packages"][number]): string {
  const more = change === "kept" ? "" : `, change: ${change}${from === undefined ? "" : `, from: ${from}`}`;
  return `  - { id: ${id}${more} }`;
}

function ledgerYaml(): string {
  return `# yaml-language-server: $schema=../../public/schema/v1/ledger.schema.json
# Breaking facts that no rule covers: - { symbol: "…", change: …, reason: why nobody has to act }
[]
`;
}

function guideText(): string {
  return `${BLANK}: how much work this upgrade is, and for whom.

## Order of work

${BLANK}

## When to stop

${BLANK}

## Old and new side by side

${BLANK}

## Going back

${BLANK}
`;
}
