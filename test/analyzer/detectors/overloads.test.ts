import { expect, it } from "vitest";
import { detectApi } from "../../../src/analyzer/detectors/api.ts";
import { api, ns } from "../csharp/reading.ts";
import { facts, signature } from "../fixes/fixing.ts";

const extending = (type: string, more: object) =>
  api(`M:${ns}.Models.ThingExtensions.FindPart(${type},string)`, {
    memberOf: "class",
    before: signature(`${type} thing`, "string name"),
    ...more,
  });
const gone = extending("Box", { change: "removed" });
const staying = extending("Shelf", { change: "signature", after: signature("Shelf thing", "string name") });
const counted = api(`M:${ns}.Stores.PartStore.RemoveAsync(string,string,string)`, {
  change: "removed",
  memberOf: "class",
  before: signature("string a", "string b", "string c"),
});
const filled = api(`M:${ns}.Models.Basket.#ctor(IEnumerable<Shelf>)`, {
  change: "constructor",
  memberOf: "class",
  before: signature("IEnumerable<Shelf> shelves"),
  after: signature("IEnumerable<Shelf> shelves", "IEnumerable<Part> parts"),
});
const types = [`T:${ns}.Models.Box`, `T:${ns}.Models.Shelf`].map((id) => api(id, { change: "added" }));

async function found(entry: typeof gone, parameters: string, call: string): Promise<string[]> {
  const apis = [gone, staying, counted, filled, ...types];
  const code = `using ${ns}.Models;\nusing ${ns}.Stores;\nclass Crate : Box { }\nclass A { void M(${parameters}) { ${call}; } }`;
  return detectApi(entry, await facts(code, { apis }), apis).map(({ confidence }) => confidence);
}

it.each([
  ["the type of the receiver is that of the overload", "Box b", 'b.FindPart("a")', ["certain"]],
  ["the receiver derives from it", "Crate c", 'c.FindPart("a")', ["certain"]],
  ["the overload that stays has the receiver", "Shelf s", 's.FindPart("a")', []],
  ["the static form names the type", "Box b", 'ThingExtensions.FindPart(b, "a")', ["certain"]],
  ["the static form names the type of the other", "Shelf s", 'ThingExtensions.FindPart(s, "a")', []],
  ["nothing tells the receiver's type", "dynamic x", 'x.Shelf.FindPart("a")', ["possible"]],
])("an extension method that is gone for one receiver: %s", async (_says, parameters, call, expected) => {
  expect(await found(gone, parameters, call)).toEqual(expected);
});

it.each([
  ["three", 'store.RemoveAsync("a", "b", "c")', ["certain"]],
  ["one, as the overload in its place takes", "store.RemoveAsync(filter)", []],
  ["three by name", 'store.RemoveAsync(a: "a", c: "c", b: "b")', ["certain"]],
  ["a method group", "Use(store.RemoveAsync)", ["certain"]],
])("a method that is gone is called with its own number of arguments: %s", async (_says, call, expected) => {
  expect(await found(counted, "PartStore store, object filter", call)).toEqual(expected);
});

it.each(["IEnumerable", "ICollection", "IReadOnlyList", "IMongoCollection", "List"])(
  "a constructor that takes an enumerable is given a collection: %s",
  async (collection) => {
    expect(await found(filled, `${collection}<Shelf> s`, "new Basket(s)")).toEqual(["certain"]);
  },
);
