import { describe, expect, it } from "vitest";
import { splitText } from "../../../src/analyzer/entrances/split-text.ts";

const csproj =
  '<Project Sdk="Microsoft.NET.Sdk.Web">\n  <ItemGroup>\n    <PackageReference Include="Duende.IdentityServer" Version="6.2.3" />\n  </ItemGroup>\n</Project>\n';
const startup =
  'using Duende.IdentityServer;\n\nnamespace Contoso;\n\npublic class Startup\n{\n    // Startup.cs\n    string s = "{";\n    void M() { }\n}\n';
const settings = '{\n  "IdentityServer": {\n    "Key": "a"\n  }\n}\n';

const parts = (text: string) => splitText(text)?.parts.map((part) => [part.path, part.text.trim()]) ?? null;
const trimmed = (...entries: [string | null, string][]) => entries.map(([path, text]) => [path, text.trim()]);

describe("headings that name files", () => {
  it.each([
    ["// src/Host/Host.csproj", "// src/Host/Startup.cs"],
    ["=== src/Host/Host.csproj ===", "=== src/Host/Startup.cs ==="],
    ["--- src\\Host\\Host.csproj ---", "--- src\\Host\\Startup.cs ---"],
    ["# src/Host/Host.csproj", "# src/Host/Startup.cs"],
    ["### `src/Host/Host.csproj`", "### `src/Host/Startup.cs`"],
    ["**src/Host/Host.csproj**:", "**src/Host/Startup.cs**:"],
    ["<!-- src/Host/Host.csproj -->", "/* src/Host/Startup.cs */"],
    ["File: src/Host/Host.csproj", "File: src/Host/Startup.cs"],
    ["// File: src/Host/Host.csproj", "// File: src/Host/Startup.cs"],
    ["src/Host/Host.csproj:", "src/Host/Startup.cs:"],
    ["1. src/Host/Host.csproj", "2. src/Host/Startup.cs"],
  ])("as %s", (first, second) => {
    const found = splitText(`${first}\n${csproj}\n${second}\r\n${startup}`);
    expect(found?.by).toBe("file headings");
    expect(found?.parts.map((part) => [part.path?.replaceAll("\\", "/"), part.text.trim()])).toEqual(
      trimmed(["src/Host/Host.csproj", csproj], ["src/Host/Startup.cs", startup]),
    );
  });

  it("above fenced blocks of Markdown, prose and fences left away", () => {
    const text = `Here it is.\n\n\`Host.csproj\`\n\n\`\`\`xml\n${csproj}\`\`\`\n\nAnd the code:\n\n\`\`\`csharp title="Startup.cs"\n${startup}\`\`\`\n`;
    expect(parts(text)).toEqual(trimmed(["Host.csproj", csproj], ["Startup.cs", startup]));
  });

  it("also a single one at the top", () => {
    expect(parts(`// Startup.cs\n${startup}`)).toEqual(trimmed(["Startup.cs", startup]));
  });

  it("keep what stands in front of the first one as a file without a name", () => {
    expect(parts(`${csproj}\n// Startup.cs\n${startup}`)).toEqual(trimmed([null, csproj], ["Startup.cs", startup]));
  });

  it("but not a comment inside a class, nor one that says more than a name", () => {
    expect(splitText(startup)).toBeNull();
    expect(splitText(`// see Startup.cs\n${startup}`)).toBeNull();
  });
});

describe("without headings", () => {
  it("a project file, C# and settings are told apart in any order", () => {
    const files = [csproj, startup, settings];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [0, 2, 1],
    ]) {
      const texts = order.map((index) => files[index] ?? "");
      expect([order, parts(texts.join("\n"))]).toEqual([order, texts.map((text) => [null, text.trim()])]);
    }
  });

  it("usings after a type begin the next C# file", () => {
    const other = startup.replace("class Startup", "class Other");
    expect(parts(`${startup}${other}`)).toEqual(trimmed([null, startup], [null, other]));
  });

  it("lines out of a project file end where something else than elements begins", () => {
    const lines =
      '<PackageReference Include="Duende.IdentityServer" Version="6.2.3" />\n<TargetFramework>net6.0</TargetFramework>\n';
    const group =
      '<ItemGroup>\n  <PackageReference Include="Duende.IdentityServer">\n    <Version>6.2.3</Version>\n  </PackageReference>\n</ItemGroup>\n';
    for (const fragment of [lines, group]) {
      expect(parts(`${fragment}\n${startup}`)).toEqual(trimmed([null, fragment], [null, startup]));
      expect(parts(`${startup}\n${fragment}`)).toEqual(trimmed([null, startup], [null, fragment]));
      expect(parts(`${fragment}${settings}`)).toEqual(trimmed([null, fragment], [null, settings]));
      expect(splitText(fragment)).toBeNull();
    }
  });

  it("two project files are two", () => {
    expect(parts(`<?xml version="1.0"?>\n${csproj}${csproj}`)).toEqual(
      trimmed([null, `<?xml version="1.0"?>\n${csproj}`], [null, csproj]),
    );
  });

  it.each([
    ["C# alone", startup],
    ["a project file alone", csproj],
    ["settings alone", settings],
    ["statements with using declarations", "using var x = M();\nif (x) {\n}\nusing (y) { }\nusing var z = M();\n"],
    [
      "a fragment of a project file",
      '<PackageReference Include="A" Version="1" />\n<TargetFramework>net6.0</TargetFramework>\n',
    ],
    ["SQL", "CREATE TABLE A (Id int);\nGO\nINSERT INTO A VALUES (1);\n"],
    ["two types in one file", `${startup}\npublic class B\n{\n}\n`],
    ["nothing", ""],
  ])("%s is one text", (_, text) => expect(splitText(text)).toBeNull());
});

it("nothing is lost: the parts and what is between them make up the text", () => {
  for (const text of [`${csproj}\n${startup}`, `${settings}${csproj}${startup}`]) {
    expect(
      splitText(text)
        ?.parts.map((part) => part.text)
        .join(""),
    ).toBe(text);
  }
});

it("a long hostile text ends soon", () => {
  for (const text of [
    "`".repeat(200_000),
    "// ".repeat(100_000),
    "{\n".repeat(100_000),
    "```\n".repeat(20_000),
    `${"a/".repeat(100_000)}x.cs`,
    `${"/".repeat(200_000)}\u2028x`,
  ]) {
    const start = performance.now();
    splitText(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  }
});
