import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHECKS } from "../../src/catalog/checks/index.ts";
import { coverage } from "../../src/catalog/facts/coverage.ts";
import { publish } from "../../src/catalog/publish.ts";
import { validate } from "../../src/catalog/validate.ts";
import { factsOf, PACKAGE_FACTS, problemsOf, RULE, releaseWith, ruleWith, tree } from "./tree.ts";

const RULE_FILE = "rules/6.3/service-changed/rule.yml";

test("every check is listed, and no other file is in the folder", () => {
  const files = readdirSync(new URL("../../src/catalog/checks", import.meta.url)).sort();
  const expected = [...CHECKS.map((check) => `${check.name}.ts`), "check.ts", "index.ts"].sort();
  expect(files).toEqual(expected);
});

describe("evidence", () => {
  test("a wrong kind of change fails, and the facts' word is the cure", () => {
    expect(problemsOf(ruleWith("change: constructor", "change: removed"))).toContain(
      `${RULE_FILE}:11:13 apis.0.change \`M:Ns.Service.#ctor\` is claimed \`removed\`, which the facts between \`6.2.0\` and \`6.3.0\` do not say; they say \`constructor\``,
    );
  });

  test("a symbol that did not change fails, with the nearest that did", () => {
    expect(problemsOf(ruleWith("id: M:Ns.Service.RunAsync\n", "id: M:Ns.Service.RunnAsync\n"))).toContain(
      `${RULE_FILE}:12:9 apis.1.id \`M:Ns.Service.RunnAsync\` did not change between \`6.2.0\` and \`6.3.0\`, according to the facts; did you mean \`M:Ns.Service.RunAsync(int)\`?`,
    );
  });

  test("a namespace of another product counts where the release names it and the usings show it", () => {
    const rule = ruleWith("apis:\n", "apis:\n  - { id: N:Helper, change: renamed, to: N:Vendor.Helper }\n");
    const release = releaseWith("landing:\n", 'renames: [{ from: "N:Helper", to: "N:Vendor.Helper" }]\nlanding:\n');
    const usings = { Ns: { removed: ["Helper"], added: ["Vendor.Helper"] } };
    const facts = { "rules/6.3/facts/packages.json": JSON.stringify({ ...PACKAGE_FACTS, usings }) };
    const unchanged = [expect.stringContaining("`N:Helper` did not change")];
    expect(problemsOf({ ...rule, ...release, ...facts })).toEqual([]);
    expect(problemsOf({ ...rule, ...release })).toEqual(unchanged);
    expect(problemsOf({ ...rule, ...facts })).toEqual(unchanged);
  });

  test("an overload that did not change fails", () => {
    expect(problemsOf(ruleWith("id: M:Ns.Service.RunAsync\n", "id: M:Ns.Service.RunAsync(string)\n"))).toContainEqual(
      expect.stringContaining(":12:9 apis.1.id `M:Ns.Service.RunAsync(string)` did not change"),
    );
  });

  test("a wrong new name fails, with the right one as the cure", () => {
    expect(problemsOf(ruleWith("to: M:Ns.Service.StartAsync", "to: M:Ns.Service.BeginAsync"))).toEqual([
      `${RULE_FILE}:14:9 apis.1.to \`M:Ns.Service.BeginAsync\` is not what \`M:Ns.Service.RunAsync\` became, according to the facts; write \`M:Ns.Service.StartAsync(int)\``,
    ]);
  });

  test("an addition must be new", () => {
    const claim = "detect:\n";
    const added = (id: string) => problemsOf(ruleWith(claim, `  - id: ${id}\n    change: added\ndetect:\n`));
    expect(added("P:Ns.Options.Fresh")).toEqual([]);
    expect(added("P:Ns.Extra.Member")).toEqual([]);
    expect(added("P:Ns.Options.Stale")).toHaveLength(1);
    expect(added("M:Ns.Service.RunAsync")).toEqual([
      `${RULE_FILE}:18:13 apis.3.change \`M:Ns.Service.RunAsync\` is claimed \`added\`, which the facts between \`6.2.0\` and \`6.3.0\` do not say; they say \`renamed\``,
    ]);
  });

  test("evidence names symbols, tables and columns of the facts", () => {
    expect(problemsOf(ruleWith("symbol: P:Ns.Options.Fresh", "symbol: P:Ns.Options.Frsh"))).toEqual([
      `${RULE_FILE}:28:13 evidence.0.symbol the facts of the hop do not name \`P:Ns.Options.Frsh\`; did you mean \`P:Ns.Options.Fresh\`?, or drop \`symbol\` and name a \`file\``,
    ]);
    expect(problemsOf(ruleWith("schema: Clients.RequireDPoP", "schema: Clients.RequireDPop"))).toEqual([
      `${RULE_FILE}:29:13 evidence.0.schema the schema facts of the hop do not name \`Clients.RequireDPop\`; did you mean \`Clients.RequireDPoP\`?`,
    ]);
  });

  test("evidence without a place fails", () => {
    expect(problemsOf(ruleWith("    symbol: P:Ns.Options.Fresh\n    schema: Clients.RequireDPoP\n", ""))).toEqual([
      `${RULE_FILE}:26:5 evidence.0 evidence points nowhere; add \`symbol\`, \`schema\` or \`file\``,
    ]);
  });
});

describe("ledger", () => {
  test("a breaking fact that nobody covers is a problem", () => {
    expect(problemsOf(ruleWith("  - id: M:Ns.Service.Stop\n    change: removed\n", ""))).toEqual([
      "rules/6.3/ledger.yml:1:1 breaking fact `memberRemoved` of `M:Ns.Service.Stop()` is neither covered nor excused; add it to the `apis` of a rule (`change: removed`), or here with a reason",
      "rules/6.3/ledger.yml:1:1 breaking fact `memberRemoved` of `M:Ns.Service.Stop(int)` is neither covered nor excused; add it to the `apis` of a rule (`change: removed`), or here with a reason",
    ]);
  });

  test("an id with parameters covers one overload, and an excuse the other", () => {
    const one = ruleWith("id: M:Ns.Service.Stop\n", 'id: "M:Ns.Service.Stop(int)"\n');
    expect(problemsOf(one)).toHaveLength(1);
    const excuse =
      "- symbol: M:Ns.Service.Stop()\n  change: memberRemoved\n  reason: Nobody could ever call this one.\n";
    expect(problemsOf({ ...one, "rules/6.3/ledger.yml": excuse })).toEqual([]);
  });

  test("an excuse that a rule made needless is a problem", () => {
    const excuse =
      "- symbol: M:Ns.Service.Stop()\n  change: memberRemoved\n  reason: Nobody could ever call this one.\n";
    expect(problemsOf({ "rules/6.3/ledger.yml": excuse })).toEqual([
      "rules/6.3/ledger.yml:1:11 0.symbol the excuse for `M:Ns.Service.Stop()` is no longer needed: `6.3/service-changed` covers it; remove the entry",
    ]);
  });

  test("an excuse for what is not in the facts, or does not break, is a problem", () => {
    const excuse = (symbol: string, change: string) => ({
      "rules/6.3/ledger.yml": `- symbol: ${symbol}\n  change: ${change}\n  reason: Nobody could ever call this one.\n`,
    });
    expect(problemsOf(excuse("M:Ns.Service.Stopp()", "memberRemoved"))).toEqual([
      "rules/6.3/ledger.yml:1:11 0.symbol no fact about `M:Ns.Service.Stopp()`; did you mean `M:Ns.Service.Stop()`?",
    ]);
    expect(problemsOf(excuse("M:Ns.Service.Stop()", "signature"))).toEqual([
      "rules/6.3/ledger.yml:2:11 0.change the facts say nothing of `signature` about `M:Ns.Service.Stop()`; they say `memberRemoved`",
    ]);
    expect(problemsOf(excuse("P:Ns.Options.Fresh", "memberAdded"))).toEqual([
      "rules/6.3/ledger.yml:1:11 0.symbol the excuse for `P:Ns.Options.Fresh` is no longer needed: the fact is not breaking; remove the entry",
    ]);
  });

  test("a withdrawn rule covers nothing", () => {
    const gone = ruleWith(
      "vendor: undocumented",
      "vendor: undocumented\nstatus: { withdrawn: It was wrong from the start, on: 2026-01-01 }",
    );
    expect(problemsOf(gone)).toHaveLength(4);
  });
});

test("trace entries lead to rules, highlights or `informational`, each place once", () => {
  const trace = (to: string) =>
    `source: guide.md\nentries:\n  - { heading: New, kind: item, ordinal: 1, to: informational }\n  - { heading: New, kind: item, ordinal: 1, to: "${to}" }\n`;
  expect(problemsOf({ "rules/6.3/trace.yml": trace("highlight:dpopp") })).toEqual([
    "rules/6.3/trace.yml:4:5 entries.1 item 1 below `New` is mapped twice; remove one entry",
    "rules/6.3/trace.yml:4:49 entries.1.to `highlight:dpopp` does not exist; did you mean `highlight:dpop`?",
  ]);
});

test("relations and highlights name rules that exist", () => {
  const relations = "vendor: undocumented\nrelations: { related: [6.3/service-change, 6.3/service-changed] }";
  expect(problemsOf(ruleWith("vendor: undocumented", relations))).toEqual([
    `${RULE_FILE}:32:24 relations.related.0 no rule \`6.3/service-change\`; did you mean \`6.3/service-changed\`?`,
    `${RULE_FILE}:32:44 relations.related.1 a rule does not relate to itself; remove it`,
  ]);
  expect(problemsOf(releaseWith("rules: [6.3/service-changed]", "rules: [6.3/servce-changed]"))).toEqual([
    "rules/6.3/release.yml:26:13 highlights.0.rules.0 no rule `6.3/servce-changed`; did you mean `6.3/service-changed`?",
  ]);
});

test("what supersedes a clause exists, too", () => {
  const clause = "detect:\n  - { find: { kind: package, id: Old }, message: Old, supersededBy: [6.3/nowhere] }\n";
  expect(problemsOf(ruleWith("detect:\n", clause))).toContainEqual(
    expect.stringContaining("detect.0.supersededBy.0 no rule `6.3/nowhere`"),
  );
});

test("a silent change has a notice and does not break the build", () => {
  expect(problemsOf(ruleWith("phase: during", "phase: during\nsilent: true"))).toEqual([
    `${RULE_FILE}:5:11 severity a silent change builds and starts; use \`warning\` or \`note\`, or drop \`silent\``,
    `${RULE_FILE}:8:9 silent \`silent\` without \`notice\`; add \`notice:\` with the log line, metric or SQL that shows it`,
  ]);
});

test("a rule that cannot tell asks a question", () => {
  expect(problemsOf(ruleWith("vendor: undocumented", "vendor: undocumented\nalways: cantTell"))).toEqual([
    `${RULE_FILE}:32:9 always \`cantTell\` without \`question\`; add \`question:\`, to which yes means that the rule applies`,
  ]);
  expect(problemsOf(ruleWith("    message:", "    outcome: cantTell\n    message:"))).toContain(
    `${RULE_FILE}:19:14 detect.0.outcome \`cantTell\` without \`question\`; add \`question:\`, to which yes means that the rule applies`,
  );
  expect(
    problemsOf(ruleWith("vendor: undocumented", "vendor: undocumented\nalways: cantTell\nquestion: Is it so.")),
  ).toEqual([
    `${RULE_FILE}:33:11 question a question ends with a question mark; ask so that yes means that the rule applies`,
  ]);
});

test("messages have a style and known placeholders", () => {
  const message = 'message: "version `{version}` comes before the change"';
  expect(problemsOf(ruleWith(message, 'message: "The {verson} is old."'))).toEqual([
    `${RULE_FILE}:19:14 detect.0.message message ends with a stop; remove the final stop`,
    `${RULE_FILE}:19:14 detect.0.message message starts with a capital; start in lower case, or put a name into backticks`,
    `${RULE_FILE}:19:14 detect.0.message unknown placeholder \`{verson}\`; did you mean \`version\`?`,
  ]);
});

test("titles have no final stop and are not used twice", () => {
  expect(problemsOf(ruleWith("The service changed", "The service changed."))).toEqual([
    `${RULE_FILE}:1:8 title title ends with a stop; remove the final stop`,
  ]);
});

test("ranges are NuGet intervals", () => {
  expect(problemsOf(ruleWith('"[6.2.0,6.3.0)"', '">=6.2"'))).toEqual([
    `${RULE_FILE}:18:62 detect.0.find.range \`>=6.2\` is no NuGet range; write for example \`[6.2.0,6.3.0)\``,
  ]);
  const carriers = 'carriers: [{ id: Kit, brings: [{ range: "[1,2", product: IdentityServer4 }] }]\n';
  const family = "family: [{ id: Duende.IdentityServer, product: Duende IdentityServer }]\n";
  expect(problemsOf({ "rules/catalog.yml": `${family}${carriers}symbols: []\n` })).toEqual([
    "rules/catalog.yml:2:41 carriers.0.brings.0.range `[1,2` is no NuGet range; write for example `[6.2.0,6.3.0)`",
  ]);
});

test("links in prose are https or lead to something that exists", () => {
  const found = problemsOf({
    "rule.md":
      "## What changed\n\n[a](http://example.test) [b](/rules/6.3/service-chnged/)\n\n## Who is affected\n\n[c](../x.md)\n\n## How to upgrade\n\n[d](/upgrades/9.9/)\n\n## How to verify\n\n[e](https://example.test) [f](/rules/6.3/service-changed/)\n",
  });
  expect(found).toEqual([
    "rules/6.3/service-changed/rule.md:3:5 link `http://example.test` is not https; use an https address",
    "rules/6.3/service-changed/rule.md:3:30 no rule `6.3/service-chnged`; did you mean `/rules/6.3/service-changed/`?",
    "rules/6.3/service-changed/rule.md:7:5 link `../x.md` leads nowhere; write `/rules/<id>/`, `/upgrades/<release>/` or an https address",
    "rules/6.3/service-changed/rule.md:11:5 link `/upgrades/9.9/` leads nowhere; write `/rules/<id>/`, `/upgrades/<release>/` or an https address",
  ]);
});

describe("fixtures", () => {
  test("two expected findings, near misses and the result of the edits are required", () => {
    expect(
      problemsOf({
        "before/App.cs": "// finding: 6.3/service-changed\nx\n",
        "after/App.cs": null,
        "ok/Other.cs": null,
      }),
    ).toEqual([
      `${RULE_FILE}:18:3 detect \`before/\` marks 1 expected finding of the rule; mark at least two with \`finding: 6.3/service-changed\` on the line above`,
      `${RULE_FILE}:18:3 detect no near misses; add files to \`ok/\` that look alike and must stay silent`,
      `${RULE_FILE}:21:3 fix the fix is shown nowhere; add \`after/\`: the files of \`before/\` with the edits applied`,
    ]);
  });

  test("markers name rules that exist, and stand in `before/` only", () => {
    const text = "x\n  <!-- finding: 6.3/service-chnged -->\ny\n";
    expect(problemsOf({ "before/Other.xml": text, "ok/Other.cs": "// finding: 6.3/service-changed\nx\n" })).toEqual([
      "rules/6.3/service-changed/before/Other.xml:2:1 no rule `6.3/service-chnged`; did you mean `6.3/service-changed`?",
      "rules/6.3/service-changed/ok/Other.cs:1:1 a marker where no finding is expected; remove it, or move the file to `before/`",
    ]);
  });
});

test("a fix that edits has edits, and a manual one has none", () => {
  expect(problemsOf(ruleWith("applicability: safe", "applicability: manual"))).toEqual([
    `${RULE_FILE}:21:18 fix.applicability a manual fix has edits; use \`safe\` or \`unsafe\`, or remove the edits`,
  ]);
  expect(problemsOf(ruleWith("    to: M:Ns.Service.StartAsync\n", ""))).toContain(
    `${RULE_FILE}:13:13 apis.1.change \`renamed\` without the new name; add \`to:\``,
  );
});

test("a withdrawn rule says why, and what replaces it exists", () => {
  const status = "vendor: undocumented\nstatus: { withdrawn: gone, on: 2026-01-01, replacedBy: 6.3/nothing-like-it }";
  const found = problemsOf(ruleWith("vendor: undocumented", status)).filter((line) => line.startsWith(RULE_FILE));
  expect(found).toEqual([
    `${RULE_FILE}:32:22 status.withdrawn no reason for the withdrawal; say in a sentence why the rule is gone`,
    `${RULE_FILE}:32:56 status.replacedBy \`6.3/nothing-like-it\` replaces nothing; remove \`replacedBy\``,
  ]);
});

test("a step has a number, and `since` is of the release or a patch before it", () => {
  expect(problemsOf(ruleWith("kind: change", "kind: step"))).toEqual([
    `${RULE_FILE}:3:7 kind a step without its number; add \`step:\` with the number of the guide's step`,
  ]);
  expect(problemsOf(ruleWith("since: 6.3.0", "since: 7.0.0"))).toEqual([
    `${RULE_FILE}:8:8 since \`7.0.0\` is not of release \`6.3\`; name the version in which the change landed`,
  ]);
  expect(problemsOf(ruleWith("since: 6.3.0", "since: 6.2.4"))).toEqual([]);
  expect(problemsOf(ruleWith("since: 6.3.0", "since: 6.3.0\nalsoIn: [6.2.5]"))).toEqual([]);
  expect(problemsOf(ruleWith("since: 6.3.0", "since: 6.3.0\nalsoIn: [6.3.1]"))).toEqual([
    `${RULE_FILE}:9:10 alsoIn.0 \`6.3.1\` is no patch of a release before \`6.3\`; name the patches of older releases that have the change too`,
  ]);
});

test("the landing version is of the release and outside what to avoid", () => {
  expect(problemsOf(releaseWith("version: 6.3.10", "version: 7.0.0"))).toEqual([
    "rules/6.3/release.yml:10:12 landing.version `7.0.0` is not of release `6.3`; land on a version of the release",
  ]);
  expect(problemsOf(releaseWith("version: 6.3.10", "version: 6.3.5"))).toEqual([
    "rules/6.3/release.yml:14:14 landing.avoid.0.range the range holds the landing version `6.3.5`; land on a later version, or correct the range",
    "rules/6.3/release.yml:17:16 landing.avoid.0.fixedIn fixed after the landing version `6.3.5`; land on a later version",
  ]);
});

test("a namespace keeps its name only below one that is renamed", () => {
  const kept = (id: string) =>
    problemsOf(
      releaseWith("landing:\n", `renames: [{ from: "N:Old", to: "N:New" }]\nkeptNamespaces: ["${id}"]\nlanding:\n`),
    );
  expect(kept("N:Old.Contrib")).toEqual([]);
  expect(kept("N:Older.Contrib")).toEqual([
    expect.stringContaining("keptNamespaces.0 no namespace around `N:Older.Contrib` is renamed in `6.3`"),
  ]);
});

test("a release says the same as its folder and its facts", () => {
  expect(problemsOf(releaseWith('previous: "6.2"', 'previous: "6.1"'))).toEqual([
    "rules/6.3/facts/api.json:2:3 from facts are of `6.2.0` to `6.3.0`; import those of the hop from `6.1` to `6.3.0`",
    "rules/6.3/facts/packages.json:2:3 from facts are of `6.2.0` to `6.3.0`; import those of the hop from `6.1` to `6.3.0`",
    "rules/6.3/facts/schema.json:2:3 from facts are of `6.2.0` to `6.3.0`; import those of the hop from `6.1` to `6.3.0`",
  ]);
  expect(problemsOf(releaseWith('release: "6.3"', 'release: "6.4"'))[0]).toBe(
    'rules/6.3/release.yml:1:10 release `6.4` is not the folder\'s release; write `"6.3"`',
  );
});

describe("a release of which only the facts are there", () => {
  test("is not begun: it is no problem and is not published", () => {
    const { sources, problems } = validate(tree({ ...factsOf("6.3.0", "7.0.0"), ...factsOf("7.0.0", "7.1.0") }));
    expect(problems).toEqual([]);
    expect(sources?.releases.map(({ release }) => release)).toEqual(["6.3"]);
    expect(sources?.notBegun.map(({ release }) => release)).toEqual(["7.0", "7.1"]);
    expect(sources && publish(sources).releases.map(({ release }) => release)).toEqual(["6.3"]);
  });

  test("needs all three files of facts", () => {
    expect(problemsOf({ ...factsOf("6.3.0", "7.0.0"), "rules/7.0/facts/schema.json": null })).toEqual([
      "rules/7.0/facts/schema.json:1:1 missing file; generate it with `scripts/import-facts.ts`",
    ]);
  });

  test("begins with any other file, and then is held to all of them", () => {
    const problems = problemsOf({ ...factsOf("6.3.0", "7.0.0"), "rules/7.0/ledger.yml": "[]\n" });
    expect(problems).toContainEqual(expect.stringContaining("rules/7.0/release.yml:1:1 missing file"));
  });

  test("may stand between two that are published, which then name their true predecessor", () => {
    const later = releaseWith('"6.3"\nprevious: "6.2"\nversion: 6.3.0', '"7.1"\nprevious: "7.0"\nversion: 7.1.0');
    const text = later["rules/6.3/release.yml"]
      .replace("version: 6.3.10", "version: 7.1.2")
      .replace(/ {2}avoid:(?:.|\n)*?support:/, "  avoid: []\nsupport:")
      .replace("rules: [6.3/service-changed]", "rules: []")
      .replaceAll("2024-07-30", "2025-07-30");
    const files = {
      ...factsOf("6.3.0", "7.0.0"),
      ...factsOf("7.0.0", "7.1.0"),
      "rules/7.1/guide.mdx": "",
      "rules/7.1/ledger.yml": "[]\n",
    };
    expect(problemsOf({ ...files, "rules/7.1/release.yml": text })).toEqual([]);
    expect(problemsOf({ ...files, "rules/7.1/release.yml": text.replace('"7.0"', '"6.3"') })).toContainEqual(
      'rules/7.1/release.yml:2:11 previous `6.3` is not the release before `7.1` in the catalog; write `"7.0"`',
    );
  });
});

test("a change that a patch brought is covered by a rule of either hop that shows it", () => {
  const replaced = {
    symbol: "M:Ns.Service.#ctor(Options,ILogger<Service>)",
    change: "constructor",
    breaking: true,
    package: "P",
    after: { parameters: [{ type: "Options", name: "options", optional: false }] },
  };
  const covered = (entry: object) => {
    const { sources } = validate(tree(factsOf("6.1.0", "6.2.0", [entry])));
    const [begun] = sources?.releases ?? [];
    const [hop] = sources?.notBegun ?? [];
    if (begun === undefined || hop === undefined) throw new Error("the model cannot be read");
    const older = { ...begun, ...hop, rules: [] };
    return coverage(older, [older, begun]).map(({ coverage: { kind } }) => kind);
  };
  expect(covered({ ...replaced, since: "6.2.4" })).toEqual(["rule"]);
  expect(covered(replaced)).toEqual(["open"]);
  expect(covered({ ...replaced, since: "6.2.4", after: { parameters: [] } })).toEqual(["open"]);
});

test("a database block that does not fit the schema facts fails at its key", () => {
  const block = (lines: string) =>
    ruleWith("vendor: undocumented", `vendor: undocumented\ndatabase:\n  contexts: [ConfigurationDbContext]\n${lines}`);
  expect(problemsOf(block("  defaults: { Clients.RequireDPoP: false }\n"))).toEqual([]);
  expect(
    problemsOf(block("  defaults: { Clients.Nope: false }\n")).every((line) => line.includes("database.defaults")),
  ).toBe(true);
  expect(problemsOf(block("  defaults: { Clients.Nope: false }\n")).length).toBeGreaterThan(0);
});

test("a rule that cannot be read hides neither the others' problems nor makes new ones", () => {
  const second = {
    "rules/6.3/second/rule.yml": RULE.replace("title: The service changed", "titel: x"),
    "rules/6.3/second/rule.md": "",
  };
  const found = problemsOf({
    ...second,
    ...ruleWith("  - id: M:Ns.Service.Stop\n    change: removed\n", ""),
    ...releaseWith("kind: defect", "kind: defect"),
  });
  expect(found.some((line) => line.includes("ledger.yml"))).toBe(false);
  expect(found.some((line) => line.includes("second/rule.yml:1:1 titel unknown key; did you mean `title`?"))).toBe(
    true,
  );
});

test.each([
  ["table: T, state: absent", "state nothing says where the absent table is looked for"],
  ["table: T, beside: U, column: C, state: absent", "beside `beside` is for absent tables"],
  ["table: T, state: altered", "state only columns are altered"],
  ["table: T, columns: [C], state: present", "columns `columns` is for absent ones, without `column`"],
  ["table: T, columns: [C], column: C, state: absent", "columns `columns` is for absent ones, without `column`"],
  [
    "table: Clients, columns: [RequireDPop], state: absent",
    "columns.0 the schema facts of the hop do not name `Clients.RequireDPop`; did you mean `Clients.RequireDPoP`?",
  ],
  ["table: T, column: C, state: absent, longerThan: 4", "longerThan `longerThan` is for columns that are present"],
  ["table: T, column: C, state: present, keyKept: true", "keyKept `keyKept` is for columns that are altered"],
])("a schema detector with what does not go together fails: %s", (detector, problem) => {
  const find = `{ kind: migration, ${detector} }`;
  const problems = problemsOf(ruleWith('{ kind: package, id: Duende.IdentityServer, range: "[6.2.0,6.3.0)" }', find));
  expect(
    problems.some((text) => text.includes(`detect.0.find.${problem}`)),
    problems.join("\n"),
  ).toBe(true);
});
