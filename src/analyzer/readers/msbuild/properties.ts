import { type ConditionContext, evaluateCondition, type Truth } from "./condition.ts";
import { expand, type Value } from "./expand.ts";
import { folderOf, nameOf } from "./path.ts";
import type { Guard, Statement, Written } from "./statement.ts";

/** Set by the SDK, the command line or per target framework: absence from the files says nothing about them. */
const setElsewhere =
  /^(?:targetframework|targetframeworks|configuration|platform|platformtarget|os|runtimeidentifier|language|designtimebuild|continuousintegrationbuild|ci|tf_build|github_actions|isintestproject|istestproject|outputtype|usingmicrosoftnetsdk.*|netcore.*|msbuild.*|_.*|visualstudio.*|buildinginsidevisualstudio)$/;

const MAX_ALTERNATIVES = 12;

/** The properties of one project while its files are evaluated in order. */
export class PropertyTable {
  readonly #values = new Map<string, { name: string; values: readonly Value[] }>();
  readonly #exists: (path: string) => Truth;
  /** The file being evaluated, for `$(MSBuildThisFile…)`. */
  thisFile = "";

  constructor(projectPath: string, exists: (path: string) => Truth) {
    this.#exists = exists;
    const folder = folderOf(projectPath) || ".";
    const name = nameOf(projectPath);
    this.#fixed("MSBuildProjectDirectory", folder, projectPath);
    this.#fixed("MSBuildProjectFile", name, projectPath);
    this.#fixed("MSBuildProjectName", name.replace(/\.[^.]*$/, ""), projectPath);
  }

  #fixed(name: string, text: string, file: string): void {
    const value: Value = { text, span: { file, start: 0, end: 0 }, exact: false, guards: [], pieces: [], missing: [] };
    this.#values.set(name.toLowerCase(), { name, values: [value] });
  }

  readonly lookup = (name: string): readonly Value[] | null => {
    if (name === "msbuildthisfiledirectory") return [this.#here(`${folderOf(this.thisFile) || "."}/`)];
    if (name === "msbuildthisfile") return [this.#here(nameOf(this.thisFile))];
    return this.#values.get(name)?.values ?? null;
  };

  #here(text: string): Value {
    return { text, span: { file: this.thisFile, start: 0, end: 0 }, exact: false, guards: [], pieces: [], missing: [] };
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
    exists: (path) => this.#exists(path),
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
      .filter((entry) => !/^msbuildproject(?:directory|file|name)$/i.test(entry.name))
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  }
}
