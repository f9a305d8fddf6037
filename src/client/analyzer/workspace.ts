import type { InputStatus } from "../../schema/report.ts";
import type { FileKind } from "../../worker/protocol.ts";
import { type Input, isBlank, nameByKind } from "./input.ts";

/** Everything that the user has given so far. It changes only by what the user does; a run never clears it. */
export interface Workspace {
  readonly all: () => readonly Input[];
  /** Inputs with something in them. */
  readonly given: () => readonly Input[];
  addText(text: string, path?: string): Input;
  addFile(path: string, file: File): Input;
  /** Keeps what was refused in the list, so that every file given is accounted for. */
  addRefused(status: InputStatus): Input;
  setText(input: Input, text: string): void;
  rename(input: Input, path: string): void;
  remove(input: Input): void;
  /** Says what an input is; a pasted text that has no name of its own is named after it. */
  setKind(input: Input, kind: FileKind): void;
  /** Replaces all inputs and gives the former ones back. */
  replace(inputs: readonly Input[]): readonly Input[];
}

/** A path as the analyzer wants it: relative, with forward slashes, on one line. */
export function cleanPath(path: string): string {
  return path
    .replace(/[\r\n\t]+/g, " ")
    .replaceAll("\\", "/")
    .replace(/^(?:[A-Za-z]:)?\/+/, "")
    .trim();
}

/** `last` remembers the number that each name got last: thousands of one name would be counted from 2 each. */
function unique(path: string, taken: ReadonlySet<string>, last: Map<string, number>): string {
  if (!taken.has(path)) return path;
  for (let number = (last.get(path) ?? 1) + 1; ; number += 1) {
    const candidate = `${path} (${number})`;
    last.set(path, number);
    if (!taken.has(candidate)) return candidate;
  }
}

export function createWorkspace(): Workspace {
  let inputs: Input[] = [];
  let taken = new Set<string>();
  let last = new Map<string, number>();
  let nextId = 1;
  const recount = (): void => {
    taken = new Set(inputs.map((input) => input.path));
    last = new Map();
  };
  const add = (input: Omit<Input, "id">): Input => {
    const added = { ...input, id: nextId++, path: unique(input.path, taken, last) };
    inputs.push(added);
    taken.add(added.path);
    return added;
  };
  const rename = (input: Input, path: string): void => {
    taken.delete(input.path);
    input.path = unique(path, taken, last);
    taken.add(input.path);
  };
  const nameAfterKind = (input: Input): void => {
    taken.delete(input.path);
    nameByKind(input, taken);
    taken.add(input.path);
  };
  return {
    all: () => inputs,
    given: () => inputs.filter((input) => !isBlank(input)),
    addText: (text, path) =>
      add({
        path: cleanPath(path ?? "") || "pasted",
        named: Boolean(path),
        content: { kind: "text", text },
        fileKind: null,
      }),
    addFile: (path, file) =>
      add({ path: cleanPath(path) || "file", named: true, content: { kind: "file", file }, fileKind: null }),
    addRefused: (status) =>
      add({
        path: cleanPath(status.path) || "file",
        named: true,
        content: { kind: "refused", status },
        fileKind: "unknown",
      }),
    setText(input, text) {
      input.content = { kind: "text", text };
      input.fileKind = null;
    },
    rename(input, path) {
      const cleaned = cleanPath(path);
      input.named = cleaned !== "";
      input.fileKind = null;
      if (input.named) rename(input, cleaned);
    },
    remove(input) {
      inputs = inputs.filter((other) => other !== input);
      recount();
    },
    setKind(input, kind) {
      input.fileKind = kind;
      nameAfterKind(input);
    },
    replace(next) {
      const former = inputs;
      inputs = [...next];
      recount();
      return former;
    },
  };
}
