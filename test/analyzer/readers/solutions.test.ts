import { describe, expect, test } from "vitest";
import { read, type Texts } from "./sources.ts";

const project = '<Project Sdk="Microsoft.NET.Sdk"></Project>';
const sln = (...paths: string[]) =>
  `\uFEFF\r\nMicrosoft Visual Studio Solution File, Format Version 12.00\r\n${paths.map((path) => `Project("{9A19103F}") = "P", "${path}", "{1}"\r\nEndProject\r\n`).join("")}`;
const slnx = (...paths: string[]) =>
  `<Solution><Folder Name="/s/">${paths.map((path) => `<Project Path="${path}" />`).join("")}</Folder></Solution>`;
const slnf = (solution: string, ...projects: string[]) => JSON.stringify({ solution: { path: solution, projects } });
const told = (texts: Texts) => read(texts).notices.map((notice) => `${notice.code}: ${notice.message}`);

describe.each([
  ["App.sln", sln],
  ["App.slnx", slnx],
])("%s", (name, write) => {
  test("says nothing when every project is there and listed", () => {
    expect(
      told({ [name]: write("a\\A.csproj", "docker-compose.dcproj", "db\\Db.sqlproj"), "a/A.csproj": project }),
    ).toEqual([]);
  });
  test("names projects that are not given, also those outside of what was given", () => {
    expect(told({ [name]: write("a\\A.csproj", "..\\B.csproj", "c\\C.csproj"), "a/A.csproj": project })).toEqual([
      `solution-project-missing: \`${name}\` lists projects that are not among the files given: \`../B.csproj\`, \`c/C.csproj\``,
    ]);
  });
  test("names projects that it does not list, which are analyzed all the same", () => {
    const texts = { [name]: write("a\\A.csproj"), "a/A.csproj": project, "b/B.csproj": project };
    expect(told(texts)).toEqual([
      `project-not-in-solution: \`${name}\` does not list \`b/B.csproj\`; analyzed all the same`,
    ]);
    expect(read(texts).projects.map((entry) => entry.path)).toEqual(["a/A.csproj", "b/B.csproj"]);
  });
});

test("a project is in use when any of several solutions lists it", () => {
  const texts = {
    "a/A.csproj": project,
    "b/B.csproj": project,
    "one.sln": sln("a\\A.csproj"),
    "two.slnx": slnx("b/B.csproj"),
  };
  expect(told(texts)).toEqual([]);
});

test("a solution filter names projects from the folder of its solution, and fewer than all on purpose", () => {
  const texts = {
    "All.sln": sln("a\\A.csproj", "b\\B.csproj"),
    "a/A.csproj": project,
    "b/B.csproj": project,
    "filters/Some.slnf": slnf("..\\All.sln", "a\\A.csproj"),
  };
  expect(told(texts)).toEqual([]);
  expect(told({ ...texts, "filters/Some.slnf": slnf("..\\All.sln", "c\\C.csproj") })).toEqual([
    "solution-project-missing: `filters/Some.slnf` lists projects that are not among the files given: `c/C.csproj`",
  ]);
});

test("a filter without its solution lists nothing as stray", () => {
  expect(told({ "Some.slnf": slnf("All.sln", "a\\A.csproj"), "a/A.csproj": project, "b/B.csproj": project })).toEqual(
    [],
  );
});
