import { closest } from "../closest.ts";
import type { Problem } from "../problem.ts";
import type { RuleFolder } from "../sources.ts";
import { allRuleIds, allRules, type Check } from "./check.ts";

export const links: Check = {
  name: "links",
  description: "Links in prose are https, or lead to rules and releases that exist.",
  check: (catalog) => {
    const ids = allRuleIds(catalog);
    const releases = catalog.releases.map(({ release }) => release);
    return allRules(catalog).flatMap((rule) =>
      proseLinks(rule).flatMap((link) => linkProblems(rule, link, ids, releases)),
    );
  },
};

interface Link {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

function proseLinks(rule: RuleFolder): Link[] {
  return rule.prose.split(/\r?\n/).flatMap((text, index) =>
    [...text.matchAll(/\]\(<?([^()\s<>]+)>?/g)].map((match) => ({
      url: match[1] ?? "",
      line: index + 1,
      column: match.index + match[0].indexOf(match[1] ?? "") + 1,
    })),
  );
}

function linkProblems(rule: RuleFolder, link: Link, ids: readonly string[], releases: readonly string[]): Problem[] {
  const problem = (message: string, cure: string): Problem[] => [
    { file: `${rule.path}/rule.md`, line: link.line, column: link.column, path: "", message, cure },
  ];
  if (/^https:\/\//.test(link.url) || link.url.startsWith("#")) return [];
  if (/^[a-z][a-z0-9+.-]*:/i.test(link.url))
    return problem(`link \`${link.url}\` is not https`, "use an https address");
  const id = /^\/rules\/(\d+\.\d+\/[^/#]+)\/(?:#.*)?$/.exec(link.url)?.[1];
  if (id !== undefined) {
    if (ids.includes(id)) return [];
    const near = closest(id, ids);
    return problem(`no rule \`${id}\``, near === undefined ? "correct the id" : `did you mean \`/rules/${near}/\`?`);
  }
  const release = /^\/upgrades\/(\d+\.\d+)\/(?:#.*)?$/.exec(link.url)?.[1];
  if (release !== undefined && releases.includes(release)) return [];
  if (/^\/(?:rules|upgrades|analyze|catalog|about)\/(?:[?#].*)?$/.test(link.url)) return [];
  return problem(
    `link \`${link.url}\` leads nowhere`,
    "write `/rules/<id>/`, `/upgrades/<release>/` or an https address",
  );
}
