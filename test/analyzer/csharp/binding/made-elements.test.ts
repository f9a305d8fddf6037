import { expect, it } from "vitest";
import type { SymbolUseFact } from "../../../../src/analyzer/csharp-facts.ts";
import { detectSymbol } from "../../../../src/analyzer/detectors/symbol.ts";
import { readCSharp } from "../../../../src/analyzer/readers/csharp/read.ts";
import { buildVocabulary } from "../../../../src/analyzer/readers/csharp/vocabulary.ts";
import type { SymbolDetector } from "../../../../src/schema/symbol-detector.ts";
import { ns, project, rule, sharedEngine } from "../reading.ts";

const parts = `P:${ns}.Models.Box.Parts`;
const made: SymbolDetector = { kind: "symbol", id: parts, use: "newElement", members: ["Part"] };
const provided: SymbolDetector = { kind: "symbol", id: `T:${ns}.Models.Box`, use: "provide" };
const words = buildVocabulary(
  [made, provided].map((find) =>
    rule({ detect: [{ find, scope: "project", outcome: "applies", message: "m", fix: true }] }),
  ),
  [{ id: `T:${ns}.Models.Box` }],
);

async function factsOf(members: string) {
  const code = `using ${ns}.Models;\nusing Lib;\nclass A\n{\n    ${members}\n}\n`;
  return readCSharp({
    engine: await sharedEngine(),
    project: project({ "Code.cs": code }),
    vocabulary: words,
  });
}

async function madeIn(body: string): Promise<string[]> {
  const facts = await factsOf(`void M(Box box, IEnumerable<Row> rows, Part one)\n    {\n        ${body}\n    }`);
  return detectSymbol(made, facts, []).map(({ values, confidence }) => `${values.match} ${confidence}`);
}

it.each([
  ["a collection initialiser", 'var b = new Box { Parts = { new Part("a"), new Part("b") } };', 2],
  ["a list, with the type that it is of", 'box.Parts = new List<Part> { new Part("a") };', 2],
  [
    "arrays, with and without a type",
    'box.Parts = new Part[] { new Part("a") }; box.Parts = new[] { new Part("b") };',
    3,
  ],
  ["a list made of an array", 'box.Parts = new List<Part>(new[] { new Part("a") });', 2],
  ["an addition", 'box.Parts.Add(new Part("a")); box?.Parts.AddRange(new[] { new Part("b") });', 2],
  ["a projection", "box.Parts = rows.Select(row => new Part(row.Name)).ToList();", 1],
  ["a choice", 'box.Parts = rows.Any() ? new List<Part>() : new HashSet<Part> { new Part("a") };', 3],
])("elements are found where they are made: in %s", async (_says, body, count) => {
  expect(await madeIn(body)).toEqual(Array.from({ length: count }, () => "Part certain"));
});

it.each([
  ["a list", 'var all = new List<Part>(); all.Add(new Part("a")); box.Parts = all;', 2],
  [
    "a list that is copied",
    'var all = new List<Part> { new Part("a") }; var b = new Box { Parts = all.ToArray() };',
    2,
  ],
  ["a single element", 'var part = new Part("a"); box.Parts.Add(part);', 1],
  ["a parameter", "box.Parts = rows; box.Parts.Add(one);", 0],
])("what a local variable brings is likely: %s", async (_says, body, count) => {
  expect(await madeIn(body)).toEqual(Array.from({ length: count }, () => "Part likely"));
});

it("an element whose type is written with its namespace is found as a whole", async () => {
  expect(await madeIn('box.Parts.Add(new Lib.Part("a"));')).toEqual(["Lib.Part certain"]);
});

it.each([
  ["what is made of elements", "Use(box.Parts.Select(part => new Part(part.Name)));"],
  ["what is compared with elements", "Use(box.Parts.Where(part => part.Equals(new Part(part.Name))));"],
  ["an element of another type", "box.Parts.Add(new Row()); box.Parts = new List<Row>();"],
  ["what an element keeps for itself", 'box.Parts.Add(new Row(new Part("a")));'],
  ["another collection", 'var all = new List<Part> { new Part("a") }; all.Add(new Part("b"));'],
  ["an own class of the same member", 'var own = new Own { Parts = { new Part("a") } };'],
  ["a value that makes nothing", "box.Parts = rows.ToParts(); box.Parts.Add(one);"],
])("no place: %s", async (_says, body) => {
  expect(await madeIn(body)).toEqual([]);
});

it.each([
  ["a property", "IEnumerable<Box> All => new List<Box> { new Box() };"],
  ["a method", "static Box[] All() { return new[] { new Box() }; }"],
  ["an iterator", "public IEnumerable<Box> All() { yield return new Box(); }"],
  ["a field", "private static readonly List<Box> all = new List<Box> { new Box() };"],
  ["a field of new()", "private static readonly List<Box> all = new() { new() };"],
])("a member that gives several of a type is found: %s", async (_says, member) => {
  const found = detectSymbol(provided, await factsOf(member), []);
  expect(found.map(({ values }) => values.match)).toEqual(["Box"]);
});

it.each([
  ["a member that gives one", "Box One => new Box();"],
  ["a member that makes none", "IEnumerable<Box> All => Load(); List<Box> none = new List<Box>();"],
  ["a parameter and a local", "void M(IEnumerable<Box> boxes) { List<Box> all = new List<Box> { new Box() }; }"],
  ["a task of one", "Task<Box> All() => Task.FromResult(new Box());"],
])("no such member: %s", async (_says, member) => {
  expect(detectSymbol(provided, await factsOf(member), [])).toEqual([]);
});

it("a read tells the member that is used on the value", async () => {
  const { uses } = await factsOf("void M(Box box) { box.Parts.Clear(); Use(box.Parts?.Count); Use(box.Parts); }");
  const reads = uses.filter(({ use }: SymbolUseFact) => use === "read");
  expect(reads.map(({ usedMember }) => usedMember?.name ?? null)).toEqual(["Clear", "Count", null]);
  expect(reads.map(({ usedMember }) => usedMember?.arguments ?? null)).toEqual([0, null, null]);
});
