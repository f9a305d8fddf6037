import type { ApiFacts } from "../../schema/facts.ts";
import type { ApiSource, Evidence } from "../../schema/rule-source.ts";
import { closest, listOf } from "../closest.ts";
import { names } from "../facts/documentation-id.ts";
import { claimsOf, factsAbout, isNamed, proofsOf } from "../facts/index.ts";
import { schemaNames } from "../facts/schema-names.ts";
import type { Problem } from "../problem.ts";
import type { ReleaseFolder, RuleFolder } from "../sources.ts";
import { type Check, problemAt } from "./check.ts";

export const evidence: Check = {
  name: "evidence",
  description: "What a rule claims about symbols and tables is what the facts of its hop say.",
  check: (catalog) =>
    catalog.releases.flatMap((release) =>
      release.rules.flatMap((rule) => [
        ...rule.source.value.apis.flatMap((api, index) => apiProblems(release, rule, api, index)),
        ...rule.source.value.evidence.flatMap((item, index) => evidenceProblems(release, rule, item, index)),
      ]),
    ),
};

function apiProblems(release: ReleaseFolder, rule: RuleFolder, api: ApiSource, index: number): Problem[] {
  const { source } = rule;
  const path = ["apis", index];
  const hop = `between \`${release.api.from}\` and \`${release.api.to}\``;
  if (isForeignNamespace(release, api)) return [];
  const proofs = proofsOf(release.api, api.id, api.change);
  if (proofs.length === 0) {
    const claims = [...new Set(factsAbout(release.api, api.id).flatMap(claimsOf))];
    if (claims.length === 0) {
      const message = `\`${api.id}\` did not change ${hop}, according to the facts`;
      return [problemAt(source, [...path, "id"], message, nearest(release.api, api.id))];
    }
    const message = `\`${api.id}\` is claimed \`${api.change}\`, which the facts ${hop} do not say`;
    return [problemAt(source, [...path, "change"], message, `they say ${listOf(claims)}`)];
  }
  if (api.to === undefined) return [];
  const targets = proofs.flatMap((fact) => (fact.to === undefined ? [] : [fact.to]));
  if (api.change === "renamed" && targets.some((target) => names(api.to ?? "", target))) return [];
  const cure = api.change === "renamed" ? `write \`${targets.join("` or `")}\`` : "remove `to`; only `renamed` has one";
  return [
    problemAt(source, [...path, "to"], `\`${api.to}\` is not what \`${api.id}\` became, according to the facts`, cure),
  ];
}

/** A namespace of another product that the product's sources left for the new one. */
function isForeignNamespace({ source, packages }: ReleaseFolder, { id, change, to }: ApiSource): boolean {
  if (change !== "renamed" || !id.startsWith("N:")) return false;
  const isDeclared = source.value.renames.some((rename) => rename.from === id && rename.to === to);
  const usings = Object.values(packages.usings);
  const [old, now] = [id.slice(2), to?.slice(2) ?? ""];
  return isDeclared && usings.some(({ removed, added }) => removed.includes(old) && added.includes(now));
}

function evidenceProblems(release: ReleaseFolder, rule: RuleFolder, item: Evidence, index: number): Problem[] {
  const { source } = rule;
  const path = ["evidence", index];
  const problems: Problem[] = [];
  if (item.symbol !== undefined && !isNamed(release.api, item.symbol)) {
    const message = `the facts of the hop do not name \`${item.symbol}\``;
    const cure = `${nearest(release.api, item.symbol)}, or drop \`symbol\` and name a \`file\``;
    problems.push(problemAt(source, [...path, "symbol"], message, cure));
  }
  // What the vendor's migrations have is evidence too where it is corrected.
  const known = [...new Set([release.schema, release.scripted].flatMap(schemaNames))].sort();
  if (item.schema !== undefined && !known.includes(item.schema)) {
    const near = closest(item.schema, known);
    const cure = near === undefined ? `the facts name ${listOf(known) || "nothing"}` : `did you mean \`${near}\`?`;
    problems.push(
      problemAt(source, [...path, "schema"], `the schema facts of the hop do not name \`${item.schema}\``, cure),
    );
  }
  if (item.symbol === undefined && item.schema === undefined && item.file === undefined) {
    problems.push(problemAt(source, path, "evidence points nowhere", "add `symbol`, `schema` or `file`"));
  }
  if (item.lines !== undefined && item.file === undefined) {
    problems.push(problemAt(source, [...path, "lines"], "`lines` without `file`", "add the file"));
  }
  return problems;
}

function nearest(facts: ApiFacts, id: string): string {
  const near = closest(
    id,
    facts.entries.flatMap((fact) => (fact.to === undefined ? [fact.symbol] : [fact.symbol, fact.to])),
  );
  return near === undefined ? "correct the id" : `did you mean \`${near}\`?`;
}
