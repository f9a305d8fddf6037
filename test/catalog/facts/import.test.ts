import { expect, test } from "vitest";
import { Comparison } from "../../../src/catalog/facts/comparison.ts";
import { importApi } from "../../../src/catalog/facts/import-api.ts";
import { importSchema, SchemaComparison } from "../../../src/catalog/facts/import-schema.ts";
import { readRules } from "../../../src/catalog/read.ts";
import { ApiFacts, SchemaFacts } from "../../../src/schema/facts.ts";

const place = {
  package: "P",
  namespace: "Ns",
  type: "Service",
  typeKind: "class",
  member: "Run",
  memberKind: "method",
  file: "Service.cs",
};

const comparison = Comparison.parse({
  from: "6.2.0",
  to: "6.3.0",
  removedMembers: [{ ...place, signature: "public Task Run(int a)" }],
  renamedMembers: [{ ...place, newMember: "Start", old: "public Task Run(int a)", new: "public Task Start(int a)" }],
  changedConstructors: [
    {
      ...place,
      member: ".ctor",
      memberKind: "ctor",
      old: "public Service(A a)",
      new: "public Service(A a, B? b = null)",
    },
  ],
  changedTypes: [
    {
      package: "P",
      namespace: "Ns",
      type: "Result",
      kind: "class",
      breaking: true,
      basesRemoved: ["IOld"],
      basesAdded: ["New"],
    },
  ],
  addedMembers: [
    {
      ...place,
      member: "Fresh",
      memberKind: "property",
      signature: "public bool Fresh { get; set; }",
      default: "true",
    },
  ],
  registrationChanges: {
    P: {
      removed: ["AddTransient<Service>", "TryAddTransient<IThing, Old>"],
      added: ["AddTransient<IService, Service>", "TryAddTransient<IThing, New>"],
    },
  },
});

test("a rename is one fact, which names the new symbol", () => {
  const { entries } = importApi(comparison, [], () => undefined);
  expect(entries.filter((fact) => fact.symbol === "M:Ns.Service.Run(int)")).toEqual([
    expect.objectContaining({
      change: "memberRenamed",
      breaking: true,
      to: "M:Ns.Service.Start(int)",
      memberOf: "class",
    }),
  ]);
});

test("facts are sorted, and registrations count only where the old service type is gone", () => {
  const { entries } = importApi(comparison, [], () => undefined);
  expect(entries.map((fact) => `${fact.change} ${fact.symbol}`)).toEqual([
    "baseTypes T:Ns.Result",
    "registration T:Ns.Service",
    "constructor M:Ns.Service.#ctor(A)",
    "memberAdded P:Ns.Service.Fresh",
    "memberRenamed M:Ns.Service.Run(int)",
  ]);
  expect(entries.find((fact) => fact.change === "registration")?.after).toBe("AddTransient<IService, Service>");
  expect(entries.find((fact) => fact.change === "memberAdded")?.value).toBe("true");
});

test("changes of later patches carry the version in which they landed", () => {
  const changes = {
    changedConstructors: [
      { ...place, member: ".ctor", memberKind: "ctor", old: "public Service(A a)", new: "public Service(C c)" },
    ],
  };
  const patches = [
    { from: "6.3.0", to: "6.3.10", changes },
    { from: "7.0.0", to: "7.0.9", changes },
  ];
  const since = (find: (file: string, declaration: string) => string | undefined) =>
    importApi(comparison, patches, find).entries.flatMap((fact) => (fact.since === undefined ? [] : [fact.since]));
  expect(
    since((file, declaration) => (file === "Service.cs" && declaration.includes("C c") ? "6.3.7" : undefined)),
  ).toEqual(["6.3.7"]);
  expect(since(() => undefined)).toEqual(["6.3.10"]);
});

test("schema facts come from the model, tables and columns sorted", () => {
  const facts = importSchema(
    SchemaComparison.parse({
      from: "6.2.0",
      to: "6.3.0",
      modelSnapshot: {
        ConfigurationDb: {
          changedTables: {
            Clients: {
              addedColumns: {
                B: { clr: "string", type: "nvarchar(200)", maxLength: 200, nullable: true },
                A: { clr: "int", type: "int", maxLength: null, nullable: false },
              },
            },
          },
        },
      },
    }),
  );
  expect(facts.contexts.map(({ context }) => context)).toEqual(["ConfigurationDbContext", "PersistedGrantDbContext"]);
  expect(facts.contexts[0]?.changedTables[0]?.addedColumns).toEqual([
    { name: "A", clr: "int", sqlServer: "int", maxLength: null, nullable: false },
    { name: "B", clr: "string", sqlServer: "nvarchar(200)", maxLength: 200, nullable: true },
  ]);
});

test("committed facts are in the importer's form: sorted, two spaces, a newline at the end", () => {
  for (const [file, bytes] of readRules()) {
    if (!/\/facts\/.*\.json$/.test(file)) continue;
    const text = new TextDecoder().decode(bytes);
    const schema = file.endsWith("api.json") ? ApiFacts : SchemaFacts;
    expect(text, file).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(schema.safeParse(JSON.parse(text)).success, file).toBe(true);
  }
});

test("6.3 holds the facts that its research names", () => {
  const text = new TextDecoder().decode(readRules().get("rules/6.3/facts/api.json"));
  const { entries } = ApiFacts.parse(JSON.parse(text));
  const about = (part: string) =>
    entries.filter((fact) => fact.breaking && fact.symbol.includes(part)).map((fact) => fact.change);
  expect(about("TokenCleanupService").sort()).toEqual(["constructor", "memberRenamed", "registration"]);
  expect(about("ITokenRequestValidator.ValidateRequestAsync")).toEqual(["signature"]);
  const backChannel = entries.find(
    (fact) => fact.change === "constructor" && fact.symbol.includes("DefaultBackChannelLogoutService"),
  );
  expect(backChannel?.since).toBe("6.3.7");
});
