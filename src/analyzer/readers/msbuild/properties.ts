import { type ConditionContext, evaluateCondition, type Truth } from "./condition.ts";
import { expand, type Value } from "./expand.ts";
import { callFunction, isFunction } from "./functions.ts";
import { folderOf, nameOf, ROOT, rootedFolder, stemOf } from "./path.ts";
import type { Guard, Statement, Written } from "./statement.ts";

/** Set by the SDK, the command line or per target framework: absence from the files says nothing about them. */
const setElsewhere =
  /^(?:targetframework|targetframeworks|configuration|platform|platformtarget|os|runtimeidentifier|language|designtimebuild|continuousintegrationbuild|ci|tf_build|github_actions|isintestproject|istestproject|outputtype|usingmicrosoftnetsdk.*|netcore.*|msbuild.*|_.*|visualstudio.*|buildinginsidevisualstudio)$/;

const MAX_ALTERNATIVES = 12;

function valueAt(file: string, text: string): Value {
  return { text, span: { file, start: 0, end: 0 }, exact: false, guards: [], pieces: [], missing: [] };
}

/** What the evaluation of a project may ask of the other files given. Paths start at the top of the input. */
export interface FileTree {
  /** `unknown` for what is not among the MSBuild files given: it may still be on the disk. */
  exists(path: string): Truth;
  /** Path of the nearest MSBuild file of that name in the folder or above it. */
  above(folder: string, file: string): string | null;
  /** Folder of the solution that lists the project; null when none is given. */
  readonly solutionFolder: string | null;
}

/** Functions nest in real files twice or thrice; hostile ones would nest without end. */
const MAX_FUNCTION_DEPTH = 10;
const MAX_FUNCTION_LENGTH = 2_000;

const reserved = /^msbuildproject(?:directory|file|name|extension|fullpath)$|^(?:project|solution)(?:dir|path)$/i;

/** The properties of one project while its files are evaluated in order. */
export class PropertyTable {
  readonly #values = new Map<string, { name: string; values: readonly Value[] }>();
  readonly #tree: FileTree;
  #functionDepth = 0;
  /** The file being evaluated, for `$(MSBuildThisFile…)`. */
  thisFile = "";

  constructor(projectPath: string, tree: FileTree) {
    this.#tree = tree;
    const folder = folderOf(projectPath);
    const name = nameOf(projectPath);
    const fixed = (property: string, text: string) =>
      this.#values.set(property.toLowerCase(), { name: property, values: [valueAt(projectPath, text)] });
    fixed("MSBuildProjectDirectory", rootedFolder(folder).replace(/\/$/, ""));
    fixed("MSBuildProjectFile", name);
    fixed("MSBuildProjectName", stemOf(name));
    fixed("MSBuildProjectExtension", name.slice(stemOf(name).length));
    fixed("MSBuildProjectFullPath", `${ROOT}/${projectPath}`);
    fixed("ProjectDir", rootedFolder(folder));
    fixed("ProjectPath", `${ROOT}/${projectPath}`);
    if (tree.solutionFolder !== null) fixed("SolutionDir", rootedFolder(tree.solutionFolder));
  }

  readonly lookup = (name: string): readonly Value[] | null => {
    if (isFunction(name)) return this.#call(name);
    return this.#values.get(name)?.values ?? this.#thisFileProperty(name);
  };

  #thisFileProperty(name: string): readonly Value[] | null {
    const file = this.thisFile;
    const texts: Record<string, string> = {
      msbuildthisfiledirectory: rootedFolder(folderOf(file)),
      msbuildthisfile: nameOf(file),
      msbuildthisfilename: stemOf(file),
      msbuildthisfilefullpath: `${ROOT}/${file}`,
    };
    const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
    return text === undefined ? null : [valueAt(file, text)];
  }

  #call(written: string): readonly Value[] | null {
    if (this.#functionDepth >= MAX_FUNCTION_DEPTH || written.length > MAX_FUNCTION_LENGTH) return null;
    this.#functionDepth += 1;
    const text = callFunction(written, {
      folder: folderOf(this.thisFile),
      above: this.#tree.above,
      text: (raw) => this.#context.text(raw),
    });
    this.#functionDepth -= 1;
    return text === null ? null : [valueAt(this.thisFile, text)];
  }

  /** The only possible text, or null when there is none or more than one. */
  textOf(written: Written): string | null {
    const [first, ...rest] = expand(written, this.lookup);
    return first && first.guards.length === 0 && rest.every((value) => value.text === first.text) ? first.text : null;
  }

  #context: ConditionContext = {
    text: (raw) => this.textOf({ text: raw, span: { file: this.thisFile, start: 0, end: 0 }, exact: false }),
    isUnset: (raw) => {
      const name = /^\$\(\s*([A-Za-z_][\w.-]*)\s*\)$/.exec(raw.trim())?.[1]?.toLowerCase();
      return name !== undefined && this.lookup(name) === null && !setElsewhere.test(name);
    },
    exists: (path) => this.#tree.exists(path),
  };

  /** Whether all guards hold. */
  holds(guards: readonly Guard[]): Truth {
    let all: Truth = true;
    for (const guard of guards) {
      const truth = evaluateCondition(guard.text, this.#context);
      const value = guard.negated && truth !== "unknown" ? !truth : truth;
      if (value === false) return false;
      if (value === "unknown") all = "unknown";
    }
    return all;
  }

  /** A definition replaces the ones before it; under an undecided condition it stands beside them. */
  define(statement: Extract<Statement, { kind: "property" }>): void {
    const truth = this.holds(statement.guards);
    if (truth === false) return;
    const guards = truth === true ? [] : statement.guards;
    const name = statement.name.toLowerCase();
    const added = expand(statement.value, this.lookup).map(
      (value): Value => ({ ...value, guards: [...value.guards, ...guards] }),
    );
    const before = truth === true ? [] : (this.#values.get(name)?.values ?? []);
    this.#values.set(name, { name: statement.name, values: [...before, ...added].slice(-MAX_ALTERNATIVES) });
  }

  /** All defined properties by name, those of MSBuild itself left out. */
  entries(): { readonly name: string; readonly values: readonly Value[] }[] {
    return [...this.#values.values()]
      .filter((entry) => !reserved.test(entry.name))
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
}
