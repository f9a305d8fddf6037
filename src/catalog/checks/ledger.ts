import { closest } from "../closest.ts";
import { coverage, coveringRules } from "../facts/coverage.ts";
import { claimsOf } from "../facts/index.ts";
import type { Problem } from "../problem.ts";
import type { ReleaseFolder } from "../sources.ts";
import { type Check, problemAt } from "./check.ts";

export const ledger: Check = {
  name: "ledger",
  description: "Every breaking fact is covered by a rule or excused once, and no excuse is stale.",
  check: (catalog) =>
    catalog.releases.flatMap((release) => [
      // A rule that cannot be read may cover what seems open.
      ...(catalog.releases.some((other) => other.unreadable.length > 0) ? [] : openFacts(release, catalog.releases)),
      ...staleExcuses(release, catalog.releases),
    ]),
};

function openFacts(release: ReleaseFolder, all: readonly ReleaseFolder[]): Problem[] {
  return coverage(release, all)
    .filter((entry) => entry.coverage.kind === "open")
    .map(({ fact }) => {
      const file = fact.file === undefined ? "" : ` (\`${fact.file}\`)`;
      const message = `breaking fact \`${fact.change}\` of \`${fact.symbol}\` is neither covered nor excused${file}`;
      const claims = claimsOf(fact).map((claim) => `\`change: ${claim}\``);
      return problemAt(
        release.ledger,
        [],
        message,
        `add it to the \`apis\` of a rule (${claims.join(" or ")}), or here with a reason`,
      );
    });
}

function staleExcuses(release: ReleaseFolder, all: readonly ReleaseFolder[]): Problem[] {
  const seen = new Set<string>();
  return release.ledger.value.flatMap((entry, index) => {
    const key = `${entry.symbol} ${entry.change}`;
    if (seen.has(key))
      return [problemAt(release.ledger, [index], `\`${entry.symbol}\` is excused twice`, "remove one entry")];
    seen.add(key);
    const fact = release.api.entries.find((item) => item.symbol === entry.symbol && item.change === entry.change);
    if (fact === undefined) return [unknownFact(release, index)];
    const message = `the excuse for \`${entry.symbol}\` is no longer needed`;
    if (!fact.breaking)
      return [problemAt(release.ledger, [index, "symbol"], `${message}: the fact is not breaking`, "remove the entry")];
    const rules = coveringRules(release, fact, all);
    if (rules.length === 0) return [];
    return [
      problemAt(
        release.ledger,
        [index, "symbol"],
        `${message}: \`${rules.join("`, `")}\` covers it`,
        "remove the entry",
      ),
    ];
  });
}

function unknownFact(release: ReleaseFolder, index: number): Problem {
  const entry = release.ledger.value[index];
  const sameSymbol = release.api.entries.filter((fact) => fact.symbol === entry?.symbol).map((fact) => fact.change);
  if (sameSymbol.length > 0) {
    const message = `the facts say nothing of \`${entry?.change}\` about \`${entry?.symbol}\``;
    return problemAt(release.ledger, [index, "change"], message, `they say \`${sameSymbol.join("`, `")}\``);
  }
  const near = closest(
    entry?.symbol ?? "",
    release.api.entries.filter((fact) => fact.breaking).map((fact) => fact.symbol),
  );
  const cure = near === undefined ? "remove the entry" : `did you mean \`${near}\`?`;
  return problemAt(release.ledger, [index, "symbol"], `no fact about \`${entry?.symbol}\``, cure);
}
