import { expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (framework: string, items: readonly string[]) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFrameworks>${framework}</TargetFrameworks></PropertyGroup><ItemGroup>${items.join("")}</ItemGroup></Project>`;
const uses = (id: string, version: string, framework = "") =>
  `<PackageReference Include="${id}" Version="${version}"${framework && ` Condition="'$(TargetFramework)' == '${framework}'"`} />`;
const connect = "Microsoft.AspNetCore.Authentication.OpenIdConnect";
const protection = "Microsoft.AspNetCore.DataProtection.Abstractions";
const relational = "Microsoft.EntityFrameworkCore.Relational";

/** `rule confidence: message` of the places of these packages. */
async function told(text: string, to: string): Promise<string[]> {
  const report = await analyzeTexts({ "Host/Host.csproj": text }, { to });
  return report.results
    .flatMap(({ rule, findings }) => findings.map((finding) => ({ rule, ...finding })))
    .filter(({ excerpt }) => [connect, protection, relational].includes(excerpt))
    .map(({ rule, confidence, excerpt, message }) => `${rule} ${confidence} ${excerpt} ${/below [\d.]+/.exec(message)}`)
    .toSorted();
}

const old = (server: string, framework: string, version: string) =>
  project(framework, [
    uses("Duende.IdentityServer.EntityFramework", server),
    ...[connect, protection, relational].map((id) => uses(id, version)),
  ]);

it.each([
  ["7.1", "7.1/package-floors", "7.1/package-floors", "8.0.10", "8.0.10", "8.0.10"],
  ["7.3", "7.3/package-floors", "7.3/package-floors", "8.0.1", "8.0.1", "8.0.20"],
  ["7.4", "7.4/package-floors", "7.4/ef-core-9-on-net8", "8.0.29", "10.0.7", "9.0.18"],
])(
  "on a path to %s names what that release asks for once the framework has risen",
  async (to, rule, stores, ...floors) => {
    const [first, second, third] = floors;
    const wanted = [
      `${rule} certain ${connect} below ${first}`,
      `${rule} certain ${protection} below ${second}`,
      `${stores} certain ${relational} below ${third}`,
    ].toSorted();
    expect(await told(old("6.3.10", "net6.0", "6.0.0"), to)).toEqual(wanted);
  },
);

it("asks of a reference the floor of the framework for which it counts", async () => {
  const host = (eight: string, nine: string) =>
    project("net8.0;net9.0", [
      uses("Duende.IdentityServer", "7.3.4"),
      uses(connect, eight, "net8.0"),
      uses(connect, nine, "net9.0"),
    ]);
  expect(await told(host("8.0.29", "9.0.18"), "7.4")).toEqual([]);
  expect(await told(host("8.0.20", "9.0.9"), "7.4")).toEqual([
    `7.4/package-floors certain ${connect} below 8.0.29`,
    `7.4/package-floors certain ${connect} below 9.0.18`,
  ]);
});

it("is not certain where the framework holds the package and restore leaves it out", async () => {
  const host = project("net10.0", [uses("Duende.IdentityServer", "7.4.8"), uses(protection, "10.0.0")]);
  expect(await told(host, "8.0")).toEqual([`8.0/dependencies-net10 likely ${protection} below 10.0.7`]);
});

it("asks for a floor only where the package that brings it is referenced", async () => {
  const store = project("net8.0", [uses("Duende.IdentityServer.Storage", "7.0.4"), uses(connect, "8.0.0")]);
  expect(await told(store, "7.4")).toEqual([]);
});
