import type { Catalog } from "../schema/catalog.ts";
import { buildPath, type Path } from "../versions/path.ts";

export type Chosen =
  | { readonly kind: "releases"; readonly from: string | undefined; readonly to: string }
  | { readonly kind: "problem"; readonly message: string };

function explain(path: Exclude<Path, { kind: "path" }>): string {
  switch (path.kind) {
    case "unknownRelease":
      return `unknown release \`${path.release}\` for --${path.end}; the catalog knows ${path.known.join(", ")}`;
    case "sameRelease":
      return `--from and --to are both ${path.release}; nothing lies between them`;
    case "downgrade":
      return `--from ${path.from} is newer than --to ${path.to}; swap them`;
    case "gap": {
      const stretches = path.missing.map((stretch) => `${stretch.from} to ${stretch.to}`).join(" and ");
      return `the catalog does not hold the way from ${stretches}, which lies between --from ${path.from} and --to ${path.to}; scan the parts before and after it one by one`;
    }
    default:
      return path satisfies never;
  }
}

/** Checks `--from` and `--to` against the catalog; unknown ones are refused with the list of known ones. */
export function chooseReleases(catalog: Catalog, from: string | undefined, to: string | undefined): Chosen {
  const target = to ?? catalog.releases.at(-1)?.release;
  if (target === undefined) return { kind: "problem", message: "the catalog holds no release" };
  // Without --from only the target has to be known; any release below it serves for the check.
  const start = from ?? catalog.releases.find((release) => release.release === target)?.previous ?? target;
  const path = buildPath(catalog.releases, start, target);
  if (path.kind === "path") return { kind: "releases", from, to: target };
  if (from === undefined && path.kind === "sameRelease") {
    const known = catalog.releases.map((release) => release.release);
    return {
      kind: "problem",
      message: `unknown release \`${target}\` for --to; the catalog knows ${known.join(", ")}`,
    };
  }
  return { kind: "problem", message: explain(path) };
}
