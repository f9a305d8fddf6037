import type { Lockbox, LockboxOptions } from "../../../src/worker/lockbox.ts";

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

/** Made once, as the lockbox's own: a page may start its engine again, and names of policies are given once. */
let policy: ScriptPolicy | null = null;

/** The module that the control puts in the lockbox's place: a worker loaded from its URL, as most sites start theirs. */
export function openLockbox({ port, onDeath }: LockboxOptions): Lockbox {
  const { base, worker } = JSON.parse(document.getElementById("analyzer")?.dataset.manifest ?? "");
  const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } })
    .trustedTypes;
  const plain: ScriptPolicy = { createScriptURL: (url) => url };
  policy ??= types?.createPolicy("lockbox", plain) ?? plain;
  const started = new Worker(policy.createScriptURL(base + worker.path));
  started.onerror = (error) => onDeath(error.message);
  started.postMessage(null, [port]);
  return { destroy: () => started.terminate() };
}
