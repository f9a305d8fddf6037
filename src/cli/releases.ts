import type { Catalog } from "../schema/catalog.ts";
import { compareReleases } from "../versions/release.ts";

export type Chosen =
  | { readonly kind: "releases"; readonly from: string | undefined; readonly to: string }
  | { readonly kind: "problem"; readonly message: string };

/** Checks `--from` and `--to` against the catalog; unknown ones are refused with the list of known ones. */
export function chooseReleases(catalog: Catalog, from: string | undefined, to: string | undefined): Chosen {
  const targets = catalog.releases.map((release) => release.release);
  const starts = catalog.releases.map((release) => release.previous);
  const target = to ?? targets.at(-1);
  if (target === undefined) return { kind: "problem", message: "the catalog holds no release" };
  if (!targets.includes(target)) {
    return { kind: "problem", message: `unknown target release \`${target}\`; the catalog knows ${targets.join(", ")}` };
  }
  if (from === undefined) return { kind: "releases", from, to: target };
  if (!starts.includes(from) && !targets.includes(from)) {
    const known = [...new Set([...starts, ...targets])];
    return { kind: "problem", message: `unknown release \`${from}\` for --from; the catalog knows ${known.join(", ")}` };
  }
  if (compareReleases(from, target) >= 0) {
    return { kind: "problem", message: `--from ${from} is not older than --to ${target}; nothing lies between them` };
  }
  return { kind: "releases", from, to: target };
}
