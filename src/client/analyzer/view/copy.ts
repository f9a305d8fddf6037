import { el } from "../dom.ts";

/** Copies with the async clipboard; where that is not allowed, through a selection. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = el("textarea", { readonly: true, class: "visually-hidden", "aria-hidden": "true", tabindex: -1 });
    box.value = text;
    document.body.append(box);
    box.select();
    const copied = document.execCommand("copy");
    box.remove();
    return copied;
  }
}

/** A button that copies and says so. `make` runs on click, because reports are large and rarely copied. */
export function copyButton(label: string, make: () => string | Promise<string>): HTMLButtonElement {
  const words = el("span", { role: "status" });
  const button = el("button", { type: "button", class: "button button-quiet" }, label, words);
  button.addEventListener("click", async () => {
    const copied = await copyText(await make());
    button.focus();
    words.textContent = copied ? ": copied" : ": not allowed here, use Download";
    setTimeout(() => words.replaceChildren(), 4_000);
  });
  return button;
}

export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = el("a", { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own handle on the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function downloadButton(
  label: string,
  name: string,
  type: string,
  make: () => string | Uint8Array<ArrayBuffer>,
): HTMLButtonElement {
  const button = el("button", { type: "button", class: "button button-quiet" }, label);
  button.addEventListener("click", () => download(name, type, make()));
  return button;
}
