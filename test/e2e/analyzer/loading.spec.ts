import type { Page } from "@playwright/test";
import { boxes, csproj, openAnalyzer, paste } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

const pagesWithoutEngine = [
  "/",
  "/upgrades/",
  "/upgrades/6.3/",
  "/rules/",
  "/rules/6.3/client-schema/",
  "/catalog/",
  "/about/",
];

/** Addresses of the engine, the grammar and the catalog that the page asks for. */
function watchEngine(page: Page): string[] {
  const seen: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\/engine\/|\.wasm$|catalog[.\w]*\.json$/.test(pathname)) seen.push(pathname);
  });
  return seen;
}

/** Longer than any idle callback waits. */
const idle = (page: Page): Promise<void> => page.waitForTimeout(2_000);

const intents: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "focus in a box": (page) => page.locator("#inputs textarea").first().focus(),
  "a pointer over the place for files": (page) => page.locator("#drop-zone p").hover(),
  "a file dragged over the page": (page) => page.locator("body").dispatchEvent("dragenter"),
  "something pasted into the page": (page) => page.locator("body").dispatchEvent("paste"),
  "text typed into a box": (page) => page.locator("#inputs textarea").first().dispatchEvent("input", { bubbles: true }),
};

test("pages that do not need the engine never ask for it, nor for the catalog", async ({ page }) => {
  const seen = watchEngine(page);
  for (const path of pagesWithoutEngine) {
    await page.goto(path);
    await page.mouse.move(400, 400);
    await page.keyboard.press("Tab");
    await page.waitForLoadState("networkidle");
  }
  expect(seen).toEqual([]);
});

test("the analyzer page asks for nothing while it is only read", async ({ page }) => {
  const seen = watchEngine(page);
  await openAnalyzer(page);
  await page.mouse.wheel(0, 600);
  await idle(page);
  expect(seen).toEqual([]);
});

for (const [sign, show] of Object.entries(intents)) {
  test(`${sign} loads everything that an analysis needs, once`, async ({ page }) => {
    const seen = watchEngine(page);
    await openAnalyzer(page);
    expect(seen).toEqual([]);
    await show(page);
    await expect(page.locator("#analyzer-live")).toContainText("no longer needed");
    expect(seen.map((path) => path.replace(/\.[\w-]+\.(js|json|wasm)$/, ".$1")).toSorted()).toEqual([
      "/engine/catalog.json",
      "/engine/grammar.wasm",
      "/engine/runtime.wasm",
      "/engine/worker.js",
    ]);
  });
}

test("an engine that the browser does not start is said, with a cure, and the input stays", async ({ page }) => {
  await openAnalyzer(page);
  await page.evaluate(() => {
    const make = document.createElement.bind(document);
    document.createElement = ((name: string) => {
      if (name === "iframe") throw new Error("frames are off");
      return make(name);
    }) as typeof document.createElement;
  });
  await paste(page, csproj);
  await page.locator("#analyze").click();
  await expect(page.getByRole("alert")).toContainText("The analyzer broke off.");
  await expect(page.getByRole("alert")).toContainText("frames are off");
  await expect(boxes(page).first()).toHaveValue(csproj);
  await expect(page.locator("#stop")).toBeHidden();
});
