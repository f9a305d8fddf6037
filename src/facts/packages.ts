import type { SourceFile } from "../analyzer/input.ts";
import type { Project } from "../analyzer/project.ts";
import { readProjects } from "../analyzer/readers/projects.ts";

/** A package that the product ships, as its project at one tag says. */
export interface ShippedPackage {
  readonly id: string;
  /** Path of the project file. */
  readonly project: string;
  readonly targetFrameworks: readonly string[];
  /** NuGet ranges by target framework, by dependency. */
  readonly dependencies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** C# that it compiles, linked files included. */
  readonly files: readonly SourceFile[];
}

const OURS = /^(?:Duende\.IdentityServer|IdentityServer4)(?:\.|$)/;

/** Folders of code that is not shipped. */
const NOT_SHIPPED = /(?:^|\/)(?:tests?|hosts?|clients?|samples?|templates?|perf|build|docs|migrations?|aspire)\//;

/** Whether a file may be a source, project or schema of a shipped package. */
export function isWanted(path: string): boolean {
  if (/\.sql$/i.test(path) || /ModelSnapshot\.cs$/.test(path)) return /migrations?\//i.test(path);
  return /\.(?:cs|csproj|props|targets)$/i.test(path) && !NOT_SHIPPED.test(path);
}

/** The shipped packages among the files of a tag, by id. */
export function shippedPackages(files: ReadonlyMap<string, string>): ShippedPackage[] {
  const sources = [...files].flatMap(([path, text]) => sourceFile(path, text));
  const projects = readProjects(sources).projects.filter((project) => OURS.test(packageId(project)));
  const msbuild = sources.filter(({ kind }) => kind === "project");
  const frameworks = new Set(projects.flatMap(frameworksOf));
  const resolved = new Map([...frameworks].map((framework) => [framework, projectsFor(msbuild, framework)]));
  return projects
    .map((project) => {
      const own = frameworksOf(project);
      const dependencies = own.map((framework) => [
        framework,
        dependenciesOf(project.path, resolved.get(framework) ?? [], msbuild),
      ]);
      return {
        id: packageId(project),
        project: project.path ?? "",
        targetFrameworks: own,
        dependencies: Object.fromEntries(dependencies),
        files: project.files.filter(({ kind }) => kind === "csharp"),
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function sourceFile(path: string, text: string): SourceFile[] {
  if (/\.sql$/i.test(path) || /ModelSnapshot\.cs$/.test(path)) return [];
  return [{ path, text, kind: path.endsWith(".cs") ? "csharp" : "project", encoding: "utf-8" }];
}

function packageId(project: Project): string {
  const said = (name: string) => project.properties.find((property) => property.name === name)?.value;
  const stem = (project.path ?? "").replace(/^.*\//, "").replace(/\.csproj$/, "");
  return said("PackageId") ?? said("AssemblyName") ?? stem;
}

const frameworksOf = (project: Project): string[] => [
  ...new Set(project.targetFrameworks.map(({ moniker }) => moniker)),
];

/** The same projects as a build for one target framework sees them: its conditions hold or fail for certain. */
function projectsFor(msbuild: readonly SourceFile[], framework: string): readonly Project[] {
  const fixed = msbuild.map((file) => ({ ...file, text: file.text.replaceAll("$(TargetFramework)", framework) }));
  return readProjects(fixed).projects;
}

function dependenciesOf(
  path: string | null,
  projects: readonly Project[],
  msbuild: readonly SourceFile[],
): Record<string, string> {
  const project = projects.find((other) => other.path === path);
  const packages = (project?.packages ?? []).filter(({ id }) => !isPrivate(id, msbuild));
  const pairs = packages.map(({ id, version }): [string, string] => [id, version ?? ""]);
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Build tools that do not flow to whoever uses the package. */
function isPrivate(id: string, msbuild: readonly SourceFile[]): boolean {
  const escaped = id.replaceAll(".", "\\.");
  const open = `<(?:Global)?PackageReference\\s[^>]*(?:Include|Update)="${escaped}"`;
  const attribute = new RegExp(`${open}[^>]*PrivateAssets="all"`, "i");
  const element = new RegExp(`${open}[^>]*(?<!/)>(?:(?!</PackageReference)[^])*<PrivateAssets>\\s*all\\b`, "i");
  return msbuild.some(({ text }) => attribute.test(text) || element.test(text));
}
