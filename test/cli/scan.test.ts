import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/schema/report.ts";
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

  it("says that it analyzed nothing where nothing given is for it", async () => {
    put("prose/notes.txt", "To do.\n");
    const { code, stdout } = await scan(join(folder, "prose"));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^nothing was analyzed: .*; give the folder of the solution$/m);
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

describe("what can be given", () => {
  const job =
    "using Duende.IdentityServer.EntityFramework;\nclass Job { void Run(TokenCleanupService s) => s.RemoveExpiredGrantsAsync(); }\n";
  const found = async (...args: string[]) => {
    const { code, stdout, stderr } = await scan(...args, "--to", "6.3", "--format", "json");
    if (code === 2) return stderr;
    const report = JSON.parse(stdout) as Report;
    const places = report.results
      .filter((result) => result.rule === "6.3/remove-expired-grants-renamed")
      .flatMap((result) => result.findings.map((finding) => finding.location.file));
    return { places, ignored: report.inputs.flatMap((input) => (input.status === "ignored" ? [input.path] : [])) };
  };

  beforeAll(() => {
    put("tree/src/A/A.csproj", project("6.2.3"));
    put("tree/src/A/Job.cs", job);
    put("tree/src/A/bin/Job.cs", job);
    put("tree/src/B[1]/B.csproj", project("6.2.3"));
    put("tree/src/B[1]/Job.cs", job);
    put("tree/logo.png", "x");
    symlinkSync(join(folder, "tree/src/A/Job.cs"), join(folder, "tree/Link.cs"));
    const entries = {
      "Repo/A/A.csproj": strToU8(project("6.2.3")),
      "Repo/A/Job.cs": strToU8(job),
      "Repo/A/obj/Job.cs": strToU8(job),
      "Repo/logo.png": strToU8("x"),
    };
    put("repo.zip", zipSync(entries));
    put("broken.zip", "no archive");
  });

  it.each([
    [["tree/src/**/*.{cs,csproj}"], ["A/Job.cs", "B[1]/Job.cs"]],
    [["tree/src/A/*"], ["Job.cs"]],
    [["tree/src/B[1]"], ["Job.cs"]],
    [["tree/src/A/A.csproj", "tree/src/B*/*.cs"], ["B[1]/Job.cs"]],
    [["tree/**"], ["src/A/Job.cs", "src/B[1]/Job.cs"]],
  ])("a quoted glob, or a path that only looks like one: %j", async (paths, places) => {
    expect(await found(...paths)).toMatchObject({ places });
  });

  it("a glob that nothing matches exits with 2", async () => {
    expect(await found("tree/**/*.fsproj")).toContain("nothing that matches: ");
  });

  it("a zip archive, with paths from its top, and from the common parent beside others", async () => {
    expect(await found("repo.zip")).toEqual({ places: ["Repo/A/Job.cs"], ignored: ["Repo/A/obj"] });
    expect(await found("repo.zip", "tree/src/A")).toMatchObject({
      places: ["repo.zip/Repo/A/Job.cs", "tree/src/A/Job.cs"],
    });
  });

  it("an archive that is none is refused by name, and `fix` writes into no archive", async () => {
    const { stdout } = await scan("broken.zip", "--to", "6.3");
    expect(stdout).toContain("not read: broken.zip: it is no zip archive, or an empty one; make the archive again");
    const { code, stderr } = await cli("fix", "repo.zip", "--catalog", catalogFile, "--to", "6.3");
    expect([code, stderr]).toEqual([2, expect.stringContaining("unpack it")]);
  });

  it("folders and links that are left out are named in the text", async () => {
    const { stdout } = await scan("tree", "--to", "6.3");
    expect(stdout).toContain("left out: 1 folder of build output, restored packages or version control: src/A/bin");
    expect(stdout).toContain("left out: 1 link, which are not followed: Link.cs");
  });

  it("of build output only what restore chose is read", async () => {
    const assets = {
      targets: { "net6.0": { "Duende.IdentityServer/6.2.1": { type: "package" } } },
      project: { frameworks: { "net6.0": { dependencies: { "Duende.IdentityServer": { version: "[6.2.*, )" } } } } },
    };
    put("restored/A.csproj", project("6.2.*"));
    put(
      "restored/obj/project.assets.json",
      JSON.stringify({ ...assets, project: { ...assets.project, restore: { projectPath: "/x/A.csproj" } } }),
    );
    put("restored/obj/Job.cs", job);
    const { stdout } = await scan("restored", "--to", "6.3");
    expect(stdout).toContain("A.csproj: is on Duende IdentityServer 6.2.1");
    expect(stdout).not.toContain("Job.cs");
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
