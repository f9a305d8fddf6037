import { all, make } from "./elements.ts";

const SHOWN_FOR = 2_000;

/** Gives every block marked `data-copy` a button. The blocks have room for it, so that nothing moves. */
export function startCopyButtons(): void {
  for (const block of all(document, "[data-copy]", HTMLElement)) {
    const button = make("button", "Copy", "copy");
    button.type = "button";
    const label = block.getAttribute("aria-label");
    button.setAttribute("aria-label", label === null ? "Copy the text" : `Copy: ${label}`);
    const status = make("span", "", "visually-hidden");
    status.setAttribute("role", "status");
    const frame = make("div", "", "copy-frame");
    block.before(frame);
    frame.append(block, button, status);
    button.addEventListener("click", async () => {
      const copied = await copy(block.textContent.trim());
      button.textContent = copied ? "Copied" : "Press Ctrl+C";
      status.textContent = copied ? "Copied" : "Copying is blocked here. The text is selected: press Ctrl+C.";
      if (!copied) getSelection()?.selectAllChildren(block);
      setTimeout(() => {
        button.textContent = "Copy";
        status.textContent = "";
      }, SHOWN_FOR);
    });
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
