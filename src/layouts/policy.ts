/** What a page needs beyond the strict policy that all pages share. */
export interface PolicyNeeds {
  /** Further script sources, such as `'sha256-…'` of a frame's boot script. */
  readonly scripts?: readonly string[];
  /** Worker sources; none by default. */
  readonly workers?: readonly string[];
  /** Names of Trusted Types policies that the page may create; none by default. */
  readonly trustedTypes?: readonly string[];
}

/**
 * Content Security Policy of a page, for its meta element. `'wasm-unsafe-eval'` lets the search index run, which is
 * WebAssembly; it does not allow `eval` of JavaScript. Search runs without a worker, because a worker loaded from a
 * URL would not be held by this policy (https://github.com/w3c/webappsec-csp/issues/336).
 */
export function contentSecurityPolicy({ scripts = [], workers = [], trustedTypes = [] }: PolicyNeeds = {}): string {
  const sources = (list: readonly string[]) => (list.length === 0 ? "'none'" : list.join(" "));
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${scripts.map((source) => ` ${source}`).join("")}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `worker-src ${sources(workers)}`,
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${sources(trustedTypes)}`,
  ].join("; ");
}
