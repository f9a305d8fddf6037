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
const keeping: EditTemplate = { ...adjust, keeps: [{ type: "INewClock", members: ["UtcNow"] }] };
const kept = (code: string) => fix(`using ${services};\n${code}`, { apis: [changed] }, keeping);
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

  it("does not take what comments say for a use", async () => {
    const result = await fixed(
      derived("IStore store, IOldClock clock, ILogger logger", "store, clock, logger", "/* the clock */ "),
    );
    expect(result).toContain("INewClock clock");
  });

  const holding = (body: string, assigned = "_clock = clock;", modifiers = "private readonly") =>
    `class Own : TokenService { ${modifiers} IOldClock _clock; ${body} ` +
    `public Own(IStore store, IOldClock clock, ILogger logger) : base(store, clock, logger) { ${assigned} } }`;

  it("gives a private field that holds it the new type too, where only members are asked that both types have", async () => {
    for (const assigned of ["_clock = clock;", "this._clock = clock ?? throw new Exception();"]) {
      const result = await kept(holding("long Now() => _clock.UtcNow.Ticks;", assigned));
      expect(result).toContain("private readonly INewClock _clock;");
      expect(result).toContain("INewClock clock,");
    }
  });

  it("leaves a field alone of which more is asked, that others see, or whose class has other parts", async () => {
    expect(await kept(holding("void Wait() => _clock.Wait();"))).toBeNull();
    expect(await kept(holding("void Log() => Other.Log(_clock);"))).toBeNull();
    expect(await kept(holding("", "_clock = clock;", "protected"))).toBeNull();
    expect(await kept(`partial ${holding("")}`)).toBeNull();
    expect(await kept(holding("", "_clock = clock; Other.Log(clock);"))).toBeNull();
  });

  it("takes a new own parameter where the argument was none", async () => {
    const result = await fixed(derived("IStore store, ILogger logger", "store, Clocks.Old, logger"));
    expect(result).toContain("Own(IStore store, INewClock clock, ILogger logger) : base(store, clock, logger)");
  });
});
