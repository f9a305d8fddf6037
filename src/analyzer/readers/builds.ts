import type { Project } from "../project.ts";
import { reachable } from "./product.ts";

/** What the projects of the input are built from, and what they are built into. */
export interface Builds {
  /** The project and those that it references, directly or through others. */
  from(project: Project): readonly Project[];
  /** Those that reference it, likewise. */
  into(project: Project): readonly Project[];
}

export function buildsOf(projects: readonly Project[]): Builds {
  const from = new Map(projects.map((project) => [project, reachable(project, projects)]));
  const into = new Map<Project, Project[]>(projects.map((project) => [project, []]));
  for (const [user, all] of from) for (const part of all.slice(1)) into.get(part)?.push(user);
  return { from: (project) => from.get(project) ?? [project], into: (project) => into.get(project) ?? [] };
}
