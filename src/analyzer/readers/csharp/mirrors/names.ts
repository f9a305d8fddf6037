/** What people put behind the name of a model that they store. */
export const suffix = "s?(?:Entity|Entities|Document|Record|Row|Data|Dao|Poco|Dbo|Db|Table|Tbl){0,2}";

/** The model that a name stands for, or null. */
export type ModelOf = (name: string) => string | null;

/** The longest first: `ApiScopeRow` is no `Scope`. */
const longestFirst = (models: ReadonlySet<string>): string[] =>
  [...models].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Finds the model that a class stores by the class's name (`PersistedGrant`, `MongoClientEntity`). */
export function modelsOfTypes(models: ReadonlySet<string>): ModelOf {
  const patterns = longestFirst(models).map((model) => [model, new RegExp(`^\\w*?${model}${suffix}$`)] as const);
  return (name) => patterns.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** The same for tables, whose names know no case and have underscores between words (`api_scopes`). */
export function modelsOfTables(models: ReadonlySet<string>): ModelOf {
  const patterns = longestFirst(models).map((model) => [model, new RegExp(`^\\w*?${model}${suffix}$`, "i")] as const);
  return (name) => patterns.find(([, pattern]) => pattern.test(name.replaceAll("_", "")))?.[0] ?? null;
}

/** Columns are called as members are, apart from case and underscores. */
export const plainName = (name: string): string => name.replaceAll("_", "").toLowerCase();
