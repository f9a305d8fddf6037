import type { InputStatus } from "../../schema/report.ts";
import type { FileKind } from "../../worker/protocol.ts";

/** What the user gave: text in a box, or a file that is read when it is needed. */
export interface Input {
  readonly id: number;
  path: string;
  /** False while the name is our guess, which follows what the text turns out to be. */
  named: boolean;
  content:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "file"; readonly file: File }
    /** Refused before it was read, such as a damaged archive or a file in one; it stays in the list to be accounted for. */
    | { readonly kind: "refused"; readonly status: InputStatus };
  fileKind: FileKind | null;
}

const kindWords: Record<FileKind, string> = {
  csharp: "C#",
  razor: "Razor",
  project: "project (MSBuild)",
  packagesConfig: "packages.config or nuspec",
  lockFile: "NuGet lock file",
  packageList: "list of packages",
  solution: "solution",
  settings: "settings (JSON)",
  sql: "SQL",
  dockerfile: "Dockerfile",
  sdkPin: "global.json",
  paket: "Paket",
  nlog: "nlog.config",
  pipeline: "pipeline or build script",
  beside: "searched for names alone",
  unknown: "not recognised",
};

export const describeKind = (kind: string): string => (kind in kindWords ? kindWords[kind as FileKind] : kind);

const usualNames: Record<FileKind, string> = {
  csharp: "Pasted.cs",
  razor: "Pasted.cshtml",
  project: "Pasted.csproj",
  packagesConfig: "packages.config",
  lockFile: "packages.lock.json",
  packageList: "packages.json",
  solution: "Pasted.sln",
  settings: "appsettings.json",
  sql: "Pasted.sql",
  dockerfile: "Dockerfile",
  sdkPin: "global.json",
  paket: "paket.dependencies",
  nlog: "nlog.config",
  pipeline: "pipeline.yml",
  beside: ".gitignore",
  unknown: "pasted",
};

/** Central package files and shared props are told by what they hold, for MSBuild gives their names a meaning. */
function usualName(kind: FileKind, text: string): string {
  if (kind === "project" && /<(?:PackageVersion|GlobalPackageReference)\s/.test(text))
    return "Directory.Packages.props";
  return usualNames[kind];
}

function unused(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${stem}${number}${extension}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Names a pasted text after its kind, unless the user has named it. */
export function nameByKind(input: Input, taken: ReadonlySet<string>): void {
  if (input.named || input.content.kind !== "text" || input.fileKind === null) return;
  input.path = unused(usualName(input.fileKind, input.content.text), taken);
}

export const isBlank = (input: Input): boolean => input.content.kind === "text" && input.content.text.trim() === "";
