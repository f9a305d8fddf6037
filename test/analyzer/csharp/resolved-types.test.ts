import { expect, test } from "vitest";
import { analyzeTexts, applied } from "../../support/analyze.ts";

const project = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.10" /></ItemGroup></Project>`;

test("`Resolve<T>` of a container or a test's pipeline takes a service as `GetRequiredService<T>` does", async () => {
  const text = [
    "using Duende.IdentityServer;",
    "public class Tests",
    "{",
    "    private readonly Pipeline _pipeline = new Pipeline();",
    "    public object A() => _pipeline.Resolve<IdentityServerTools>();",
    "    public object B() => _pipeline.ResolveOptional<IdentityServerTools>();",
    "}",
  ].join("\n");
  const report = await analyzeTexts({ "Tests.csproj": project, "Tests.cs": text }, { to: "7.0" });
  const found = applied(report).filter((line) => line.endsWith("7.0/identity-server-tools-interface"));
  expect(found).toEqual([
    "Tests.cs:5 7.0/identity-server-tools-interface",
    "Tests.cs:6 7.0/identity-server-tools-interface",
  ]);
});

test("another generic method takes none", async () => {
  const text =
    "using Duende.IdentityServer;\npublic class Tests { public object C(Printer p) => p.Print<IdentityServerTools>(); }\n";
  const report = await analyzeTexts({ "Tests.csproj": project, "Tests.cs": text }, { to: "7.0" });
  expect(applied(report).filter((line) => line.startsWith("Tests.cs:"))).toEqual([]);
});
