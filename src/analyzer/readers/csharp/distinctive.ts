/** Words of a camel-case name; `Async` and the `I` of interfaces say nothing about what it is. */
function words(name: string): string[] {
  return (
    name
      .replace(/Async$/, "")
      .replace(/^I(?=[A-Z])/, "")
      .match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? []
  );
}

/** Two words and twelve letters: enough when the vendor's namespace is imported (`ProcessTokenRequestAsync`, not `ExecuteAsync`). */
export function isDistinctive(name: string): boolean {
  const parts = words(name);
  return parts.length >= 2 && parts.join("").length >= 12;
}

/** Three words and sixteen letters: enough with nothing else to go by (`RemoveExpiredGrantsAsync`). */
export function isVeryDistinctive(name: string): boolean {
  const parts = words(name);
  return parts.length >= 3 && parts.join("").length >= 16;
}
