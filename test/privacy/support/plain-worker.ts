import type { Lockbox, LockboxOptions } from "../../../src/worker/lockbox.ts";

/** The module that the control puts in the lockbox's place: a worker loaded from its URL, as most sites start theirs. */
export function openLockbox({ port, onDeath }: LockboxOptions): Lockbox {
  const { base, worker } = JSON.parse(document.getElementById("analyzer")?.dataset["manifest"] ?? "");
  const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes;
  const policy = (types?.createPolicy("lockbox", { createScriptURL: (url: string) => url }) ?? {
    createScriptURL: (url: string) => url,
  }) as { createScriptURL(url: string): string };
  const started = new Worker(policy.createScriptURL(base + worker.path));
  started.onerror = (error) => onDeath(error.message);
  started.postMessage(null, [port]);
  return { destroy: () => started.terminate() };
}
