import { expect, it } from "vitest";
import { detectApi } from "../../../../src/analyzer/detectors/api.ts";
import { detectSymbol } from "../../../../src/analyzer/detectors/symbol.ts";
import { buildVocabulary } from "../../../../src/analyzer/readers/csharp/vocabulary.ts";
import type { SymbolDetector } from "../../../../src/schema/symbol-detector.ts";
import { api, ns, placesOf, read, rule, unmark } from "../reading.ts";

const parts = `P:${ns}.Models.Box.Parts`;
const handed: SymbolDetector = { kind: "symbol", id: parts, use: "handedType", members: ["Part"] };
const made: SymbolDetector = { kind: "symbol", id: parts, use: "newElement", members: ["Part"] };
const of = (returns: string) => ({ parameters: [], returns });
const retyped = api(parts, {
  change: "signature",
  before: of("ICollection<Part>"),
  after: of("ICollection<BoxPart>"),
});
const words = buildVocabulary(
  [
    rule({
      apis: [retyped],
      detect: [handed, made].map((find) => ({ find, scope: "project", outcome: "applies", message: "m", fix: true })),
    }),
  ],
  [{ id: `T:${ns}.Models.Box` }],
);

const usings = `using ${ns}.Models;\nusing Lib;\n`;

/** Places that a detector finds, and those that are marked. */
async function both(find: SymbolDetector, code: string | Readonly<Record<string, string>>) {
  const { files, places } = unmark(typeof code === "string" ? { "Code.cs": `${usings}${code}` } : code);
  const facts = await read(files, {}, words);
  const matches = detectSymbol(find, facts, [retyped]);
  const found = matches.map(({ span }) => `${span.file}:${span.start}-${span.end}`).toSorted();
  return { found, places, confidences: matches.map(({ confidence }) => confidence), facts };
}

const command = "class Command { public ICollection<[|Part|]> Parts { get; set; } }";
const other = "class Command { public ICollection<Part> Parts { get; set; } }";

it.each([
  ["set in an initialiser", `${command} class A { Box M(Command c) => new Box { Parts = c.Parts }; }`],
  [
    "set by a statement",
    `${command} class A { void M(Box box, Command c) { box.Parts = c.Parts.Where(Fits).ToList(); } }`,
  ],
  ["set from a copy", `${command} class A { void M(Box box, Command c) { box.Parts = new List<Part>(c.Parts); } }`],
  ["read in an initialiser", `${command} class A { Command M(Box box) => new Command { Parts = box.Parts }; }`],
  ["read by a statement", `${command} class A { void M(Box box, Command c) { c.Parts = box?.Parts.ToArray(); } }`],
  [
    "added in a loop",
    `${command} class A { void M(Box box, Command c) { foreach (var p in c.Parts) box.Parts.Add(p); } }`,
  ],
  [
    "chosen",
    `${command} class A { void M(Box box, Command c) { box.Parts = c?.Parts ?? None; } List<[|Part|]> None; }`,
  ],
  ["a field", "class A { List<[|Part|]> all; void M(Box box) { box.Parts = all; } }"],
  ["a parameter", "class A { void M(Box box, IEnumerable<[|Part|]> all) { box.Parts = all.ToList(); } }"],
  ["a local variable", "class A { void M(Box box) { ICollection<[|Part|]> all = box.Parts; } }"],
  ["a loop's variable", "class A { void M(Box box) { foreach ([|Part|] one in box.Parts) { } } }"],
  ["a lambda's parameter", "class A { object M(Box box) => box.Parts.Select(([|Lib.Part|] one) => 1); }"],
  ["what a method returns", "class A { IList<[|Part|]> M(Box box) { return box.Parts.ToList(); } }"],
  ["what a property gives", "class A { Box box; ICollection<[|Part|]> All => box.Parts; }"],
  [
    "what an iterator yields",
    "class A { IEnumerable<[|Part|]> M(Box b) { foreach (var p in b.Parts) yield return p; } }",
  ],
  ["a method's parameter", "class A { void M(Box box) => Show(box.Parts); void Show(ICollection<[|Part|]> all) { } }"],
  [
    "a constructor's parameter",
    "class Own { public Own(ICollection<[|Part|]> all) { } } class A { Own M(Box b) => new Own(b.Parts); }",
  ],
  [
    "a method that gets elements",
    "class A { object M(Box box) => box.Parts.Select(Row); object Row([|Part|] one) => one; }",
  ],
  [
    "a method that a lambda calls",
    "class A { object M(Box b) => b.Parts.Select(p => Row(p)); object Row([|Part|] one) => one; }",
  ],
  [
    "an extension method",
    "static class A { static object M(Box b) => b.Parts.Select(p => p.Row()); static object Row(this [|Part|] one) => one; }",
  ],
])("a declaration at the other end is found: %s", async (_says, code) => {
  const { found, places, confidences } = await both(handed, code);
  expect(found).toEqual(places);
  expect(new Set(confidences)).toEqual(new Set(["likely"]));
});

it.each([
  ["called", "box.Parts.Add(row.ToPart());"],
  ["called for many", "box.Parts = rows.Select(one => one.ToPart()).ToList();"],
  ["called by way of a variable", "var part = row.ToPart(); box.Parts.Add(part);"],
])("a method that makes the elements is found, with what it makes: %s", async (_says, body) => {
  const code = (type: string, creation: string) => ({
    "A.cs": `${usings}class A { void M(Box box, List<Row> rows, Row row) { ${body} } }`,
    "Row.cs": `class Row\n{\n    public ${type} ToPart()\n    {\n        return new ${creation}(1);\n    }\n}\n`,
  });
  const types = await both(handed, code("[|Part|]", "Part"));
  const creations = await both(made, code("Part", "[|Part|]"));
  expect([types.found, creations.found]).toEqual([types.places, creations.places]);
});

it("what a property begins with is found beside its type", async () => {
  const { found, places } = await both(
    made,
    "class C { public IList<Part> Parts { get; set; } = new List<[|Part|]>(); } class A { void M(Box b, C c) { b.Parts = c.Parts; } }",
  );
  expect(found).toEqual(places);
});

it("a method that others call too is only possible", async () => {
  const maker = "static class Maker { public static [|Part|] Make() => new Part(); }";
  const user = "class A { void M(Box box) => box.Parts.Add(Maker.Make()); }";
  const files = { "A.cs": `${usings}${user}`, "Maker.cs": maker };
  expect((await both(handed, files)).confidences).toEqual(["likely"]);
  const shared = { ...files, "B.cs": "class B { object M() { return new Row(Maker.Make()); } }" };
  const { found, places, confidences } = await both(handed, shared);
  expect([found, confidences]).toEqual([places, ["possible"]]);
});

it.each([
  ["a member that nothing hands over", `${other} class A { void M(Box box, Command c) { box.Parts.Clear(); } }`],
  [
    "an own type of the name",
    `class Part { } ${other} class A { void M(Box box, Command c) { box.Parts = c.Parts; } }`,
  ],
  ["what is made of elements", "class A { List<Row> M(Box box) => box.Parts.Select(p => new Row(p)).ToList(); }"],
  ["a test of elements", "class A { bool M(Box box, Part one) { return box.Parts.Any(p => p == one); } }"],
  [
    "another member of the command",
    "class C { public IList<Part> Old { get; } public IList<Row> Parts { get; } } class A { void M(Box b, C c) { b.Parts = c.Parts; } }",
  ],
  [
    "a type parameter",
    "class C<T> { public IList<T> Parts { get; } } class A { void M(Box b, C<Row> c) { b.Parts = c.Parts; } }",
  ],
  ["a lambda that returns", "class A { Part M(Box box) { Func<object> f = () => box.Parts; return null; } }"],
  [
    "something else that is returned",
    "class A { List<Part> M(Box box) { Use(box.Parts.Count); return new List<Part>(); } }",
  ],
  ["an own class of the same member", `${other} class A { void M(Command a, Command b) { a.Parts = b.Parts; } }`],
])("no place: %s", async (_says, code) => {
  expect((await both(handed, code)).found).toEqual([]);
});

it("what AutoMapper is told to make for a member is found", async () => {
  const map = (creation: string) =>
    `class P : Profile { P() { CreateMap<Row, Box>().ForMember(b => b.Parts, o => o.MapFrom(r => r.All.Select(one => new ${creation}(one)))); } }`;
  const { found, places, confidences } = await both(made, map("[|Part|]"));
  expect([found, confidences]).toEqual([places, ["likely"]]);
});

it("a read is likely where its end is declared with the type before, and done where with the one after", async () => {
  const confidenceOf = async (type: string) => {
    const code = `class C { public IList<${type}> Parts { get; set; } } class A { void M(Box b, C c) { c.Parts = b.Parts.ToList(); } }`;
    const { facts } = await both(handed, code);
    return detectApi(retyped, facts).map(({ confidence }) => confidence);
  };
  expect(await confidenceOf("Part")).toEqual(["likely"]);
  expect(await confidenceOf("Row")).toEqual(["possible"]);
  expect(await confidenceOf("BoxPart")).toEqual([]);
});

it("the places are told once, whatever leads there", async () => {
  const { facts } = await both(
    handed,
    `${other} class A { void M(Box a, Box b, Command c) { a.Parts = c.Parts; b.Parts = c.Parts; } }`,
  );
  expect(placesOf(facts.uses.filter(({ use }) => use === "handedType"))).toHaveLength(1);
});
