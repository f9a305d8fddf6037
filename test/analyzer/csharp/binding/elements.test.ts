import { expect, it } from "vitest";
import { readCSharp } from "../../../../src/analyzer/readers/csharp/read.ts";
import { buildVocabulary } from "../../../../src/analyzer/readers/csharp/vocabulary.ts";
import { ns, project, rule, sharedEngine, source } from "../reading.ts";

const entities = `${ns}.EntityFramework.Entities`;
const parts = `P:${entities}.Box.Parts`;
const words = buildVocabulary(
  [
    rule({
      detect: [
        {
          find: { kind: "symbol", id: parts, use: "element", members: ["Title", "Size", "Tags"] },
          scope: "project",
          outcome: "applies",
          message: "m",
          fix: true,
        },
      ],
    }),
  ],
  [
    { id: parts, type: `System.Collections.Generic.List<${entities}.Part>` },
    { id: `T:${entities}.Part` },
    {
      id: `P:${ns}.EntityFramework.Store.Boxes`,
      type: `Microsoft.EntityFrameworkCore.DbSet<${entities}.Box>`,
    },
  ],
);

async function touched(body: string, references: readonly { path: string; text: string }[] = []): Promise<string[]> {
  const code = `using ${ns}.EntityFramework;\nusing ${entities};\nclass A\n{\n    async Task M(Store db, Box box, List<Part> loose)\n    {\n        ${body}\n    }\n}\n`;
  const { uses } = readCSharp({
    engine: await sharedEngine(),
    project: project({ "Code.cs": code }),
    vocabulary: words,
    references: references.map(({ path, text }) => source(path, text)),
  });
  return uses.filter(({ use }) => use === "element").map(({ text, confidence }) => `${text} ${confidence}`);
}

it.each([
  ["a loop", "foreach (var part in box.Parts) Use(part.Title);", ["Title certain"]],
  ["a body in which nothing else matters", "foreach (var part in box.Parts) { Use(part.Title); }", ["Title certain"]],
  ["the body of a lambda", "box.Parts.ForEach(part => { Use(part.Title); });", ["Title certain"]],
  ["an indexer", "box.Parts[0].Size = 3;", ["Size certain"]],
  ["LINQ", "var t = box.Parts.Where(p => p.Size > 3).Select(p => p.Title);", ["Size certain"]],
  ["a query", "var t = from p in box.Parts select p.Title;", ["Title certain"]],
  [
    "a local from a database",
    "var part = await db.Boxes.SelectMany(b => b.Parts).SingleOrDefaultAsync(p => p.Id == 1); part.Title = Make(); part.Size = 2;",
    ["Title certain", "Size certain"],
  ],
  [
    "the step after an include",
    "var b = await db.Boxes.Include(x => x.Parts).ThenInclude(x => x.Tags).FirstAsync();",
    ["Tags certain"],
  ],
  [
    "the inner side of a join",
    "var t = loose.Join(db.Boxes.SelectMany(b => b.Parts), l => l.Title, p => p.Title, (l, p) => l.Size);",
    ["Title certain"],
  ],
  [
    "a join whose outer side is not known",
    "var t = Load().Join(db.Boxes.SelectMany(b => b.Parts), l => l.Title, p => p.Title, (l, p) => p.Size);",
    ["Title certain"],
  ],
  ["one place for each statement", "Use(new { A = box.Parts[0].Title, B = box.Parts[0].Size });", ["Title certain"]],
  [
    "one place for each line of a statement",
    "Use(box.Parts.Select(p => new {\nA = p.Title, C = p.Tags,\nB = p.Size }));",
    ["Title certain", "Size certain"],
  ],
])("members of what a collection holds are found in %s", async (_says, body, expected) => {
  expect(await touched(body)).toEqual(expected);
});

it.each([
  ["elements of another collection", "Use(box.Parts.Count); foreach (var p in loose) Use(p.Title);"],
  ["members that are not asked for", "foreach (var p in box.Parts) Use(p.Id);"],
  ["the collection's own members", "Use(box.Parts.Size); Use(box.Title);"],
  ["an own type of the same member names", "var t = box.Parts.Select(p => new Row()).First().Title;"],
])("no element is taken for one: %s", async (_says, body) => {
  expect(await touched(body)).toEqual([]);
});

it("an internal type of another project hides no type of the vendor, but for its friends", async () => {
  const body = "foreach (var p in box.Parts) Use(p.Title);";
  const internal = { path: "Lib/Box.cs", text: "internal class Box { }" };
  const friend = { path: "Lib/Friends.cs", text: '[assembly: InternalsVisibleTo("App")]' };
  expect(await touched(body, [internal])).toEqual(["Title certain"]);
  expect(await touched(body, [internal, friend])).toEqual([]);
  expect(await touched(body, [{ path: "Lib/Box.cs", text: "public class Box { }" }])).toEqual([]);
});
