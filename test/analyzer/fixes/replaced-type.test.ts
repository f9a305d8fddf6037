import { describe, expect, it } from "vitest";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import { api } from "../csharp/reading.ts";
import { fix, signature } from "./fixing.ts";

const services = "Duende.IdentityServer.Services";
const changed = api(`M:${services}.TokenService.#ctor`, {
  change: "constructor",
  memberOf: "class",
  before: signature("IStore store", "IOldClock clock", "ILogger logger"),
  after: signature("IStore store", "INewClock clock", "ILogger logger"),
});
const adjust: EditTemplate = { kind: "adjustParameters", using: { INewClock: "Vendor.Time" } };
const fixed = (code: string) => fix(`using ${services};\n${code}`, { apis: [changed] }, adjust);

const derived = (parameters: string, call: string, body = "") =>
  `class Own : TokenService { ${body}public Own(${parameters}) : base(${call}) { } }`;

describe("a base parameter that keeps its name and gets another type", () => {
  it("gives the own parameter that feeds it the new type, and imports that", async () => {
    const result = await fixed(derived("IStore store, IOldClock clock, ILogger logger", "store, clock, logger"));
    expect(result).toContain("Own(IStore store, INewClock clock, ILogger logger) : base(store, clock, logger)");
    expect(result).toContain("using Vendor.Time;");
  });

  it("keeps the own name of the parameter, and its place", async () => {
    const result = await fixed(derived("IOldClock time, ILogger log, IStore all", "all, time, log"));
    expect(result).toContain("Own(INewClock time, ILogger log, IStore all) : base(all, time, log)");
  });

  it("leaves a parameter alone that the class uses for something else", async () => {
    const field = "IOldClock _clock; void Keep(IOldClock clock) => _clock = clock; ";
    expect(
      await fixed(derived("IStore store, IOldClock clock, ILogger logger", "store, clock, logger", field)),
    ).toBeNull();
  });

  it("takes a new own parameter where the argument was none", async () => {
    const result = await fixed(derived("IStore store, ILogger logger", "store, Clocks.Old, logger"));
    expect(result).toContain("Own(IStore store, INewClock clock, ILogger logger) : base(store, clock, logger)");
  });
});
