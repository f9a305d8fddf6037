import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyAll, fixesOf } from "../../../src/report/apply.ts";
import type { Report } from "../../../src/schema/report.ts";
import { analyzeTexts } from "../../support/analyze.ts";

const fixtures = join(import.meta.dirname, "../../../rules/6.3/client-schema");
const first = readFileSync(join(fixtures, "before/Migrations/ConfigurationDb/20220324152912_Configuration.cs"), "utf8");
const whole = readFileSync(
  join(fixtures, "after/Migrations/ConfigurationDb/20230601120000_Update_DuendeIdentityServer_v6_3.cs"),
  "utf8",
);

const names = ["DPoPClockSkew", "DPoPValidationMode", "InitiateLoginUri", "RequireDPoP"];
const project =
  '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Duende.IdentityServer.EntityFramework" Version="6.2.3" /></ItemGroup></Project>';

/** The migration of the fixture without some of its columns. */
function without(...columns: string[]): string {
  return columns.reduce(
    (text, column) =>
      text
        .replace(new RegExp(`\\n? *migrationBuilder\\.AddColumn<\\w+>\\(\\s*name: "${column}"[^;]*;\\n`), "")
        .replace(new RegExp(` *migrationBuilder\\.DropColumn\\(\\s*name: "${column}"[^;]*;\\n`), ""),
    whole,
  );
}

const scan = (pending: string): Promise<Report> =>
  analyzeTexts({ "Host.csproj": project, "Migrations/1_First.cs": first, "Migrations/2_Pending.cs": pending });

async function completed(pending: string): Promise<string> {
  const report = await scan(pending);
  const texts: Record<string, string> = { "Migrations/2_Pending.cs": pending };
  const fixes = fixesOf(report).filter((fix) => fix.edits.some((edit) => edit.file in texts));
  return applyAll(fixes, (file) => texts[file]).changed.get("Migrations/2_Pending.cs") ?? "";
}

const statementOf = (text: string, call: string, column: string): string | undefined =>
  new RegExp(`^ *migrationBuilder\\.${call}[^;]*"${column}"[^;]*;`, "m")
    .exec(text)?.[0]
    .replace(/[\s\S]*;\s*(?=migrationBuilder)/, "");

describe("a pending migration that lacks columns", () => {
  it.each([[["DPoPClockSkew"]], [["InitiateLoginUri"]], [["DPoPValidationMode", "DPoPClockSkew", "InitiateLoginUri"]]])(
    "gets %j, as EF would have written it, in Up and Down",
    async (missing) => {
      const text = await completed(without(...missing));
      for (const name of names) {
        expect(statementOf(text, "AddColumn", name), name).toBe(statementOf(whole, "AddColumn", name));
        expect(text.match(new RegExp(`DropColumn\\(name: "${name}"`, "g"))).toHaveLength(1);
      }
      expect(
        (await scan(text)).results.filter(({ rule, verdict }) => rule === "6.3/client-schema" && verdict === "applies"),
      ).toEqual([]);
    },
  );

  it("keeps the line ends, and the layout of Down", async () => {
    const wide = without("DPoPClockSkew")
      .replace(
        /DropColumn\(name: ("\w+"), table: ("\w+")\)/g,
        "DropColumn(\n                name: $1,\n                table: $2)",
      )
      .replaceAll("\n", "\r\n");
    const text = await completed(wide);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text).toContain(
      '            migrationBuilder.DropColumn(\r\n                name: "DPoPClockSkew",\r\n                table: "Clients");\r\n',
    );
  });

  it("leaves the column type to EF where the provider cannot be told", async () => {
    const text = await completed(without("DPoPClockSkew").replace(/ *type: "[^"]*",\n/g, ""));
    expect(statementOf(text, "AddColumn", "DPoPClockSkew")).not.toContain("type:");
  });

  it("takes the types of another provider", async () => {
    const postgres = without("DPoPClockSkew", "InitiateLoginUri")
      .replace('"int"', '"integer"')
      .replace('"bit"', '"boolean"');
    const text = await completed(postgres);
    expect(statementOf(text, "AddColumn", "DPoPClockSkew")).toContain('type: "interval"');
    expect(statementOf(text, "AddColumn", "InitiateLoginUri")).toContain('type: "character varying(2000)"');
  });
});

it("where no migration has begun, the command that makes one is named among the work left", async () => {
  const report = await analyzeTexts({ "Host.csproj": project, "Migrations/1_First.cs": first });
  const finding = report.results.find(({ rule }) => rule === "6.3/client-schema")?.findings[0];
  expect(finding?.fix).toBeUndefined();
  expect(finding?.leftToDo).toContain("dotnet ef migrations add Update_DuendeIdentityServer_v6_3");
});
