import type { Problem } from "../../src/catalog/problem.ts";
import { formatProblem } from "../../src/catalog/problem.ts";
import type { RuleFiles } from "../../src/catalog/read.ts";
import { validate } from "../../src/catalog/validate.ts";

/*
 * A small catalog without problems, in memory. Tests change one file of it and look at the problems.
 */

const API_FACTS = {
  from: "6.2.0",
  to: "6.3.0",
  entries: [
    {
      symbol: "M:Ns.Service.#ctor(Options,ILogger<Service>)",
      change: "constructor",
      breaking: true,
      package: "P",
      memberOf: "class",
      before: {
        parameters: [
          { type: "Options", name: "options" },
          { type: "ILogger<Service>", name: "logger" },
        ],
      },
      after: { parameters: [{ type: "Options", name: "options" }] },
    },
    {
      symbol: "M:Ns.Service.RunAsync(int)",
      change: "memberRenamed",
      breaking: true,
      package: "P",
      memberOf: "class",
      to: "M:Ns.Service.StartAsync(int)",
      before: { parameters: [{ type: "int", name: "count" }], returns: "Task" },
      after: { parameters: [{ type: "int", name: "count" }], returns: "Task" },
    },
    { symbol: "M:Ns.Service.Stop()", change: "memberRemoved", breaking: true, package: "P", memberOf: "class" },
    { symbol: "M:Ns.Service.Stop(int)", change: "memberRemoved", breaking: true, package: "P", memberOf: "class" },
    { symbol: "P:Ns.Options.Fresh", change: "memberAdded", breaking: false, package: "P" },
    { symbol: "T:Ns.Extra", change: "typeAdded", breaking: false, package: "P", kind: "class" },
  ],
};

const SCHEMA_FACTS = {
  from: "6.2.0",
  to: "6.3.0",
  contexts: [
    {
      context: "ConfigurationDbContext",
      addedTables: [],
      removedTables: [],
      changedTables: [
        {
          table: "Clients",
          addedColumns: [{ name: "RequireDPoP", clr: "bool", sqlServer: "bit", maxLength: null, nullable: false }],
          removedColumns: [],
          changedColumns: [],
        },
      ],
    },
  ],
};

export const PACKAGE_FACTS = {
  from: "6.2.0",
  to: "6.3.0",
  date: "2023-05-10",
  tag: "6.3.0",
  repository: "DuendeSoftware/IdentityServer",
  targetFrameworks: { before: ["net6.0"], after: ["net6.0"] },
  packages: [
    {
      id: "Duende.IdentityServer",
      change: "kept",
      targetFrameworks: ["net6.0"],
      dependencies: { before: {}, after: {} },
    },
  ],
  usings: {},
};

/** Facts of another hop without entries, for folders that hold nothing else. */
export function factsOf(from: string, to: string, entries: readonly unknown[] = []): Record<string, string> {
  const [major, minor] = to.split(".");
  const hop = { from, to };
  const folder = `rules/${major}.${minor}/facts`;
  return {
    [`${folder}/api.json`]: JSON.stringify({ ...hop, entries }),
    [`${folder}/schema.json`]: JSON.stringify({ ...hop, contexts: [] }),
    [`${folder}/packages.json`]: JSON.stringify({ ...PACKAGE_FACTS, ...hop }),
  };
}

const RELEASE = `release: "6.3"
previous: "6.2"
version: 6.3.0
date: 2023-05-10
product: Duende IdentityServer
targetFrameworks: [net6.0]
packages:
  - id: Duende.IdentityServer
landing:
  version: 6.3.10
  date: 2024-07-30
  reason: Two defects.
  avoid:
    - range: "[6.3.0,6.3.7)"
      kind: defect
      title: A defect
      fixedIn: 6.3.7
      citations: [{ title: A citation, url: "https://example.test/" }]
support:
  citations: [{ title: A citation, url: "https://example.test/" }]
highlights:
  - id: dpop
    title: DPoP
    summary: New.
    links: []
    rules: [6.3/service-changed]
guide: { title: Guide, url: "https://example.test/guide" }
`;

export const RULE = `title: The service changed
summary: Hosts that use the service must change their code.
kind: change
effects: [source]
severity: error
audience: everyone
phase: during
since: 6.3.0
apis:
  - id: M:Ns.Service.#ctor
    change: constructor
  - id: M:Ns.Service.RunAsync
    change: renamed
    to: M:Ns.Service.StartAsync
  - id: M:Ns.Service.Stop
    change: removed
detect:
  - find: { kind: package, id: Duende.IdentityServer, range: "[6.2.0,6.3.0)" }
    message: "version \`{version}\` comes before the change"
fix:
  applicability: safe
  summary: Use the new name.
  edits:
    - kind: rename
evidence:
  - tag: 6.3.0
    repository: DuendeSoftware/IdentityServer
    symbol: P:Ns.Options.Fresh
    schema: Clients.RequireDPoP
    claim: Both are new.
vendor: undocumented
`;

export const PROSE = `## What changed

The \`List<T>\` changed.

## Who is affected

Everybody, see [the release](/upgrades/6.3/).

## How to upgrade

\`\`\`csharp
// <b>no HTML in code</b>
\`\`\`

## How to verify

Build.
`;

const FOLDER = "rules/6.3/service-changed";

const FILES: Readonly<Record<string, string>> = {
  "rules/catalog.yml": "family: [{ id: Duende.IdentityServer, product: Duende IdentityServer }]\nsymbols: []\n",
  "rules/6.3/release.yml": RELEASE,
  "rules/6.3/guide.mdx": "",
  "rules/6.3/ledger.yml": "[]\n",
  "rules/6.3/trace.yml":
    "source: guide.md\nentries:\n  - { heading: New, kind: item, ordinal: 1, to: highlight:dpop }\n  - { heading: New, kind: item, ordinal: 2, to: 6.3/service-changed }\n",
  "rules/6.3/facts/api.json": JSON.stringify(API_FACTS, null, 2),
  "rules/6.3/facts/schema.json": JSON.stringify(SCHEMA_FACTS, null, 2),
  "rules/6.3/facts/packages.json": JSON.stringify(PACKAGE_FACTS, null, 2),
  [`${FOLDER}/rule.yml`]: RULE,
  [`${FOLDER}/rule.md`]: PROSE,
  [`${FOLDER}/before/App.cs`]:
    "// finding: 6.3/service-changed\nservice.RunAsync(1);\n// finding: 6.3/service-changed\nservice.RunAsync(2);\n",
  [`${FOLDER}/after/App.cs`]: "service.StartAsync(1);\nservice.StartAsync(2);\n",
  [`${FOLDER}/ok/Other.cs`]: "other.RunAsync();\n",
};

/** The small catalog with some files replaced, or taken away (null). Names without `rules/` are of its one rule. */
export function tree(changes: Readonly<Record<string, string | null>> = {}): RuleFiles {
  const whole: Record<string, string | null> = { ...FILES };
  for (const [name, text] of Object.entries(changes)) {
    whole[name.startsWith("rules/") ? name : `${FOLDER}/${name}`] = text;
  }
  const entries = Object.entries(whole).flatMap(([path, text]) =>
    text === null ? [] : [[path, new TextEncoder().encode(text)] as const],
  );
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Problems of the small catalog after changes, as printed. */
export function problemsOf(changes: Readonly<Record<string, string | null>> = {}): string[] {
  return validate(tree(changes)).problems.map((problem: Problem) => formatProblem(problem));
}

/** The rule's `rule.yml` with one text replaced; fails when the text is not there. */
export function ruleWith(old: string, now: string): { "rule.yml": string } {
  return { "rule.yml": replaced(RULE, old, now) };
}

export function releaseWith(old: string, now: string): { "rules/6.3/release.yml": string } {
  return { "rules/6.3/release.yml": replaced(RELEASE, old, now) };
}

function replaced(text: string, old: string, now: string): string {
  if (!text.includes(old)) throw new Error(`the test's model holds no \`${old}\``);
  return text.replace(old, () => now);
}
