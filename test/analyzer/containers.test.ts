import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const project = (references: readonly string[] = []) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net6.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.3.10" />${references.map((path) => `<ProjectReference Include="../${path}/${path}.csproj" />`).join("")}</ItemGroup></Project>`;
const job = `using Duende.IdentityServer;
namespace Jobs;
public class ReportJob
{
    public ReportJob(IdentityServerTools tools) { }
}
`;
const program = (builder: string) => `using Lamar.Microsoft.DependencyInjection;
var builder = WebApplication.CreateBuilder(args);
${builder}
builder.Services.AddIdentityServer();
`;
const lamar = program("builder.Host.UseLamar(registry => registry.Scan(scan => scan.WithDefaultConventions()));");

/** `file:line verdict confidence` of the rule about the class that only its interface is registered for. */
async function found(files: Record<string, string>): Promise<string[]> {
  const report = await analyzeTexts(files, { to: "7.0" });
  return report.results
    .filter(({ rule }) => rule === "7.0/identity-server-tools-interface")
    .flatMap(({ verdict, findings }) =>
      findings.map(
        ({ location, confidence }) => `${location.file}:${location.region.startLine} ${verdict} ${confidence}`,
      ),
    );
}

describe("a class that its library takes from the container, and that nobody registers any more", () => {
  const below = (start: string) => ({
    "Host/Host.csproj": project(["Jobs"]),
    "Host/Program.cs": start,
    "Jobs/Jobs.csproj": project(),
    "Jobs/ReportJob.cs": job,
  });

  it("certainly fails in the container of ASP.NET Core", async () => {
    expect(await found(below(program("")))).toEqual(["Jobs/ReportJob.cs:5 applies certain"]);
  });

  it.each([
    ["UseLamar", lamar],
    ["Lamar's factory", program("builder.Host.UseServiceProviderFactory(new LamarServiceProviderFactory());")],
    ["UseStructureMap", program("builder.WebHost.UseStructureMap();")],
    ["Lamar's container", `using Lamar;\n${program("var container = new Container(registry => { });")}`],
    ["StructureMap's, by its full name", program("var container = new StructureMap.Container();")],
  ])("is asked about where the host that references the library makes unregistered classes: %s", async (_by, start) => {
    expect(await found(below(start))).toEqual(["Jobs/ReportJob.cs:5 cantTell certain"]);
  });

  it.each([
    ["a comment", program("// builder.Host.UseLamar();")],
    ["another container", `using SimpleInjector;\n${program("var container = new Container();")}`],
  ])("is not taken to be made because of %s", async (_what, start) => {
    expect(await found(below(start))).toEqual(["Jobs/ReportJob.cs:5 applies certain"]);
  });

  it("is asked about where a library beside it sets the host's container up", async () => {
    const files = {
      "Host/Host.csproj": project(["Jobs", "Start"]),
      "Host/Program.cs": "Start.Run(args);\n",
      "Jobs/Jobs.csproj": project(),
      "Jobs/ReportJob.cs": job,
      "Start/Start.csproj": project(),
      "Start/Start.cs": lamar,
    };
    expect(await found(files)).toEqual(["Jobs/ReportJob.cs:5 cantTell certain"]);
  });

  it("is asked about in the host itself, which needs no reference", async () => {
    const files = { "Host/Host.csproj": project(), "Host/Program.cs": lamar, "Host/ReportJob.cs": job };
    expect(await found(files)).toEqual(["Host/ReportJob.cs:5 cantTell certain"]);
  });

  it("fails for certain whatever tests are built with beside it", async () => {
    const files = {
      ...below(program("")),
      "Other/Other.csproj": project(),
      "Other/Program.cs": lamar,
      "Tests/Tests.csproj": project(["Jobs", "Other"]).replace(
        "<ItemGroup>",
        '<ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" Version="17.8.0" />',
      ),
    };
    expect(await found(files)).toEqual(["Jobs/ReportJob.cs:5 applies certain"]);
  });

  it("fails for certain whatever a host makes that is not built with the library", async () => {
    const files = { ...below(program("")), "Other/Other.csproj": project(), "Other/Program.cs": lamar };
    expect(await found(files)).toEqual(["Jobs/ReportJob.cs:5 applies certain"]);
  });
});

describe("the other classes that only their interfaces are registered for", () => {
  it.each([
    ["4.1/secrets-list-services", "IdentityServer4", "3.1.4", "IdentityServer4.Validation.SecretParser"],
    [
      "5.1/jwt-request-validator-registration",
      "Duende.IdentityServer",
      "5.0.4",
      "Duende.IdentityServer.Validation.JwtRequestValidator",
    ],
    [
      "6.3/token-cleanup-service-interface",
      "Duende.IdentityServer",
      "6.2.3",
      "Duende.IdentityServer.EntityFramework.TokenCleanupService",
    ],
  ])(
    "are asked about in such a container, and fail in that of ASP.NET Core: %s",
    async (id, product, version, type) => {
      const verdictIn = async (start: string) => {
        const files = {
          "Host/Host.csproj": project().replace(
            /Include="[^"]*" Version="[^"]*"/,
            `Include="${product}" Version="${version}"`,
          ),
          "Host/Program.cs": start,
          "Host/Caller.cs": `class Caller { public Caller(${type} given) { } }\n`,
        };
        const report = await analyzeTexts(files, { to: id.slice(0, 3) });
        return report.results.find(({ rule }) => rule === id)?.verdict;
      };
      expect([await verdictIn(lamar), await verdictIn(program(""))]).toEqual(["cantTell", "applies"]);
    },
  );
});
