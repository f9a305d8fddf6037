import { el, plural } from "../dom.ts";
import { describeKind, type Input, isBlank } from "../input.ts";

/** Rows that are drawn; a dropped folder of thousands is summed up below them. */
export const MOST_ROWS = 60;

export interface InputsHandlers {
  readonly onText: (input: Input, text: string) => void;
  readonly onRename: (input: Input, path: string) => void;
  readonly onRemove: (input: Input) => void;
}

const size = (bytes: number): string =>
  bytes < 1_000
    ? `${bytes} bytes`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1_000)} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;

function kindText(input: Input): string {
  if (input.content.kind === "refused") return `not read: ${input.content.status.reason ?? ""}`;
  if (isBlank(input)) return "empty";
  return input.fileKind === null ? "…" : describeKind(input.fileKind);
}

interface Row {
  readonly element: HTMLElement;
  readonly first: HTMLElement;
  refresh(): void;
}

function nameBox(input: Input, { onRename }: InputsHandlers): HTMLInputElement {
  const box = el("input", {
    type: "text",
    class: "input-name",
    spellcheck: "false",
    autocomplete: "off",
    maxlength: 400,
  });
  box.value = input.path;
  box.addEventListener("change", () => onRename(input, box.value));
  return box;
}

function removeButton(input: Input, { onRemove }: InputsHandlers): { button: HTMLButtonElement; name: HTMLElement } {
  const name = el("span", { class: "visually-hidden" }, ` ${input.path}`);
  const button = el("button", { type: "button", class: "button button-quiet" }, "Remove", name);
  button.addEventListener("click", () => onRemove(input));
  return { button, name };
}

function textRow(input: Input, text: string, handlers: InputsHandlers): Row {
  const area = el("textarea", {
    id: `input-${input.id}`,
    class: "input-text",
    rows: 9,
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    writingsuggestions: "false",
    wrap: "off",
    placeholder: '<PackageReference Include="Duende.IdentityServer" Version="6.2.3" />',
  });
  area.value = text;
  area.addEventListener("input", () => handlers.onText(input, area.value));
  const name = nameBox(input, handlers);
  const kind = el("output", { class: "kind" }, kindText(input));
  const remove = removeButton(input, handlers);
  const element = el(
    "li",
    { class: "input input-pasted" },
    el("label", { for: area.id }, "Paste a project file, C#, appsettings.json, SQL or a Dockerfile"),
    area,
    el("div", { class: "input-foot" }, el("label", {}, "File name ", name), kind, remove.button),
  );
  const refresh = (): void => {
    if (document.activeElement !== name) name.value = input.path;
    kind.textContent = kindText(input);
    remove.name.textContent = ` ${input.path}`;
  };
  return { element, first: area, refresh };
}

function fileRow(input: Input, bytes: number | null, handlers: InputsHandlers): Row {
  const kind = el("output", { class: "kind" }, kindText(input));
  const remove = removeButton(input, handlers);
  const element = el(
    "li",
    { class: "input input-file" },
    el("code", { class: "input-path" }, input.path),
    bytes === null ? null : el("span", { class: "input-size" }, size(bytes)),
    kind,
    remove.button,
  );
  const refresh = (): void => {
    kind.textContent = kindText(input);
  };
  return { element, first: remove.button, refresh };
}

function rowOf(input: Input, handlers: InputsHandlers): Row {
  const { content } = input;
  if (content.kind === "text") return textRow(input, content.text, handlers);
  return fileRow(input, content.kind === "file" ? content.file.size : null, handlers);
}

export interface InputsView {
  /** Draws what was added or removed; boxes that stay are not touched, so no caret moves. */
  draw(inputs: readonly Input[]): void;
  refresh(): void;
  focus(input: Input): void;
}

/** The list of inputs in `host`. */
export function inputsList(host: HTMLElement, more: HTMLElement, handlers: InputsHandlers): InputsView {
  const rows = new Map<Input, Row>();
  return {
    draw(inputs) {
      const shown = new Set(inputs.slice(0, MOST_ROWS));
      for (const [input, row] of rows) {
        if (shown.has(input)) continue;
        row.element.remove();
        rows.delete(input);
      }
      for (const input of shown) {
        if (rows.has(input)) continue;
        const row = rowOf(input, handlers);
        rows.set(input, row);
        host.append(row.element);
      }
      const rest = inputs.length - shown.size;
      more.textContent = rest > 0 ? `and ${plural(rest, "more file")}, listed with the results` : "";
    },
    refresh() {
      for (const row of rows.values()) row.refresh();
    },
    focus: (input) => rows.get(input)?.first.focus(),
  };
}
