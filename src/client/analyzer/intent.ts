/** What a person does on the way to an analysis, by where it is heard. */
const inApp = ["focusin", "pointerdown", "keydown", "input"] as const;
const onPage = ["dragenter", "paste"] as const;

/**
 * Calls back once, at the first sign that the analyzer will be used: focus, typing, a pointer over the place for files,
 * something dragged over the page or pasted into it. Whoever only reads the page downloads nothing more.
 */
export function onFirstIntent(app: HTMLElement, dropZone: Element, then: () => void): void {
  const listening = new AbortController();
  const begin = (): void => {
    if (listening.signal.aborted) return;
    listening.abort();
    then();
  };
  const { signal } = listening;
  for (const sign of inApp) app.addEventListener(sign, begin, { signal, capture: true });
  for (const sign of onPage) document.addEventListener(sign, begin, { signal, capture: true });
  dropZone.addEventListener("pointerover", begin, { signal });
}
