import type { SourceFile } from "../../input.ts";
import type { Project } from "../../project.ts";
import type { Builds } from "../builds.ts";
import { codeOf } from "./code-text.ts";

/*
 * Containers that make a class which nobody registered, as the container of ASP.NET Core never does:
 * jasperfx.github.io/lamar/guide/ioc/resolving/requesting-a-concrete-type,
 * structuremap.github.io/resolving/requesting-a-concrete-type
 */
const setsUp =
  /\b(?:(?:Use|Add)|new\s+(?:[\w.]+\.)?)(?:Lamar|StructureMap)(?:ServiceProviderFactory|\.Container)?\s*[(<]/;
const imports = /\busing\s+(?:Lamar|StructureMap)\s*;/;
const creates = /\bnew\s+Container\s*\(/;

function setsContainerUp(file: SourceFile): boolean {
  if (file.kind !== "csharp" || !/Lamar|StructureMap/.test(file.text)) return false;
  const code = codeOf(file);
  return setsUp.test(code) || (imports.test(code) && creates.test(code));
}

const isTest = ({ packages }: Project): boolean =>
  packages.some(({ id }) => id.toLowerCase() === "microsoft.net.test.sdk");

/**
 * Whether a project's code may run in such a container: one that it sets up itself, or that is set up in a project which
 * it is built into, or in what that is built with. Tests are built with much that does not run together.
 */
export function makersOfUnregistered(
  projects: readonly Project[],
  { from, into }: Builds,
): (project: Project) => boolean {
  const makers = new Set(projects.filter(({ files }) => files.some(setsContainerUp)));
  const isMade = (project: Project): boolean => makers.size > 0 && from(project).some((one) => makers.has(one));
  return (project) => isMade(project) || into(project).some((user) => !isTest(user) && isMade(user));
}
