import { compareVersions, parseVersion } from "../../versions/nuget-version.ts";
import type { Problem } from "../problem.ts";
import type { RuleFolder } from "../sources.ts";
import { allRules, type Check, problemAt } from "./check.ts";

export const steps: Check = {
  name: "steps",
  description: "A step has its number, and a rule landed in its release.",
  check: (catalog) =>
    allRules(catalog).flatMap((rule) => [...stepProblems(rule), ...sinceProblems(rule), ...patchProblems(rule)]),
};

function stepProblems({ source }: RuleFolder): Problem[] {
  if (source.value.kind !== "step" || source.value.step !== undefined) return [];
  return [problemAt(source, ["kind"], "a step without its number", "add `step:` with the number of the guide's step")];
}

/** `since` is a version of the release, or a later patch of the release before it. */
function sinceProblems({ release, source }: RuleFolder): Problem[] {
  const { since } = source.value;
  const [landed, first] = [parseVersion(since), parseVersion(`${release}.0`)];
  if (since.startsWith(`${release}.`) || (landed !== null && first !== null && compareVersions(landed, first) < 0))
    return [];
  return [
    problemAt(
      source,
      ["since"],
      `\`${since}\` is not of release \`${release}\``,
      "name the version in which the change landed",
    ),
  ];
}

/** `alsoIn` names patches of releases before, each below `since`. */
function patchProblems({ release, source }: RuleFolder): Problem[] {
  const landed = parseVersion(source.value.since);
  return (source.value.alsoIn ?? []).flatMap((patch, index) => {
    const version = parseVersion(patch);
    if (version && landed && !patch.startsWith(`${release}.`) && compareVersions(version, landed) < 0) return [];
    return [
      problemAt(
        source,
        ["alsoIn", index],
        `\`${patch}\` is no patch of a release before \`${release}\``,
        "name the patches of older releases that have the change too",
      ),
    ];
  });
}
