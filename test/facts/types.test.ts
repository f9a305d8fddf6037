import { describe, expect, test } from "vitest";
import { hopOf, hopOfCode } from "./history.ts";

describe("types", () => {
  test("come and go with what encloses them, and those of internal types do not count", async () => {
    const { comparison } = await hopOfCode(
      `public class Outer { public enum Kind { A } protected class Hidden { } internal class No { public class Neither { } } }
       internal class Inside { public void Run() { } public class Nested { } }
       public class Box<T> { public class Lid<U, V> { } }`,
      `internal class Inside { public class Nested { } }
       public class Fresh { }`,
    );
    expect(comparison.removedTypes.map(({ type, kind }) => `${kind} ${type}`)).toEqual([
      "class Outer",
      "enum Outer.Kind",
      "class Outer.Hidden",
      "class Box`1",
      "class Box`1.Lid`2",
    ]);
    expect(comparison.addedTypes.map(({ type }) => type)).toEqual(["Fresh"]);
    expect(comparison.removedMembers).toEqual([]);
  });

  test("that became internal say so", async () => {
    const { comparison, api } = await hopOfCode("public class Was { }", "internal class Was { }");
    expect(comparison.removedTypes).toMatchObject([{ type: "Was", nowAccess: "internal" }]);
    expect(api.entries).toMatchObject([{ symbol: "T:Own.Was", differs: ["access public -> internal"] }]);
  });

  test("with the same members and a similar name are renamed, and their members are compared", async () => {
    const { comparison, api } = await hopOfCode(
      "public class ProofValidatonResult { public ProofValidatonResult(int a) { } public bool IsError { get; set; } public string Why { get; set; } }",
      "public class ProofValidationResult { public ProofValidationResult(long a) { } public bool IsError { get; set; } public string Why { get; set; } }",
    );
    expect(comparison.renamedTypes).toMatchObject([{ type: "ProofValidatonResult", newType: "ProofValidationResult" }]);
    expect(comparison.removedTypes).toEqual([]);
    expect(comparison.changedConstructors).toMatchObject([
      { old: "public ProofValidatonResult(int a)", new: "public ProofValidationResult(long a)" },
    ]);
    expect(api.entries).toContainEqual(
      expect.objectContaining({ change: "typeRenamed", to: "T:Own.ProofValidationResult", breaking: true }),
    );
  });

  test("without members, or with names that have nothing in common, are not renamed", async () => {
    const { comparison } = await hopOfCode(
      "public class MapperProfileA { } public class EndSession { public int Id { get; set; } }",
      "public class MapperProfileB { } public class LogoutNotice { public int Id { get; set; } }",
    );
    expect(comparison.renamedTypes).toEqual([]);
  });

  test("that moved keep their name in another namespace", async () => {
    const { comparison } = await hopOf(
      { "src/IdentityServer/Code.cs": "namespace Own { public class Thing { public int A { get; set; } } }" },
      { "src/IdentityServer/Code.cs": "namespace Own.More { public class Thing { public int A { get; set; } } }" },
    );
    expect(comparison.renamedTypes).toEqual([]);
    expect(comparison.movedTypes).toMatchObject([{ namespace: "Own", type: "Thing", newNamespace: "Own.More" }]);
  });

  test("say what they derive from, what kind they are and what their parameters must be", async () => {
    const { comparison } = await hopOfCode(
      `public class A : Base, IOne { } public class B { } public class C<T> where T : class { } public class D { }`,
      `public class A : Other, IOne, ITwo { } public record B { } public class C<T> where T:struct { } public static class D { }`,
    );
    expect(comparison.changedTypes).toMatchObject([
      { type: "A", breaking: true, basesRemoved: ["Base"], basesAdded: ["Other", "ITwo"] },
      { type: "B", breaking: true, kind: ["class", "record"] },
      { type: "C`1", breaking: false, constraints: [["where T : class"], ["where T : struct"]] },
    ]);
    expect(comparison.changedVirtualOrSealed).toMatchObject([{ type: "D", change: "+static" }]);
  });

  test("of several parts and files are one", async () => {
    const parts = (a: string, b: string) => ({
      "src/IdentityServer/A.cs": `namespace Own; ${a}`,
      "src/IdentityServer/B.cs": `namespace Own; ${b}`,
    });
    const { comparison } = await hopOf(
      parts("public partial class P { public void One() { } }", "partial class P : IThing { public void Two() { } }"),
      parts("public partial class P : IThing { public void Two() { } }", "partial class P { public void One() { } }"),
    );
    expect(comparison.changedTypes).toEqual([]);
    expect([...comparison.addedMembers, ...comparison.removedMembers]).toEqual([]);
  });
});

describe("what is compiled", () => {
  test("are the branches of the newest target framework", async () => {
    const { comparison } = await hopOfCode(
      "public class A {\n#if NET8_0_OR_GREATER\n public void Now() { }\n#else\n public void Then() { }\n#endif\n}",
      "public class A { }",
    );
    expect(comparison.removedMembers.map(({ member }) => member)).toEqual(["Now"]);
  });

  test("names types by alias, global or not, and by namespace", async () => {
    const { comparison } = await hopOf(
      {
        "src/IdentityServer/Global.cs": "global using Ct = System.Threading.CancellationToken;",
        "src/IdentityServer/Code.cs":
          "namespace Own; public class A { public void Run(CancellationToken ct) { } public Models.Client Get() => null; }",
      },
      {
        "src/IdentityServer/Code.cs":
          "using C = Other.Models.Client;\nnamespace Own; public class A { public void Run(Ct ct) { } public C Get() => null; }",
      },
    );
    expect(comparison.changedSignatures).toEqual([]);
  });

  test("leaves tests, hosts and templates out, and takes linked files in", async () => {
    const { comparison } = await hopOf(
      {
        "src/Shared/Linked.cs": "namespace Own; public class Linked { }",
        "test/Some/Test.cs": "namespace Own; public class Test { }",
      },
      {
        "src/IdentityServer/Duende.IdentityServer.csproj": `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
  <ItemGroup><Compile Include="..\\Shared\\Linked.cs" /></ItemGroup>
</Project>`,
        "test/Some/Test.cs": null,
      },
    );
    expect(comparison.addedTypes.map(({ type }) => type)).toEqual(["Linked"]);
    expect(comparison.removedTypes).toEqual([]);
  });
});
