import { expect, test } from "vitest";
import { Comparison } from "../../../src/catalog/facts/comparison.ts";
import { importApi } from "../../../src/catalog/facts/import-api.ts";
import { importPackages, Releases } from "../../../src/catalog/facts/import-packages.ts";
import { importSchema, SchemaComparison } from "../../../src/catalog/facts/import-schema.ts";
import { readRules } from "../../../src/catalog/read.ts";
import { ApiFacts, BaseSchema, PackageFacts, SchemaFacts } from "../../../src/schema/facts.ts";

const place = {
  package: "P",
  namespace: "Ns",
  type: "Service",
  typeKind: "class",
  member: "Run",
  memberKind: "method",
  file: "Service.cs",
};

const patch = { tag: "x", tagDate: "2023-05-10T09:54:35-07:00" };

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
    { ...patch, from: "6.3.0", to: "6.3.10", changes },
    { ...patch, from: "7.0.0", to: "7.0.9", changes },
  ];
  const since = (find: (file: string, declaration: string) => string | undefined) =>
    importApi(comparison, patches, find).entries.flatMap((fact) => (fact.since === undefined ? [] : [fact.since]));
  expect(
    since((file, declaration) => (file === "Service.cs" && declaration.includes("C c") ? "6.3.7" : undefined)),
  ).toEqual(["6.3.7"]);
  expect(since(() => undefined)).toEqual(["6.3.10"]);
});

test("facts tell what only the comparison's details say", () => {
  const details = Comparison.parse({
    from: "7.4.0",
    to: "8.0.0",
    changedTypes: [{ package: "P", namespace: "Ns", type: "Provider", kind: ["class", "record"], breaking: true }],
    changedVirtualOrSealed: [{ package: "P", namespace: "Ns", type: "Grants", kind: "class", change: "+static" }],
    removedMembers: [
      {
        ...place,
        member: "Name",
        memberKind: "property",
        signature: "public string Name { get; set; }",
        inheritedFrom: "Ns.Base",
      },
    ],
    changedConstructors: [
      {
        ...place,
        member: ".ctor",
        memberKind: "ctor",
        access: "protected",
        old: "public Service(A a)",
        new: "protected Service(A a)",
        change: ["access public -> protected"],
      },
    ],
    changedSignatures: [
      {
        ...place,
        typeKind: "interface",
        old: "public Task Run()",
        new: "public Task Run(CancellationToken ct)",
        change: ["+param CancellationToken"],
        breaksImplementors: true,
      },
    ],
    changedDefaults: [
      {
        ...place,
        member: "Policy",
        memberKind: "property",
        old: "Constants.Name",
        new: "Constants.Name",
        oldResolved: '"A"',
        newResolved: '"B"',
      },
    ],
    parameterRenames: [
      { ...place, member: "Stop", signature: "public Task Stop(CancellationToken ct)", old: ["token"], new: ["ct"] },
    ],
    internalConstChanges: [{ const: "Ns.Cache.Separator", old: '":"', new: '"-"', file: "Cache.cs" }],
    newlyObsolete: [{ ...place, member: "Old", signature: "public void Old()", mentions: ["INew.Do"] }],
    nullabilityOnly: ["Ns.Service::public string? Text()"],
  });
  const { entries, nullabilityOnly } = importApi(details, [], () => undefined);
  const about = (symbol: string) => entries.find((fact) => fact.symbol === symbol);
  expect(nullabilityOnly).toBe(1);
  expect(about("T:Ns.Provider")).toMatchObject({
    change: "typeKind",
    before: "class",
    after: "record",
    breaking: true,
  });
  expect(about("T:Ns.Grants")).toMatchObject({ change: "virtualOrSealed", differs: ["+static"], breaking: true });
  expect(about("P:Ns.Service.Name")).toMatchObject({ breaking: false, inheritedFrom: "Ns.Base" });
  expect(about("M:Ns.Service.#ctor(A)")).toMatchObject({
    access: "protected",
    differs: ["access public -> protected"],
  });
  expect(about("M:Ns.Service.Run()")).toMatchObject({
    breaks: ["implementors"],
    differs: ["+param CancellationToken"],
  });
  expect(about("P:Ns.Service.Policy")).toMatchObject({ before: '"A"', after: '"B"' });
  expect(about("M:Ns.Service.Stop(CancellationToken)")).toMatchObject({
    change: "parameterNames",
    breaking: true,
    before: { parameters: [{ name: "token" }] },
    after: { parameters: [{ name: "ct" }] },
  });
  expect(about("F:Ns.Cache.Separator")).toMatchObject({ change: "internalConst", breaking: true, package: "P" });
  expect(about("M:Ns.Service.Old()")).toMatchObject({ change: "obsolete", instead: ["INew.Do"], breaking: false });
});

test("across a change of brand, what changed is named as before, and additions as after", () => {
  const brand = Comparison.parse({
    from: "4.1.0",
    to: "5.0.0",
    removedMembers: [{ ...place, package: "Old", namespace: "Old.Ns", signature: "public Task Run()" }],
    changedSignatures: [
      {
        ...place,
        package: "New.Brand",
        namespace: "New.Brand.Ns",
        member: "Go",
        old: "public Task Go()",
        new: "public Task Go(int a)",
      },
    ],
    addedTypes: [{ package: "New.Brand", namespace: "New.Brand.Ns", type: "Key", kind: "class" }],
    packages: {
      renamed: [
        ["Old.Storage", "New.Brand.Storage"],
        ["Old", "New.Brand"],
      ],
    },
  });
  const { entries } = importApi(brand, [], () => undefined);
  expect(entries.map(({ symbol, package: owner }) => `${owner} ${symbol}`)).toEqual([
    "New.Brand T:New.Brand.Ns.Key",
    "Old N:Old",
    "Old M:Old.Ns.Service.Go()",
    "Old M:Old.Ns.Service.Run()",
  ]);
  expect(entries.find((fact) => fact.change === "namespaceRenamed")?.to).toBe("N:New.Brand");
});

test("a change of a patch is dated by what its file says, or no longer says", () => {
  const changes = {
    removedMembers: [{ ...place, signature: "public Task Run()" }],
    changedConstValues: [{ ...place, member: "Meter", memberKind: "const", old: '"a"', new: '"b"' }],
  };
  const asked: string[] = [];
  importApi(comparison, [{ ...patch, from: "6.3.0", to: "6.3.10", changes }], (_, text, __, says) => {
    asked.push(`${says ? "says" : "no longer says"} ${text}`);
    return undefined;
  });
  expect(asked).toEqual(["no longer says public Task Run()", 'says Meter = "b"']);
});

test("packages come with frameworks and dependencies before and after", () => {
  const release = (version: string, id: string, framework: string) => ({
    version,
    tag: version,
    repository: "IdentityServer",
    tagDate: "2021-01-13T23:46:56+01:00",
    targetFrameworks: [framework],
    packageDetails: [{ id, targetFrameworks: [framework], dependencies: { [framework]: { AutoMapper: "[10,11)" } } }],
  });
  const brand = Comparison.parse({ from: "4.1.0", to: "5.0.0", packages: { renamed: [["Old", "New"]] } });
  const releases = Releases.parse([release("4.1.0", "Old", "netcoreapp3.1"), release("5.0.0", "New", "net5.0")]);
  expect(importPackages(brand, releases, [{ ...patch, from: "5.0.0", to: "5.0.5", changes: {} }])).toMatchObject({
    date: "2021-01-13",
    lastPatch: { version: "5.0.5", date: "2023-05-10", tag: "x" },
    targetFrameworks: { before: ["netcoreapp3.1"], after: ["net5.0"] },
    packages: [
      {
        id: "New",
        change: "renamed",
        from: "Old",
        dependencies: {
          before: { AutoMapper: { "netcoreapp3.1": "[10,11)" } },
          after: { AutoMapper: { "net5.0": "[10,11)" } },
        },
      },
    ],
  });
  expect(importPackages(brand, releases.slice(1), [])).toBeNull();
});

test("schema facts carry keys, indexes and identity columns of the script", () => {
  const facts = importSchema(
    SchemaComparison.parse({
      from: "6.0.0",
      to: "6.1.0",
      modelSnapshot: {
        PersistedGrantDb: {
          changedTables: {
            Grants: { addedColumns: { Id: { clr: "long", type: "bigint", maxLength: null, nullable: false } } },
          },
        },
      },
      sqlServerScript: {
        PersistedGrantDb: {
          changedTables: {
            Grants: {
              addedColumns: { Id: { identity: true } },
              primaryKey: { old: { name: "PK_Grants", columns: ["Key"] }, new: { name: "PK_Grants", columns: ["Id"] } },
              addedIndexes: { IX_Grants_Key: { unique: true, columns: ["Key"], filter: "[Key] IS NOT NULL" } },
            },
          },
        },
      },
    }),
  );
  expect(facts.contexts[1]?.changedTables[0]).toMatchObject({
    addedColumns: [{ name: "Id", identity: true }],
    primaryKey: { before: { columns: ["Key"] }, after: { columns: ["Id"] } },
    addedIndexes: [{ name: "IX_Grants_Key", unique: true, filter: "[Key] IS NOT NULL" }],
  });
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

test("columns of a new table have the types of its entity, not those that one provider converts them to", () => {
  const facts = importSchema(
    SchemaComparison.parse({
      from: "7.4.0",
      to: "8.0.0",
      modelSnapshot: {
        ConfigurationDb: {
          addedTables: {
            Doors: {
              entity: "Door",
              columns: {
                Count: { clr: "long", type: "bigint", maxLength: null, nullable: false },
                DoorId: { clr: "int", type: "int", maxLength: null, nullable: false },
                Keys: { clr: "string", type: "nvarchar(max)", maxLength: null, nullable: true },
              },
            },
          },
        },
      },
      entities: { added: { Door: { Count: { type: "uint" }, Keys: { type: "List<string>" } } } },
    }),
  );
  expect(facts.contexts[0]?.addedTables[0]?.columns).toMatchObject([
    { name: "Count", clr: "uint", sqlServer: "bigint" },
    { name: "DoorId", clr: "int" },
    { name: "Keys", clr: "List<string>", sqlServer: "nvarchar(max)", nullable: true },
  ]);
});

const schemas = [
  ["api.json", ApiFacts],
  ["schema.json", SchemaFacts],
  ["base-schema.json", BaseSchema],
  ["packages.json", PackageFacts],
] as const;

test("committed facts are in the importer's form: sorted, two spaces, a newline at the end", () => {
  for (const [file, bytes] of readRules()) {
    if (!/\/facts\/.*\.json$/.test(file)) continue;
    const text = new TextDecoder().decode(bytes);
    const schema = schemas.find(([name]) => file.endsWith(`/${name}`))?.[1];
    expect(text, file).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(schema?.safeParse(JSON.parse(text)).success, file).toBe(true);
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
