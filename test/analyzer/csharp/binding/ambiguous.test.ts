import { expect, it } from "vitest";
import { buildVocabulary } from "../../../../src/analyzer/readers/csharp/vocabulary.ts";
import { api, ns, read, rule } from "../reading.ts";

const words = buildVocabulary(
  [
    rule({
      apis: [`T:${ns}.Models.Grant`, "T:Former.Models.Grant"].map((id) => api(id, { change: "added" })),
    }),
  ],
  [{ id: `T:${ns}.EntityFramework.Entities.Grant` }],
  (fullName) => fullName.replace(/^Former\b/, ns),
);

async function ambiguous(usings: readonly string[], code: string, more: Record<string, string> = {}) {
  const text = `${usings.map((using) => `using ${using};\n`).join("")}${code}`;
  const { uses } = await read({ "Code.cs": text, ...more }, {}, words);
  return uses.filter(({ use }) => use === "ambiguous").map(({ confidence }) => confidence);
}

const models = `${ns}.Models`;
const entities = `${ns}.EntityFramework.Entities`;
const own = { "Own.cs": "namespace Mine.Views { public class Grant { } }" };

it.each([
  ["two of the vendor's", [models, entities], "class A { Grant G; }", {}, ["certain"]],
  ["the vendor's and an own one", [models, "Mine.Views"], "class A { object O = new Grant(); }", own, ["certain"]],
  ["one namespace alone", [models], "class A { Grant G; }", own, []],
  ["an alias", [models, entities, `Grant = ${entities}.Grant`], "class A { Grant G; }", {}, []],
  ["a full name", [models, entities], `class A { ${models}.Grant G; }`, {}, []],
  [
    "one in the file and one for the whole project",
    [models],
    "class A { Grant G; }",
    { ...own, "Usings.cs": "global using Mine.Views;" },
    ["certain"],
  ],
  [
    "an alias for what is not given, beside one for the whole project",
    ["Grant = Elsewhere.Grant"],
    "class A { Grant G; }",
    { ...own, "Usings.cs": `global using Mine.Views; global using ${models};` },
    [],
  ],
  ["an own type around the code", [models], "namespace Mine.Views { class A { Grant G; } }", own, []],
])("a type's name is ambiguous where usings bring in two: %s", async (_says, usings, code, more, expected) => {
  expect(await ambiguous(usings, code, more)).toEqual(expected);
});

const under = (condition: string, code: string): string => `#if ${condition}\n${code}\n#endif\n`;
const twoBranches = `#if NEW\nglobal using ${models};\n#else\nglobal using Mine.Views;\n#endif\n`;
const someUnderNew = `global using Mine.Views;\n${under("NEW", `global using ${models};`)}`;

it.each([
  ["two branches of one `#if`", { "Usings.cs": twoBranches }, own, []],
  [
    "an own type that the branch of the import leaves out",
    { "Usings.cs": someUnderNew },
    { "Own.cs": under("!NEW", own["Own.cs"]) },
    [],
  ],
  [
    "an own type and the vendor's under symbols of which nothing is known",
    { "Usings.cs": someUnderNew },
    { "Own.cs": under("OLD", own["Own.cs"]) },
    ["certain"],
  ],
  [
    "a second declaration that is always there",
    { "Usings.cs": someUnderNew },
    {
      "Own.cs": under("!NEW", own["Own.cs"].replace("class", "partial class")),
      "Part.cs": own["Own.cs"].replace("class", "partial class"),
    },
    ["certain"],
  ],
  [
    "one type under its old and new name",
    { "Usings.cs": `global using ${models}; global using Former.Models;` },
    {},
    [],
  ],
])("a type is set against another only where both are compiled: %s", async (_says, usings, more, expected) => {
  expect(await ambiguous([], "class A { Grant G; }", { ...usings, ...more })).toEqual(expected);
});

it("a place in a branch sees only what is compiled with it", async () => {
  const code = `${under("NEW", "class A { Grant G; }")}${under("!NEW", "class B { Grant G; }")}`;
  expect(await ambiguous([], code, { "Usings.cs": someUnderNew, ...own })).toEqual(["certain"]);
});

it("code that stands for the vendor's type in one build and for an own one in another is likely the vendor's", async () => {
  const { uses } = await read({ "Code.cs": "class A { Grant G; }", "Usings.cs": twoBranches, ...own }, {}, words);
  const [grant] = uses.filter(({ use }) => use === "reference");
  expect(grant).toMatchObject({ confidence: "likely", because: expect.stringContaining("another branch of `#if`") });
});
