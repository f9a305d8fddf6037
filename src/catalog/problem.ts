/** A defect in our own catalog. Lines and columns are 1-based; `path` is dotted, empty for a whole file. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly cure: string;
}

/** A place in a file; both are 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a problem of a whole file stands. */
export const START: Position = { line: 1, column: 1 };

/** `rules/6.3/x/rule.yml:8:13 detect.1.selekt unknown key; did you mean "select"?` */
export function formatProblem(problem: Problem): string {
  const path = problem.path === "" ? "" : ` ${problem.path}`;
  const cure = problem.cure === "" ? "" : `; ${problem.cure}`;
  return `${problem.file}:${problem.line}:${problem.column}${path} ${problem.message}${cure}`;
}

/** By file, line and column, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const distinct = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...distinct.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(formatProblem(a), formatProblem(b)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
