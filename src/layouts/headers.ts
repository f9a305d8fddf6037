/**
 * `_headers` for hosts that read it (Cloudflare Pages, Netlify). The policy allows what any page needs, because a header
 * and the stricter meta element of a page both hold; and it covers files that carry no meta element, such as workers.
 */
export function siteHeaders(policies: readonly string[], base: string): string {
  const below = base.replace(/\/$/, "");
  const open = ["Access-Control-Allow-Origin: *", "Cache-Control: public, max-age=300, stale-while-revalidate=86400"];
  return [
    block(`${below}/*`, [
      `Content-Security-Policy: ${unionOf(policies)}; frame-ancestors 'none'`,
      "X-Content-Type-Options: nosniff",
      "Referrer-Policy: no-referrer",
      "Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
      "Cross-Origin-Opener-Policy: same-origin",
    ]),
    block(`${below}/catalog/*`, open),
    block(`${below}/schema/*`, open),
    block(`${below}/_astro/*`, ["Cache-Control: public, max-age=31536000, immutable"]),
  ].join("\n");
}

/** The least policy under which every page works: per directive the sources of all pages. */
export function unionOf(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(";"))) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (name === undefined || name === "") continue;
    directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
  }
  return [...directives].map(([name, sources]) => [name, ...sortedSources(sources)].join(" ")).join("; ");
}

function sortedSources(sources: ReadonlySet<string>): string[] {
  const real = [...sources].filter((source) => source !== "'none'").sort();
  return real.length === 0 && sources.size > 0 ? ["'none'"] : real;
}

function block(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join("")}`;
}
