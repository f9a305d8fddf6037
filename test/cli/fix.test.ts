import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Encoding } from "../../src/analyzer/input.ts";
import { encode } from "../../src/analyzer/readers/decode.ts";
import { catalog } from "../support/analyze.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "upgrade-fix-"));
const catalogFile = join(folder, "catalog.json");

function fix(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const line = [join(root, "src/cli/main.ts"), "fix", "--catalog", catalogFile, ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      line,
      { cwd: folder, env: { ...process.env, INIT_CWD: folder } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Output as bytes: a patch holds the bytes of files in any encoding. */
function fixBytes(...args: string[]): Promise<Buffer> {
  const line = [join(root, "src/cli/main.ts"), "fix", "--catalog", catalogFile, ...args];
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder };
    execFile(process.execPath, line, { cwd: folder, env, encoding: "buffer" }, (_, stdout) => resolve(stdout));
  });
}

const BOM = "\ufeff";
const job =
  "// é\r\nusing Duende.IdentityServer.EntityFramework;\r\nclass Job { object Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }";
const encoded: Record<string, Encoding> = {
  "UTF-16 LE.cs": "utf-16le-bom",
  "UTF-16 BE.cs": "utf-16be",
  "Windows.cs": "windows-1252",
};
const files: Record<string, string> = {
  "Host.csproj": `${BOM}<Project Sdk="Microsoft.NET.Sdk.Web">\r\n  <ItemGroup>\r\n    <PackageReference Include="Duende.IdentityServer" Version="6.2.3" />\r\n  </ItemGroup>\r\n</Project>`,
  "Job.cs":
    "using Duende.IdentityServer.EntityFramework;\nclass Job { object Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }",
  "a b/Ünit.cs": `${BOM}using Duende.IdentityServer.EntityFramework;\r\nclass Unit { object Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }\r\n`,
};

function project(name: string): string {
  const path = join(folder, name);
  execFileSync("mkdir", ["-p", join(path, "a b")]);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  for (const [file, encoding] of Object.entries(encoded)) writeFileSync(join(path, file), encode(job, encoding));
  return path;
}

beforeAll(async () => writeFileSync(catalogFile, JSON.stringify(await catalog())));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("fix", () => {
  it("edits in place, keeps byte order marks, line ends and missing final newlines, and a second run changes nothing", async () => {
    const path = project("place");
    const first = await fix("place", "--to", "6.3");
    expect(first.stdout).toContain("6 files changed");
    expect(readFileSync(join(path, "Host.csproj"), "utf8")).toBe(
      (files["Host.csproj"] ?? "").replace("6.2.3", "6.3.10"),
    );
    for (const name of ["Job.cs", "a b/Ünit.cs"]) {
      const expected = (files[name] ?? "").replace("RemoveExpiredGrantsAsync", "CleanupGrantsAsync");
      expect(readFileSync(join(path, name), "utf8")).toBe(expected);
    }
    for (const [name, encoding] of Object.entries(encoded)) {
      const expected = encode(job.replace("RemoveExpiredGrantsAsync", "CleanupGrantsAsync"), encoding);
      expect(readFileSync(join(path, name)).equals(expected), name).toBe(true);
    }
    expect((await fix("place", "--to", "6.3")).stdout).toContain("0 files changed");
  });

  it("prints with --dry-run a patch that git applies to the original bytes, to the same result", async () => {
    const path = project("dry");
    const patch = await fixBytes("dry", "--to", "6.3", "--dry-run");
    for (const [file, text] of Object.entries(files)) expect(readFileSync(join(path, file), "utf8")).toBe(text);
    cpSync(path, join(folder, "patched"), { recursive: true });
    writeFileSync(join(folder, "change.patch"), patch);
    execFileSync("git", ["init", "-q"], { cwd: join(folder, "patched") });
    const options = { cwd: join(folder, "patched"), stdio: "pipe" } as const;
    execFileSync("git", ["apply", join(folder, "change.patch")], options);
    await fix("dry", "--to", "6.3");
    for (const file of [...Object.keys(files), ...Object.keys(encoded)]) {
      expect(readFileSync(join(folder, "patched", file)).equals(readFileSync(join(path, file))), file).toBe(true);
    }
  });

  it("names files from the top of the repository, where git looks for them", async () => {
    const path = project("repository/src");
    execFileSync("git", ["init", "-q"], { cwd: join(folder, "repository") });
    await fix("repository/src", "--to", "6.3", "--dry-run", "--output", "top.patch");
    execFileSync("git", ["apply", join(folder, "top.patch")], { cwd: join(folder, "repository"), stdio: "pipe" });
    expect(readFileSync(join(path, "Job.cs"), "utf8")).toContain("CleanupGrantsAsync");
    expect((await fixBytes("repository/src", "--to", "6.3", "--dry-run")).toString()).toBe("");
  });

  it("leaves what needs a look unless --unsafe is given, and lists it", async () => {
    const code =
      "using Duende.IdentityServer.EntityFramework;\nbuilder.Services.AddIdentityServer();\nbuilder.Services.AddTransient<TokenCleanupService, Mine>();\nclass Mine : TokenCleanupService { }\n";
    writeFileSync(join(project("look"), "Startup.cs"), code);
    const kept = await fix("look", "--from", "6.2", "--to", "6.3");
    expect(kept.code).toBe(1);
    expect(kept.stdout).toContain("6.3/token-cleanup-service-interface");
    expect(readFileSync(join(folder, "look/Startup.cs"), "utf8")).toBe(code);
    await fix("look", "--from", "6.2", "--to", "6.3", "--unsafe");
    expect(readFileSync(join(folder, "look/Startup.cs"), "utf8")).toContain(
      "AddTransient<ITokenCleanupService, Mine>()",
    );
  });

  it("refuses what does not exist with exit code 2", async () => {
    expect(await fix("nowhere")).toMatchObject({ code: 2, stdout: "" });
  });
});
