import { expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

it("says that versions which Paket manages were not read", async () => {
  const files = {
    "paket.dependencies": "source https://example.com\nnuget Duende.IdentityServer 6.2.3\n",
    "Id/Id.csproj": '<Project Sdk="Microsoft.NET.Sdk"></Project>',
  };
  const { notices, inputs } = await analyzeTexts(files);
  expect(notices.map(({ code, location }) => `${code} ${location?.file}`)).toEqual(["paket-unread paket.dependencies"]);
  expect(inputs.map(({ kind }) => kind)).toEqual(["project", "paket"]);
});
