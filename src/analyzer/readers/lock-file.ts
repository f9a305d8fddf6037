import type { LockedPackageFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { readJson } from "./json.ts";
import { nameOf, stemOf } from "./msbuild/path.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";
import { jsonNotices } from "./settings.ts";

/**
 * A lock file named after a project belongs to it alone: `packages.App.lock.json`. NuGet writes the spaces of
 * the project's name as underscores.
 */
export function isLockFileOf(path: string, projectPath: string): boolean {
  const name = /^packages\.(.+)\.lock\.json$/i.exec(nameOf(path))?.[1]?.toLowerCase();
  const project = stemOf(projectPath).toLowerCase();
  return name === undefined || name === project || name === project.replaceAll(" ", "_");
}

export interface LockFileReading {
  readonly packages: readonly LockedPackageFact[];
  readonly notices: readonly ReaderNotice[];
}

/** `packages.lock.json`: `dependencies.<framework>.<id>.resolved`; what restore chose, never a text to edit. */
export function readLockFile(file: SourceFile): LockFileReading {
  const reading = readJson(file.text);
  const said = new Map<string, string>();
  for (const { path, value } of reading.values) {
    if (path[0] === "dependencies" && path.length === 4 && (path[3] === "type" || path[3] === "requested"))
      said.set(path.join("\u0000"), String(value));
  }
  const packages = reading.values.flatMap(({ path, value, start, end }): LockedPackageFact[] => {
    const [top, framework, id, name] = path;
    if (top !== "dependencies" || path.length !== 4 || name !== "resolved" || typeof value !== "string") return [];
    const saidOf = (field: string) => said.get([top, framework, id, field].join("\u0000"));
    const type = saidOf("type")?.toLowerCase();
    const requested = saidOf("requested");
    const span = { file: file.path, start, end };
    const isTransitive = type === "transitive" || type === "centraltransitive";
    return [
      {
        id: String(id),
        version: value,
        span,
        versionSpan: null,
        source: "lockFile",
        condition: String(framework),
        resolved: value,
        ...(requested === undefined || isTransitive ? {} : { requested }),
        isTransitive,
      },
    ];
  });
  return { packages, notices: jsonNotices(file, reading) };
}
