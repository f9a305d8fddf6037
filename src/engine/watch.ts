/** Milliseconds that the engine may work on one file without a word; the analyzer's own limits end earlier. */
const fileAllowance = (bytes: number): number => 4_000 + (3 * bytes) / 1_000;
/** The same for what concerns all files together. */
const WHOLE = 120_000;
/** A busy page may find its timer due before the messages that came in time. */
const GRACE = 250;

export interface Watch {
  /** The engine said what it is working on: `null` is no single file. */
  see(file: string | null): void;
  end(): void;
}

/**
 * Calls `onLate` once when the engine stays too long with one file. This is the last resort, for what the analyzer
 * cannot bound itself; only whoever holds the worker can end it. `patience` multiplies the times.
 */
export function startWatch(
  sizes: ReadonlyMap<string, number>,
  patience: number,
  onLate: (file: string | null) => void,
): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = 0;
  const see = (file: string | null): void => {
    const mine = ++seen;
    clearTimeout(timer);
    const allowed = file === null ? WHOLE : fileAllowance(sizes.get(file) ?? 0);
    timer = setTimeout(() => {
      timer = setTimeout(() => {
        if (mine === seen) onLate(file);
      }, GRACE);
    }, allowed * patience);
  };
  see(null);
  return { see, end: () => clearTimeout(timer) };
}
