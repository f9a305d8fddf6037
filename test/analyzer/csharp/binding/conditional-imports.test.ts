import { expect, it } from "vitest";
import { ids, ns, read } from "../reading.ts";

const cleanup = `${ns}.EntityFramework`;
const field = "class A { TokenCleanupService Service; }";

/** `confidence condition` of what names the vendor's type. */
async function mentions(files: Record<string, string>): Promise<string[]> {
  const { uses } = await read(files);
  return uses
    .filter(({ use, symbol }) => use === "reference" && symbol === ids.cleanup)
    .map(({ confidence, condition }) => `${confidence} ${condition}`);
}

const branches = (condition: string, then: string, otherwise: string): string =>
  `#if ${condition}\n${then}\n#else\n${otherwise}\n#endif\n`;
const own = "using TokenCleanupService = Elsewhere.Cleaner;";
const vendor = `using TokenCleanupService = ${cleanup}.TokenCleanupService;`;
const imports = `using ${cleanup};`;

it.each([
  ["an alias in the second branch", branches("NET8_0_OR_GREATER", own, vendor), field, ["certain !NET8_0_OR_GREATER"]],
  ["an alias in the first branch", branches("NET6_0", vendor, own), field, ["certain NET6_0"]],
  ["a using beside an alias", branches("NET8_0_OR_GREATER", own, imports), field, ["certain !NET8_0_OR_GREATER"]],
  ["a using that an alias of some builds hides", `${imports}\n#if NEW\n${own}\n#endif\n`, field, ["certain !NEW"]],
  ["a using in one branch", branches("OLD", imports, "using Elsewhere;"), field, ["certain OLD"]],
  ["usings in both branches", branches("OLD", imports, imports), field, ["certain null"]],
  ["a using that is always there too", `${imports}\n#if OLD\n${imports}\n#endif\n`, field, ["certain null"]],
  ["a place in the branch of its alias", `#if OLD\n${vendor}\n#endif\n`, `#if OLD\n${field}\n#endif`, ["certain OLD"]],
  [
    "a place in a branch within that of its using",
    `#if OLD\n${imports}\n#endif\n`,
    `#if OLD && DEBUG\n${field}\n#endif`,
    ["certain OLD && DEBUG"],
  ],
  ["a place in the branch of another alias", branches("NEW", own, vendor), `#if NEW\n${field}\n#endif`, []],
])(
  "a name means what its directive says, under the condition of that: %s",
  async (_says, directives, code, expected) => {
    expect(await mentions({ "Code.cs": `${directives}${code}\n` })).toEqual(expected);
  },
);

it("an alias for the whole project has its condition too", async () => {
  const globals = branches("NET8_0_OR_GREATER", own, vendor).replaceAll("using ", "global using ");
  expect(await mentions({ "Usings.cs": globals, "Code.cs": field })).toEqual(["certain !NET8_0_OR_GREATER"]);
});
