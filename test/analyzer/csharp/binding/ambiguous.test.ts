import { expect, it } from "vitest";
import { buildVocabulary } from "../../../../src/analyzer/readers/csharp/vocabulary.ts";
import { api, ns, read, rule } from "../reading.ts";

const words = buildVocabulary(
  [rule({ apis: [api(`T:${ns}.Models.Grant`, { change: "added" })] })],
  [{ id: `T:${ns}.EntityFramework.Entities.Grant` }],
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
