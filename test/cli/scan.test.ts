import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalog } from "../support/analyze.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "upgrade-cli-"));
const catalogFile = join(folder, "catalog.json");

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function cli(...args: string[]): Promise<Outcome> {
  const node = process.execPath;
  return new Promise((resolve) => {
    execFile(
      node,
      [join(root, "src/cli/main.ts"), ...args],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder }, maxBuffer: 64_000_000 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const scan = (...args: string[]) => cli("scan", "--catalog", catalogFile, ...args);

function put(path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const project = (version: string) =>
  `<Project Sdk="Microsoft.NET.Sdk.Web">\n  <ItemGroup>\n    <PackageReference Include="Duende.IdentityServer" Version="${version}" />\n  </ItemGroup>\n</Project>\n`;

beforeAll(async () => {
  writeFileSync(catalogFile, JSON.stringify(await catalog()));
  put("old/src/Host.csproj", project("6.2.3"));
  put(
    "old/src/Job.cs",
    "using Duende.IdentityServer.EntityFramework;\nclass Job { void Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }\n",
  );
  put(
    "old/src/obj/Generated.cs",
    "using Duende.IdentityServer.EntityFramework;\nclass G { void Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }\n",
  );
  put("landed/Host.csproj", project("6.3.10"));
  put("plain/Plain.csproj", `<Project Sdk="Microsoft.NET.Sdk"></Project>`);
  put("hostile/broken.csproj", '<Project><ItemGroup><PackageReference Include="Duende.IdentityServer" Version="6.2.0"');
  put("hostile/binary.cs", new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254]));
  put("hostile/deep.cs", `class C { int M() => ${"(".repeat(50_000)}; }`);
  put("hostile/angle.csproj", "<".repeat(200_000));
  put("hostile/empty.cs", "");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("scan", () => {
  it("exits with 1 and names file, line and rule when something applies", async () => {
    const { code, stdout } = await scan("old", "--to", "6.3");
    expect(code).toBe(1);
    expect(stdout).toContain("src/Job.cs:2:");
    expect(stdout).toContain("6.3/remove-expired-grants-renamed");
  });

  it("exits with 0 for a project that has landed, and for one without IdentityServer", async () => {
    for (const path of ["landed", "plain"]) {
      const { code, stdout, stderr } = await scan(path, "--to", "6.3");
      expect(`${code} ${stderr}`).toBe("0 ");
      expect(stdout).toMatch(/already on 6\.3|does not use IdentityServer/);
    }
  });

  it("exits with 0 or 1 whatever a file contains, and says what it could not read", async () => {
    const { code, stdout } = await scan("hostile", "--to", "6.3", "--format", "json");
    expect([0, 1]).toContain(code);
    const report = JSON.parse(stdout) as { inputs: { path: string; status: string; reason?: string }[] };
    const binary = report.inputs.find((input) => input.path === "binary.cs");
    expect(binary).toMatchObject({ status: "refused" });
    expect(report.inputs).toHaveLength(5);
  });

  it("skips build output and says so", async () => {
    const { stdout } = await scan("old", "--format", "json");
    const report = JSON.parse(stdout) as { inputs: { path: string; status: string }[] };
    expect(report.inputs).toContainEqual(expect.objectContaining({ path: "src/obj", status: "ignored" }));
    expect(stdout).not.toContain("Generated.cs");
  });

  it.each([
    [["missing-folder"], "no such file or folder"],
    [["old", "--to", "9.9"], "unknown release `9.9` for --to"],
    [["old", "--from", "banana"], "unknown release `banana` for --from"],
    [["old", "--from", "6.3", "--to", "6.3"], "nothing lies between"],
    [["old", "--format", "xml"], "use text, json, sarif, markdown"],
    [["old", "--fail-on", "never-ever"], "use error, warning, note, never"],
    [["old", "--unknown"], "--unknown"],
    [[], "at least one file or folder"],
  ])("exits with 2 and says what to do for %j", async (args, message) => {
    const { code, stderr, stdout } = await scan(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
  });

  it("exits with 0 under `--fail-on never`", async () => {
    expect((await scan("old", "--fail-on", "never")).code).toBe(0);
  });

  it("writes the report where `--output` says", async () => {
    const { code, stdout } = await scan("old", "--format", "sarif", "--output", "report.sarif");
    expect([code, stdout]).toEqual([1, ""]);
    expect(JSON.parse(readFileSync(join(folder, "report.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
  });

  it("gives the same bytes twice", async () => {
    const [first, second] = [await scan("old", "--format", "sarif"), await scan("old", "--format", "sarif")];
    expect(first.stdout).toBe(second.stdout);
  });
});

describe("the catalog file", () => {
  it("is where all rules come from: without rules nothing is found, with another title another title is shown", async () => {
    const whole = await catalog();
    put(
      "none.json",
      JSON.stringify({ ...whole, rules: [], releases: whole.releases.map((release) => ({ ...release, rules: [] })) }),
    );
    put(
      "other.json",
      JSON.stringify({ ...whole, rules: whole.rules.map((rule) => ({ ...rule, title: "Another title" })) }),
    );
    const none = await cli("scan", "old", "--catalog", "none.json", "--format", "json");
    expect([none.code, (JSON.parse(none.stdout) as { results: unknown[] }).results]).toEqual([0, []]);
    expect((await cli("scan", "old", "--catalog", "other.json")).stdout).toContain("Another title");
  });

  it.each([
    ["absent.json", null, "no catalog at"],
    ["broken.json", "{", "is not JSON"],
    ["wrong.json", "{}", "is not a catalog"],
  ])("is refused with exit code 2 when it is %s", async (name, content, message) => {
    if (content !== null) put(name, content);
    const { code, stderr } = await cli("scan", "old", "--catalog", name);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("explain and rules", () => {
  it("show what the catalog holds", async () => {
    const listed = await cli("rules", "--catalog", catalogFile);
    expect(listed.stdout.split("\n")).toContainEqual(expect.stringMatching(/^6\.3\/logout-token-typ\t.*\tsilent\t/));
    const explained = await cli("explain", "6.3/logout-token-typ", "--catalog", catalogFile);
    expect(explained.stdout).toContain("## How to upgrade");
    expect((await cli("explain", "6.3/no-such-rule", "--catalog", catalogFile)).code).toBe(2);
  });
});
