import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const project = `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="7.4.0" /></ItemGroup></Project>`;
const usings = `using Duende.IdentityServer;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Moq;
`;
const head = usings.split("\n").length - 1;

/** `line: rule` of what applies to the code, lines counted from it. */
async function places(rule: string, code: string): Promise<string[]> {
  const { results } = await analyzeTexts({ "T.csproj": project, "T.cs": usings + code }, { to: "8.0" });
  return results
    .filter((result) => result.rule === rule && result.verdict === "applies")
    .flatMap(({ findings }) =>
      findings.map(({ location, confidence }) => `${location.region.startLine - head} ${confidence}`),
    );
}

const token = "8.0/cancellation-token";
const test = (body: string): string => `class A { Mock<IClientStore> _store = new(); void M() {\n${body}\n} }`;
const setup = "_store.Setup(x => x.FindClientByIdAsync(It.IsAny<string>()))";

describe("delegates made for the parameters of a method that gets others", () => {
  it.each([
    ["type arguments", `${setup}\n.Callback<string>(id => Log(id));`],
    ["a typed parameter", `${setup}\n.ReturnsAsync((string id) => new Client());`],
    ["behind another call", `${setup}.Verifiable().Callback(() => {})\n.Returns<string>(id => Find(id));`],
    ["a delegate's type", "\nFunc<string, Task<Client>> find = _store.Object.FindClientByIdAsync;"],
  ])("are found: %s", async (_says, body) => {
    expect(await places(token, test(body))).toContain("3 likely");
  });

  it.each([
    ["none of the arguments", `${setup}\n.Callback(() => Log()).ReturnsAsync(() => new Client());`],
    ["the new parameters", `${setup}\n.Callback<string, CancellationToken>((id, ct) => Log(id));`],
    ["a description of the call", `${setup.replace("Setup", "Other")}\n.Returns<string>(id => Find(id));`],
    ["a description of the call without types", `_store.Object.FindClientByIdAsync("a")\n.Returns(call => null);`],
    ["the same parameters", "\nvar text = nameof(_store.Object.FindClientByIdAsync);"],
  ])("are left alone with %s", async (_says, body) => {
    expect((await places(token, test(body))).filter((place) => place.startsWith("3"))).toEqual([]);
  });
});

describe("`nameof`", () => {
  it("of what is gone breaks", async () => {
    const code = `class A { string T = nameof(IClock);\nstring U = nameof(ICache<string>);\nstring V = nameof(IdentityServerLicense.Expiration); }`;
    expect(await places("8.0/clock-replaced-by-time-provider", code)).toEqual(["1 certain"]);
    expect(await places("8.0/cache-replaced-by-hybrid-cache", code)).toEqual(["2 certain"]);
    expect(await places("8.0/license-classes-removed", code)).toEqual(["3 certain"]);
  });

  it("of something else with that name does not", async () => {
    const code = "class A { string IClock; string T => nameof(IClock); string U(int ICache) => nameof(ICache); }";
    expect(await places("8.0/clock-replaced-by-time-provider", code)).toEqual([]);
    expect(await places("8.0/cache-replaced-by-hybrid-cache", code)).toEqual([]);
  });
});

describe("an own interface that repeats a method of the vendor's", () => {
  const store = `class Store : IProfileService, IMine {
public Task GetProfileDataAsync(ProfileDataRequestContext context) => Task.CompletedTask;
public Task IsActiveAsync(IsActiveContext context) => Task.CompletedTask; }`;
  const caller = "class B(IMine mine) { Task M(IsActiveContext c) => mine.IsActiveAsync(c); }";

  it("changes with the class that implements both", async () => {
    const mine = "interface IMine { Task IsActiveAsync(IsActiveContext context);\nTask Other(); }";
    expect(await places(token, `${mine}\n${caller}\n${store}`)).toEqual([
      "1 likely",
      "3 likely",
      "5 certain",
      "6 certain",
    ]);
  });

  it("does not when it has other parameters, or is implemented by another method", async () => {
    const other = "interface IMine { Task IsActiveAsync(string context); }";
    expect(await places(token, `${other}\n${caller}\n${store}`)).toEqual(["4 certain", "5 certain"]);
    const explicit = store.replace("public Task IsActiveAsync", "Task IProfileService.IsActiveAsync");
    const mine = "interface IMine { Task IsActiveAsync(IsActiveContext context); }";
    expect(await places(token, `${mine}\n${caller}\n${explicit}`)).toEqual(["4 certain", "5 certain"]);
  });
});
