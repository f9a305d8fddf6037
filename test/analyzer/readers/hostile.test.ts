import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify } from "../../../src/analyzer/readers/classify.ts";
import { readProjects } from "../../../src/analyzer/readers/projects.ts";
import { parseXml } from "../../../src/analyzer/readers/xml/parse.ts";
import { packagesOf, read, sources } from "./sources.ts";

const reference = '<PackageReference Include="Duende.IdentityServer" Version="6.2.0" />';

function timed<T>(work: () => T): { value: T; milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}

describe("broken XML still gives what can be read, and a notice at its place", () => {
  test.each([
    ["an unclosed element", `<Project><ItemGroup>${reference}`],
    ["a crossed end tag", `<Project><ItemGroup>${reference}</Project></ItemGroup>`],
    ["a stray sign after it", `<Project><ItemGroup>${reference}</ItemGroup> a < b </Project>`],
    [
      "a bare ampersand before it",
      `<Project><PropertyGroup><A>a & b</A></PropertyGroup><ItemGroup>${reference}</ItemGroup></Project>`,
    ],
    [
      "an entity that nothing defines",
      `<Project><PropertyGroup><A>&nope;</A></PropertyGroup><ItemGroup>${reference}</ItemGroup></Project>`,
    ],
    [
      "a repeated attribute",
      `<Project><ItemGroup>${reference.replace(" />", ' Version="9.9.9" />')}</ItemGroup></Project>`,
    ],
    ["an ellipsis among the attributes", `<PackageReference Include="Duende.IdentityServer" Version="6.2.0" ... />`],
  ])("%s", (_name, text) => {
    const { first, codes } = read({ "App.csproj": text });
    expect(first?.packages[0]?.id).toBe("Duende.IdentityServer");
    expect(codes).toContain("xml-malformed");
  });
  test("a document type declaration is refused, and expands nothing", () => {
    const bomb =
      '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    const { first, codes } = read({
      "App.csproj": `${bomb}<Project><ItemGroup>${reference}</ItemGroup><PropertyGroup><X>&c;</X></PropertyGroup></Project>`,
    });
    expect(codes).toContain("xml-doctype");
    expect(first?.packages).toHaveLength(1);
    expect(first?.properties[0]?.value).toBe("&c;");
  });
});

describe("hostile files end soon, in a result and a notice", () => {
  const many = (text: string, count: number) => text.repeat(count);
  test.each([
    ["100,000 nested elements", many("<a>", 100_000)],
    ["200 KB of opening signs", many("<", 200_000)],
    ["a huge attribute that never ends", `<Project><PackageReference Include="${many("x", 900_000)}`],
    [
      "30,000 copies of one package",
      `<Project><ItemGroup>${many('<PackageReference Include="A" Version="1" />', 20_000)}${many('<PackageReference Update="A" Version="2" />', 10_000)}</ItemGroup></Project>`,
    ],
    [
      "a condition of 100,000 brackets",
      `<Project><ItemGroup Condition="${many("(", 100_000)}">${reference}</ItemGroup></Project>`,
    ],
    [
      "20,000 properties, each of the one before",
      `<Project><PropertyGroup>${Array.from({ length: 20_000 }, (_, n) => `<P${n + 1}>$(P${n})</P${n + 1}>`).join("")}</PropertyGroup></Project>`,
    ],
    [
      "text without values between comments",
      `<Project><PropertyGroup>${many("<A>1<!---->2</A>", 40_000)}</PropertyGroup></Project>`,
    ],
    ["unclosed references", `<Project><PropertyGroup><A>${many("$(", 200_000)}</A></PropertyGroup></Project>`],
  ])("%s", (_name, text) => {
    const { milliseconds } = timed(() => read({ "App.csproj": text }));
    expect(milliseconds).toBeLessThan(5_000);
  });
  test.each([
    ["100,000 nested arrays", `{"a":${"[".repeat(100_000)}`],
    ["100,000 quotes", `{"a":${'"'.repeat(100_000)}`],
  ])("settings with %s", (_name, text) => {
    const { value, milliseconds } = timed(() => read({ "appsettings.json": text }));
    expect(value.codes.length).toBe(1);
    expect(milliseconds).toBeLessThan(3_000);
  });
  test.each(["public ", "SELECT ", "\n", " ", "a.", "{", "@", "<", "//\n", "/* ", '"', "-- \n", "FROM a\n"])(
    "recognising 500 KB of %j",
    (part) => {
      const text = part.repeat(Math.ceil(500_000 / part.length));
      expect(timed(() => classify("pasted-1", text)).milliseconds).toBeLessThan(1_000);
    },
  );
  test("imports in a circle end", () => {
    const texts = {
      "App.csproj": '<Project><Import Project="a.props" /></Project>',
      "a.props": `<Project><Import Project="a.props" /><Import Project="App.csproj" /><ItemGroup>${reference}</ItemGroup></Project>`,
    };
    expect(packagesOf(texts)).toHaveLength(1);
  });
  test("keys of the prototype are keys like others", () => {
    const { first } = read({
      "appsettings.json": '{"__proto__":{"polluted":true},"constructor":{"x":1}}',
      "App.csproj":
        '<Project __proto__="x"><PropertyGroup><__proto__>1</__proto__><constructor>2</constructor></PropertyGroup></Project>',
    });
    expect(first?.settings.map((fact) => fact.path)).toEqual(["__proto__.polluted", "constructor.x"]);
    expect(Object.keys({})).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });
});

const part = fc.constantFrom(
  "<",
  ">",
  "/>",
  "</",
  "<Project>",
  "</Project>",
  "<ItemGroup>",
  "</ItemGroup>",
  '<PackageReference Include="',
  "Duende.IdentityServer",
  '" Version="',
  "6.2.0",
  '"',
  "'",
  ' Condition="',
  "$(A)",
  "$(",
  ")",
  "<A>",
  "</A>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&amp;",
  "&x;",
  "\r\n",
  "\r",
  " ",
  "{",
  "}",
  "\u{1F600}",
  "<Version>",
  "</Version>",
  '<Import Project="a.props"/>',
  ";",
  "*",
);

test("any mixture of pieces ends in facts whose places lie in the text", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), fc.array(part, { maxLength: 60 }), (a, b) => {
      const texts = { "App.csproj": a.join(""), "a.props": b.join("") };
      const { projects } = readProjects(sources(texts));
      for (const fact of projects.flatMap((entry) => entry.packages)) {
        for (const span of [fact.span, ...(fact.versionSpan ? [fact.versionSpan] : [])]) {
          const text = texts[span.file as keyof typeof texts];
          expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
        }
      }
    }),
    { numRuns: 3_000 },
  );
});

test("attribute places hold exactly the value, when no entity stands in it", () => {
  const value = fc.stringMatching(/^[ !#-%(-;=?-~\u00a0-\ud7ff\u{10000}-\u{1ffff}]{0,12}$/u);
  fc.assert(
    fc.property(
      value,
      value,
      fc.constantFrom('"', "'"),
      fc.constantFrom("", " ", "\r\n"),
      (first, second, quote, space) => {
        const text = `<?xml version="1.0"?>${space}<a x${space}=${space}${quote}${first}${quote} y=${quote}${second}${quote}/>`;
        const [root] = parseXml(text).roots;
        expect(root?.attributes.map((attribute) => text.slice(attribute.start, attribute.end))).toEqual([
          first,
          second,
        ]);
      },
    ),
  );
});
