import { expect, it } from "vitest";
import { buildVocabulary } from "../../../../src/analyzer/readers/csharp/vocabulary.ts";
import { api, ns, read, rule } from "../reading.ts";

const load = `M:${ns}.Extensions.IStoreExtensions.LoadAsync\`\`1(IStore<T>,string,Func<T>)`;
const find = `M:${ns}.Extensions.IStoreExtensions.FindAsync(IStore,string,bool,string[])`;
const parameter = (type: string, optional = false) => ({ type, name: type.toLowerCase(), optional });
const before = {
  parameters: [parameter("IStore"), parameter("string"), parameter("bool", true), parameter("string[]")],
};
const words = buildVocabulary(
  [rule({ apis: [api(load), api(find, { before })] })],
  [{ id: `T:${ns}.Stores.IStore\`1` }],
);

async function calls(code: string) {
  const text = `using ${ns}.Extensions; using ${ns}.Stores; using System.Net.Http; class C { ${code} }`;
  const { uses } = await read(text, {}, words);
  return uses.filter(({ use }) => use === "invoke").map(({ symbol, confidence }) => [symbol, confidence]);
}

it("an extension method's call has an argument for each parameter that asks for one", async () => {
  expect(await calls(`void M(IStore<C> s) { s.LoadAsync("a", () => null); }`)).toEqual([[load, "certain"]]);
  expect(await calls(`void M(IStore<C> s) { s.LoadAsync("a"); }`)).toEqual([]);
});

it("parameters that are optional or take any number of arguments ask for none", async () => {
  const code = (given: string) => `void M() { Lookup.Store.FindAsync(${given}); }`;
  expect(await calls(code(`"a"`))).toEqual([[find, "likely"]]);
  expect(await calls(code(""))).toEqual([]);
});

it.each([
  ["of unknown type", "void M() { Lookup.Store.LoadAsync(1, 2); }"],
  ["known by name only", "void M(HttpClient client) { client.LoadAsync(1, 2); }"],
])("on a receiver %s, an extension method with a common name is likely at most", async (_says, code) => {
  expect(await calls(code)).toEqual([[load, "likely"]]);
});

it("an extension method comes with the `#if` condition of its namespace", async () => {
  const code = `using ${ns}.Stores;\n#if OLD\nusing ${ns}.Extensions;\n#endif\nclass C { void M(IStore<C> s) { s.LoadAsync("a", () => null); } }`;
  const { uses } = await read(code, {}, words);
  expect(uses.filter(({ use }) => use === "invoke")).toMatchObject([{ confidence: "certain", condition: "OLD" }]);
});
