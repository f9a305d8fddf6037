import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/schema/report.ts";
import { analyzeTexts } from "../../support/analyze.ts";

const project = (body: string) =>
  `<Project Sdk="Microsoft.NET.Sdk">\n<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>\n<ItemGroup>\n${body}\n</ItemGroup>\n</Project>\n`;
const uses = (id: string, version: string) => project(`<PackageReference Include="${id}" Version="${version}" />`);
const host = project('<ProjectReference Include="../Host/Host.csproj" />');

type Locked = readonly [id: string, version: string, type?: string];

const locked = (...packages: readonly Locked[]) =>
  JSON.stringify({
    version: 1,
    dependencies: {
      "net8.0": Object.fromEntries(
        packages.map(([id, resolved, type = "Transitive"]) => [
          id,
          { type, ...(type === "Direct" ? { requested: `[${resolved}, )` } : {}), resolved, contentHash: "x" },
        ]),
      ),
    },
  });

async function inLockFiles(files: Readonly<Record<string, string>>, to: string) {
  const { results } = await analyzeTexts(files, { to });
  return results.flatMap(({ rule, verdict, findings }) =>
    findings
      .filter(({ location }) => location.file.endsWith(".lock.json"))
      .map((finding) => ({ rule, verdict, finding })),
  );
}

const told = ({ rule, finding }: { rule: string; finding: Finding }): string =>
  `${rule} ${finding.location.file} ${finding.confidence}: ${finding.message.split(" is locked")[0]}`;

describe("a lock file", () => {
  const own = {
    "Host/Host.csproj": uses("Duende.IdentityServer", "6.3.0"),
    "Host/packages.lock.json": locked(
      ["Duende.IdentityServer.Storage", "6.3.0"],
      ["Duende.IdentityServer", "6.3.0", "Direct"],
    ),
  };

  it("is one place, at the package that the project references, and has no edit", async () => {
    const found = await inLockFiles(own, "7.0");
    expect(found.map(told)).toEqual([
      "7.0/update-packages Host/packages.lock.json certain: `Duende.IdentityServer` 6.3.0",
    ]);
    expect(found[0]?.verdict).toBe("applies");
    expect(found[0]?.finding.fix).toBeUndefined();
    expect(found[0]?.finding.leftToDo).toBeUndefined();
  });

  it("is told once on a path over many releases, also across the change of names", async () => {
    const old = {
      "Host/Host.csproj": uses("IdentityServer4", "4.1.2"),
      "Host/packages.lock.json": locked(["IdentityServer4", "4.1.2", "Direct"], ["IdentityServer4.Storage", "4.1.2"]),
    };
    expect((await inLockFiles(own, "8.0")).map(told)).toEqual([
      "8.0/update-packages Host/packages.lock.json certain: `Duende.IdentityServer` 6.3.0",
    ]);
    expect((await inLockFiles(old, "8.0")).map(told)).toEqual([
      "5.0/update-packages Host/packages.lock.json certain: `IdentityServer4` 4.1.2",
    ]);
  });

  it("is a place in projects that get the product through another project alone", async () => {
    const files = {
      ...own,
      "Tests/Tests.csproj": host,
      "Tests/packages.lock.json": locked(["Duende.IdentityServer", "6.3.0"]),
      "Tools/Tools.csproj": uses("Serilog", "4.0.0"),
      "Tools/packages.lock.json": locked(["Serilog", "4.0.0", "Direct"]),
    };
    expect((await inLockFiles(files, "7.0")).map(told)).toEqual([
      "7.0/update-packages Host/packages.lock.json certain: `Duende.IdentityServer` 6.3.0",
      "7.0/update-packages Tests/packages.lock.json certain: `Duende.IdentityServer` 6.3.0",
    ]);
  });

  it("is likely where the references are newer than the file", async () => {
    const files = { ...own, "Host/Host.csproj": uses("Duende.IdentityServer", "6.3.10") };
    expect((await inLockFiles(files, "7.0")).map(told)).toEqual([
      "7.0/update-packages Host/packages.lock.json likely: `Duende.IdentityServer` 6.3.0",
    ]);
  });

  it("is no place where it holds the version to land on, or packages of others", async () => {
    const files = {
      "Host/Host.csproj": uses("Duende.IdentityServer", "7.0.9"),
      "Host/packages.lock.json": locked(["Duende.IdentityServer", "7.0.9", "Direct"]),
      "Own/Own.csproj": uses("Duende.IdentityServer", "6.3.0"),
      "Own/packages.lock.json": locked(["Duende.IdentityServer.Contoso", "1.0.0"]),
    };
    expect((await inLockFiles(files, "7.0")).map(told)).toEqual([]);
  });
});
