import type { SchemaCorrection, SchemaFacts } from "../../schema/facts.ts";

/** The schema facts of a hop as the model of its release has them. What a correction names is there, see the check. */
export function correctSchema(facts: SchemaFacts, corrections: readonly SchemaCorrection[]): SchemaFacts {
  const contexts = facts.contexts.map((entry) => {
    const own = corrections.filter(({ context }) => context === entry.context);
    const stray = own.flatMap(({ strayColumns }) => strayColumns);
    const kept = entry.addedTables.map((added) => ({
      ...added,
      columns: added.columns.filter(({ name }) => !stray.includes(`${added.table}.${name}`)),
    }));
    return { ...entry, addedTables: [...kept, ...own.flatMap(({ addedTables }) => addedTables)] };
  });
  return { ...facts, contexts };
}
