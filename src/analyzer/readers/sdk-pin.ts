import { parseVersion } from "../../versions/nuget-version.ts";
import type { SdkFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import type { Project } from "../project.ts";
import { readJson } from "./json.ts";
import { folderOf, foldersUpward } from "./msbuild/path.ts";

/** Policies with which `dotnet` may take an SDK of a later major version than the one named. */
const later = new Set(["major", "latestmajor"]);

/** The .NET SDK that a `global.json` holds a build to; null where it names none, or lets a later major one be taken. */
export function readSdkPin(file: SourceFile): SdkFact | null {
  const { values } = readJson(file.text);
  const entry = (name: string) => values.find(({ path }) => path.join(".") === `sdk.${name}`);
  const version = entry("version");
  if (typeof version?.value !== "string" || !parseVersion(version.value)) return null;
  const policy = entry("rollForward")?.value;
  if (typeof policy === "string" && later.has(policy.toLowerCase())) return null;
  // The quotes are no part of it.
  const span = { file: file.path, start: version.start + 1, end: version.end - 1 };
  return { version: version.value, takes: "number", span };
}

/** Each pin with the projects that it holds, in their order: those to which its `global.json` is the nearest upward. */
export function sdkPins(
  files: readonly SourceFile[],
  projects: readonly Project[],
): readonly { readonly pin: SdkFact; readonly held: readonly Project[] }[] {
  const pins = files.filter((file) => file.kind === "sdkPin");
  const folders = new Set(pins.map((file) => folderOf(file.path)));
  const held = new Map<string, Project[]>();
  for (const project of projects) {
    if (project.path === null || folders.size === 0) continue;
    const folder = foldersUpward(folderOf(project.path)).find((candidate) => folders.has(candidate));
    if (folder !== undefined) held.set(folder, [...(held.get(folder) ?? []), project]);
  }
  return pins.flatMap((file) => {
    const pin = readSdkPin(file);
    return pin ? [{ pin, held: held.get(folderOf(file.path)) ?? [] }] : [];
  });
}
