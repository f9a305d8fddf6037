import { skippedFolderOf } from "../analyzer/entrances/skipped-folders.ts";
import type { Report } from "../schema/report.ts";
import { counted } from "./counted.ts";

const SHOWN = 4;

/** Sentences on what was passed over on purpose, without an end: `left out: 2 folders of build output …: a/bin, a/obj`. */
export function leftOutLines(report: Report): string[] {
  const pathsOf = (code: string) =>
    report.inputs.flatMap((input) => (input.status === "ignored" && input.code === code ? [input.path] : []));
  const folders = [...new Set(pathsOf("skipped-folder").map((path) => skippedFolderOf(path) ?? path))];
  const links = pathsOf("link");
  const line = (paths: readonly string[], what: string): string[] =>
    paths.length === 0
      ? []
      : [`left out: ${what}: ${paths.slice(0, SHOWN).join(", ")}${paths.length > SHOWN ? " …" : ""}`];
  return [
    ...line(folders, `${counted(folders.length, "folder")} of build output, restored packages or version control`),
    ...line(links, `${counted(links.length, "link")}, which are not followed`),
  ];
}
