import { describe, expect, it } from "vitest";
import { Catalog } from "../src/schema/catalog.ts";
import { open } from "../src/schema/open.ts";
import { catalog } from "./support/analyze.ts";

/** Keys whose values are keyed by names, not by fields: one entry more is another content there. */
const records = new Set(["calls", "members", "sets", "types", "using"]);

/** A copy in which every object has one field more. */
function extended(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => extended(item));
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, extended(inner, name)]));
  return records.has(key) ? copy : { ...copy, fieldOfALaterVersion: true };
}

describe("open", () => {
  it("reads a catalog in which every object has a field of a later version, and drops it", async () => {
    const whole = await catalog();
    const later = extended(JSON.parse(JSON.stringify(whole)));
    const parsed = open(Catalog).safeParse(later);
    expect(parsed.error?.issues.slice(0, 3)).toBeUndefined();
    expect(parsed.data).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  it("still refuses a wrong value", async () => {
    const whole = await catalog();
    const wrong = { ...whole, rules: [{ ...whole.rules[0], severity: "fatal" }] };
    expect(open(Catalog).safeParse(wrong).success).toBe(false);
  });
});
