import type { Catalog } from "../schema/catalog.ts";
import { at } from "./markdown.ts";

/** Ids of a feed must never change, wherever the site is served from (RFC 4151). */
const TAG = "tag:identityserver-upgrade.invalid,2026:";

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly summary: string;
}

/**
 * `/feed.xml` (Atom, RFC 4287). Dates are those of the data: of the release, or of a rule's withdrawal.
 * `origin` is the site's origin without a slash at the end, empty where it is not known.
 */
export function atomFeed(catalog: Catalog, origin: string, base: string): string {
  const url = (path: string) => `${origin}${at(base, path)}`;
  const entries = [...releaseEntries(catalog, url), ...ruleEntries(catalog, url)].sort(
    (a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0) || (a.id < b.id ? -1 : 1),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${TAG}feed</id>`,
    "  <title>IdentityServer Upgrade Catalog</title>",
    `  <updated>${entries[0]?.updated ?? "2020-01-01T00:00:00Z"}</updated>`,
    "  <author><name>IdentityServer Upgrade Catalog</name></author>",
    `  <link rel="self" type="application/atom+xml" href="${escaped(url("/feed.xml"))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(url("/rules/"))}"/>`,
    ...entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
}

function releaseEntries(catalog: Catalog, url: (path: string) => string): Entry[] {
  return catalog.releases.map((release) => ({
    id: `${TAG}upgrades/${release.release}`,
    title: `${release.product} ${release.previous} to ${release.release}`,
    updated: instant(release.landing.date),
    link: url(release.links.html),
    summary: `${release.rules.length} rules; land on ${release.landing.version}`,
  }));
}

function ruleEntries(catalog: Catalog, url: (path: string) => string): Entry[] {
  return catalog.rules.map((rule) => {
    const release = catalog.releases.find((item) => item.release === rule.release);
    const gone = rule.status.kind === "withdrawn" ? rule.status.on : undefined;
    return {
      id: `${TAG}rules/${rule.id}`,
      title: `${gone === undefined ? "" : "Withdrawn: "}${rule.title.replaceAll("`", "")}`,
      updated: instant(gone ?? release?.date ?? "2020-01-01"),
      link: url(rule.links.html),
      summary: rule.summary.replaceAll("`", ""),
    };
  });
}

function entryXml(entry: Entry): string {
  return [
    "  <entry>",
    `    <id>${escaped(entry.id)}</id>`,
    `    <title>${escaped(entry.title)}</title>`,
    `    <updated>${entry.updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(entry.link)}"/>`,
    `    <summary>${escaped(entry.summary)}</summary>`,
    "  </entry>",
  ].join("\n");
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
