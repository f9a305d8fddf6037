import { describe, expect, it } from "vitest";
import { applyAll } from "../../../src/analyzer/fixes/apply.ts";
import type { Finding, Fix } from "../../../src/schema/report.ts";
import { analyzeTexts } from "../../support/analyze.ts";

type Texts = Readonly<Record<string, string>>;

const project = (...items: string[]): string =>
  `<Project Sdk="Microsoft.NET.Sdk.Web">\n  <ItemGroup>\n${items.map((item) => `    ${item}\n`).join("")}  </ItemGroup>\n</Project>\n`;
const central = (...items: string[]): string =>
  project(...items).replace(
    "  <ItemGroup>",
    "  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>\n  <ItemGroup>",
  );
const row = (id: string, version: string, more = "") =>
  `<PackageVersion Include="${id}" Version="${version}"${more} />`;
const reference = (id: string, more = "") => `<PackageReference Include="${id}"${more} />`;
const old = "IdentityServer4";
const now = "Duende.IdentityServer";
const landing = "5.0.5";

async function findings(files: Texts): Promise<readonly Finding[]> {
  const report = await analyzeTexts(files, { to: "5.0" });
  return report.results
    .filter(({ rule, verdict }) => rule === "5.0/update-packages" && verdict === "applies")
    .flatMap((result) => result.findings);
}

/** The texts after all fixes that rename packages; null where one is withheld. */
async function renamed(files: Texts, choose: (fixes: readonly Fix[]) => readonly Fix[] = (fixes) => fixes) {
  const found = await findings(files);
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  if (found.length === 0 || fixes.length < found.length) return null;
  const { changed, leftOut } = applyAll(choose(fixes), (file) => files[file]);
  expect(leftOut).toEqual([]);
  const after = { ...files, ...Object.fromEntries(changed) };
  expect(await findings(after), "nothing is left to do").toEqual([]);
  return after;
}

describe("a package with a new id", () => {
  it("is renamed in its reference and in the central version, by the one fix of each project", async () => {
    const files = {
      "Directory.Packages.props": central(row("Other", "1.0.0"), row(old, "4.1.2")),
      "A/A.csproj": project(reference(old)),
      "B/B.csproj": project(reference("Other"), reference(old.toLowerCase())),
    };
    const after = {
      "Directory.Packages.props": central(row("Other", "1.0.0"), row(now, landing)),
      "A/A.csproj": project(reference(now)),
      "B/B.csproj": project(reference("Other"), reference(now)),
    };
    expect(await renamed(files)).toEqual(after);
    expect(await renamed(files, ([first]) => (first ? [first] : []))).toEqual(after);
  });

  it("is renamed where several packages share a version in a property", async () => {
    const files = {
      "Directory.Packages.props": central(row(old, "$(Is4)"), row(`${old}.Storage`, "$(Is4)")),
      "Directory.Build.props": "<Project><PropertyGroup><Is4>4.1.2</Is4></PropertyGroup></Project>",
      "A/A.csproj": project(reference(old), reference(`${old}.Storage`)),
    };
    expect(await renamed(files)).toEqual({
      "Directory.Packages.props": central(row(now, "$(Is4)"), row(`${now}.Storage`, "$(Is4)")),
      "Directory.Build.props": `<Project><PropertyGroup><Is4>${landing}</Is4></PropertyGroup></Project>`,
      "A/A.csproj": project(reference(now), reference(`${now}.Storage`)),
    });
  });

  it("is renamed in an `Update=` item too, and in all files that a shared reference takes versions from", async () => {
    const update = `<PackageReference Update="${old}" Version="4.1.2" />`;
    expect(
      await renamed({ "Directory.Build.targets": project(update), "A/A.csproj": project(reference(old)) }),
    ).toEqual({
      "Directory.Build.targets": project(`<PackageReference Update="${now}" Version="${landing}" />`),
      "A/A.csproj": project(reference(now)),
    });
    const shared = {
      "Directory.Build.props": project(reference(old)),
      "A/Directory.Packages.props": central(row(old, "4.1.2")),
      "A/A.csproj": project(),
      "B/Directory.Packages.props": central(row(old, "4.1.0")),
      "B/B.csproj": project(),
    };
    expect(await renamed(shared, ([first]) => (first ? [first] : []))).toEqual({
      ...shared,
      "Directory.Build.props": project(reference(now)),
      "A/Directory.Packages.props": central(row(now, landing)),
      "B/Directory.Packages.props": central(row(now, landing)),
    });
  });

  it("leaves its line where the new package has one already", async () => {
    const files = {
      "Directory.Packages.props": central(row(old, "4.1.2"), row(now, landing)),
      "A/A.csproj": project(reference(old), reference("Other", ' Version="1.0.0"')),
    };
    expect(await renamed(files)).toEqual({
      "Directory.Packages.props": central(row(now, landing)),
      "A/A.csproj": project(reference(now), reference("Other", ' Version="1.0.0"')),
    });
    const both = { "A.csproj": project(reference(old, ' Version="4.1.2"'), reference(now, ` Version="${landing}"`)) };
    expect(await renamed(both)).toEqual({ "A.csproj": project(reference(now, ` Version="${landing}"`)) });
  });

  it.each<[string, Texts]>([
    ["a version that no file sets", { "A.csproj": project(reference(old)) }],
    [
      "an id that a property holds",
      {
        "A.csproj": project(reference("$(Id)", ' Version="4.1.2"')).replace(
          "  <ItemGroup>",
          `  <PropertyGroup><Id>${old}</Id></PropertyGroup>\n  <ItemGroup>`,
        ),
      },
    ],
    [
      "one of two lines for two frameworks, of which the other has the new id",
      {
        "A.csproj": project(
          reference(old, ` Version="4.1.2" Condition="'$(TargetFramework)' == 'netcoreapp3.1'"`),
          reference(now, ` Version="${landing}" Condition="'$(TargetFramework)' == 'net5.0'"`),
        ),
      },
    ],
  ])("is left to do with %s", async (_, files) => {
    expect(await renamed(files)).toBeNull();
  });
});
