import { expect, type Page } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time; a busy machine stretches a task's `dur`, not this. */
  readonly tdur?: number;
  /** Microseconds: when it began, and how long it took. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: {
      readonly mojo_interface_tag?: string;
      readonly watcher_notify_interface_tag?: string;
    };
  };
}

/** Who hands the page a test's commands and the files that were chosen; Chromium makes a `File` of each in one task. */
const handingOver = /^blink\.mojom\.(?:DevToolsSession|FileChooser)$/;

const inside = ({ pid, tid, ts, dur = 0 }: TraceEvent, events: readonly TraceEvent[]): TraceEvent[] =>
  events.filter((event) => event.pid === pid && event.tid === tid && event.ts >= ts && event.ts < ts + dur);

/** What the page's own script begins with. */
const ownScript = new Set(["EventDispatch", "FunctionCall", "TimerFire", "FireAnimationFrame"]);

/** Processor time of a task; of one in which something is handed over, that of the page's own script. */
function costOf(task: TraceEvent, events: readonly TraceEvent[]): number {
  const isHandedOver = events.some(({ args }) =>
    handingOver.test(
      args?.chrome_mojo_event_info?.mojo_interface_tag ??
        args?.chrome_mojo_event_info?.watcher_notify_interface_tag ??
        "",
    ),
  );
  if (!isHandedOver) return task.tdur ?? 0;
  return Math.max(0, ...events.filter(({ name }) => ownScript.has(name)).map(({ tdur }) => tdur ?? 0));
}

interface LongestTask {
  /** Processor time, in milliseconds. */
  readonly milliseconds: number;
  /** Its costliest parts, for the message of a test that fails. */
  readonly parts: string;
}

const partsOf = (events: readonly TraceEvent[]): string =>
  events
    .toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, 12)
    .map(({ name, tdur = 0, args }) => `${name} ${(tdur / 1_000).toFixed(1)} ms ${JSON.stringify(args ?? {})}`)
    .join("\n");

/** The longest task of a page's main thread while `use` runs. */
async function longestTask(page: Page, use: () => Promise<void>): Promise<LongestTask> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  await browser.startTracing(page, {
    categories: ["disabled-by-default-devtools.timeline", "devtools.timeline", "toplevel", "__metadata"],
  });
  await use();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(threadOf),
  );
  const events = traceEvents.filter((event) => mains.has(threadOf(event)));
  const tasks = events.filter(({ name }) => name === "RunTask").toSorted((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  if (tasks.length === 0) throw new Error("the trace holds no task of a main thread");
  let longest = 0;
  let within: readonly TraceEvent[] = [];
  for (const task of tasks) {
    if ((task.tdur ?? 0) <= longest) break;
    const parts = inside(task, events);
    const cost = costOf(task, parts);
    if (cost > longest) [longest, within] = [cost, parts];
  }
  return { milliseconds: longest / 1_000, parts: partsOf(within) };
}

const ATTEMPTS = 3;

/**
 * Whether `use` can be run without a task over the bound in milliseconds, each time on a page that `open` prepared.
 * What else the machine does (pages of memory, other tests, a late collection) only ever adds to a task, so the
 * quietest of a few runs is the measure.
 */
export async function expectTasksBelow(
  bound: number,
  page: Page,
  open: () => Promise<void>,
  use: () => Promise<void>,
): Promise<void> {
  const runs: LongestTask[] = [];
  while (runs.length < ATTEMPTS && !runs.some(({ milliseconds }) => milliseconds < bound)) {
    await open();
    runs.push(await longestTask(page, use));
  }
  const quietest = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)[0];
  expect(quietest?.milliseconds, quietest?.parts).toBeLessThan(bound);
}
