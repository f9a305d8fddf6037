import type { PackageFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { readJson } from "./json.ts";
import { nameOf } from "./msbuild/path.ts";
import type { PackageList } from "./package-list.ts";

/** What restore leaves in `obj/`; NuGet calls it a lock file too. */
export const isAssetsFile = (file: SourceFile): boolean =>
  file.kind === "lockFile" && nameOf(file.path).toLowerCase() === "project.assets.json";

/**
 * `obj/project.assets.json`: `targets.<framework>.<id>/<version>` is what restore chose, and
 * `project.frameworks.<framework>.dependencies.<id>.version` what the project asked for then.
 */
export function readAssetsFile(file: SourceFile): PackageList {
  const { values } = readJson(file.text);
  let project = "";
  const requested = new Map<string, string>();
  const packages: PackageFact[] = [];
  for (const { path, value } of values) {
    const [top, second, third, fourth, id, name] = path.map(String);
    if (top !== "project" || typeof value !== "string") continue;
    if (second === "restore" && third === "projectPath") project = value.replaceAll("\\", "/");
    if (second === "frameworks" && fourth === "dependencies" && name === "version")
      requested.set(`${third}/${id?.toLowerCase()}`, value);
  }
  for (const { path, value, start, end } of values) {
    const [top, framework = "", library = "", name] = path.map(String);
    const [id = "", version = ""] = library.split("/");
    if (top !== "targets" || path.length !== 4 || name !== "type" || value !== "package") continue;
    // `net6.0/linux-x64` repeats a framework for one platform.
    if (framework.includes("/")) continue;
    const wanted = requested.get(`${framework}/${id.toLowerCase()}`);
    packages.push({
      id,
      version,
      span: { file: file.path, start, end },
      versionSpan: null,
      source: "lockFile",
      condition: framework,
      resolved: version,
      ...(wanted === undefined ? { isTransitive: true } : { requested: wanted }),
    });
  }
  return { project, packages };
}
