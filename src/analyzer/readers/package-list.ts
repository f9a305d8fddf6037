import type { PackageFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { type JsonValue, readJson } from "./json.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";
import { jsonNotices } from "./settings.ts";

/** Packages of one project in the output of `dotnet list package --format json`. */
export interface PackageList {
  /** Path on the machine where the command ran, with forward slashes. */
  readonly project: string;
  readonly packages: readonly PackageFact[];
}

interface Entry {
  readonly project: number;
  readonly framework: string;
  readonly isTransitive: boolean;
  id: JsonValue | null;
  resolved: string | null;
  requested: string | null;
}

function entriesOf(values: readonly JsonValue[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const value of values) {
    const [projects, project, frameworks, framework, list, index, name] = value.path;
    if (projects !== "projects" || frameworks !== "frameworks" || value.path.length !== 7) continue;
    if ((list !== "topLevelPackages" && list !== "transitivePackages") || typeof value.value !== "string") continue;
    const key = [project, framework, list, index].join("/");
    const known = entries.get(key);
    const entry = known ?? {
      project: Number(project),
      framework: String(framework),
      isTransitive: list === "transitivePackages",
      id: null,
      resolved: null,
      requested: null,
    };
    if (!known) entries.set(key, entry);
    if (name === "id") entry.id = value;
    else if (name === "resolvedVersion") entry.resolved = value.value;
    else if (name === "requestedVersion") entry.requested = value.value;
  }
  return [...entries.values()];
}

/** Reads the JSON that `dotnet list package` prints; what restore chose, never a place to edit. */
export function readPackageLists(file: SourceFile): {
  lists: readonly PackageList[];
  notices: readonly ReaderNotice[];
} {
  const reading = readJson(file.text);
  const paths = new Map<number, string>();
  const frameworks = new Map<string, string>();
  for (const { path, value } of reading.values) {
    if (path[0] !== "projects" || typeof value !== "string") continue;
    if (path.length === 3 && path[2] === "path") paths.set(Number(path[1]), value.replaceAll("\\", "/"));
    if (path.length === 5 && path[4] === "framework") frameworks.set(`${path[1]}/${path[3]}`, value);
  }
  const lists = new Map<number, PackageFact[]>();
  for (const { project, framework, isTransitive, id, resolved, requested } of entriesOf(reading.values)) {
    if (!id) continue;
    const list = lists.get(project) ?? [];
    lists.set(project, list);
    list.push({
      id: String(id.value),
      version: resolved ?? requested,
      span: { file: file.path, start: id.start, end: id.end },
      versionSpan: null,
      source: "packageList",
      condition: frameworks.get(`${project}/${framework}`) ?? null,
      ...(resolved ? { resolved } : {}),
      ...(requested && !isTransitive ? { requested } : {}),
      isTransitive,
    });
  }
  return {
    lists: [...lists].map(([project, packages]) => ({ project: paths.get(project) ?? "", packages })),
    notices: jsonNotices(file, reading),
  };
}
