import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/engine/node.ts";
import { leadingSymbols } from "../../src/facts/leading.ts";
import { readTypeLinks } from "../../src/facts/member-types.ts";
import type { ShippedPackage } from "../../src/facts/packages.ts";

const engine = await createEngine();
const shipped = (text: string): ShippedPackage => ({
  id: "Duende.IdentityServer",
  project: "Own.csproj",
  targetFrameworks: ["net8.0"],
  dependencies: {},
  files: [{ path: "Own.cs", text, kind: "csharp", encoding: "utf-8" }],
});

/** What leads to `Own.Asked`, given one text a release. */
const leading = (...releases: readonly string[]) =>
  leadingSymbols(
    releases.map((text, index) => ({ version: `${index}`, types: readTypeLinks(engine, [shipped(text)]) })),
    new Set(["Own.Asked"]),
  );

const ASKED = "namespace Own;\npublic class Asked { public int P { get; } }\n";

describe("what leads to a type", () => {
  test("are the shown members of its type, through collections, tasks and other types", () => {
    expect(
      leading(
        `${ASKED}public class A { public Asked One { get; } protected Task<IEnumerable<Asked>> Two() => null; internal Asked Three; private Asked Four() => null; public string Five; }
public interface IB { A Next { get; } }
internal class C { public Asked P { get; } }`,
      ),
    ).toEqual([
      {
        id: "M:Own.A.Two",
        type: "System.Threading.Tasks.Task<System.Collections.Generic.IEnumerable<Own.Asked>>",
      },
      { id: "P:Own.A.One", type: "Own.Asked" },
      { id: "P:Own.IB.Next", type: "Own.A" },
    ]);
  });

  test("are the types above others, whose members are not repeated", () => {
    expect(
      leading(
        `${ASKED}public interface IA { Asked P { get; } } public class A : IA { public Asked P { get; } } public class B : A { }`,
      ),
    ).toEqual([
      { id: "P:Own.IA.P", type: "Own.Asked" },
      { id: "T:Own.A", base: ["Own.IA"] },
      { id: "T:Own.B", base: ["Own.A"] },
    ]);
  });

  test("are extension methods, with the type that they are called on", () => {
    expect(
      leading(`${ASKED}public class A { } public static class Maps { public static Asked ToAsked(this A a) => null; }`),
    ).toEqual([{ id: "M:Own.Maps.ToAsked", type: "Own.Asked", extends: "Own.A" }]);
  });

  test("are no overloads of different types, and no loggers", () => {
    expect(
      leading(
        `${ASKED}public class A { public Asked Get(int i) => null; public string Get(string s) => null; protected ILogger<Asked> Logger; }`,
      ),
    ).toEqual([]);
  });

  test("go by the newest collection, and not at all where the type became another", () => {
    const first = "public class A { public IEnumerable<Asked> All { get; } public Asked One { get; } }";
    const second = "public class A { public IReadOnlyCollection<Asked> All { get; } public A One { get; } }";
    expect(leading(ASKED + first, ASKED + second)).toEqual([
      { id: "P:Own.A.All", type: "System.Collections.Generic.IReadOnlyCollection<Own.Asked>" },
    ]);
  });

  test("have the product's present name in every release", () => {
    const of = (name: string) =>
      leadingSymbols(
        [
          {
            version: "1",
            types: readTypeLinks(engine, [shipped(`namespace ${name};\npublic class A { public A Next { get; } }`)]),
          },
        ],
        new Set(["Duende.IdentityServer.Models.A"]),
      );
    expect(of("IdentityServer4.Models")).toEqual(of("Duende.IdentityServer.Models"));
    expect(of("IdentityServer4.Models")).toHaveLength(1);
  });
});
