/*
 * Feeds every reader with mutated inputs and prints a table. The same seed gives the same inputs on every machine:
 *   npm run fuzz -- [--count N] [--seed N] [--reader NAME] [--threads N]
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { fuzz, type Row } from "../test/fuzz/fuzz.ts";
import { prepareTargets } from "../test/fuzz/prepare.ts";

interface Job {
  readonly name: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Cases of one job: small enough that threads end together. */
const SLICE = 5_000;

async function serve(): Promise<void> {
  const targets = new Map((await prepareTargets()).map((target) => [target.name, target]));
  parentPort?.on("message", ({ name, seed, from, to }: Job) => {
    const target = targets.get(name);
    if (target) parentPort?.postMessage(fuzz(target, seed, from, to));
  });
  parentPort?.postMessage([...targets.keys()]);
}

function merge(rows: readonly Row[]): Row {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    name: rows[0]?.name ?? "",
    mutations: sum((row) => row.mutations),
    failures: rows.flatMap((row) => row.failures),
    slowest: Math.max(...rows.map((row) => row.slowest)),
    seconds: sum((row) => row.seconds),
    checked: sum((row) => row.checked),
  };
}

const number = (value: number): string => Math.round(value).toLocaleString("en");

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(15))).join("  ");
}

function show(row: Row): void {
  const cells = [row.mutations, row.failures.length, row.checked].map(number);
  console.log(line([row.name, ...cells, `${number(row.slowest)} ms`, `${number(row.seconds)} s`]));
  for (const { round, error, input } of row.failures) {
    const file = `fuzz-failure-${row.name.replace(/\W+/g, "-")}-${round}.txt`;
    writeFileSync(file, input);
    console.log(`  case ${round}, input in ${file}: ${error.split("\n").slice(0, 4).join(" | ")}`);
  }
}

/** Hands jobs out to threads and shows each reader as its last slice is done. */
class Run {
  readonly #jobs: Job[];
  readonly #rows = new Map<string, Row[]>();
  readonly #slices: number;
  failed = false;

  constructor(names: readonly string[], count: number, seed: number) {
    const starts = Array.from({ length: Math.ceil(count / SLICE) }, (_, index) => index * SLICE);
    this.#slices = starts.length;
    this.#jobs = names.flatMap((name) =>
      starts.map((from) => ({ name, seed, from, to: Math.min(from + SLICE, count) })),
    );
  }

  take(): Job | undefined {
    return this.#jobs.shift();
  }

  add(row: Row): void {
    const rows = [...(this.#rows.get(row.name) ?? []), row];
    this.#rows.set(row.name, rows);
    if (rows.length < this.#slices) return;
    const merged = merge(rows);
    this.failed ||= merged.failures.length > 0;
    show(merged);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "100000" },
      seed: { type: "string", default: "1" },
      reader: { type: "string" },
      threads: { type: "string", default: String(availableParallelism()) },
    },
  });
  const [count, seed, threads] = [Number(values.count), Number(values.seed), Number(values.threads)];
  console.log(`${number(count)} mutated inputs per reader, seed ${seed}\n`);
  console.log(line(["reader", "mutations", "errors", "places checked", "slowest", "processor time"]));
  let run: Run | undefined;
  const ends = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL(import.meta.url));
    const next = (): void => {
      const job = run?.take();
      if (job) worker.postMessage(job);
      else void worker.terminate();
    };
    worker.on("message", (message: string[] | Row) => {
      if (Array.isArray(message)) {
        const names = message.filter((name) => values.reader === undefined || name === values.reader);
        if (names.length === 0) console.error(`no reader \`${values.reader}\`; there are ${message.join(", ")}`);
        run ??= new Run(names, count, seed);
      } else run?.add(message);
      next();
    });
    return new Promise<number>((done, failed) => {
      worker.on("error", failed);
      worker.on("exit", done);
    });
  });
  await Promise.all(ends);
  process.exitCode = run?.failed === false ? 0 : 1;
}

await (isMainThread ? main() : serve());
