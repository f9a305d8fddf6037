import { expect, type Locator, type Page } from "@playwright/test";

/** A small host on 6.2 to which several rules apply. */
export const csproj = `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup>
    <TargetFramework>net6.0</TargetFramework>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Duende.IdentityServer" Version="6.2.3" />
    <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.2.3" />
  </ItemGroup>
</Project>
`;

export const cleanup = `using Duende.IdentityServer.EntityFramework;

namespace Contoso;

public class AuditedCleanup : TokenCleanupService
{
    protected override async Task RemoveExpiredGrantsAsync(CancellationToken token)
    {
        await base.RemoveExpiredGrantsAsync(token);
    }
}
`;

/** Enough code with vendor names that the analysis takes seconds, and thousands of places. */
export const slow = `using Duende.IdentityServer.EntityFramework;\nnamespace Contoso;\n${Array.from(
  { length: 4_000 },
  (_, index) => `class C${index} : TokenCleanupService { void M() { base.RemoveExpiredGrantsAsync(); } }`,
).join("\n")}\n`;

/** Opens the analyzer and waits until its script has taken over. */
export async function openAnalyzer(page: Page, fragment = ""): Promise<void> {
  await page.goto(`/analyze/${fragment}`);
  await expect(page.locator("#analyzer")).toHaveAttribute("data-ready", "true");
}

export const boxes = (page: Page): Locator => page.locator("#inputs textarea");

/** Sets the text as a paste would; Playwright's `fill` takes minutes for a megabyte. */
async function setText(box: Locator, text: string): Promise<void> {
  await box.evaluate((area: HTMLTextAreaElement, value) => {
    area.value = value;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

/** Fills boxes with texts, adding boxes as needed. */
export async function paste(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if ((await boxes(page).count()) <= index) await page.getByRole("button", { name: "Paste another file" }).click();
    await setText(boxes(page).nth(index), text);
  }
}

export async function analyze(page: Page): Promise<void> {
  await page.locator("#analyze").click();
  await expect(page.locator("#results-heading")).toBeFocused();
}

export const resultOf = (page: Page, rule: string): Locator =>
  page.locator("article.result", { has: page.locator("code", { hasText: new RegExp(`^${rule}$`) }) });
