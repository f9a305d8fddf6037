import type { Engine } from "../analyzer/engine.ts";
import { Comparison, type PatchComparisons } from "../catalog/facts/comparison.ts";
import { typeId } from "../catalog/facts/documentation-id.ts";
import { importApi } from "../catalog/facts/import-api.ts";
import { importPackages } from "../catalog/facts/import-packages.ts";
import type { KnownTypes } from "../catalog/facts/import-registrations.ts";
import { ApiFacts, PackageFacts, SchemaFacts } from "../schema/facts.ts";
import { rebrandedSurface, renamedPackages } from "./brand.ts";
import { compareSurfaces, type SurfaceChanges } from "./compare/compare.ts";
import { compareLists, comparePackages } from "./compare/lists.ts";
import { isSeen, type TypeDeclaration } from "./declaration.ts";
import { finderIn, lastPatch, patchComparison } from "./patches.ts";
import { compareSchemas, readTables } from "./schema.ts";
import { simpleName } from "./signature.ts";
import { readProduct, releaseOf, type Tag, type TagPlace, typesOf } from "./tag.ts";

/** Everything that differs between two tags: raw, and as `rules/<release>/facts/` holds it. */
export interface Hop {
  /** `8.1` */
  readonly release: string;
  readonly comparison: SurfaceChanges &
    Pick<Comparison, "from" | "to" | "registrationChanges" | "usingChanges" | "packages">;
  /** With what the patches after the second tag brought, as far as the clone has them. */
  readonly api: ApiFacts;
  readonly schema: SchemaFacts;
  readonly packages: PackageFacts;
  /** Files that the grammar could not read without errors. */
  readonly unread: readonly string[];
}

export interface HopInput {
  readonly engine: Engine;
  readonly from: TagPlace;
  readonly to: TagPlace;
  /** Hears what is being done. */
  readonly say: (text: string) => void;
}

/** Reads two tags and compares them. Throws a `FactsError` for what a person can put right. */
export function readHop({ engine, from, to, say }: HopInput): Hop {
  const old = readProduct(engine, from, say);
  const now = readProduct(engine, to, say);
  const schema = compareSchemas(
    { version: old.version, tables: readTables(old.files) },
    { version: now.version, tables: readTables(now.files) },
  );
  say("comparing");
  const { comparison, types } = compareTags(old, now);
  const patchTag = lastPatch(to.clone, to.tag);
  const patches =
    patchTag === null ? [] : readPatches(now, readProduct(engine, { clone: to.clone, tag: patchTag }, say));
  const find = patchTag === null ? () => undefined : finderIn(to.clone, patchTag);
  const parsed = Comparison.parse(comparison);
  const packages = importPackages(parsed, [releaseOf(old), releaseOf(now)], patches);
  return {
    release: now.version.replace(/^(\d+\.\d+).*$/, "$1"),
    comparison,
    api: ApiFacts.parse(importApi(parsed, patches, find, knownTypes(types))),
    schema: SchemaFacts.parse(schema),
    packages: PackageFacts.parse(packages),
    unread: [...new Set([old, now].flatMap(({ surfaces }) => surfaces.flatMap(({ unread }) => unread)))],
  };
}

function compareTags(old: Tag, now: Tag) {
  const [oldIds, nowIds] = [old, now].map(({ packages }) => packages.map(({ id }) => id)) as [string[], string[]];
  const renamed = renamedPackages(oldIds, nowIds);
  const before = renamed.length === 0 ? old.surfaces : old.surfaces.map(rebrandedSurface);
  const types = [typesOf(before), typesOf(now.surfaces)] as const;
  const comparison = {
    from: old.version,
    to: now.version,
    ...compareSurfaces(...types),
    registrationChanges: compareLists(before, now.surfaces, ({ registrations }) => registrations),
    usingChanges: compareLists(before, now.surfaces, ({ usings }) => usings),
    packages: comparePackages(oldIds, nowIds, renamed),
  };
  return { comparison, types: types.flat() };
}

function readPatches(now: Tag, last: Tag): PatchComparisons {
  return patchComparison(now.version, last.files, compareSurfaces(typesOf(now.surfaces), typesOf(last.surfaces)));
}

/** Ids by simple name, for registrations, which name their types without namespaces. */
function knownTypes(types: readonly TypeDeclaration[]): KnownTypes {
  const known = new Map<string, Set<string>>();
  for (const { namespace, name } of types.filter(({ access }) => isSeen(access))) {
    const ids = known.get(simpleName(name)) ?? new Set();
    known.set(simpleName(name), ids.add(typeId(namespace, name)));
  }
  return known;
}
