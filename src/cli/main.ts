#!/usr/bin/env node
import { EXIT } from "./exit.ts";
import { explain } from "./explain.ts";
import { fix } from "./fix.ts";
import { parseCommand, USAGE } from "./options.ts";
import { plan } from "./plan.ts";
import { listRules } from "./rules.ts";
import { AnalysisFailed } from "./run.ts";
import { refuse, scan } from "./scan.ts";

async function main(): Promise<number> {
  const parsed = parseCommand(process.argv.slice(2));
  if (parsed.kind === "help") {
    process.stdout.write(USAGE);
    return EXIT.nothingApplies;
  }
  if (parsed.kind === "problem") {
    process.stderr.write(`${parsed.message}\n\nSee \`--help\`.\n`);
    return EXIT.couldNotRun;
  }
  switch (parsed.command) {
    case "scan":
      return scan(parsed.options);
    case "fix":
      return fix(parsed.options);
    case "plan":
      return plan(parsed.options);
    case "explain":
      return explain(parsed.options);
    case "rules":
      return listRules(parsed.options);
    default:
      return parsed.command satisfies never;
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof AnalysisFailed) return refuse(error.message);
  throw error;
});
