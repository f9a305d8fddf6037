/**
 * Trusted Types policy that both the page (for `srcdoc`) and the boot script (for the worker's URL) create, and the
 * only name that the page's `trusted-types` directive allows.
 */
export const LOCKBOX_POLICY = "lockbox";

/** Content Security Policy of the lockbox's frame, which its worker inherits: it may compute, and reach nothing. */
export const lockboxPolicy = (bootHash: string): string =>
  `default-src 'none'; script-src 'wasm-unsafe-eval' '${bootHash}'; worker-src blob:; connect-src 'none'; ` +
  `base-uri 'none'; form-action 'none'`;

/**
 * The only script of the lockbox, kept as text because its hash stands in two content security policies. It starts one
 * worker from the text it is given, hands over the message port, and from then on only tells about a worker that died.
 * It listens once and to its parent alone; no user input ever passes through it.
 */
export const BOOT_SCRIPT = `
"use strict";
addEventListener("message", (event) => {
  if (event.source !== parent) return;
  const policy = globalThis.trustedTypes
    ? trustedTypes.createPolicy("${LOCKBOX_POLICY}", { createScriptURL: (url) => url })
    : { createScriptURL: (url) => url };
  const url = URL.createObjectURL(new Blob([event.data], { type: "text/javascript" }));
  const worker = new Worker(policy.createScriptURL(url));
  worker.onerror = (error) => {
    error.preventDefault();
    parent.postMessage({ kind: "died", reason: String(error.message || "the worker did not start") }, "*");
  };
  worker.postMessage(null, [event.ports[0]]);
}, { once: true });
parent.postMessage({ kind: "booted" }, "*");
`;
