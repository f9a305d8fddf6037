import { parseArgs } from "node:util";

/** What `--help` prints. */
export const USAGE = `identityserver-upgrade: what an IdentityServer upgrade does to your code

  scan PATH…     analyze files, folders, zip archives and globs such as 'src/**/*.cs'
  fix PATH…      make the safe edits in place; what is left is listed
  plan           print the net work between two releases: plan --from 6.2 --to 8.0
  explain ID     show one rule, e.g. explain 6.3/logout-token-typ
  rules          list the rules of the catalog

Options of scan, fix and plan
  --from R              release to start from, e.g. 6.2 (default: what each project declares)
  --to R                target release (default: the newest of the catalog)
  --format F            text, json, sarif or markdown (default: text)
  --output FILE         write the report, or the patch of --dry-run, there instead of to standard output
  --fail-on S           lowest severity that makes the exit code 1: error, warning, note, never (default: note)
  --max-bytes N         largest C# or SQL file that is read (default: 2000000)
  --catalog FILE        published catalog.json to use
  --unsafe              fix: make the edits too that need a look afterwards
  --dry-run             fix: print the patch for \`git apply\` and change nothing

Exit codes
  0  nothing applies
  1  something applies
  2  could not run: no such path, unknown release, bad option
`;

/** What `--format` takes. */
export const formats = ["text", "json", "sarif", "markdown"] as const;
const failLevels = ["error", "warning", "note", "never"] as const;
export type Format = (typeof formats)[number];
export type FailOn = (typeof failLevels)[number];

export interface Options {
  readonly operands: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly failOn: FailOn;
  readonly maxBytes: number | undefined;
  readonly catalog: string | undefined;
  readonly unsafe: boolean;
  readonly dryRun: boolean;
}

const commands = ["scan", "fix", "plan", "explain", "rules"] as const;
export type Command = (typeof commands)[number];

export type Parsed =
  | { readonly kind: "help" }
  | { readonly kind: "problem"; readonly message: string }
  | { readonly kind: "command"; readonly command: Command; readonly options: Options };

const problem = (message: string): Parsed => ({ kind: "problem", message });

function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find((value) => value === text);
}

const definitions = {
  from: { type: "string" },
  to: { type: "string" },
  format: { type: "string", default: "text" },
  output: { type: "string" },
  "fail-on": { type: "string", default: "note" },
  "max-bytes": { type: "string" },
  catalog: { type: "string" },
  unsafe: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function parseRaw(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: definitions, allowPositionals: true, strict: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Splits the arguments into command, operands and options; every mistake is a message with the cure. */
export function parseCommand(argv: readonly string[]): Parsed {
  const raw = parseRaw(argv);
  if (typeof raw === "string") return problem(raw);
  const { values, positionals } = raw;
  if (values.help || positionals.length === 0) return { kind: "help" };
  const [name = "", ...operands] = positionals;
  const command = oneOf(commands, name);
  if (!command) return problem(`unknown command \`${name}\`; use ${commands.join(", ")}`);
  const format = oneOf(formats, values.format);
  if (!format) return problem(`unknown format \`${values.format}\`; use ${formats.join(", ")}`);
  const failOn = oneOf(failLevels, values["fail-on"]);
  if (!failOn) return problem(`unknown level \`${values["fail-on"]}\` for --fail-on; use ${failLevels.join(", ")}`);
  const maxBytes = values["max-bytes"] === undefined ? undefined : Number(values["max-bytes"]);
  if (maxBytes !== undefined && !(Number.isInteger(maxBytes) && maxBytes > 0)) {
    return problem(`--max-bytes takes a whole number of bytes, not \`${values["max-bytes"]}\``);
  }
  const { from, to, output, catalog, unsafe, "dry-run": dryRun } = values;
  return {
    kind: "command",
    command,
    options: { operands, from, to, format, output, failOn, maxBytes, catalog, unsafe, dryRun },
  };
}
