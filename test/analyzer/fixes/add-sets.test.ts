import { describe, expect, it } from "vitest";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import { api } from "../csharp/reading.ts";
import { fix } from "./fixing.ts";

const grants = "Duende.IdentityServer.EntityFramework.Interfaces.IPersistedGrantDbContext";
const work = { apis: [api(`P:${grants}.ServerSideSessions`, { change: "newMember", memberOf: "interface" })] };
const template: EditTemplate = {
  kind: "addSets",
  sets: { ServerSideSessions: "ServerSideSession" },
  beside: ["PersistedGrants", "Keys"],
};

const context = (...lines: string[]): string =>
  `class Grants : DbContext, ${grants}\n{\n${lines.map((line) => `    ${line}`.trimEnd()).join("\n")}\n}\n`;

const grantSet = "public DbSet<PersistedGrant> PersistedGrants { get; set; }";

describe("addSets", () => {
  it.each([
    [
      "is written as the set before it, and leaves sets of others alone",
      [
        "public virtual DbSet<Entities.Key> Keys { get; set; } = null!; // signing",
        "public DbSet<User> Users { get; set; }",
      ],
      [
        "public virtual DbSet<Entities.Key> Keys { get; set; } = null!; // signing",
        "public virtual DbSet<Entities.ServerSideSession> ServerSideSessions { get; set; } = null!;",
        "public DbSet<User> Users { get; set; }",
      ],
    ],
    [
      "keeps empty lines between sets",
      ["public DbSet<Key> Keys { get; set; }", "", grantSet],
      [
        "public DbSet<Key> Keys { get; set; }",
        "",
        grantSet,
        "",
        "public DbSet<ServerSideSession> ServerSideSessions { get; set; }",
      ],
    ],
    [
      "implements explicitly what is implemented explicitly",
      [`DbSet<Key> ${grants}.Keys { get; set; }`],
      [
        `DbSet<Key> ${grants}.Keys { get; set; }`,
        `DbSet<ServerSideSession> ${grants}.ServerSideSessions { get; set; }`,
      ],
    ],
  ])("%s", async (_, before, after) => {
    expect(await fix(context(...before), work, template)).toBe(context(...after));
  });

  it.each([
    ["\r\n", "\r\n"],
    ["\r", "\r"],
    // One CRLF makes new lines end so, whatever the line above ends with.
    ["\n", "\r\n"],
  ])("keeps lines with other ends whole: %j, and %j in another line", async (newline, other) => {
    const added = "public DbSet<ServerSideSession> ServerSideSessions { get; set; }";
    const written = (...lines: string[]) => `// own${other}${context(...lines).replaceAll("\n", newline)}`;
    const fixed = await fix(written(grantSet), work, template);
    expect(fixed?.replace(/\r\n?/g, "\n")).toBe(`// own\n${context(grantSet, added)}`);
  });

  it.each([
    ["a class without any of the sets", ["public DbSet<User> Users { get; set; }"]],
    ["sets on one line with others", [`${grantSet} public DbSet<Key> Keys { get; set; }`]],
  ])("leaves %s to people", async (_, lines) => {
    expect(await fix(context(...lines), work, template, {}, "stays")).toBeNull();
  });
});
