import type { Engine } from "../analyzer/engine.ts";
import { Comparison } from "../catalog/facts/comparison.ts";
import { typeId } from "../catalog/facts/documentation-id.ts";
import { importApi } from "../catalog/facts/import-api.ts";
import { importPackages, type Releases } from "../catalog/facts/import-packages.ts";
import type { KnownTypes } from "../catalog/facts/import-registrations.ts";
import { ApiFacts, PackageFacts, SchemaFacts } from "../schema/facts.ts";
import { rebranded, rebrandedSurface, renamedPackages } from "./brand.ts";
import { compareSurfaces, type SurfaceChanges } from "./compare/compare.ts";
import { isSeen, type TypeDeclaration } from "./declaration.ts";
import { isWanted, type ShippedPackage, shippedPackages } from "./packages.ts";
import { finderIn, lastPatch, patchComparison } from "./patches.ts";
import { FactsError, readTag, type TagFiles } from "./repository.ts";
import { compareSchemas, readTables } from "./schema.ts";
import { type PackageSurface, readSurface } from "./surface.ts";

/** Everything that differs between two tags: raw, and as `rules/<release>/facts/` holds it. */
export interface Hop {
  /** `8.1` */
  readonly release: string;
  readonly comparison: SurfaceChanges & Record<string, unknown>;
  readonly api: ApiFacts;
  readonly schema: SchemaFacts;
  readonly packages: PackageFacts;
  /** Files that the grammar could not read without errors, by tag. */
  readonly unread: Readonly<Record<"from" | "to", readonly string[]>>;
}

export interface HopInput {
  readonly engine: Engine;
  /** Folder of a clone for each tag; mostly the same. */
  readonly from: { readonly clone: string; readonly tag: string };
  readonly to: { readonly clone: string; readonly tag: string };
  readonly say: (text: string) => void;
}

interface Tag {
  readonly version: string;
  readonly files: TagFiles;
  readonly packages: readonly ShippedPackage[];
  readonly surfaces: readonly PackageSurface[];
}

/** Reads two tags and compares them. Throws a `FactsError` for what a person can put right. */
export function readHop({ engine, from, to, say }: HopInput): Hop {
  const old = readOne(engine, from, say);
  const now = readOne(engine, to, say);
  say("comparing");
  const renamed = renamedPackages(
    old.packages.map(({ id }) => id),
    now.packages.map(({ id }) => id),
  );
  const before = renamed.length === 0 ? old.surfaces : old.surfaces.map(rebrandedSurface);
  const changes = compareSurfaces(typesOf(before), typesOf(now.surfaces));
  const comparison = {
    from: old.version,
    to: now.version,
    fromTag: from.tag,
    toTag: to.tag,
    ...changes,
    registrationChanges: listChanges(before, now.surfaces, ({ registrations }) => registrations),
    usingChanges: listChanges(before, now.surfaces, ({ usings }) => [...usings].sort()),
    packages: packageChanges(old.packages, now.packages, renamed),
  };
  const parsed = Comparison.parse(comparison);
  const patchTag = lastPatch(to.clone, to.tag);
  const patch = patchTag === null ? null : readOne(engine, { clone: to.clone, tag: patchTag }, say);
  const later = patch === null ? null : compareSurfaces(typesOf(now.surfaces), typesOf(patch.surfaces));
  const patches = patch === null || later === null ? [] : patchComparison(now.version, patch.files, later);
  const find = patchTag === null ? () => undefined : finderIn(to.clone, patchTag);
  const packages = importPackages(parsed, [releaseOf(old), releaseOf(now)], patches);
  if (packages === null) throw new Error("the releases of the hop are those of its tags");
  const schema = compareSchemas(
    old.version,
    now.version,
    readTables(old.files.files, from.tag),
    readTables(now.files.files, to.tag),
  );
  return {
    release: now.version.replace(/^(\d+\.\d+).*$/, "$1"),
    comparison,
    api: ApiFacts.parse(importApi(parsed, patches, find, knownTypes([...typesOf(before), ...typesOf(now.surfaces)]))),
    schema: SchemaFacts.parse(schema),
    packages: PackageFacts.parse(packages),
    unread: { from: old.surfaces.flatMap(({ unread }) => unread), to: now.surfaces.flatMap(({ unread }) => unread) },
  };
}

function readOne(engine: Engine, { clone, tag }: HopInput["from"], say: (text: string) => void): Tag {
  say(`reading ${tag}`);
  const files = readTag(clone, tag, isWanted);
  const packages = shippedPackages(files.files);
  if (packages.every((shipped) => shipped.files.length === 0))
    throw new FactsError(
      `\`${tag}\` in \`${clone}\` holds no C# of a package \`Duende.IdentityServer…\` or \`IdentityServer4…\`; give a clone of the product's repository`,
    );
  const surfaces = packages.map((shipped) => readSurface(engine, shipped, (path) => say(`${tag}: ${path}`)));
  return { version: versionOf(tag), files, packages, surfaces };
}

/** `is-8.0.0` is the tag of 8.0.0. */
function versionOf(tag: string): string {
  const [version] = /\d+\.\d+\.\d+(?:-[\w.]+)?$/.exec(tag) ?? [];
  if (version === undefined) throw new FactsError(`the tag \`${tag}\` names no version; give one such as \`is-8.0.0\``);
  return version;
}

const typesOf = (surfaces: readonly PackageSurface[]) => surfaces.flatMap(({ types }) => types);

/** Ids by simple name, for registrations, which name their types without namespaces. */
function knownTypes(types: readonly TypeDeclaration[]): KnownTypes {
  const known = new Map<string, Set<string>>();
  for (const { namespace, name } of types.filter(({ access }) => isSeen(access))) {
    const simple = name.replace(/`\d+$/, "");
    known.set(simple, (known.get(simple) ?? new Set()).add(typeId(namespace, name)));
  }
  return known;
}

type Lists = Record<string, { removed: string[]; added: string[] }>;

function listChanges(
  old: readonly PackageSurface[],
  now: readonly PackageSurface[],
  list: (surface: PackageSurface) => readonly string[],
): Lists {
  const changes: Lists = {};
  for (const surface of now) {
    const before = old.find(({ id }) => id === surface.id);
    // All of a new package is new.
    if (before === undefined) continue;
    const removed = list(before).filter((item) => !list(surface).includes(item));
    const added = list(surface).filter((item) => !list(before).includes(item));
    if (removed.length + added.length > 0) changes[surface.id] = { removed, added };
  }
  return changes;
}

function packageChanges(old: readonly ShippedPackage[], now: readonly ShippedPackage[], renamed: [string, string][]) {
  const before = old.map(({ id }) => id);
  const after = now.map(({ id }) => id);
  const isRenamed = (id: string) => renamed.some(([from]) => from === id);
  return {
    removed: before.filter((id) => !after.includes(id) && !isRenamed(id)),
    added: after.filter((id) => !before.map(rebranded).includes(rebranded(id))),
    renamed,
  };
}

function releaseOf({ version, files, packages }: Tag): Releases[number] {
  // The vendor's repository for all products tags those of IdentityServer with a prefix.
  const isInProducts = files.tag.startsWith("is-");
  return {
    version,
    tag: files.tag,
    repository: isInProducts ? "products" : "IdentityServer",
    tagDate: files.date,
    targetFrameworks: [...new Set(packages.flatMap(({ targetFrameworks }) => targetFrameworks))],
    packageDetails: packages.map(({ id, targetFrameworks, dependencies }) => ({
      id,
      targetFrameworks: [...targetFrameworks],
      dependencies: { ...dependencies },
    })),
  };
}
