import { folderPrefix } from "../readers/msbuild/path.ts";
import type { TableFact } from "../schema-facts.ts";

/** Names without case and underscores: naming conventions write `clients` and `d_po_p_clock_skew`. */
export const plainName = (name: string): string => name.replaceAll("_", "").toLowerCase();

const VENDOR_ENTITY = /^(?:Duende\.IdentityServer|IdentityServer4)\./;

/**
 * Columns by which a table of the vendor is told from a table of the same name that a host has of its own: they are
 * in the vendor's scripts from IdentityServer4 3.1 on, or from the release that brought the table. Tables that are not
 * listed have names of their own.
 */
const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map([
  ["clients", ["ProtocolType", "RequirePkce", "AllowOfflineAccess", "IdentityTokenLifetime", "RequireClientSecret"]],
  ["samlserviceproviders", ["AllowIdpInitiated", "NonEditable", "RequestMaxAgeSeconds", "EmailNameIdClaimType"]],
  ["keys", ["Use", "Algorithm", "IsX509Certificate", "DataProtected"]],
]);
const ENOUGH_NEIGHBOURS = 2;
/** A model of the host's own has some of these columns anyhow. */
const ENOUGH_IN_OWN_ENTITY = 3;

/** An entity of the host: with the vendor's columns it may derive from the vendor's entity, or be a model of its own. */
export const isOwnEntity = (entity: string | null): boolean => entity !== null && !VENDOR_ENTITY.test(entity);

/** Whether a `create` or `map` fact is about the vendor's table, by its entity or by the columns beside. */
export function isVendorTable(fact: TableFact): boolean {
  if (fact.entity !== null && VENDOR_ENTITY.test(fact.entity)) return true;
  const neighbours = NEIGHBOURS.get(plainName(fact.table));
  if (!neighbours) return fact.entity === null;
  const columns = new Set(fact.columns.map(plainName));
  const enough = isOwnEntity(fact.entity) ? ENOUGH_IN_OWN_ENTITY : ENOUGH_NEIGHBOURS;
  return neighbours.filter((name) => columns.has(plainName(name))).length >= enough;
}

/**
 * The facts about the vendor's table. Migrations name no entity: beside a model that gives the table to an entity of
 * the host, and none that gives it to the vendor's, they are about the host's.
 */
export function vendorTables(facts: readonly TableFact[]): TableFact[] {
  const vendors = facts.filter(isVendorTable);
  const foldersOf = (tables: readonly TableFact[]): Set<string> =>
    new Set(tables.flatMap(({ entity, span }) => (entity === null ? [] : [folderPrefix(span.file)])));
  const [mapped, mappedByVendor] = [foldersOf(facts), foldersOf(vendors)];
  const isHosts = (folder: string): boolean => mapped.has(folder) && !mappedByVendor.has(folder);
  return vendors.filter(({ source, span }) => source !== "migration" || !isHosts(folderPrefix(span.file)));
}

/** Whether a table proves by itself that the input has to do with the vendor: its entity, or a list of its columns. */
export function provesVendor(fact: TableFact): boolean {
  if (fact.entity !== null) return fact.entity.startsWith("Duende.IdentityServer.");
  return NEIGHBOURS.has(plainName(fact.table)) && isVendorTable(fact);
}

/** Name of the table by convention of an entity: `…Entities.Client` is `Clients`. */
const conventional = (entity: string): string => plainName(`${entity.slice(entity.lastIndexOf(".") + 1)}s`);

/** Names of detectors that a fact about a table can serve: its own, and the one that the vendor's entity stands for. */
export const namesInUse = ({ table, entity }: TableFact): string[] =>
  entity !== null && VENDOR_ENTITY.test(entity) ? [plainName(table), conventional(entity)] : [plainName(table)];

/** Adds the names that the tables of these names had before they were renamed, back to the first. */
function withEarlierNames(names: Set<string>, facts: readonly TableFact[]): Set<string> {
  const size = names.size;
  for (const { table, renamedFrom } of facts) {
    if (renamedFrom !== undefined && names.has(plainName(table))) names.add(plainName(renamedFrom));
  }
  return names.size === size ? names : withEarlierNames(names, facts);
}

/**
 * Names under which a project keeps the vendor's table: its own name, the one that a host gave it, which the vendor's
 * entity in a snapshot shows, and those from before a migration or script renamed it.
 */
export function namesOf(table: string, facts: readonly TableFact[]): ReadonlySet<string> {
  const asked = plainName(table);
  const renamed = facts.filter(
    ({ entity }) => entity !== null && VENDOR_ENTITY.test(entity) && conventional(entity) === asked,
  );
  return withEarlierNames(new Set([asked, ...renamed.map((fact) => plainName(fact.table))]), facts);
}
