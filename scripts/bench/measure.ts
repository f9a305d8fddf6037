import { spawnSync } from "node:child_process";

/** Seconds of one run. */
export interface Cost {
  readonly wall: number;
  /** Time of all cores in the program's own code: hardly depends on what else the machine does. */
  readonly user: number;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Cost of a function in this process. */
export function costOf(run: () => void): Cost {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  return { wall: (performance.now() - start) / 1000, user: process.cpuUsage(before).user / 1e6 };
}

/** Seconds in the `0m1.23s` of the shell's `times`. */
function seconds(text: string): number {
  const [minutes = "0", rest = "0"] = text.replace("s", "").split("m");
  return Number(minutes) * 60 + Number(rest);
}

/** Cost of a program, its start included; its output is read and thrown away. */
export function costOfProgram(command: readonly string[]): Cost {
  const start = performance.now();
  const shell = spawnSync("sh", ["-c", '"$@" > /dev/null; echo "exit $?"; times', "sh", ...command], {
    encoding: "utf-8",
  });
  const wall = (performance.now() - start) / 1000;
  const [exit, , children = ""] = shell.stdout.trim().split("\n");
  // 1 says that something was found, for both programs.
  if (exit !== "exit 0" && exit !== "exit 1") throw new Error(`${command[0]}: ${exit}\n${shell.stderr}`);
  return { wall, user: seconds(children.split(" ")[0] ?? "") };
}

/**
 * Runs all tasks in turn, round after round, so that what else the machine does hits all of them alike. The first
 * round warms up and does not count.
 */
export function inTurn<K extends string>(tasks: Readonly<Record<K, () => Cost>>, rounds: number): Record<K, Cost[]> {
  const names = Object.keys(tasks) as K[];
  const costs = Object.fromEntries(names.map((name) => [name, [] as Cost[]])) as Record<K, Cost[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const cost = tasks[name]();
      if (round > 0) costs[name].push(cost);
    }
  }
  return costs;
}

/** Median over the rounds of what one costs against the other. */
export const ratio = (costs: readonly Cost[], to: readonly Cost[], of: keyof Cost): number =>
  median(costs.map((cost, round) => cost[of] / (to[round]?.[of] ?? Number.NaN)));

export const both = (costs: readonly Cost[], to: readonly Cost[]): string =>
  `${ratio(costs, to, "user").toFixed(2)} user, ${ratio(costs, to, "wall").toFixed(2)} wall`;
