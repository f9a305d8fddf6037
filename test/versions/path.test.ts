import { describe, expect, test } from "vitest";
import { parseVersion } from "../../src/versions/nuget-version.ts";
import { buildPath, knownReleases } from "../../src/versions/path.ts";
import { compareReleases, isRelease, releaseOf } from "../../src/versions/release.ts";

const steps = [
  { release: "7.0", previous: "6.3" },
  { release: "6.3", previous: "6.2" },
  { release: "6.10", previous: "6.3" },
  { release: "6.2", previous: "6.1" },
];

describe("a path", () => {
  test("holds the releases after the start up to the target, oldest first", () => {
    expect(buildPath(steps, "6.2", "7.0")).toEqual({ kind: "path", releases: ["6.3", "6.10", "7.0"], complete: true });
    expect(buildPath(steps, "6.2", "6.3")).toEqual({ kind: "path", releases: ["6.3"], complete: true });
  });
  test("from before the first known release says that hops are missing", () => {
    expect(buildPath(steps, "4.1", "6.3")).toEqual({ kind: "path", releases: ["6.2", "6.3"], complete: false });
  });
  test("over a stretch without hops is refused, and names it", () => {
    const some = steps.filter(({ release }) => release !== "6.3");
    expect(buildPath(some, "6.2", "7.0")).toEqual({
      kind: "gap",
      from: "6.2",
      to: "7.0",
      missing: [{ from: "6.2", to: "6.3" }],
    });
    expect(buildPath(some, "6.1", "6.2").kind).toBe("path");
    expect(buildPath(some, "6.3", "7.0")).toEqual({ kind: "path", releases: ["6.10", "7.0"], complete: true });
    expect(buildPath(some, "4.1", "7.0").kind).toBe("gap");
  });
  test("starts at the release before the first hop", () => {
    expect(buildPath(steps, "6.1", "6.2")).toEqual({ kind: "path", releases: ["6.2"], complete: true });
  });
  test("to an unknown release names the known ones", () => {
    const known = ["6.1", "6.2", "6.3", "6.10", "7.0"];
    expect(buildPath(steps, "6.2", "9.9")).toEqual({ kind: "unknownRelease", end: "to", release: "9.9", known });
    expect(buildPath(steps, "6.2", "banana")).toEqual({ kind: "unknownRelease", end: "to", release: "banana", known });
    expect(knownReleases(steps)).toEqual(known);
  });
  test("from something unknown or too new is refused", () => {
    expect(buildPath(steps, "v6", "6.3").kind).toBe("unknownRelease");
    expect(buildPath(steps, "8.0", "6.3").kind).toBe("unknownRelease");
    expect(buildPath([], "6.2", "6.3").kind).toBe("unknownRelease");
  });
  test("to the same or an older release is no path", () => {
    expect(buildPath(steps, "6.3", "6.3")).toEqual({ kind: "sameRelease", release: "6.3" });
    expect(buildPath(steps, "7.0", "6.3")).toEqual({ kind: "downgrade", from: "7.0", to: "6.3" });
  });
});

describe("a release", () => {
  test("is the first two numbers of a version", () => {
    const version = parseVersion("06.3.10-preview.1");
    expect(version && releaseOf(version)).toBe("6.3");
  });
  test("is ordered by number", () => {
    expect(["10.0", "6.10", "x", "6.2", "6.9"].sort(compareReleases)).toEqual(["6.2", "6.9", "6.10", "10.0", "x"]);
  });
  test("has two numbers without leading zeros", () => {
    expect(["6.3", "0.1", "6", "06.3", "6.3.0", "6.x", ""].filter(isRelease)).toEqual(["6.3", "0.1"]);
  });
});
