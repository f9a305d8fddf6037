import { afterEach, describe, expect, it } from "vitest";
import { createEngineThread, type EngineThread } from "../../src/cli/engine-thread.ts";
import { catalog } from "../support/analyze.ts";

const script = new URL("./breaking-thread.ts", import.meta.url);
let thread: EngineThread | undefined;
afterEach(() => thread?.close());

async function statuses(...paths: readonly string[]): Promise<string[]> {
  thread = createEngineThread(await catalog(), script, 0.2);
  const files = paths.map((path) => ({ path, bytes: new Uint8Array(10) }));
  const outcome = await thread.analyze({ files, to: "6.3" }, () => undefined);
  if (outcome.kind === "failed") throw new Error(outcome.reason);
  return outcome.answer.inputs.map(({ path, status, code }) => `${path} ${status} ${code ?? ""}`.trim());
}

describe("on the command line a file that breaks the engine is refused, and the rest is analyzed", () => {
  it("when it hangs", async () => {
    expect(await statuses("a.cs", "hang.cs", "z.cs")).toEqual([
      "a.cs analyzed",
      "hang.cs refused took-too-long",
      "z.cs analyzed",
    ]);
  });

  it("when the engine throws or its thread dies", async () => {
    expect(await statuses("die.cs", "throw.cs", "z.cs")).toEqual([
      "die.cs refused engine-failed",
      "throw.cs refused engine-failed",
      "z.cs analyzed",
    ]);
  });

  it("when no single file is to blame, and each that is left out is named", async () => {
    const paths = Array.from({ length: 100 }, (_, index) => `${index}.cs`);
    const told = await statuses(...paths, "Host.csproj");
    expect(told).toHaveLength(101);
    expect(told.filter((line) => line.endsWith(" analyzed")).length).toBeGreaterThan(20);
    expect(told.filter((line) => line.endsWith(" refused left-out")).length).toBeGreaterThan(50);
    expect(told).toContain("Host.csproj analyzed");
  });

  it("and the same thread serves several analyses", async () => {
    expect(await statuses("a.cs")).toEqual(["a.cs analyzed"]);
    const again = await thread?.analyze(
      { files: [{ path: "b.cs", bytes: new Uint8Array(1) }], to: "6.3" },
      () => undefined,
    );
    expect(again?.kind).toBe("answered");
  });
});
