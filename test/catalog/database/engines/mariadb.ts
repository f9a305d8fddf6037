import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type EngineUnderTest, type TestEngine, tablesFrom } from "./engine.ts";

const FOLDERS = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
const find = (name: string): string | undefined =>
  FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));

const programs = { server: find("mariadbd"), install: find("mariadb-install-db"), client: find("mariadb") };
const missing = Object.values(programs).includes(undefined)
  ? "`mariadbd`, `mariadb-install-db` and `mariadb` are not installed (`node scripts/setup.mjs --tests`)"
  : null;

/** Name of the column that ends the rows of one query among several. */
const MARK = "--end of rows--";

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

const COLUMNS = `select table_name as \`table\`, column_name as name, concat(column_type, ' ', extra) as type,
    is_nullable = 'YES' as nullable
  from information_schema.columns where table_schema = 'catalog' order by 1, ordinal_position`;
const INDEXES = `select table_name as \`table\`, index_name as name, non_unique = 0 as \`unique\`,
    index_name = 'PRIMARY' as \`primary\`, column_name as \`column\`
  from information_schema.statistics where table_schema = 'catalog' order by 1, 2, seq_in_index`;
const FOREIGN_KEYS = `select k.table_name as \`table\`, k.column_name as \`column\`, k.referenced_table_name as \`references\`,
    r.delete_rule as action
  from information_schema.key_column_usage k join information_schema.referential_constraints r
    on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
  where k.table_schema = 'catalog' and k.referenced_table_name is not null`;

/** What is written here lives for seconds: it need not survive a crash. */
const UNSAFE = ["--debug-no-sync", "--innodb-flush-log-at-trx-commit=0"];

async function open(): Promise<TestEngine> {
  const { server: daemon = "", install = "", client = "" } = programs;
  const folder = mkdtempSync(join(tmpdir(), "mariadb-"));
  const socket = join(folder, "s.sock");
  const common = ["--no-defaults", `--datadir=${join(folder, "data")}`, `--user=${userInfo().username}`];
  execFileSync(install, [...common, "--auth-root-authentication-method=normal", "--skip-test-db"], { stdio: "pipe" });
  const server = spawn(daemon, [...common, `--socket=${socket}`, "--skip-networking", ...UNSAFE], { stdio: "ignore" });
  await waitFor(socket, server);
  const send = (statement: string, database: string): string =>
    execFileSync(client, ["--no-defaults", `--socket=${socket}`, "--user=root", "--batch", "--raw", database], {
      input: statement,
      encoding: "utf8",
    });
  send("create database catalog", "mysql");
  const query = async (statement: string) => parseRows(send(statement, "catalog"));
  // Each call starts the client anew, which is most of the time that it takes.
  const queryAll = async (statements: readonly string[]) => {
    const output = send(
      statements.map((statement) => `${statement};\nselect '' as \`${MARK}\``).join(";\n"),
      "catalog",
    );
    return output.split(`${MARK}\n`).slice(0, -1).map(parseRows);
  };
  return {
    run: async (statement) => void send(statement, "catalog"),
    query,
    queryAll,
    tables: async () => {
      const [columns = [], indexes = [], foreignKeys = []] = await queryAll([COLUMNS, INDEXES, FOREIGN_KEYS]);
      return tablesFrom(columns, indexes, foreignKeys);
    },
    reset: async () => void send("drop database catalog; create database catalog", "mysql"),
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
