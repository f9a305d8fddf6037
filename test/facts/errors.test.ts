import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHistory, PROJECT, readHistory, table } from "./history.ts";

let folder: string;

beforeAll(() => {
  const project = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>`;
  folder = makeHistory({
    "is-8.0.0": { "readme.md": "nothing yet" },
    "is-8.1.0": { [PROJECT]: project, "src/IdentityServer/A.cs": "public class A { }" },
    "is-8.2.0": {
      "migrations/ConfigurationDb.sql": table("Clients", "[Id] hierarchyid NOT NULL"),
      "migrations/PersistedGrantDb.sql": table("Keys", "[Id] int NOT NULL"),
    },
    latest: {},
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

test("an unknown tag names the nearest", async () => {
  await expect(readHistory(folder, "8.0.0", "is-8.1.0")).rejects.toThrow(
    `unknown tag \`8.0.0\` in \`${folder}\`; did you mean \`is-8.0.0\`?`,
  );
  await expect(readHistory(folder, "is-8.1.7", "is-8.1.0")).rejects.toThrow("did you mean `is-8.1.0`?");
  await expect(readHistory(folder, "is-8.3.0", "is-8.1.0")).rejects.toThrow(/did you mean `is-8\.\d\.0`\?/);
  await expect(readHistory(folder, "nothing-like-it", "is-8.1.0")).rejects.toThrow("list the tags with `git tag`");
});

test("a folder that is no clone is said to be none", async () => {
  const empty = mkdtempSync(join(tmpdir(), "facts-"));
  await expect(readHistory(empty, "is-8.0.0", "is-8.1.0")).rejects.toThrow(
    `\`${empty}\` is no git repository; give the folder of a clone, or of its \`.git\``,
  );
  rmSync(empty, { recursive: true });
});

test("a tag without the product's code says what is looked for", async () => {
  await expect(readHistory(folder, "is-8.0.0", "is-8.1.0")).rejects.toThrow(/`is-8.0.0` .* holds no C# of a package/);
});

test("a tag without scripts, or with types that are not known, says where to teach them", async () => {
  await expect(readHistory(folder, "is-8.1.0", "is-8.2.0")).rejects.toThrow(/`is-8.1.0` has no `ConfigurationDb.sql`/);
  await expect(readHistory(folder, "is-8.2.0", "is-8.2.0")).rejects.toThrow(/no CLR type is known for `hierarchyid`/);
});

test("a tag that names no version is refused", async () => {
  await expect(readHistory(folder, "latest", "is-8.2.0")).rejects.toThrow("the tag `latest` names no version");
});
