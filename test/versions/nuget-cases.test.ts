import { describe, expect, test } from "vitest";
import { bestMatch, type NuGetRange, parseRange, rangeContains } from "../../src/versions/nuget-range.ts";
import {
  compareVersions,
  formatVersion,
  isPrerelease,
  type NuGetVersion,
  parseVersion,
} from "../../src/versions/nuget-version.ts";
import cases from "./nuget-cases.json" with { type: "json" };

function version(text: string): NuGetVersion {
  const parsed = parseVersion(text);
  if (!parsed) throw new Error(`\`${text}\` should be a version`);
  return parsed;
}

function range(text: string): NuGetRange {
  const parsed = parseRange(text);
  if (!parsed) throw new Error(`\`${text}\` should be a range`);
  return parsed;
}

const text = (value: unknown) => String(value);

describe("versions agree with NuGet's own tests", () => {
  test.each(cases.parsed)(
    "`%s` has the numbers %s, labels `%s` and metadata `%s`",
    (input, numbers, labels, metadata) => {
      const { major, minor, patch, revision, labels: actual, metadata: actualMetadata } = version(text(input));
      expect([[major, minor, patch, revision].join("."), actual.join("."), actualMetadata]).toEqual([
        numbers,
        labels,
        metadata,
      ]);
    },
  );
  test.each(cases.invalid)("`%s` is not a version", (input) => expect(parseVersion(input)).toBeNull());
  test.each(cases.valid)("`%s` is a version", (input) => expect(parseVersion(input)).not.toBeNull());
  test.each(cases.prerelease)("`%s` is a prerelease: %s", (input, expected) => {
    expect(isPrerelease(version(text(input)))).toBe(expected);
  });
  test.each(cases.metadata)("the metadata of `%s` is `%s`", (input, expected) => {
    expect(version(text(input)).metadata).toBe(expected);
  });
  test.each(cases.equal)("`%s` equals `%s`", (a, b) =>
    expect(compareVersions(version(text(a)), version(text(b)))).toBe(0),
  );
  test.each(cases.different)("`%s` differs from `%s`", (a, b) => {
    expect(compareVersions(version(text(a)), version(text(b)))).not.toBe(0);
  });
  test.each(cases.ordered)("`%s` is below `%s`", (a, b) => {
    expect(compareVersions(version(text(a)), version(text(b)))).toBeLessThan(0);
    expect(compareVersions(version(text(b)), version(text(a)))).toBeGreaterThan(0);
  });
  test.each(cases.normalised)("`%s` is written `%s`", (input, expected) => {
    expect(formatVersion(version(text(input)))).toBe(expected);
  });
});

const bound = (value: unknown) => (value === null ? null : formatVersion(version(text(value))));

describe("ranges agree with NuGet's own tests", () => {
  test.each(cases.rangeInvalid)("`%s` is not a range", (input) => expect(parseRange(input)).toBeNull());
  test.each(cases.rangeValid)("`%s` is a range", (input) => expect(parseRange(input)).not.toBeNull());
  test.each(cases.contains)("`%s` contains `%s`", (input, member) => {
    expect(rangeContains(range(text(input)), version(text(member)))).toBe(true);
  });
  test.each(cases.excludes)("`%s` excludes `%s`", (input, member) => {
    expect(rangeContains(range(text(input)), version(text(member)))).toBe(false);
  });
  test.each(cases.sameRange)("`%s` means the same as `%s`", (a, b) => {
    expect(JSON.stringify(range(text(a)))).toBe(JSON.stringify(range(text(b))));
  });
  test.each(cases.bounds)(
    "`%s` goes from `%s` (inclusive: %s) to `%s` (inclusive: %s)",
    (input, min, minInc, max, maxInc) => {
      const parsed = range(text(input));
      expect(parsed.min && formatVersion(parsed.min.version)).toBe(bound(min));
      expect(parsed.max && formatVersion(parsed.max.version)).toBe(bound(max));
      if (parsed.min) expect(parsed.min.inclusive).toBe(minInc);
      if (parsed.max) expect(parsed.max.inclusive).toBe(maxInc);
    },
  );
  test.each(cases.minimum)("the minimum of `%s` is `%s`", (input, expected) => {
    const { min } = range(text(input));
    expect(min && formatVersion(min.version)).toBe(expected);
  });
  test.each(
    cases.bestMatch.map(([declared, among, chosen]) => ({ declared: text(declared), among: [among].flat(), chosen })),
  )("`$declared` takes $chosen of $among", ({ declared, among, chosen }) => {
    const found = bestMatch(
      range(declared),
      among.map((item) => version(text(item))),
    );
    expect(found && formatVersion(found)).toBe(chosen);
  });
});
