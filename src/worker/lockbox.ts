import { BOOT_SCRIPT, LOCKBOX_POLICY, lockboxPolicy } from "./boot.ts";

/*
 * A page's `<meta>` policy does not cover a worker that is loaded from a URL (CSP3 lets it have its own, and a static
 * host sends none), so the engine runs in a sandboxed frame with a policy of its own, in a worker made from a blob,
 * which inherits that policy: it can compute and answer, and reach nothing. Order matters: the frame is empty until the
 * engine's text arrives, and user input is sent only over the port that the worker holds.
 */

/** The part of Trusted Types that is used here; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

const frameHtml = (bootHash: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${lockboxPolicy(bootHash)}">` +
  `<script>${BOOT_SCRIPT}</script>`;

let policy: { createHTML(html: string): string } | null = null;

/** The only HTML sink of the page. The policy lets one fixed document through, whatever it is asked for. */
function trustedFrameHtml(bootHash: string): string {
  if (!/^sha256-[A-Za-z0-9+/]{43}=$/.test(bootHash)) throw new Error("the boot script's hash is malformed");
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy(LOCKBOX_POLICY, { createHTML: () => frameHtml(bootHash) }) ?? {
    createHTML: () => frameHtml(bootHash),
  };
  return policy.createHTML("");
}

const LONGEST_REASON = 10_000;

export interface Lockbox {
  /** Ends the worker at once, whatever it is doing. */
  destroy(): void;
}

export interface LockboxOptions {
  /** `sha256-…` of the boot script, as in the page's policy. */
  readonly bootHash: string;
  /** Text of the worker, self-contained. */
  readonly worker: string;
  /** The worker's end of the channel. */
  readonly port: MessagePort;
  /** Called when the worker could not start or died of an error that nobody caught. */
  readonly onDeath: (reason: string) => void;
}

function createFrame(bootHash: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.hidden = true;
  frame.title = "analyzer engine";
  frame.srcdoc = trustedFrameHtml(bootHash);
  return frame;
}

/** Makes a lockbox and starts the worker in it. */
export function openLockbox({ bootHash, worker, port, onDeath }: LockboxOptions): Lockbox {
  const frame = createFrame(bootHash);
  const listen = (event: MessageEvent<{ kind?: unknown; reason?: unknown } | null>): void => {
    if (event.source === null || event.source !== frame.contentWindow) return;
    // The frame's origin is opaque, so no other target than `*` can be named; only the engine's own text is sent.
    if (event.data?.kind === "booted") frame.contentWindow?.postMessage(worker, "*", [port]);
    if (event.data?.kind === "died") onDeath(String(event.data.reason).slice(0, LONGEST_REASON));
  };
  window.addEventListener("message", listen);
  document.body.append(frame);
  return {
    destroy() {
      window.removeEventListener("message", listen);
      port.close();
      frame.remove();
    },
  };
}
