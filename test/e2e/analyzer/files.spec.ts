import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { analyze, boxes, cleanup, csproj, openAnalyzer, paste, resultOf } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "analyzer-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A real drop of paths, folders included, as the operating system would make it. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
  }
}

const many = Object.fromEntries(
  Array.from({ length: 250 }, (_, index) => [`Host/Model${index}.cs`, `namespace Contoso;\nclass Model${index} { }\n`]),
);

test("a dropped folder of 250 files arrives whole, without build output", async ({ page }) => {
  const folder = await folderOf({
    ...many,
    "Host/Host.csproj": csproj,
    "Host/Cleanup.cs": cleanup,
    "Host/bin/Copy.cs": cleanup,
    "Host/obj/Host.csproj": csproj,
    "node_modules/x/index.cs": cleanup,
  });
  await openAnalyzer(page);
  await drop(page, [folder]);
  await expect(page.locator("#analyzer-live")).toContainText("Added 252 files. Left out 3 folders");
  await analyze(page);
  await expect(page.getByText("252 files given: 252 analyzed, 0 refused, 0 ignored")).toBeVisible();
  await expect(resultOf(page, "6.3/remove-expired-grants-renamed").locator(".finding-place").first()).toContainText(
    "Host/Cleanup.cs:7:35",
  );
  await rm(folder, { recursive: true });
});

test("a folder from the folder button keeps its paths", async ({ page }) => {
  const folder = await folderOf({
    "Host/Host.csproj": csproj,
    "Host/Cleanup.cs": cleanup,
    "Host/bin/Copy.cs": cleanup,
  });
  await openAnalyzer(page);
  await page.locator("#pick-folder").setInputFiles(folder);
  await expect(page.locator("#analyzer-live")).toContainText("Added 2 files. Left out 1 folder");
  await analyze(page);
  await expect(page.getByText("2 files given: 2 analyzed")).toBeVisible();
  await rm(folder, { recursive: true });
});

const archive = Buffer.from(
  zipSync({
    "Repo/Host/Host.csproj": strToU8(csproj),
    "Repo/Host/Cleanup.cs": strToU8(cleanup),
    "Repo/Host/bin/Copy.cs": strToU8(cleanup),
    "Repo/Host/Large.cs": strToU8(`namespace Contoso;\n${"// padding padding\n".repeat(150_000)}`),
    "Repo/Größe.json": strToU8("{}"),
    "Repo/logo.png": strToU8("x"),
  }),
);

test("a zip gives its files, and what it refused stays accounted for", async ({ page }) => {
  await openAnalyzer(page);
  await page.locator("#pick-files").setInputFiles([{ name: "repo.zip", mimeType: "application/zip", buffer: archive }]);
  const live = page.locator("#analyzer-live");
  await expect(live).toContainText("Added 3 files. Left out 1 folder");
  await expect(live).toContainText(
    "Left 1 file of other kinds in the archive unopened. 1 entry refused: Repo/Host/Large.cs",
  );
  await analyze(page);
  await expect(page.getByText("4 files given: 3 analyzed, 1 refused, 0 ignored")).toBeVisible();
  await expect(page.locator("#results .callout")).toContainText("Repo/Host/Large.cs");
  await expect(resultOf(page, "6.3/remove-expired-grants-renamed").locator(".finding-place").first()).toContainText(
    "Repo/Host/Cleanup.cs:7:35",
  );
});

test("a dropped zip is opened like a chosen one, and one that is none is refused by name", async ({ page }) => {
  const folder = await folderOf({ "repo.zip": archive, "broken.zip": "no archive" });
  await openAnalyzer(page);
  await drop(page, [join(folder, "repo.zip"), join(folder, "broken.zip")]);
  await expect(page.locator("#analyzer-live")).toContainText("Added 3 files");
  await expect(page.locator(".input", { hasText: "broken.zip" })).toContainText("not read: it is no zip archive");
  await rm(folder, { recursive: true });
});

test("several files pasted as one text are told apart, and can be put back together", async ({ page }) => {
  await openAnalyzer(page);
  await paste(page, `// Host/Host.csproj\n${csproj}\n// Host/Cleanup.cs\n${cleanup}`);
  await expect(page.locator("#analyzer-live")).toContainText(
    "The pasted text holds 2 files, told apart by file headings",
  );
  await expect(boxes(page)).toHaveCount(2);
  await analyze(page);
  await expect(resultOf(page, "6.3/remove-expired-grants-renamed").locator(".finding-place").first()).toHaveText(
    "Host/Cleanup.cs:7:35",
  );
  await page.getByRole("button", { name: "Put the pasted text back as one file" }).click();
  await expect(boxes(page)).toHaveCount(1);
});

test("a project file and C# pasted as one text are told apart by where one ends", async ({ page }) => {
  await openAnalyzer(page);
  await paste(page, `${csproj}\n${cleanup}`);
  await expect(page.locator("#analyzer-live")).toContainText("told apart by where one kind of file ends");
  await expect(page.locator(".input-name").first()).toHaveValue("Pasted.csproj");
  await expect(page.locator(".input-name").nth(1)).toHaveValue("Pasted.cs");
});

test("files that are too large or binary are refused by name with a cure, and the limit can be raised", async ({
  page,
}) => {
  const large = `namespace Contoso;\n${"// padding padding padding\n".repeat(90_000)}`;
  await openAnalyzer(page);
  await page.locator("#pick-files").setInputFiles([
    { name: "Host.csproj", mimeType: "text/xml", buffer: Buffer.from(csproj) },
    { name: "Large.cs", mimeType: "text/plain", buffer: Buffer.from(large) },
    {
      name: "Logo.cs",
      mimeType: "text/plain",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0, 3, 0, 0, 0, 0x80]),
    },
  ]);
  await analyze(page);
  const refused = page.locator("#results .callout");
  await expect(refused).toContainText("Large.cs");
  await expect(refused).toContainText("Raise the limit");
  await expect(page.getByText("3 files given: 1 analyzed, 2 refused, 0 ignored")).toBeVisible();
  await page.getByText("Limits", { exact: true }).click();
  await page.locator("#limit-csharp").fill("5");
  await analyze(page);
  await expect(page.getByText("3 files given: 2 analyzed, 1 refused, 0 ignored")).toBeVisible();
});

test("UTF-16 with CRLF gives the same finding as UTF-8", async ({ page }) => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(cleanup.replaceAll("\n", "\r\n"), "utf16le")]);
  await openAnalyzer(page);
  await page.locator("#pick-files").setInputFiles([
    { name: "Host.csproj", mimeType: "text/xml", buffer: Buffer.from(csproj) },
    { name: "Cleanup.cs", mimeType: "text/plain", buffer: utf16 },
  ]);
  await analyze(page);
  await expect(resultOf(page, "6.3/remove-expired-grants-renamed").locator(".finding-place").first()).toHaveText(
    "Cleanup.cs:7:35",
  );
});

test("removing a file leaves the others, and the last box stays", async ({ page }) => {
  await openAnalyzer(page);
  await page.locator("#pick-files").setInputFiles([
    { name: "A.cs", mimeType: "text/plain", buffer: Buffer.from("class A { }") },
    { name: "B.cs", mimeType: "text/plain", buffer: Buffer.from("class B { }") },
  ]);
  await page.getByRole("button", { name: "Remove A.cs" }).click();
  await expect(page.locator(".input-path")).toHaveText(["B.cs"]);
  await expect(page.getByRole("button", { name: "Remove B.cs" })).toBeFocused();
  await page.getByRole("button", { name: "Remove B.cs" }).click();
  await expect(page.locator("#inputs textarea")).toBeFocused();
});
