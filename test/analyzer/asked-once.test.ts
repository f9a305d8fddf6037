import { describe, expect, it } from "vitest";
import { questionKey, withAnswers } from "../../src/client/analyzer/answers.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderText } from "../../src/report/text.ts";
import type { Report } from "../../src/schema/report.ts";
import { analyzeTexts, catalog } from "../support/analyze.ts";

const RULE = "4.1/api-resource-scopes";
const QUESTION = "Does any `ApiResource` of this host rely on";
const project = (items = "") =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>netcoreapp3.1</TargetFramework></PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`;
const server = (name: string) => ({
  [`${name}/${name}.csproj`]: project('<PackageReference Include="IdentityServer4" Version="3.1.4" />'),
});
const api = (name: string) => ({
  [`${name}/${name}.csproj`]: project(),
  [`${name}/Startup.cs`]: `using Microsoft.Extensions.DependencyInjection;
class Startup { void Configure(IServiceCollection services) { services.AddAuthentication().AddJwtBearer(options => { options.Audience = "${name}"; }); } }`,
});
const solution = { ...server("Id"), ...api("Billing"), ...api("Orders"), ...api("Stock") };
const results = ({ results: all }: Report) => all.filter(({ rule }) => rule === RULE);

describe("a question that APIs beside the server raise", () => {
  it("is asked once, and the others name the project that it is asked for", async () => {
    const told = results(await analyzeTexts(solution, { to: "4.1" })).filter(({ verdict }) => verdict === "cantTell");
    expect(
      told.map(({ project: path, question, askedFor, reason }) => [path, Boolean(question), askedFor, reason]),
    ).toEqual([
      ["Billing/Billing.csproj", true, undefined, "depends on 1 place"],
      [
        "Orders/Orders.csproj",
        false,
        "Billing/Billing.csproj",
        "depends on 1 place; asked once, for `Billing/Billing.csproj`",
      ],
      [
        "Stock/Stock.csproj",
        false,
        "Billing/Billing.csproj",
        "depends on 1 place; asked once, for `Billing/Billing.csproj`",
      ],
    ]);
  });

  it("is answered once for all of them", async () => {
    const report = await analyzeTexts(solution, { to: "4.1" });
    const [asked] = results(report).filter(({ question }) => question !== undefined);
    if (!asked) throw new Error("nothing is asked");
    const answered = results(withAnswers(report, new Map([[questionKey(asked), "yes"]])));
    expect(answered.map(({ verdict }) => verdict).filter((verdict) => verdict !== "doesNotApply")).toEqual([
      "applies",
      "applies",
      "applies",
    ]);
    expect(answered.at(-1)?.reason).toBe("you answered yes for `Billing/Billing.csproj`");
  });

  it("stands once in each report", async () => {
    const [report, rules] = [await analyzeTexts(solution, { to: "4.1" }), await catalog()];
    for (const text of [renderText(report, rules), renderMarkdown(report, rules)]) {
      expect(text.split(QUESTION)).toHaveLength(2);
      expect(text).toContain("Stock/Startup.cs");
    }
    const messages: string[] = JSON.parse(renderSarif(report, rules)).runs[0].results.map(
      ({ message }: { message: { text: string } }) => message.text,
    );
    expect(messages.filter((text) => text.includes(QUESTION))).toHaveLength(1);
    expect(
      messages.filter((text) => text.endsWith("The question is asked for `Billing/Billing.csproj`.")),
    ).toHaveLength(2);
  });
});

describe("a question of the server", () => {
  const asking = {
    "Id/Id.csproj": project('<PackageReference Include="IdentityServer4" Version="3.1.4" />'),
    "Id/Config.cs":
      "using IdentityServer4.Models;\nclass Config { Client Web => new Client { AllowedGrantTypes = GrantTypes.Code }; void M(IServiceCollection s) => s.AddIdentityServer(); }\n",
  };
  const web = (name: string) => ({
    [`${name}/${name}.csproj`]: project(),
    [`${name}/Startup.cs`]:
      'class Startup { void M(IServiceCollection s) => s.AddAuthentication().AddOpenIdConnect("oidc", o => { o.ResponseType = "code id_token"; }); }\n',
  });
  const told = async (files: Record<string, string>) =>
    (await analyzeTexts(files, { to: "4.1" })).results
      .filter(({ rule, verdict }) => rule === "4.1/client-require-pkce" && verdict === "cantTell")
      .map(({ project: path, askedFor }) => `${path}: ${askedFor ?? "asked"}`);

  it("is that of the applications beside it too", async () => {
    const files = {
      ...server("Id"),
      "Id/Startup.cs": "class S { void M(IServiceCollection s) => s.AddIdentityServer(); }",
      ...web("Shop"),
      ...web("Admin"),
    };
    expect(await told(files)).toEqual([
      "Admin/Admin.csproj: Id/Id.csproj",
      "Id/Id.csproj: asked",
      "Shop/Shop.csproj: Id/Id.csproj",
    ]);
  });

  it("is not theirs where the server needs none, nor where several servers are asked", async () => {
    expect(await told({ ...asking, ...web("Shop"), ...web("Admin") })).toEqual([
      "Admin/Admin.csproj: asked",
      "Shop/Shop.csproj: Admin/Admin.csproj",
    ]);
    expect(await told({ ...server("Id"), ...server("Other"), ...web("Shop"), ...web("Admin") })).toEqual([
      "Admin/Admin.csproj: asked",
      "Id/Id.csproj: asked",
      "Other/Other.csproj: asked",
      "Shop/Shop.csproj: Admin/Admin.csproj",
    ]);
  });
});
