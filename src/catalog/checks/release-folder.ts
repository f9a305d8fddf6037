import { compareReleases } from "../../versions/release.ts";
import { renamesOf } from "../facts/renames.ts";
import type { CatalogSources, ReleaseFolder } from "../sources.ts";
import { type Check, problemAt } from "./check.ts";

export const releaseFolder: Check = {
  name: "release-folder",
  description: "A release says the same as its folder, its facts and its neighbours.",
  check: (catalog) => catalog.releases.flatMap((release, index) => [...ownProblems(release), ...chain(catalog, index)]),
};

function ownProblems(folder: ReleaseFolder) {
  const { release, source, api, schema, packages } = folder;
  const { value } = source;
  const problems = [];
  if (value.release !== release) {
    problems.push(
      problemAt(source, ["release"], `\`${value.release}\` is not the folder's release`, `write \`"${release}"\``),
    );
  }
  if (!value.version.startsWith(`${release}.`)) {
    problems.push(
      problemAt(
        source,
        ["version"],
        `\`${value.version}\` is not of release \`${release}\``,
        "name the release's first version",
      ),
    );
  }
  if (compareReleases(value.previous, release) >= 0) {
    problems.push(
      problemAt(
        source,
        ["previous"],
        `\`${value.previous}\` does not come before \`${release}\``,
        "name the release before it",
      ),
    );
  }
  const imported = [["api", api] as const, ["schema", schema] as const, ["packages", packages] as const];
  for (const [name, facts] of imported) {
    if (facts.to === value.version && facts.from.startsWith(`${value.previous}.`)) continue;
    const place = { file: `${folder.path}/facts/${name}.json`, at: () => ({ line: 2, column: 3 }) };
    const cure = `import those of the hop from \`${value.previous}\` to \`${value.version}\``;
    problems.push(problemAt(place, ["from"], `facts are of \`${facts.from}\` to \`${facts.to}\``, cure));
  }
  problems.push(...packageProblems(folder), ...keptProblems(folder));
  const ids = value.packages.map((item) => item.id.toLowerCase());
  value.packages.forEach((item, index) => {
    if (ids.indexOf(item.id.toLowerCase()) === index) return;
    problems.push(problemAt(source, ["packages", index, "id"], `\`${item.id}\` is listed twice`, "remove one"));
  });
  return problems;
}

/** A namespace can only keep its name where one around it loses it. */
function keptProblems(folder: ReleaseFolder) {
  const kept = new Set(renamesOf(folder).flatMap(({ except = [] }) => except));
  return folder.source.value.keptNamespaces.flatMap((id, index) =>
    kept.has(id)
      ? []
      : [
          problemAt(
            folder.source,
            ["keptNamespaces", index],
            `no namespace around \`${id}\` is renamed in \`${folder.release}\``,
            "remove it, or correct the name",
          ),
        ],
  );
}

/** Frameworks and packages are those that the facts list. */
function packageProblems({ source, packages: facts }: ReleaseFolder) {
  const { targetFrameworks, packages } = source.value;
  const wanted = facts.targetFrameworks.after;
  const problems = [];
  if (targetFrameworks.toSorted().join() !== wanted.toSorted().join()) {
    const message = `the facts say other target frameworks`;
    problems.push(problemAt(source, ["targetFrameworks"], message, `write \`[${wanted.join(", ")}]\``));
  }
  for (const { id, change, from } of facts.packages) {
    const index = packages.findIndex((item) => item.id === id);
    const own = packages[index];
    if (own !== undefined && own.change === change && own.from === from) continue;
    const cure = `list it as \`{ id: ${id}, change: ${change}${from === undefined ? "" : `, from: ${from}`} }\``;
    const path = own === undefined ? ["packages"] : ["packages", index];
    problems.push(problemAt(source, path, `the facts say \`${change}\` of package \`${id}\``, cure));
  }
  return problems;
}

/** Releases form one chain: each names the one before it, which may be one that is not begun. */
function chain({ releases, notBegun }: CatalogSources, index: number) {
  const here = releases[index];
  if (here === undefined) return [];
  const before = [...releases, ...notBegun]
    .map(({ release }) => release)
    .filter((release) => compareReleases(release, here.release) < 0)
    .toSorted(compareReleases)
    .at(-1);
  if (before === undefined || here.source.value.previous === before) return [];
  const message = `\`${here.source.value.previous}\` is not the release before \`${here.release}\` in the catalog`;
  return [problemAt(here.source, ["previous"], message, `write \`"${before}"\``)];
}
