import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { EngineUnderTest, TestEngine } from "./engine.ts";

const FOLDERS = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
const find = (name: string): string | undefined =>
  FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));

const programs = { server: find("mariadbd"), install: find("mariadb-install-db"), client: find("mariadb") };
const missing = Object.values(programs).includes(undefined)
  ? "`mariadbd`, `mariadb-install-db` and `mariadb` are not installed (`apt-get install mariadb-server`)"
  : null;

/** Batch output of the client: tab separated, backslash escapes, `NULL` for null. */
function parseRows(output: string): Record<string, string | null>[] {
  const [header, ...lines] = output.split("\n").filter((line) => line !== "");
  const names = header?.split("\t") ?? [];
  return lines.map((line) => {
    const values = line.split("\t");
    return Object.fromEntries(
      names.map((name, index) => [name, values[index] === "NULL" ? null : (values[index] ?? null)]),
    );
  });
}

async function waitFor(socket: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (existsSync(socket)) return;
    if (server.exitCode !== null) throw new Error(`mariadbd ended with ${server.exitCode}`);
    await wait(100);
  }
  throw new Error("mariadbd did not open its socket within 20 seconds");
}

async function open(): Promise<TestEngine> {
  const { server: daemon = "", install = "", client = "" } = programs;
  const folder = mkdtempSync(join(tmpdir(), "mariadb-"));
  const socket = join(folder, "s.sock");
  const common = ["--no-defaults", `--datadir=${join(folder, "data")}`, `--user=${userInfo().username}`];
  execFileSync(install, [...common, "--auth-root-authentication-method=normal", "--skip-test-db"], { stdio: "pipe" });
  const server = spawn(daemon, [...common, `--socket=${socket}`, "--skip-networking"], { stdio: "ignore" });
  await waitFor(socket, server);
  const send = (statement: string, database: string): string =>
    execFileSync(client, ["--no-defaults", `--socket=${socket}`, "--user=root", "--batch", "--raw", database], {
      input: statement,
      encoding: "utf8",
    });
  send("create database catalog", "mysql");
  const query = async (statement: string) => parseRows(send(statement, "catalog"));
  return {
    run: async (statement) => void send(statement, "catalog"),
    query,
    columns: async (table) => {
      const rows = await query(
        `select column_name as name, column_type as type, is_nullable as nullable from information_schema.columns
         where table_schema = 'catalog' and table_name = '${table}' order by ordinal_position`,
      );
      return rows.map((row) => ({ name: String(row.name), type: String(row.type), nullable: row.nullable === "YES" }));
    },
    close: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const mariadb: EngineUnderTest = { name: "MariaDB", dialect: "mysql", missing, open };
