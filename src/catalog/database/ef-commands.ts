import type { DatabaseSource, DatabaseStep } from "../../schema/database.ts";
import type { SchemaFacts } from "../../schema/facts.ts";

type ContextStep = DatabaseStep["contexts"][number];

const releaseOf = (version: string): string => version.split(".").slice(0, 2).join("_");

/** The commands of the dotnet-ef tool for each context, in the order of work; the last one is the way back. */
export function efCommands(source: DatabaseSource, facts: SchemaFacts): ContextStep[] {
  const migration = source.migration ?? `Update_IdentityServer_${releaseOf(facts.to)}`;
  return source.contexts.map((context) => {
    const folder = source.folder ?? `Migrations/${context.replace(/Context$/, "")}`;
    return {
      context,
      migration,
      folder,
      commands: [
        { purpose: "add", command: `dotnet ef migrations add ${migration} -c ${context} -o ${folder}` },
        { purpose: "update", command: `dotnet ef database update -c ${context}` },
        { purpose: "script", command: `dotnet ef migrations script -c ${context} --idempotent` },
        { purpose: "revert", command: `dotnet ef database update <previous-migration> -c ${context}` },
      ],
    };
  });
}
