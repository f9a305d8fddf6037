import { expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const project = `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="5.0.6" /></ItemGroup></Project>`;
const response = `using Duende.IdentityServer.ResponseHandling;
class Answers { public InteractionResponse Terms() => new InteractionResponse { RedirectUrl = "/terms" }; }`;
const generator = `using Duende.IdentityServer.ResponseHandling;
class Generator : AuthorizeInteractionResponseGenerator { }`;

it.each([
  ["a generator answers the authorize endpoint, in whatever project", { "Host/Generator.cs": generator }, "applies"],
  ["no class answers the authorize endpoint", {}, "cantTell"],
])("the return URL of a custom redirect: %s", async (_says, more, expected) => {
  const files = { "Lib/Lib.csproj": project, "Host/Host.csproj": project, "Lib/Answers.cs": response, ...more };
  const { results } = await analyzeTexts(files, { to: "5.1" });
  const found = results.filter(({ rule, findings }) => rule.startsWith("5.1/custom-redirect") && findings.length > 0);
  expect(found.map(({ verdict }) => verdict)).toEqual([expected]);
});
