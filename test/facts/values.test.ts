import { describe, expect, test } from "vitest";
import { hopOf, hopOfCode } from "./history.ts";

describe("values", () => {
  test("of constants and enums", async () => {
    const { comparison } = await hopOfCode(
      `public class A { public const string Name = "a"; public static readonly string[] List = { "a" }; } public enum E { One, Two, Three = 7, Four }`,
      `public class A { public const string Name = "b"; public static readonly string[] List = { "a", "b" }; } public enum E { Two, One, Three = 7, Four }`,
    );
    expect(comparison.changedConstValues.map(({ member, old, new: now }) => [member, old, now])).toEqual([
      ["Name", '"a"', '"b"'],
      ["List", '{ "a"}', '{ "a", "b"}'],
    ]);
    expect(comparison.changedEnumValues.map(({ member, old, new: now }) => [member, old, now])).toEqual([
      ["One", "0", "1"],
      ["Two", "1", "0"],
    ]);
  });

  test("of defaults are those of the initialisers, looked up", async () => {
    const { comparison } = await hopOfCode(
      `internal class Names { public const string Own = "old"; }
       public class A { public bool Flag { get; set; } public int Count { get; set; } = 0; public string Name { get; set; } = Names.Own; public Func<int> Make = () => 1; }`,
      `internal class Names { public const string Own = "new"; }
       public class A { public bool Flag { get; set; } = true; public int Count { get; set; } public string Name { get; set; } = Names.Own; public Func<int> Make = () => 2; }`,
    );
    expect(
      comparison.changedDefaults.map(({ member, oldResolved, newResolved }) => [member, oldResolved, newResolved]),
    ).toEqual([
      ["Flag", "false", "true"],
      ["Name", '"old"', '"new"'],
      ["Make", "() => 1", "() => 2"],
    ]);
    expect(comparison.internalConstChanges).toMatchObject([{ const: "Own.Names.Own", old: '"old"', new: '"new"' }]);
  });

  test("of defaults do not change with the way they are written", async () => {
    const { comparison } = await hopOfCode(
      `public class A { public string Name { get; set; } public List<int> All { get; set; } = new List<int>(); public int Time { get; set; } = 60*10; public List<int> Set { get; set; } = new(); }`,
      `public class A { public A() { Set = new(); } public string Name { get; set; } = default!; public List<int> All { get; set; } = []; public int Time { get; set; } = 60 * 10; public List<int> Set { get; set; } }`,
    );
    expect(comparison.changedDefaults).toEqual([]);
    expect(comparison.cosmeticDefaults).toMatchObject([{ member: "All", old: "new List<int>()", new: "[]" }]);
  });

  test("of collections say which items differ, and long ones only their length and hash", async () => {
    const filter = (...items: string[]) =>
      `public class A { public ICollection<string> Filter { get; set; } = new HashSet<string> { ${items.join(", ")} }; }`;
    const { comparison } = await hopOfCode(
      filter("Constants.First", "Constants.Second"),
      filter("Constants.First", "Constants.Second // as said\n", "Constants.ThirdOfAllTheValuesThatAreFiltered"),
    );
    expect(comparison.changedDefaults).toMatchObject([
      {
        old: "new HashSet<string>{ Constants.First, Constants.Second}",
        new: expect.stringMatching(/^\(\d+ characters, sha1 [0-9a-f]{8}\)$/),
        itemsAdded: ["Constants.ThirdOfAllTheValuesThatAreFiltered"],
        itemsRemoved: [],
      },
    ]);
  });

  test("of computed properties are compared by what they do", async () => {
    const { comparison } = await hopOfCode(
      "public class A { public bool Same { get { return a.B; } } public bool Other => a; public int Was => 1; }",
      "public class A { public bool Same => a.B!; public bool Other => !a; public int Was { get; set; } }",
    );
    expect(comparison.changedComputedProperties).toMatchObject([
      { member: "Other", oldComputed: true, newComputed: true },
      { member: "Was", oldComputed: true, newComputed: false },
    ]);
  });

  test("of constants that several packages have under one name are told apart", async () => {
    const storage = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>`;
    const constants = (value: string) =>
      `namespace Own; internal static class Constants { public const string Name = "${value}"; }`;
    const { comparison } = await hopOf(
      {
        "src/Storage/Duende.IdentityServer.Storage.csproj": storage,
        "src/Storage/Constants.cs": constants("storage"),
        "src/IdentityServer/Constants.cs": constants("main"),
      },
      { "src/IdentityServer/Constants.cs": constants("changed") },
    );
    expect(comparison.internalConstChanges).toEqual([
      { const: "Own.Constants.Name", old: '"main"', new: '"changed"', file: "src/IdentityServer/Constants.cs" },
    ]);
  });
});
