import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { payloads } from "../support/payloads.ts";
import { asBuilt, inBoth } from "./support/both.ts";
import { texts } from "./support/inputs.ts";
import { analyze, choose, type GivenFile, openAnalyzer, openLoaded, paste } from "./support/page.ts";
import { withCatalog } from "./support/rewrites.ts";
import { none, unfold, watchTraces } from "./support/untouched.ts";

const inXml = (payload: string): string =>
  payload.replaceAll("\u0000", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const inString = (payload: string): string =>
  payload.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
/** An identifier that people would read as the payload: every character that C# refuses is written as an escape. */
const inIdentifier = (payload: string): string =>
  `@x${[...payload]
    .slice(0, 200)
    .map((c) => (/\w/.test(c) ? c : `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0").slice(-4)}`))
    .join("")}`;

/** One project for several payloads: each would otherwise bring a verdict for every rule. */
const project = (some: readonly string[]): string => `<Project Sdk="Microsoft.NET.Sdk.Web">
  <ItemGroup>
    <PackageReference Include="Duende.IdentityServer" Version="6.2.3" />
${some
  .map(inXml)
  .map(
    (payload) => `    <PackageReference Include="${payload}" Version="${payload}" Condition="'$(X)' == '${payload}'" />
    <PackageReference Include="Duende.IdentityServer.EntityFramework" Version="${payload}" />`,
  )
  .join("\n")}
  </ItemGroup>
  <PropertyGroup Condition="'$(X)' == '${inXml(some[0] ?? "")}'"><TargetFramework>${inXml(some[0] ?? "")}</TargetFramework></PropertyGroup>
</Project>
`;

const code = (payload: string): string => `using Duende.IdentityServer.EntityFramework;
// ${payload.replaceAll("\n", " ")}
public class ${inIdentifier(payload)} : TokenCleanupService
{
    protected override Task RemoveExpiredGrantsAsync(CancellationToken ${inIdentifier(payload)} /* ${payload.replaceAll("*/", "")} */)
        => base.RemoveExpiredGrantsAsync(token, "${inString(payload)}", $@"${payload.replaceAll('"', '""')}");
}
`;

/** Names on a disk have no slash; every other character is left as it is. */
const nameOf = (payload: string): string => payload.replaceAll("/", "∕");
const MANY = 12;

const files = payloads.flatMap((payload, index): GivenFile[] => {
  const folder = nameOf(payloads[index - (index % MANY)] ?? "");
  const one = { path: `${folder}/${nameOf(payload)}/${nameOf(payload)}.cs`, text: code(payload) };
  const some = payloads.slice(index, index + MANY);
  return index % MANY === 0 ? [one, { path: `${folder}/${nameOf(payload)}.csproj`, text: project(some) }] : [one];
});

const zipped: GivenFile = {
  path: `${nameOf(payloads[0] ?? "")}.zip`,
  bytes: [...zipSync(Object.fromEntries(files.map(({ path, text = "" }) => [path, strToU8(text)])))],
};

/** The real catalog with hostile words wherever people read words. */
function hostileCatalog(): string {
  const words = new Set([
    "title",
    "summary",
    "question",
    "message",
    "claim",
    "rollback",
    "mixedVersions",
    "text",
    "html",
  ]);
  let next = 0;
  return JSON.stringify(
    JSON.parse(readFileSync("dist/catalog/v1/catalog.json", "utf8"), (key, value: unknown) =>
      words.has(key) && typeof value === "string" ? (payloads[next++ % payloads.length] ?? "") : value,
    ),
  );
}

async function setHashes(page: Page): Promise<void> {
  await page.evaluate(async (all) => {
    for (const payload of all) {
      const value = payload.slice(0, 500);
      location.hash = `sample=${value}&from=${value}&to=${value}`;
      await new Promise((resolve) => setTimeout(resolve));
      location.hash = value;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, payloads);
}

inBoth("a hundred hostile texts do nothing", (visiting) => {
  it("as pasted text, as names, as attributes, identifiers and strings, in files, folders and archives", () =>
    visiting(asBuilt, async ({ page, site }) => {
      expect(payloads.length).toBeGreaterThanOrEqual(100);
      const look = watchTraces(page);
      const flat = files.map(({ path, ...file }) => ({ ...file, path: path.replace(/^.*\//s, "") }));
      for (const [hasCode, give] of [
        [false, () => paste(page, ...payloads.slice(0, 50))],
        [false, () => paste(page, ...payloads.slice(50))],
        [true, () => choose(page, "folder", files)],
        [true, () => choose(page, "files", flat)],
        [true, () => choose(page, "files", [zipped])],
        [true, () => paste(page, ...payloads.slice(0, 40).map(code), ...Object.values(texts("x")))],
      ] as const) {
        await openLoaded(page, site.origin);
        const { elements } = await look();
        await give();
        await analyze(page);
        await unfold(page);
        expect.soft(await look()).toEqual({ ...none, elements });
        // Archives and folders were read, and not only listed: their code gives findings.
        const results = await page.$eval("#results", (place) => place.textContent ?? "");
        if (hasCode) expect.soft(results).toContain("RemoveExpiredGrantsAsync");
      }
    }));

  it("as names that people type", () =>
    visiting(asBuilt, async ({ page, site }) => {
      await openLoaded(page, site.origin);
      const look = watchTraces(page);
      const { elements } = await look();
      await paste(page, ...payloads.slice(0, 50).map(code));
      await page.evaluate((names) => {
        for (const [index, box] of [...document.querySelectorAll<HTMLInputElement>(".input-name")].entries()) {
          box.value = `${names[(index * 2) % names.length]}.cs`;
          box.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }, payloads);
      await analyze(page);
      await unfold(page);
      expect(await look()).toEqual({ ...none, elements });
    }));

  it("as fragments", () =>
    visiting(asBuilt, async ({ page, site }) => {
      const look = watchTraces(page);
      await openAnalyzer(page, site.origin);
      const { elements } = await look();
      await setHashes(page);
      expect(await look()).toEqual({ ...none, elements });
      expect(await page.$eval("#results", (results) => (results as HTMLElement).hidden)).toBe(true);
    }));

  it("as what storage holds, under every name that the site uses", () =>
    visiting(asBuilt, async ({ page, site }) => {
      const look = watchTraces(page);
      await page.goto(`${site.origin}/upgrades/6.3/`);
      const { elements } = await look();
      for (const value of [
        ...payloads,
        JSON.stringify({ version: 1, done: payloads }),
        '{"__proto__":{"version":1,"done":[]}}',
      ]) {
        await page.evaluate((text) => {
          for (const name of ["theme", "progress", "search-key", "answers"]) {
            localStorage.setItem(`identityserver-upgrade:${name}`, text);
            sessionStorage.setItem(name, text);
          }
          sessionStorage.setItem("analyzer-input", JSON.stringify({ files: [{ path: text, text }] }));
          for (const key of Object.keys(localStorage)) dispatchEvent(new StorageEvent("storage", { key }));
        }, value);
      }
      for (const path of ["/upgrades/6.3/", "/", "/rules/", "/analyze/"]) {
        await page.goto(site.origin + path);
        const seen = await look();
        expect.soft({ path, ...seen, elements: [] }).toEqual({ path, ...none, elements: [] });
        if (path === "/upgrades/6.3/") expect.soft(seen.elements).toEqual(elements);
      }
      expect(
        await page.$$eval("#inputs textarea", (boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value)),
      ).toEqual([""]);
    }));

  it("as words that are searched for", () =>
    visiting(asBuilt, async ({ page, site }) => {
      const look = watchTraces(page);
      await page.goto(`${site.origin}/`);
      await page.keyboard.down("Control");
      await page.keyboard.press("k");
      await page.keyboard.up("Control");
      await page.waitForSelector("dialog[open] #search-text");
      const { elements } = await look();
      await page.evaluate(async (all) => {
        const box = document.querySelector<HTMLInputElement>("#search-text");
        for (const payload of all) {
          if (!box) throw new Error("there is no search box");
          box.value = payload;
          box.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
      }, payloads);
      expect(await look()).toEqual({ ...none, elements });
    }));

  it("as text of rules", () =>
    visiting(
      () => withCatalog(hostileCatalog()),
      async ({ page, site }) => {
        await openLoaded(page, site.origin);
        const look = watchTraces(page);
        const { elements } = await look();
        await paste(page, ...Object.values(texts("x")));
        await analyze(page);
        await unfold(page);
        expect(await page.$eval("#results", (results) => results.textContent)).toContain("window.__pwned");
        expect(await look()).toEqual({ ...none, elements });
        const elsewhere = await page.$$eval(
          "#results a",
          (links) => links.filter((link) => (link as HTMLAnchorElement).origin !== location.origin).length,
        );
        expect(elsewhere).toBe(0);
      },
    ));
});
