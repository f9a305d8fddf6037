import { expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const core = "Duende.IdentityServer";
const stores = "Duende.IdentityServer.EntityFramework";
const entities = "Microsoft.EntityFrameworkCore";
const host = "Microsoft.AspNetCore.TestHost";

const group = (framework: string, versions: Readonly<Record<string, string>>): string =>
  `<ItemGroup${framework && ` Condition="'$(TargetFramework)' == '${framework}'"`}>${Object.entries(versions)
    .map(([id, version]) => `<PackageReference Include="${id}" Version="${version}" />`)
    .join("")}</ItemGroup>`;

/** `rule package version` of what is said of packages, and `rule framework` of what is said of frameworks. */
async function told(frameworks: string, groups: readonly string[], to = "7.1"): Promise<string[]> {
  const text = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>${frameworks}</TargetFrameworks></PropertyGroup>${groups.join("")}</Project>`;
  const { results } = await analyzeTexts({ "Lib/Lib.csproj": text }, { to });
  return results
    .filter(({ verdict, rule }) => verdict === "applies" && /packages|floors|target-framework/.test(rule))
    .flatMap(({ rule, findings }) =>
      findings.map(({ excerpt, message }) =>
        `${rule} ${excerpt} ${/\d[\d.]*\*?(?= is)/.exec(message)?.[0] ?? ""}`.trim(),
      ),
    )
    .toSorted();
}

const older = { [core]: "6.*", [stores]: "6.*", [entities]: "6.*", [host]: "6.0.*" };
const newer = { [core]: "7.*", [stores]: "7.*", [entities]: "8.*", [host]: "8.0.*" };

it("what a project references for a framework that stays behind is no older version of what it has for the newer one", async () => {
  expect(await told("net6.0;net8.0", [group("net6.0", older), group("net8.0", newer)])).toEqual([
    "7.0/target-framework-net8 net6.0",
  ]);
});

it.each([
  ["has no newer framework", "net6.0", [group("net6.0", older)]],
  ["has nothing else for the newer framework", "net6.0;net8.0", [group("net6.0", older)]],
  ["references it for both", "net6.0;net8.0", [group("", older)]],
])("a package counts where a project %s", async (_says, frameworks, groups) => {
  const found = await told(frameworks, groups);
  expect(found).toContain(`7.1/update-packages ${core} 6.*`);
  expect(found).toContain(`7.1/package-floors ${entities} 6.*`);
});

it("a package counts for a framework that the release supports", async () => {
  const groups = [group("net6.0", { [core]: "6.1.0" }), group("net8.0", { [core]: "6.3.10" })];
  expect(await told("net6.0;net8.0", groups, "6.3")).toContain(`6.3/update-packages ${core} 6.1.0`);
});

it("packages for .NET Standard and .NET Framework count as ever", async () => {
  const groups = [group("netstandard2.0", { [core]: "5.2.0" }), group("net8.0", { [core]: "7.1.2" })];
  expect(await told("netstandard2.0;net8.0", groups)).toContain(`7.1/update-packages ${core} 5.2.0`);
});
