import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { analyze } from "../../src/analyzer/analyze.ts";
import { catalog } from "../support/analyze.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** The parser's memories; its runtime makes them itself, so they are caught as they are made. */
const memories: WebAssembly.Memory[] = [];
const Original = WebAssembly.Memory;
WebAssembly.Memory = class extends Original {
  constructor(descriptor: WebAssembly.MemoryDescriptor) {
    super(descriptor);
    memories.push(this);
  }
};
const { createEngine } = await import("../../src/engine/node.ts");

const project = `<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup>
  <PackageReference Include="Duende.IdentityServer" Version="6.2.3" />
</ItemGroup></Project>`;

const code = (index: number): string => `using Duende.IdentityServer.EntityFramework;
class C${index} : TokenCleanupService
{
${Array.from({ length: 15 }, (_, n) => `    void M${n}(int a) { if (a > ${n}) System.Console.WriteLine("x" + a); }`).join("\n")}
}
`;

const filesOf = (count: number) =>
  [["App.csproj", project], ...Array.from({ length: count }, (_, index) => [`C${index}.cs`, code(index)])].map(
    ([path = "", text = ""]) => ({ path, bytes: new TextEncoder().encode(text) }),
  );

test("a thousand files take the parser no more memory than a hundred, and leave little behind", async () => {
  const engine = await createEngine();
  const rules = await catalog();
  const [hundred, thousand] = [filesOf(100), filesOf(1_000)];
  const after = (files: ReturnType<typeof filesOf>) => {
    expect(analyze({ files, catalog: rules, engine, to: "6.3" }).inputs).toHaveLength(files.length);
    collect();
    return {
      parser: memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
      heap: process.memoryUsage().heapUsed,
    };
  };
  const few = after(hundred);
  const many = after(thousand);
  expect(few.parser).toBeGreaterThan(0);
  expect(many.parser).toBe(few.parser);
  const given = thousand.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(many.heap - few.heap).toBeLessThan(5 * given);
}, 60_000);
