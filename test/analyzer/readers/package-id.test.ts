import { describe, expect, it } from "vitest";
import { matchesId } from "../../../src/analyzer/readers/package-id.ts";

describe("matchesId", () => {
  it.each([
    ["Acme.Stores", "acme.STORES"],
    ["Acme.Stores*", "Acme.Stores"],
    ["Acme.Stores*", "Acme.Stores.Redis"],
    ["*.Stores", "Acme.Stores"],
    ["*.Stores.*", "Acme.Stores.Redis"],
    ["Acme.*.Redis", "Acme.Stores.Redis"],
    ["Acme.*.Stores.*", "Acme.Big.Stores.Redis"],
  ])("takes %s for %s", (pattern, id) => {
    expect(matchesId(pattern, id)).toBe(true);
  });

  it.each([
    ["Acme.Stores", "Acme.Stores.Redis"],
    ["*.Stores", "Acme.Stores.Redis"],
    ["*.Stores", "Stores"],
    ["*.Stores.*", "Stores.Redis"],
    ["*.Stores.*", "Acme.Stores"],
    ["*.Stores.*", "Acme.Storesque.Redis"],
    ["Acme.*.Redis", "Acme.Redis"],
    ["Acme.*me.Redis", "Acme.Redis"],
  ])("does not take %s for %s", (pattern, id) => {
    expect(matchesId(pattern, id)).toBe(false);
  });
});
