import { csproj, openAnalyzer, paste } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

test("an engine that cannot be fetched gives a cure, and the next try works", async ({ page, trouble }) => {
  trouble.allow(/Failed to load resource|net::ERR/);
  await page.route("**/engine/**", (route) => route.abort());
  await openAnalyzer(page);
  await paste(page, csproj);
  await page.locator("#analyze").click();
  await expect(page.getByRole("alert")).toContainText("Check the connection");
  await page.unroute("**/engine/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#results-heading")).toBeFocused();
});
