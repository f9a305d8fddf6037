import fc from "fast-check";
import { expect, test } from "vitest";
import { lowestVersion, parseRange, rangeContains } from "../../src/versions/nuget-range.ts";
import { compareVersions, formatVersion, type NuGetVersion, parseVersion } from "../../src/versions/nuget-version.ts";

const number = fc.oneof(fc.nat(3), fc.nat(2_147_483_647));
const label = fc.oneof(
  fc.nat(20).map(String),
  fc.constantFrom("-5", "-", "alpha", "ALPHA", "beta", "rc1", "0a", "99999999999", "-0"),
  fc.stringMatching(/^[a-zA-Z-][0-9a-zA-Z-]{0,5}$/),
);
const versionText = fc
  .tuple(
    fc.array(number, { minLength: 1, maxLength: 4 }),
    fc.array(label, { maxLength: 3 }),
    fc.option(fc.stringMatching(/^[0-9a-z]{1,4}$/)),
  )
  .map(
    ([numbers, labels, metadata]) =>
      numbers.join(".") + (labels.length > 0 ? `-${labels.join(".")}` : "") + (metadata ? `+${metadata}` : ""),
  );

function read(text: string): NuGetVersion {
  const version = parseVersion(text);
  if (!version) throw new Error(`\`${text}\` should be a version`);
  return version;
}

test("comparing is a total order", () => {
  fc.assert(
    fc.property(versionText, versionText, versionText, (a, b, c) => {
      const [x, y, z] = [read(a), read(b), read(c)];
      expect(compareVersions(x, x)).toBe(0);
      expect(Math.sign(compareVersions(x, y))).toBe(0 - Math.sign(compareVersions(y, x)));
      if (compareVersions(x, y) <= 0 && compareVersions(y, z) <= 0)
        expect(compareVersions(x, z)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 5_000 },
  );
});

test("writing a version twice changes nothing, and what is written equals what was read", () => {
  fc.assert(
    fc.property(versionText, (text) => {
      const once = formatVersion(read(text));
      expect(formatVersion(read(once))).toBe(once);
      expect(compareVersions(read(once), read(text))).toBe(0);
    }),
    { numRuns: 5_000 },
  );
});

test("an interval holds its ends exactly as its brackets say", () => {
  fc.assert(
    fc.property(versionText, versionText, fc.constantFrom("[", "("), fc.constantFrom("]", ")"), (a, b, open, close) => {
      const range = parseRange(`${open}${a},${b}${close}`);
      const order = compareVersions(read(a), read(b));
      if (order > 0 || (order === 0 && (open === "[") !== (close === "]"))) {
        expect(range).toBeNull();
        return;
      }
      if (!range) throw new Error("should be a range");
      expect(rangeContains(range, read(a))).toBe(open === "[" && (order < 0 || close === "]"));
      expect(rangeContains(range, read(b))).toBe(close === "]" && (order < 0 || open === "["));
    }),
    { numRuns: 5_000 },
  );
});

test("a bare version is a minimum, and is itself the lowest", () => {
  fc.assert(
    fc.property(versionText, versionText, (a, b) => {
      const range = parseRange(a);
      if (!range) throw new Error("should be a range");
      expect(rangeContains(range, read(b))).toBe(compareVersions(read(b), read(a)) >= 0);
      expect(lowestVersion(range)).toEqual(read(a));
    }),
  );
});

test("any text ends in a version, a range or null", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.*+\-[\](), a-c]{0,30}$/)), (text) => {
      parseVersion(text);
      const range = parseRange(text);
      if (range?.min?.inclusive && !range.max) expect(rangeContains(range, range.min.version)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
