import type { SourceFile } from "../input.ts";
import type { Project } from "../project.ts";
import { folderOf, folderPrefix, foldersUpward, nameOf } from "./msbuild/path.ts";
import { around, namedIn, namesFolder } from "./named.ts";

const SOLUTION = /(?<![\w.-])[\w.-]{0,100}\.sln[xf]?\b/g;

/** Projects that build others, as Nuke's: who runs them builds whatever they are written for. */
const BUILDERS = /^(?:nuke\.common|cake\.frosting|bullseye|simpletargets.*|fake\.core\..*)$/i;

const isBuilder = ({ packages }: Project): boolean => packages.some(({ id }) => BUILDERS.test(id));

/** Answers for one input whether what builds by a text builds a project that uses the product. */
export class BuiltUsers {
  /** All projects, for what names one rather than builds it. */
  readonly projects: readonly Project[];
  readonly isUser: (project: Project) => boolean;
  readonly #built: readonly Project[];
  readonly #files: readonly SourceFile[];
  readonly #folders: readonly string[];
  readonly #solutions = new Map<string, readonly (Project | null)[]>();
  readonly #named = new Map<string, readonly (Project | null)[]>();

  constructor(files: readonly SourceFile[], projects: readonly Project[], isUser: (project: Project) => boolean) {
    this.#files = files.filter(({ kind }) => kind === "solution");
    this.projects = projects;
    this.isUser = isUser;
    this.#built = projects.filter((project) => project.path !== null && !isBuilder(project));
    const folders = this.#built.flatMap(({ path }) => (path === null ? [] : foldersUpward(folderOf(path))));
    this.#folders = [...new Set(folders)];
  }

  /** These texts together name one, a solution that holds one, or no project at all. */
  buildsUser(...texts: readonly string[]): boolean {
    const named = this.#namedIn(texts);
    return named.length === 0 || named.some((project) => project === null || this.isUser(project));
  }

  /**
   * The same of a part of a file, which builds the projects around it or below its folder where it names none. A file at
   * the top, or in a folder of its own, builds whatever there is.
   */
  ofFile(file: SourceFile): (...texts: readonly string[]) => boolean {
    const prefix = folderPrefix(file.path);
    const below = prefix === "" ? [] : this.#built.filter(({ path }) => path?.startsWith(prefix));
    const near = around(file, this.#built);
    const meant = below.length > 0 ? below : near && folderOf(near.path ?? "") !== "" ? [near] : [];
    const isMeant = meant.length === 0 || meant.some(this.isUser);
    return (...texts) => this.buildsUser(...texts) && (isMeant || this.#namedIn(texts).length > 0);
  }

  /** Null stands for a solution that is not at hand. */
  #namedIn(texts: readonly string[]): readonly (Project | null)[] {
    const named = texts.flatMap((text) => this.#namedInOne(text));
    return named.length > 0 ? named : this.#below(texts);
  }

  /** Once a text: what is for all jobs is asked for with each. */
  #namedInOne(text: string): readonly (Project | null)[] {
    const known = this.#named.get(text);
    if (known) return known;
    const solutions = [...new Set(text.match(SOLUTION))].flatMap((name) => this.#inSolution(name));
    const named = [...namedIn(text, this.#built), ...solutions];
    this.#named.set(text, named);
    return named;
  }

  /** The projects below the folders that texts name, of these the innermost ones. */
  #below(texts: readonly string[]): readonly Project[] {
    const written = texts.map((text) => text.replace(/\\+/g, "/"));
    const named = this.#folders.filter((folder) => written.some((text) => namesFolder(text, folder)));
    const innermost = named.filter((folder) => !named.some((other) => other.startsWith(`${folder}/`)));
    return this.#built.filter(({ path }) => innermost.some((folder) => path?.startsWith(`${folder}/`)));
  }

  #inSolution(name: string): readonly (Project | null)[] {
    const known = this.#solutions.get(name);
    if (known) return known;
    const files = this.#files.filter(({ path }) => nameOf(path) === name);
    const found = files.flatMap((file) => namedIn(file.text, this.#built));
    const projects = found.length > 0 ? found : [null];
    this.#solutions.set(name, projects);
    return projects;
  }
}
