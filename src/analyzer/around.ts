import type { Catalog } from "../schema/catalog.ts";
import type { DetectClause } from "../schema/detector.ts";
import { compareReleases } from "../versions/release.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { type ProductVersion, reachable } from "./readers/product.ts";
import type { Standing } from "./state.ts";

/** How a project without the product stands to those of the same input that use it. */
export interface Around {
  /** A `part` is built into a project that uses the product; an `other` has nothing to do with one. */
  readonly kind: "part" | "other";
  /** Those that reference the part; for an `other` all that use the product. */
  readonly users: readonly Project[];
  /** These and the projects that they reference: where their packages are looked for. */
  readonly packages: readonly Project[];
  /** The oldest version of the product among them: what comes after it is still to happen around the project. */
  readonly version: ProductVersion;
}

type Versions = ReadonlyMap<Project, ProductVersion>;

function oldestOf(users: readonly Project[], versions: Versions): ProductVersion | null {
  const known = users.flatMap((user) => {
    const version = versions.get(user);
    return version?.release == null ? [] : [{ version, release: version.release }];
  });
  return known.toSorted((a, b) => compareReleases(a.release, b.release))[0]?.version ?? null;
}

/** For each project without the product how it stands to the others; null where no project uses the product. */
export function createAround(versions: Versions): (project: Project) => Around | null {
  const all = [...versions.keys()];
  const users = all.filter((project) => {
    const version = versions.get(project);
    return version?.product != null && !version.isUnused;
  });
  const built = new Map<Project, Project[]>();
  for (const user of users)
    for (const project of reachable(user, all).slice(1)) built.set(project, [...(built.get(project) ?? []), user]);
  return (project) => {
    if (project.path === null || users.length === 0 || versions.get(project)?.product != null) return null;
    const owners = built.get(project);
    const asked = owners ?? users;
    const version = oldestOf(asked, versions);
    if (!version) return null;
    const packages = [...new Set(asked.flatMap((user) => reachable(user, all)))];
    return { kind: owners ? "part" : "other", users: asked, packages, version };
  };
}

/** Whether a clause is about a project: without a word about others it is about those that use the product. */
export function isAbout({ around, alsoParts }: DetectClause, project: Around | null): boolean {
  if (project === null) return around === undefined;
  return around === "all" || (project.kind === "part" && (around === "parts" || alsoParts === true));
}

/** Whether a clause is about a project that uses the product as one that is built into others. */
export const isAboutBuiltIn = ({ around, alsoParts, scope }: DetectClause, facts: ProjectFacts): boolean =>
  facts.around === null &&
  facts.builtWith.length > 0 &&
  (around === "builtIn" || (alsoParts === true && scope === "ownProject"));

const texts = {
  part: (user: string) => `does not use IdentityServer itself, but \`${user}\`, which does, is built with it`,
  other: () => "does not use IdentityServer; other projects given here do",
};

/** What the upgrade of the projects around asks of this one: places alone, no questions about the server. */
export function standingAround(around: Around, users: Standing, catalog: Catalog): Standing {
  const about = new Set(catalog.rules.filter(({ detect }) => detect.some((clause) => isAbout(clause, around))));
  const user = around.users.find(({ path }) => path !== null)?.path ?? "";
  return {
    state: "notIdentityServer",
    message: texts[around.kind](user),
    rules: users.rules.filter((rule) => about.has(rule)),
    onlyPlaces: true,
    ...(users.behind ? { behind: users.behind } : {}),
  };
}
