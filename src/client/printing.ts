import { all } from "./elements.ts";

/** Paper cannot be unfolded: open everything for the print, and fold it again afterwards. */
export function startPrinting(): void {
  let opened: HTMLDetailsElement[] = [];
  let names = new Map<HTMLDetailsElement, string>();
  addEventListener("beforeprint", () => {
    const every = all(document, "details", HTMLDetailsElement);
    // Of details that share a name only one can be open.
    names = new Map(every.filter(({ name }) => name !== "").map((details) => [details, details.name]));
    for (const details of names.keys()) details.removeAttribute("name");
    opened = every.filter(({ open }) => !open);
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
    for (const [details, name] of names) details.name = name;
  });
}
