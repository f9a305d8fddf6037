/*
 * What this browser remembers. Storage can be blocked, full or hold what another version or hand wrote; none of that
 * may break a page.
 */

const PREFIX = "identityserver-upgrade:";

export type Reading =
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "blocked" };

export function readStored(name: string): Reading {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? { kind: "absent" } : { kind: "value", text };
  } catch {
    return { kind: "blocked" };
  }
}

/** Whether the text was stored; false when storage is blocked or full. */
export function store(name: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back with the new text whenever another tab changes it. */
export function onStoredElsewhere(name: string, changed: () => void): void {
  addEventListener("storage", (event) => {
    if (event.key === PREFIX + name || event.key === null) changed();
  });
}
