import { strToU8, zipSync } from "fflate";
import { analyze, openAnalyzer, resultOf } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

const project = (items = "") =>
  `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>netcoreapp3.1</TargetFramework></PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`;
const api = (name: string) => ({
  [`${name}/${name}.csproj`]: strToU8(project()),
  [`${name}/Startup.cs`]: strToU8(`using Microsoft.Extensions.DependencyInjection;
class Startup { void M(IServiceCollection s) { s.AddAuthentication().AddJwtBearer(options => { options.Audience = "${name}"; }); } }
`),
});
const archive = Buffer.from(
  zipSync({
    "Id/Id.csproj": strToU8(project('<PackageReference Include="IdentityServer4" Version="3.1.4" />')),
    ...api("Billing"),
    ...api("Orders"),
    ...api("Stock"),
  }),
);

test("a question that three APIs raise is asked once, and its answer shows at all of them", async ({ page }) => {
  await openAnalyzer(page, "#to=4.1");
  await page.locator("#pick-files").setInputFiles([{ name: "repo.zip", mimeType: "application/zip", buffer: archive }]);
  await analyze(page);
  const asked = resultOf(page, "4.1/api-resource-scopes");
  await expect(asked).toHaveCount(3);
  await expect(asked.locator(".question")).toHaveCount(1);
  await expect(asked.last()).toContainText("asked once, for Billing/Billing.csproj");
  await asked.locator(".question").getByRole("button", { name: "Yes" }).click();
  for (const index of [0, 1, 2]) await expect(asked.nth(index)).toHaveAttribute("data-verdict", "applies");
  await asked.locator(".question").getByRole("button", { name: "Answer later" }).click();
  await expect(asked.last()).toHaveAttribute("data-verdict", "cantTell");
  await expect(asked.last()).toContainText("asked once, for Billing/Billing.csproj");
});
