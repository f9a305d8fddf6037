import type { Project } from "./project.ts";
import { folderOf, stemOf } from "./readers/msbuild/path.ts";

const assembly = /["\s/]([\w.-]+)\.dll\b/gi;

/** The project whose assembly a Dockerfile starts: the last one that it names. */
function startedBy(text: string, projects: readonly Project[]): Project | undefined {
  const stems = [...text.matchAll(assembly)].map((match) => match[1]?.toLowerCase());
  return projects.findLast(({ path }) => path !== null && stems.includes(stemOf(path).toLowerCase()));
}

/**
 * Whether an image is built for a project that uses the product, of a Dockerfile that lies in no project's folder: it
 * starts such a project, or one lies below it. True where no project tells.
 */
function concerns(file: string, text: string, projects: readonly Project[], isUser: (project: Project) => boolean) {
  const started = startedBy(text, projects);
  if (started) return isUser(started);
  const folder = folderOf(file);
  const below = projects.filter(({ path }) => path !== null && (folder === "" || path.startsWith(`${folder}/`)));
  return below.length === 0 || below.some(isUser);
}

/** The projects, without the images of loose Dockerfiles that are for programs without the product. */
export function withOwnImages(projects: readonly Project[], isUser: (project: Project) => boolean): readonly Project[] {
  return projects.map((project) => {
    if (project.path !== null || project.images.length === 0) return project;
    const named = new Set(project.images.map(({ span }) => span.file));
    const others = project.files.filter(({ path, text }) => named.has(path) && !concerns(path, text, projects, isUser));
    const left = new Set(others.map(({ path }) => path));
    const images = project.images.filter(({ span }) => !left.has(span.file));
    return images.length === project.images.length ? project : { ...project, images };
  });
}
