import { describe, expect, it } from "vitest";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import type { SymbolDetector } from "../../../src/schema/symbol-detector.ts";
import { ids } from "../csharp/reading.ts";
import { fix } from "./fixing.ts";

const template: EditTemplate = { kind: "setOption", option: "PersistentGrants.Keep", value: "false" };
/** Once the lambda is there, the call has an argument; a rule would look at the assignment. */
const detector = (text: string): SymbolDetector => ({
  kind: "symbol",
  id: ids.addIdentityServer,
  use: "invoke",
  ...(text.includes("AddIdentityServer()") ? { arguments: { count: 0 } } : {}),
});

const around = (call: string): string =>
  `using Duende.IdentityServer;\nclass Startup\n{\n    void Configure(IServiceCollection services)\n    {\n        services.${call};\n    }\n}\n`;

/** The call after the fix; the finding itself need not vanish with an `invoke` detector, so only the text counts. */
async function fixed(call: string): Promise<string | null> {
  const text = around(call);
  return fix(text, { apis: [], detector: detector(text) }, template, {}, "stays");
}

describe("setOption", () => {
  it.each([
    [
      "no arguments",
      "AddIdentityServer()",
      "AddIdentityServer(options =>\n        {\n            options.PersistentGrants.Keep = false;\n        })",
    ],
    [
      "a body on lines",
      "AddIdentityServer(o =>\n        {\n            o.A = 1; // one\n        })",
      "AddIdentityServer(o =>\n        {\n            o.A = 1; // one\n            o.PersistentGrants.Keep = false;\n        })",
    ],
    [
      "an empty body on lines",
      "AddIdentityServer(o =>\n        {\n        })",
      "AddIdentityServer(o =>\n        {\n            o.PersistentGrants.Keep = false;\n        })",
    ],
    [
      "a body on one line",
      "AddIdentityServer((o) => { o.A = 1; })",
      "AddIdentityServer((o) => { o.A = 1; o.PersistentGrants.Keep = false; })",
    ],
    ["an empty body", "AddIdentityServer(o => {})", "AddIdentityServer(o => { o.PersistentGrants.Keep = false; })"],
    [
      "an expression",
      "AddIdentityServer(o => o.A = 1)",
      "AddIdentityServer(o =>\n        {\n            o.A = 1;\n            o.PersistentGrants.Keep = false;\n        })",
    ],
    [
      "an assignment of another value",
      "AddIdentityServer(o => { o.PersistentGrants.Keep = Read(x); o.B = 2; })",
      "AddIdentityServer(o => { o.PersistentGrants.Keep = false; o.B = 2; })",
    ],
    [
      "an expression that assigns another value",
      "AddIdentityServer(static (IdentityServerOptions o) => o.PersistentGrants.Keep = true)",
      "AddIdentityServer(static (IdentityServerOptions o) => o.PersistentGrants.Keep = false)",
    ],
    [
      "a named argument",
      "AddIdentityServer(setupAction: o => { o.A = 1; })",
      "AddIdentityServer(setupAction: o => { o.A = 1; o.PersistentGrants.Keep = false; })",
    ],
  ])("with %s", async (_, before, after) => {
    expect(await fixed(before)).toBe(around(after));
  });

  it.each([
    ["a method group", "AddIdentityServer(SetUp)"],
    ["a configuration section", 'AddIdentityServer(Configuration.GetSection("x"))'],
    [
      "two assignments",
      "AddIdentityServer(o => { if (x) { o.PersistentGrants.Keep = true; } else { o.PersistentGrants.Keep = y; } })",
    ],
    ["the value that is wanted", "AddIdentityServer(o => { o.PersistentGrants.Keep = false; })"],
  ])("leaves %s alone", async (_, call) => {
    expect(await fixed(call)).toBeNull();
  });
});
