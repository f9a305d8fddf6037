import type { PackageFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { readJson } from "./json.ts";
import type { PackagesReading } from "./packages-config.ts";
import { jsonNotices } from "./settings.ts";

/** `packages.lock.json`: `dependencies.<framework>.<id>.resolved`; what restore chose, never a place to edit. */
export function readLockFile(file: SourceFile): PackagesReading {
  const reading = readJson(file.text);
  const types = new Map<string, string>();
  for (const { path, value } of reading.values) {
    if (path[0] === "dependencies" && path.length === 4 && path[3] === "type")
      types.set(path.slice(0, 3).join("\u0000"), String(value).toLowerCase());
  }
  const packages = reading.values.flatMap(({ path, value, start, end }): PackageFact[] => {
    const [top, framework, id, name] = path;
    if (top !== "dependencies" || path.length !== 4 || name !== "resolved" || typeof value !== "string") return [];
    const type = types.get([top, framework, id].join("\u0000"));
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
        isTransitive,
      },
    ];
  });
  return { packages, notices: jsonNotices(file, reading) };
}
