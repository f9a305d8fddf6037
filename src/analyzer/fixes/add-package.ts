import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import type { PackageFact } from "../facts.ts";
import type { Project } from "../project.ts";
import type { SourceIndex } from "../source-index.ts";
import { packageItem } from "./package-item.ts";
import { namesPackage } from "./rename-package.ts";

type Template = Extract<EditTemplate, { kind: "addPackage" }>;

/** The edits, or why there are none, in the words of a clause. */
export type AddedPackage =
  | { readonly kind: "edits"; readonly edits: readonly SpanEdit[] }
  | { readonly kind: "withheld"; readonly why: string };

interface AddPackageContext {
  readonly project: Project;
  readonly sources: SourceIndex;
}

const withheld = (why: string): AddedPackage => ({ kind: "withheld", why });

/** The file of central versions that most references of the project take theirs from. */
function centralFile(packages: readonly PackageFact[]): string | null {
  const counts = new Map<string, number>();
  for (const { source, span } of packages)
    if (source === "central") counts.set(span.file, (counts.get(span.file) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function centrally({ id, version }: Template, path: string, central: string, sources: SourceIndex): AddedPackage {
  const reference = packageItem(path, sources.text(path), { tag: "PackageReference", id, version: null });
  if (!reference) return withheld(`no reference in \`${path}\` shows where to put it`);
  if (namesPackage(sources.text(central), "PackageVersion", id)) return { kind: "edits", edits: [reference] };
  const row = packageItem(central, sources.text(central), { tag: "PackageVersion", id, version });
  return row
    ? { kind: "edits", edits: [reference, row] }
    : withheld(`no line in \`${central}\` shows where to put its version`);
}

/** Adds a reference to the project file, and the central version where the project takes its versions from such a file. */
export function addPackage(template: Template, { project, sources }: AddPackageContext): AddedPackage {
  const { path } = project;
  const { id, version } = template;
  if (path === null) return withheld("no project file was given");
  const declared = project.packages.filter(({ isTransitive }) => !isTransitive);
  if (declared.some((fact) => fact.id.toLowerCase() === id.toLowerCase()))
    return withheld(`the project references \`${id}\` already`);
  if (declared.some(({ source }) => source === "packagesConfig" || source === "hintPath"))
    return withheld("the project does not take its packages from references alone");
  const central = centralFile(declared);
  if (central !== null) return centrally(template, path, central, sources);
  const hasVersions = declared.some(
    ({ source, versionSpan, span }) => source === "reference" && versionSpan !== null && span.file === path,
  );
  const edit = hasVersions ? packageItem(path, sources.text(path), { tag: "PackageReference", id, version }) : null;
  return edit
    ? { kind: "edits", edits: [edit] }
    : withheld(`no reference with a version in \`${path}\` shows where to put it`);
}
