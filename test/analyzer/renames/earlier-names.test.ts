import { describe, expect, test } from "vitest";
import { EarlierNames } from "../../../src/analyzer/renames/earlier-names.ts";
import { symbolIn } from "../../../src/analyzer/renames/rename-rule.ts";
import { catalog } from "../../support/analyze.ts";

const [model] = (await catalog()).releases;

/** A catalog's releases with nothing but what renames. */
function chain(
  ...steps: readonly [release: string, renames: Record<string, string>, packages?: Record<string, string>][]
) {
  if (model === undefined) throw new Error("the catalog holds no release");
  const releases = steps.map(([release, renames, packages = {}]) => ({
    ...model,
    release,
    renames: Object.entries(renames).map(([from, to]) => ({ from, to })),
    packages: Object.entries(packages).map(([id, from]) => ({ id, from, change: "renamed" as const })),
  }));
  return new EarlierNames({ releases });
}

const brand = { "N:Old": "N:New.Brand" };

describe("a symbol that a rule names", () => {
  test("has the old namespace in older code, for types, nested types, members and constructors", () => {
    const names = chain(["5.0", brand]);
    expect(names.namesOf("T:New.Brand.Models.Client", "6.0", "4.1")).toEqual([
      "T:New.Brand.Models.Client",
      "T:Old.Models.Client",
    ]);
    expect(names.namesOf("M:New.Brand.Stores.Store`1.#ctor(Options)", "6.0", "4.1")).toContain(
      "M:Old.Stores.Store`1.#ctor(Options)",
    );
    expect(names.namesOf("F:New.Brand.Telemetry.Metrics.Count", "8.0", "4.1")).toContain(
      "F:Old.Telemetry.Metrics.Count",
    );
  });

  test("keeps both namespaces whatever the release, because no other symbol can be meant", () => {
    const names = chain(["5.0", brand]);
    for (const from of ["3.1", "4.1", "5.0", "6.2"]) {
      expect(names.namesOf("T:New.Brand.A", "6.3", from)).toEqual(["T:New.Brand.A", "T:Old.A"]);
      expect(names.namesOf("T:Old.A", "4.1", from)).toEqual(["T:Old.A", "T:New.Brand.A"]);
    }
  });

  test("is not touched by a namespace that only begins alike", () => {
    const names = chain(["5.0", brand]);
    expect(names.namesOf("T:New.BrandOther.A", "6.0", "4.1")).toEqual(["T:New.BrandOther.A"]);
    expect(names.namesOf("N:New.Brand", "6.0", "4.1")).toEqual(["N:New.Brand"]);
  });

  test("is not touched where it lies in a namespace that keeps its name", () => {
    const renames = [{ from: "N:Old", to: "N:New.Brand", except: ["N:Old.Contrib"] }];
    const releases = model === undefined ? [] : [{ ...model, release: "5.0", renames, packages: [] }];
    const names = new EarlierNames({ releases });
    expect(names.namesOf("T:Old.Contrib.A", "4.1", "3.1")).toEqual(["T:Old.Contrib.A"]);
    expect(names.namesOf("T:Old.Contribution.A", "4.1", "3.1")).toContain("T:New.Brand.Contribution.A");
  });

  test("follows renames of types and members back through several releases, and the brand with them", () => {
    const names = chain(
      ["4.1", { "T:Old.V.Model": "T:Old.S.Request" }],
      ["5.0", { ...brand, "P:Old.S.Request.Scopes": "P:New.Brand.S.Request.Authorized" }],
      ["6.2", { "T:New.Brand.S.Request": "T:New.Brand.S.Call" }],
    );
    expect(names.namesOf("P:New.Brand.S.Call.Authorized", "7.0", "3.1")).toEqual([
      "P:New.Brand.S.Call.Authorized",
      "P:Old.S.Call.Authorized",
      "P:New.Brand.S.Request.Authorized",
      "P:Old.S.Request.Authorized",
      "P:New.Brand.S.Request.Scopes",
      "P:Old.S.Request.Scopes",
      "P:New.Brand.V.Model.Scopes",
      "P:Old.V.Model.Scopes",
    ]);
    expect(names.namesOf("T:New.Brand.S.Call", "7.0", "6.1")).toContain("T:New.Brand.S.Request");
    expect(names.namesOf("T:New.Brand.S.Call", "7.0", "6.2")).not.toContain("T:New.Brand.S.Request");
  });

  test("is named by a rule as it was before the rule's own release", () => {
    const names = chain(["6.2", { "T:A.Old": "T:A.New" }]);
    expect(names.namesOf("T:A.Old", "6.2", "6.1")).toEqual(["T:A.Old"]);
    expect(names.namesOf("T:A.New", "6.2", "6.1")).toEqual(["T:A.New"]);
  });

  test("is not meant where its name belonged to another symbol that moved on", () => {
    const names = chain(["4.1", { "T:E.Scope": "T:E.ResourceScope" }], ["5.0", {}], ["6.0", {}]);
    expect(names.namesOf("T:E.Scope", "6.0", "4.1")).toEqual(["T:E.Scope"]);
    expect(names.namesOf("T:E.Scope", "6.0", "3.1")).toEqual([]);
    expect(names.namesOf("P:E.Scope.Id", "6.0", "3.1")).toEqual([]);
    expect(names.namesOf("T:E.ResourceScope", "6.0", "3.1")).toEqual(["T:E.ResourceScope", "T:E.Scope"]);
  });

  test("has the old names of types among its parameters", () => {
    const names = chain(["6.2", { "T:A.Validaton": "T:A.Validation" }]);
    expect(names.namesOf("M:A.V.Check(Task<Validation>,int)", "7.0", "6.1")).toEqual([
      "M:A.V.Check(Task<Validation>,int)",
      "M:A.V.Check(Task<Validaton>,int)",
    ]);
  });

  test("of a package goes back by the names that packages had", () => {
    const names = chain(["5.0", {}, { "New.Brand.Storage": "Old.Storage" }]);
    expect(names.packageIds("new.brand.storage", "6.0", "4.1")).toEqual(["new.brand.storage", "Old.Storage"]);
    expect(names.packageIds("New.Brand.Storage", "6.0", "5.0")).toEqual(["New.Brand.Storage"]);
    expect(names.packageIds("New.Brand*", "6.0", "4.1")).toEqual(["New.Brand*", "Old.Storage"]);
    expect(names.packageIds("New.Brand*", "6.0", "5.0")).toEqual(["New.Brand*"]);
  });
});

test("a known symbol leads to the names of its own time, also as arguments of other types", () => {
  const symbol = {
    id: "M:New.Brand.Maps.ToModel",
    type: "System.Tasks.Task<System.IEnumerable<New.Brand.Models.Client>>",
    extends: "New.Brand.Entities.Client",
  };
  expect(symbolIn(symbol, chain(["5.0", brand]))).toEqual([
    symbol,
    {
      id: "M:Old.Maps.ToModel",
      type: "System.Tasks.Task<System.IEnumerable<Old.Models.Client>>",
      extends: "Old.Entities.Client",
    },
  ]);
});
