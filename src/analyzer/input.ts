/** One file given to the analyzer. Paths are relative with forward slashes. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Encoding =
  | "utf-8"
  | "utf-8-bom"
  | "utf-16le"
  | "utf-16be"
  | "utf-16le-bom"
  | "utf-16be-bom"
  | "windows-1252";

export type FileKind =
  | "csharp"
  | "razor"
  | "project" // csproj, and Directory.Build.props/targets or any other MSBuild file
  | "packagesConfig" // and the dependencies of a nuspec
  | "lockFile" // packages.lock.json
  | "packageList" // dotnet list package --format json
  | "solution"
  | "settings"
  | "sql"
  | "dockerfile"
  | "sdkPin" // global.json
  | "paket" // paket.dependencies, which is told of and not read
  | "nlog" // nlog.config
  | "pipeline" // GitHub workflows, Azure, GitLab and other pipelines, and scripts that build
  | "beside" // ignore files, publish profiles, launch configurations, `web.config` and scripts that fetch the product's code, which are searched for names alone
  | "unknown";

/** A decoded file. All offsets in the analyzer are UTF-16 indices into `text`, which keeps line ends and drops only the BOM. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly kind: FileKind;
  readonly encoding: Encoding;
}

/** Half-open range of UTF-16 offsets in one file. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
