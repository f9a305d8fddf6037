import { describe, expect, test } from "vitest";
import { netRules } from "../../src/analyzer/net-rules.ts";
import { netPackages } from "../../src/plan/packages.ts";
import { allPaths, planBetween } from "../../src/plan/plan.ts";
import { symbolChains } from "../../src/plan/symbol-chains.ts";
import { renderPlan } from "../../src/report/plan.ts";
import type { Release, Rule } from "../../src/schema/catalog.ts";
import { compareReleases } from "../../src/versions/release.ts";
import { catalog } from "../support/analyze.ts";

const published = await catalog();
const model = published.rules.find(({ id }) => id === "6.3/remove-expired-grants-renamed");
if (!model) throw new Error("the catalog lacks the model rule");
const none = { supersededBy: [], collapsesInto: [], related: [] };

function rule(id: string, changes: Partial<Rule> = {}): Rule {
  const [release = ""] = id.split("/");
  return { ...(model as Rule), id, release, relations: none, apis: [], detect: [], fix: undefined, ...changes } as Rule;
}

const sets = (id: string): Rule["detect"] => [
  { find: { kind: "package", id }, scope: "project", outcome: "applies", message: "old", fix: true },
];

const bump = (release: string): Rule =>
  rule(`${release}/update-packages`, {
    kind: "step",
    detect: sets("Duende.IdentityServer"),
    fix: {
      applicability: "safe",
      summary: "Set it.",
      edits: [{ kind: "setPackageVersion", version: `${release}.9` }],
    },
  });

const tests = (release: string): Rule =>
  rule(`${release}/verify-upgrade`, { kind: "step", phase: "after", always: "applies" });

describe("net rules", () => {
  test("only the last package bump and the last checklist are work, and the others say where they went", () => {
    const { rules, folded } = netRules([
      bump("6.2"),
      tests("6.2"),
      bump("6.3"),
      tests("6.3"),
      bump("7.0"),
      tests("7.0"),
    ]);
    expect(rules.map(({ id }) => id)).toEqual(["7.0/update-packages", "7.0/verify-upgrade"]);
    expect(folded).toContainEqual({ rule: "6.2/update-packages", into: "7.0/update-packages", reason: "packages" });
    expect(folded).toContainEqual({ rule: "6.3/verify-upgrade", into: "7.0/verify-upgrade", reason: "checklist" });
  });

  test("a bump that renames packages stays beside the later one, which does not know the old ids", () => {
    const renaming = { ...bump("5.0"), detect: [...sets("IdentityServer4"), ...sets("Duende.IdentityServer")] };
    const { rules, folded } = netRules([bump("4.1"), renaming, bump("5.1"), bump("6.3")]);
    expect(rules.map(({ id }) => id)).toEqual(["5.0/update-packages", "6.3/update-packages"]);
    expect(folded.map(({ rule: id }) => id)).toEqual(["4.1/update-packages", "5.1/update-packages"]);
  });

  test("what another rule of the path supersedes or takes in is folded, along the chain to its end", () => {
    const first = rule("6.2/a", { relations: { ...none, collapsesInto: ["6.3/a"] } });
    const second = rule("6.3/a", { relations: { ...none, supersededBy: ["7.0/a"] } });
    const { rules, folded } = netRules([first, second, rule("7.0/a")]);
    expect(rules.map(({ id }) => id)).toEqual(["7.0/a"]);
    expect(folded).toEqual([
      { rule: "6.2/a", into: "7.0/a", reason: "collapsed" },
      { rule: "6.3/a", into: "7.0/a", reason: "superseded" },
    ]);
  });

  test("a rule that names one beyond the path, or itself in a ring, stays", () => {
    const beyond = rule("6.2/a", { relations: { ...none, collapsesInto: ["8.0/a"] } });
    const left = rule("6.2/b", { relations: { ...none, supersededBy: ["6.3/b"] } });
    const right = rule("6.3/b", { relations: { ...none, supersededBy: ["6.2/b"] } });
    expect(netRules([beyond, left, right])).toEqual({ rules: [beyond, left, right], folded: [] });
  });

  test("a fix of the versions of another package is no bump of the family", () => {
    const other = { ...bump("6.2"), id: "6.2/automapper", detect: sets("AutoMapper") };
    const same = { ...bump("6.3"), id: "6.3/align", detect: sets("Duende.IdentityServer") };
    expect(netRules([other, bump("6.3"), same]).folded).toEqual([]);
  });
});

test("a symbol that is renamed twice, or renamed and then removed, is one row", () => {
  const renamed = (id: string, from: string, to: string) =>
    rule(id, { apis: [{ id: `T:${from}`, change: "renamed", to: `T:${to}`, detect: true }] });
  const removed = rule("8.0/c", { apis: [{ id: "T:N.C", change: "removed", detect: true }] });
  const once = renamed("7.0/d", "N.D", "N.E");
  expect(symbolChains([renamed("6.2/a", "N.A", "N.B"), renamed("7.0/b", "N.B", "N.C"), once, removed])).toEqual([
    { symbol: "T:N.A", names: ["T:N.A", "T:N.B", "T:N.C"], end: "removed", rules: ["6.2/a", "7.0/b", "8.0/c"] },
  ]);
});

test("packages over several releases are one row each, under their first and their last id", () => {
  const release = (packages: Release["packages"]) => ({ ...published.releases[0], packages }) as Release;
  const rows = netPackages([
    release([
      { id: "Old", change: "kept" },
      { id: "Gone", change: "kept" },
    ]),
    release([
      { id: "New", change: "renamed", from: "Old" },
      { id: "Gone", change: "removed" },
    ]),
    release([
      { id: "New", change: "kept" },
      { id: "Extra", change: "added" },
    ]),
  ]);
  expect(rows).toEqual([
    { id: "Extra", change: "added" },
    { id: "Gone", change: "removed" },
    { id: "New", from: "Old", change: "renamed" },
  ]);
});

describe("plans of the catalog", () => {
  const plans = allPaths(published);

  test("hold each stable rule of their releases exactly once, as work or folded into work", () => {
    for (const plan of plans) {
      const expected = published.rules.filter(
        (entry) => plan.releases.includes(entry.release) && entry.status.kind === "stable",
      );
      const told = [...plan.rules, ...plan.folded.map((entry) => entry.rule)].toSorted();
      expect(told).toEqual(expected.map(({ id }) => id).toSorted());
      expect(plan.folded.filter(({ into }) => !plan.rules.includes(into))).toEqual([]);
      expect([...plan.phases.before, ...plan.phases.during, ...plan.phases.after]).toEqual(plan.rules);
    }
  });

  test("have one package step, and one before it for new package ids, and land on the version of the last release", () => {
    for (const plan of plans) {
      const renaming = compareReleases(plan.from, "5.0") < 0 && compareReleases("5.0", plan.to) < 0;
      expect(plan.rules.filter((id) => id.endsWith("/update-packages"))).toEqual([
        ...(renaming ? ["5.0/update-packages"] : []),
        `${plan.to}/update-packages`,
      ]);
      const last = published.releases.find(({ release }) => release === plan.to);
      expect(plan.landing.version).toBe(last?.landing.version);
    }
  });

  test("put silent changes first in each phase", () => {
    const silent = new Set(published.rules.filter((entry) => entry.silent).map(({ id }) => id));
    for (const { phases } of plans)
      for (const ids of Object.values(phases)) {
        const marks = ids.map((id) => silent.has(id));
        expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
      }
  });

  test("are found by their ends, and only where hops lead all the way", () => {
    for (const plan of plans) expect(planBetween(published, plan.from, plan.to)).toEqual(plan);
    expect(planBetween(published, "0.1", "6.3")).toBeUndefined();
    expect(planBetween(published, "6.3", "6.2")).toBeUndefined();
  });

  test("read as Markdown with every rule named once in its place", () => {
    for (const plan of plans) {
      const text = renderPlan(plan, published);
      for (const id of [...plan.rules, ...plan.folded.map((entry) => entry.rule)]) expect(text).toContain(`\`${id}\``);
      expect(text).toContain(`Land on ${plan.landing.version}`);
    }
  });
});
