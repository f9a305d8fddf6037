import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Engine } from "../../src/analyzer/engine.ts";
import { createEngine } from "../../src/engine/node.ts";
import { type Hop, readHop } from "../../src/facts/hop.ts";

/** Texts by path; null takes a file away. */
export type Files = Readonly<Record<string, string | null>>;

export const PROJECT = "src/IdentityServer/Duende.IdentityServer.csproj";

/** A package, and the scripts of both contexts. */
export const BASE: Files = {
  [PROJECT]: `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net8.0</TargetFramework><PackageId>Duende.IdentityServer</PackageId></PropertyGroup>
</Project>
`,
  "src/IdentityServer/Base.cs": "namespace Own; internal class Base { }\n",
  "migrations/IdentityServerDb/Migrations/ConfigurationDb.sql": table("Clients", "[Id] int NOT NULL IDENTITY"),
  "migrations/IdentityServerDb/Migrations/PersistedGrantDb.sql": table("Keys", "[Id] nvarchar(450) NOT NULL"),
};

/** `CREATE TABLE` as EF's tool writes it for SQL Server. */
export function table(name: string, ...columns: readonly string[]): string {
  const lines = [...columns, `CONSTRAINT [PK_${name}] PRIMARY KEY ([Id])`].map((line) => `    ${line}`);
  return `CREATE TABLE [${name}] (\n${lines.join(",\n")}\n);\nGO\n`;
}

/** A repository in a new folder with one commit a tag; each adds its files to those before. */
export function makeHistory(tags: Readonly<Record<string, Files>>): string {
  const folder = mkdtempSync(join(tmpdir(), "facts-"));
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, env, stdio: "pipe" });
  git("init", "--quiet");
  for (const [tag, files] of Object.entries(tags)) {
    for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
    git("add", "--all");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "--allow-empty", "-m", tag);
    git("tag", tag);
  }
  return folder;
}

function write(path: string, text: string | null): void {
  mkdirSync(dirname(path), { recursive: true });
  if (text === null) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

let engine: Promise<Engine> | undefined;

export async function readHistory(folder: string, from: string, to: string): Promise<Hop> {
  engine ??= createEngine();
  const say = () => undefined;
  return readHop({ engine: await engine, from: { clone: folder, tag: from }, to: { clone: folder, tag: to }, say });
}

/** The hop between two states of the product's sources, 8.0.0 and 8.1.0; later patches of 8.1 may follow. */
export async function hopOf(before: Files, after: Files, patches: Readonly<Record<string, Files>> = {}): Promise<Hop> {
  const folder = makeHistory({ "is-8.0.0": { ...BASE, ...before }, "is-8.1.0": after, ...patches });
  try {
    return await readHistory(folder, "is-8.0.0", "is-8.1.0");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same for one file of C# in the namespace `Own`. */
export function hopOfCode(before: string, after: string): Promise<Hop> {
  const file = (text: string) => ({ "src/IdentityServer/Code.cs": `namespace Own;\n${text}\n` });
  return hopOf(file(before), file(after));
}
