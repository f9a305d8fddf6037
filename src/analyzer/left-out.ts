import type { InputStatus, Notice } from "../schema/report.ts";
import type { LeftOut } from "./readers/projects.ts";

/** Statuses of all inputs; what no project compiles is ignored, not analyzed. */
export function withLeftOut(statuses: readonly InputStatus[], leftOut: readonly LeftOut[]): InputStatus[] {
  const projects = new Map(leftOut.map((entry) => [entry.path, entry.project]));
  return statuses.map((status): InputStatus => {
    const project = projects.get(status.path);
    if (project === undefined) return status;
    const reason = `\`${project}\` does not compile it, and no other project does`;
    return { path: status.path, kind: status.kind, status: "ignored", code: "not-compiled", reason };
  });
}

const SHOWN = 5;

/** One notice for each project that leaves out files below its folder. */
export function leftOutNotices(leftOut: readonly LeftOut[]): Notice[] {
  const byProject = new Map<string, string[]>();
  for (const { path, project } of leftOut) byProject.set(project, [...(byProject.get(project) ?? []), path]);
  return [...byProject].map(([project, paths]) => {
    const shown = paths
      .slice(0, SHOWN)
      .map((path) => `\`${path}\``)
      .join(", ");
    const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
    return {
      code: "not-compiled",
      message: `\`${project}\` does not compile ${shown}${more}, and no other project does: not analyzed`,
      cure: "give these files without the project when they matter",
      file: project,
    };
  });
}
