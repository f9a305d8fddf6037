import type { PatchComparisons } from "../catalog/facts/comparison.ts";
import { type FileTexts, patchFinder } from "../catalog/facts/find-patch.ts";
import type { PatchFinder } from "../catalog/facts/import-api.ts";
import type { SurfaceChanges } from "./compare/compare.ts";
import { isWanted } from "./packages.ts";
import { readTag, type TagFiles, tagsOf } from "./repository.ts";

/** `is-8.0.0` taken apart; null for tags of another form, previews included. */
function releasedVersion(tag: string): { prefix: string; version: string } | null {
  const [, prefix, version] = /^(.*?)(\d+\.\d+\.\d+)$/.exec(tag) ?? [];
  return prefix === undefined || version === undefined ? null : { prefix, version };
}

/** Tag of the last patch of the release that a tag belongs to; null when the tag is that of the last, or of a preview. */
export function lastPatch(clone: string, tag: string): string | null {
  const own = releasedVersion(tag);
  if (own === null) return null;
  const [, line = "", patch = "0"] = /^(\d+\.\d+\.)(\d+)$/.exec(own.version) ?? [];
  const patches = tagsOf(clone).flatMap((other) => {
    const found = releasedVersion(other);
    if (found === null || found.prefix !== own.prefix || !found.version.startsWith(line)) return [];
    return [Number(found.version.slice(line.length))];
  });
  const last = Math.max(...patches);
  return last > Number(patch) ? `${own.prefix}${line}${last}` : null;
}

/** What the patches of a release changed, as the importer of facts takes it. */
export function patchComparison(from: string, { tag, date }: TagFiles, changes: SurfaceChanges): PatchComparisons {
  const to = releasedVersion(tag)?.version ?? tag;
  return [{ from, to, tag, tagDate: date, changes }];
}

/** Finds the patch that brought a change by what the patches between say. Each tag is read once, when it is needed. */
export function finderIn(clone: string, lastTag: string): PatchFinder {
  const prefix = releasedVersion(lastTag)?.prefix ?? "";
  const known = new Set(tagsOf(clone));
  const read = new Map<string, TagFiles["files"]>();
  const texts: FileTexts = (version, file) => {
    const tag = `${prefix}${version}`;
    if (!known.has(tag)) return [];
    const files = read.get(tag) ?? readTag(clone, tag, isWanted).files;
    read.set(tag, files);
    return [files.get(file) ?? ""];
  };
  return patchFinder(texts);
}
