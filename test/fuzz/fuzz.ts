import { mutate, seeded } from "./mutate.ts";
import type { Target } from "./target.ts";

export interface Failure {
  readonly round: number;
  readonly error: string;
  readonly input: string;
}

export interface Row {
  readonly name: string;
  readonly mutations: number;
  readonly failures: readonly Failure[];
  /** Milliseconds of processor time of the slowest case. */
  readonly slowest: number;
  readonly seconds: number;
  /** Findings, places and facts that were held against their input. */
  readonly checked: number;
}

/** Of these many cases one is run twice and compared. */
const AGAIN = 25;
const MOST_FAILURES = 5;

/** Every case has a generator of its own, so that one can be repeated without those before it. */
const inputOf = (target: Target, seed: number, round: number): string => {
  const random = seeded(Math.imul(seed, 1_000_003) + round);
  const start = target.seeds[Math.floor(random() * target.seeds.length)] ?? "";
  return mutate(start, target.seeds, random, target.words);
};

/** Milliseconds of processor time that this thread has used. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function failureOf(target: Target, input: string, round: number): Failure | number {
  try {
    const checked = target.run(input, round % AGAIN === 0);
    const added = Object.keys(Object.prototype);
    if (added.length === 0) return checked;
    for (const key of added) Reflect.deleteProperty(Object.prototype, key);
    return { round, error: `Object.prototype got ${added.join()}`, input };
  } catch (error) {
    return { round, error: error instanceof Error ? (error.stack ?? error.message) : String(error), input };
  }
}

/** Runs cases `from` to `to` of one reader. */
export function fuzz(target: Target, seed: number, from: number, to: number): Row {
  const failures: Failure[] = [];
  let [slowest, checked] = [0, 0];
  const begun = processorTime();
  let before = begun;
  for (let round = from; round < to && failures.length < MOST_FAILURES; round++) {
    const result = failureOf(target, inputOf(target, seed, round), round);
    const now = processorTime();
    slowest = Math.max(slowest, now - before);
    before = now;
    if (typeof result === "number") checked += result;
    else failures.push(result);
  }
  return { name: target.name, mutations: to - from, failures, slowest, seconds: (before - begun) / 1_000, checked };
}
