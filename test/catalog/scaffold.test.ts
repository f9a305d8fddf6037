import { describe, expect, test } from "vitest";
import { workList } from "../../src/catalog/facts/work-list.ts";
import { formatProblem } from "../../src/catalog/problem.ts";
import { BLANK, scaffoldRule } from "../../src/catalog/scaffold.ts";
import { scaffoldRelease } from "../../src/catalog/scaffold-release.ts";
import { validate } from "../../src/catalog/validate.ts";
import { factsOf, tree } from "./tree.ts";

const EXISTING = ["6.3/service-changed"];

test("a new rule validates but for its blanks, each of which is named", () => {
  const scaffold = scaffoldRule("6.3/new-thing", EXISTING, ["6.3"]);
  if (scaffold.kind !== "files") throw new Error(scaffold.message);
  const problems = validate(tree(Object.fromEntries(scaffold.files))).problems;
  const blanks = [...scaffold.files.values()].join("").split(BLANK).length - 1;
  expect(problems.map(({ message }) => message)).toEqual(Array.from({ length: blanks }, () => "left blank"));
  expect(problems.map(formatProblem)).toContain(
    `rules/6.3/new-thing/rule.yml:2:8 title left blank; write it in place of \`${BLANK}\``,
  );
});

test("with its blanks filled, a new rule has no problems", () => {
  const scaffold = scaffoldRule("6.3/new-thing", EXISTING, ["6.3"]);
  if (scaffold.kind !== "files") throw new Error(scaffold.message);
  const filled = [...scaffold.files].map(([file, text]) => [file, text.replaceAll(BLANK, "written")]);
  expect(validate(tree(Object.fromEntries(filled))).problems).toEqual([]);
});

test("ids that are taken, malformed or without release are refused with a cure", () => {
  expect(scaffoldRule("6.3/service-changed", EXISTING, ["6.3"])).toEqual({
    kind: "refused",
    message:
      "`6.3/service-changed` exists already; edit `rules/6.3/service-changed/rule.yml`, or choose another name (ids are never reused)",
  });
  expect(scaffoldRule("6.3/../../etc", EXISTING, ["6.3"])).toMatchObject({ kind: "refused" });
  expect(scaffoldRule("6.3/Big", EXISTING, ["6.3"])).toMatchObject({ kind: "refused" });
  expect(scaffoldRule("9.9/new-thing", EXISTING, ["6.3"])).toEqual({
    kind: "refused",
    message: "release `9.9` is not in the catalog; known releases: `6.3`. Write its `release.yml` first",
  });
});

describe("a new release", () => {
  const entry = { symbol: "M:Ns.Other.Run()", change: "memberRemoved", breaking: true, package: "P" };
  const facts = factsOf("6.3.0", "7.0.0", [entry]);
  const begin = (release: string) => {
    const { sources } = validate(tree(facts));
    if (sources === null) throw new Error("the model cannot be read");
    return scaffoldRelease(release, sources.notBegun, ["6.3"]);
  };

  test("validates but for its blanks and the breaking facts", () => {
    const scaffold = begin("7.0");
    if (scaffold.kind !== "files") throw new Error(scaffold.message);
    const { problems, sources } = validate(tree({ ...facts, ...Object.fromEntries(scaffold.files) }));
    const blanks = [...scaffold.files.values()].join("").split(BLANK).length - 1;
    const messages = problems.map(({ message }) => message).filter((message) => message !== "left blank");
    expect(problems.length - messages.length).toBe(blanks);
    expect(messages).toEqual(["breaking fact `memberRemoved` of `M:Ns.Other.Run()` is neither covered nor excused"]);
    expect(sources?.releases.map(({ release }) => release)).toEqual(["6.3", "7.0"]);
  });

  test("takes frameworks, packages and dates from the facts, and the check holds it to them", () => {
    const scaffold = begin("7.0");
    if (scaffold.kind !== "files") throw new Error(scaffold.message);
    const text = scaffold.files.get("rules/7.0/release.yml") ?? "";
    expect(text).toContain('previous: "6.3"');
    expect(text).toContain("targetFrameworks: [net6.0]");
    expect(text).toContain("- { id: Duende.IdentityServer }");
    const wrong = text.replace("net6.0", "net5.0").replace("id: Duende.IdentityServer }", "id: Other }");
    const files = { ...facts, ...Object.fromEntries(scaffold.files), "rules/7.0/release.yml": wrong };
    const problems = validate(tree(files)).problems.map(formatProblem);
    expect(problems).toContain(
      "rules/7.0/release.yml:7:19 targetFrameworks the facts say other target frameworks; write `[net6.0]`",
    );
    expect(problems).toContainEqual(expect.stringContaining("the facts say `kept` of package `Duende.IdentityServer`"));
  });

  test("that is begun, or of which there are no facts, is refused", () => {
    expect(begin("6.3")).toMatchObject({ kind: "refused", message: expect.stringContaining("begun already") });
    expect(begin("9.9")).toEqual({
      kind: "refused",
      message: "there are no facts of `9.9`; releases that can be begun: `7.0`. Import the facts first",
    });
  });
});

test("the list of work names each open fact with its claim, its signatures and its file", () => {
  const text = workList([
    {
      symbol: "M:Ns.IThing.Run(int)",
      change: "signature",
      breaking: true,
      package: "P",
      before: { parameters: [{ type: "int", name: "count", optional: false }], returns: "Task" },
      after: { parameters: [], returns: "Task<int>" },
      differs: ["-param int", "return or member type"],
      since: "7.0.1",
      file: "src/IThing.cs",
    },
    { symbol: "T:Ns.IThing", change: "typeMoved", breaking: true, package: "P", to: "T:Ns.IOther" },
  ]);
  expect(text).toBe(
    [
      "Ns.IThing",
      "  signature: M:Ns.IThing.Run(int)",
      "    (int count): Task -> (): Task<int>",
      "    -param int, return or member type",
      "    since 7.0.1",
      "    src/IThing.cs",
      "  renamed (typeMoved): T:Ns.IThing",
      "    -> T:Ns.IOther",
    ].join("\n"),
  );
});
