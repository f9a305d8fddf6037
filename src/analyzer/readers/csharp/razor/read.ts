import { lineStart } from "../../../line-ends.ts";
import type { Directives } from "./directives.ts";
import { RazorReader } from "./reader.ts";

export { MODEL_MEMBER } from "./reader.ts";

/** A Razor file turned into C# of the same length: code stays where it is, everything else is blank. */
export interface RazorCode {
  readonly code: string;
  /** Whether the code begins, and ends, inside of a method: what is before and after it has to match. */
  readonly opensBody: boolean;
  readonly closesBody: boolean;
  readonly directives: Directives;
}

/**
 * Reads `@code` and `@functions` as members of a class; `@{ }`, `@if`, `@foreach` and their like, inline expressions,
 * `@inject` and the handlers of components as statements of a method.
 */
export function razorCode(text: string): RazorCode {
  const { layout, directives } = new RazorReader(text).run();
  return { code: layout.code(), opensBody: layout.startsInBody, closesBody: layout.endsInBody, directives };
}

/** What `_Imports.razor` and `_ViewImports.cshtml` give to a file: those of its folder and the folders above. */
export function inheritedDirectives(
  path: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Directives[] {
  const shared = path.endsWith(".razor") ? "_Imports.razor" : "_ViewImports.cshtml";
  return files.flatMap((file) => {
    const folder = file.path.slice(0, file.path.length - shared.length);
    const applies = file.path.endsWith(shared) && (folder === "" || folder.endsWith("/")) && path.startsWith(folder);
    return applies && file.path !== path ? [razorCode(file.text).directives] : [];
  });
}

/** Offset of the first name that stands in an inline expression which could not be laid out as code; null without one. */
export function unreadExpression(text: string, code: string, offsets: readonly number[]): number | null {
  const found = offsets.find((offset) => {
    const line = text.slice(Math.max(lineStart(text, offset), offset - 300), offset);
    return code[offset] === " " && /@(?:await\s+)?\(?[\w.!?()]*$/.test(line) && !/@[*@]/.test(line);
  });
  return found ?? null;
}
