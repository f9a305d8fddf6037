import { describe, expect, it, vi } from "vitest";
import type { Refusal } from "../../src/analyzer/refusal.ts";
import { type Attempt, supervise } from "../../src/engine/supervise.ts";
import { startWatch } from "../../src/engine/watch.ts";

/** An engine that breaks in the given way on each of these files until it is refused. */
function engine(breaks: Readonly<Record<string, "took-too-long" | "engine-failed">>) {
  const attempts: string[][] = [];
  const attempt = async (refused: readonly Refusal[]): Promise<Attempt<string>> => {
    attempts.push(refused.map(({ path, code }) => `${path} ${code}`));
    const file = Object.keys(breaks).find((path) => !refused.some((refusal) => refusal.path === path));
    const why = file === undefined ? undefined : breaks[file];
    return file !== undefined && why
      ? { kind: "brokeOff", why, reason: "it broke", file }
      : { kind: "answered", answer: "report" };
  };
  return { attempts, attempt };
}

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}.cs`);

describe("an analysis that is supervised", () => {
  it("is asked once when nothing breaks", async () => {
    const { attempts, attempt } = engine({});
    expect(await supervise(attempt, [])).toEqual({ kind: "answered", answer: "report" });
    expect(attempts).toEqual([[]]);
  });

  it("refuses a file that hangs, and goes on with the rest", async () => {
    const { attempts, attempt } = engine({ "a.cs": "took-too-long", "b.cs": "took-too-long" });
    expect(await supervise(attempt, [])).toEqual({ kind: "answered", answer: "report" });
    expect(attempts.at(-1)).toEqual(["a.cs took-too-long", "b.cs took-too-long"]);
  });

  it("gives a file that breaks the engine a second chance with a fresh one", async () => {
    const { attempts, attempt } = engine({ "a.cs": "engine-failed" });
    await supervise(attempt, []);
    expect(attempts).toEqual([[], [], ["a.cs engine-failed"]]);
  });

  it("fails where the engine breaks off with nothing to read", async () => {
    let attempts = 0;
    const blameless = async (): Promise<Attempt<string>> => {
      attempts++;
      return { kind: "brokeOff", why: "engine-failed", reason: "no memory", file: null };
    };
    expect(await supervise(blameless, names(1_000))).toEqual({ kind: "failed", reason: "no memory" });
    expect(attempts).toBeLessThan(20);
  });

  it("refuses half, and half again, until the rest is few enough, and keeps what says how to read it", async () => {
    const paths = [...names(100), "z/Host.csproj", "z/packages.lock.json"];
    let last: readonly Refusal[] = [];
    const small = async (refused: readonly Refusal[]): Promise<Attempt<string>> => {
      last = refused;
      const left = paths.length - refused.length;
      if (left > 20) return { kind: "brokeOff", why: "engine-failed", reason: "no memory", file: null };
      return { kind: "answered", answer: "report" };
    };
    expect(await supervise(small, paths)).toEqual({ kind: "answered", answer: "report" });
    expect(paths.length - last.length).toBeGreaterThan(8);
    expect(new Set(last.map(({ path }) => path)).size).toBe(last.length);
    expect(last.map(({ path }) => path)).not.toContain("z/Host.csproj");
    expect(last.every(({ code, reason, cure }) => code === "left-out" && reason && cure)).toBe(true);
  });

  it("answers where far too many files break it, each accounted for", async () => {
    const bad = names(100);
    const { attempts, attempt } = engine(Object.fromEntries(bad.map((path) => [path, "took-too-long" as const])));
    expect(await supervise(attempt, [...bad, "good.csproj"])).toEqual({ kind: "answered", answer: "report" });
    expect(attempts.length).toBeLessThan(30);
    expect(attempts.at(-1)?.filter((line) => line.endsWith("took-too-long"))).toHaveLength(20);
    expect(attempts.at(-1)).not.toContain("good.csproj left-out");
  });

  it("says of each refused file what happened and what to do", async () => {
    const seen: Refusal[] = [];
    const { attempt } = engine({ "a.cs": "took-too-long", "b.cs": "engine-failed" });
    await supervise(async (refused) => {
      seen.splice(0, seen.length, ...refused);
      return attempt(refused);
    }, []);
    expect(seen.map((refusal) => [refusal.reason, refusal.cure].every((text) => text.length > 20))).toEqual([
      true,
      true,
    ]);
  });
});

describe("the watch", () => {
  it("calls once for a file that takes longer than its size allows, and not while files change", () => {
    vi.useFakeTimers();
    const late: (string | null)[] = [];
    const watch = startWatch(new Map([["big.cs", 1_000_000]]), 1, (file) => late.push(file));
    for (let step = 0; step < 10; step++) {
      watch.see(`${step}.cs`);
      vi.advanceTimersByTime(3_000);
    }
    watch.see("big.cs");
    vi.advanceTimersByTime(6_000);
    expect(late).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(late).toEqual(["big.cs"]);
    watch.see("next.cs");
    watch.end();
    vi.advanceTimersByTime(600_000);
    expect(late).toEqual(["big.cs"]);
    vi.useRealTimers();
  });
});
