import type { PatchFinder } from "./import-api.ts";

/** Texts of a file at a version, one for each place that has it; empty where none does. */
export type FileTexts = (version: string, file: string) => readonly string[];

/** Finds the first patch by the declaration of what changed: it appears in its file, or is gone from it. */
export function patchFinder(texts: FileTexts): PatchFinder {
  return (file, declaration, last, says) => {
    const [major = "0", minor = "0", patch = "0"] = last.split(".");
    const versions = Array.from({ length: Number(patch) }, (_, index) => `${major}.${minor}.${index + 1}`);
    const wanted = condensed(declaration.split("{")[0] ?? "");
    return versions.find((version) =>
      texts(version, file)
        .map(condensed)
        .some((text) => text !== "" && text.includes(wanted) === says),
    );
  };
}

function condensed(text: string): string {
  return text.replace(/\basync\b|[\s?]+/g, "");
}
