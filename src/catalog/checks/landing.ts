import { parseRange, rangeContains } from "../../versions/nuget-range.ts";
import { compareVersions, parseVersion } from "../../versions/nuget-version.ts";
import type { Problem } from "../problem.ts";
import type { ReleaseFolder } from "../sources.ts";
import { type Check, problemAt } from "./check.ts";

export const landing: Check = {
  name: "landing",
  description: "The landing version is of the release, and outside every range to avoid.",
  check: (catalog) => catalog.releases.flatMap((release) => [...versionProblems(release), ...avoidProblems(release)]),
};

function versionProblems({ release, source }: ReleaseFolder): Problem[] {
  const { version, date } = source.value.landing;
  const problems = [];
  if (!version.startsWith(`${release}.`)) {
    problems.push(
      problemAt(
        source,
        ["landing", "version"],
        `\`${version}\` is not of release \`${release}\``,
        "land on a version of the release",
      ),
    );
  }
  if (date < source.value.date) {
    problems.push(
      problemAt(source, ["landing", "date"], "the landing version is older than the release", "correct the date"),
    );
  }
  return problems;
}

function avoidProblems({ release, source }: ReleaseFolder): Problem[] {
  const { version, avoid } = source.value.landing;
  return avoid.flatMap((item, index) => {
    const path = ["landing", "avoid", index];
    const range = parseRange(item.range);
    if (range === null) {
      return [
        problemAt(
          source,
          [...path, "range"],
          `\`${item.range}\` is no NuGet range`,
          "write for example `[6.3.0,6.3.7)`",
        ),
      ];
    }
    const problems = [];
    const [target, fixed] = [parseVersion(version), parseVersion(item.fixedIn)];
    if (target !== null && rangeContains(range, target)) {
      const message = `the range holds the landing version \`${version}\``;
      problems.push(problemAt(source, [...path, "range"], message, "land on a later version, or correct the range"));
    }
    if (fixed !== null && rangeContains(range, fixed)) {
      problems.push(
        problemAt(source, [...path, "fixedIn"], `the range holds \`${item.fixedIn}\``, "end the range before it"),
      );
    }
    if (
      target !== null &&
      fixed !== null &&
      item.fixedIn.startsWith(`${release}.`) &&
      compareVersions(fixed, target) > 0
    ) {
      problems.push(
        problemAt(
          source,
          [...path, "fixedIn"],
          `fixed after the landing version \`${version}\``,
          "land on a later version",
        ),
      );
    }
    return problems;
  });
}
