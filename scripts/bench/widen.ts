import type { Catalog, Rule } from "../../src/schema/catalog.ts";

/*
 * Catalogs with more rules than there are: clones that ask for other names and so never match. What they cost is
 * the cost of having rules.
 */

/** How a clone's names differ: all of the name, or only its end, so that it shares prefixes with the real one. */
export type Naming = "otherNames" | "sharedPrefixes";

const rename: Record<Naming, (name: string, clone: number) => string> = {
  otherNames: (name, clone) => `Q${clone}${[...name].reverse().join("")}`,
  sharedPrefixes: (name, clone) => `${name}Q${clone}`,
};

/** Words of ids and literals that a detector looks for; `#ctor` and the namespace's first words stay. */
function renamedId(id: string, naming: Naming, clone: number): string {
  const [path = "", ...parameters] = id.split("(");
  const words = path
    .slice(2)
    .replace(/[A-Za-z_]\w*/g, (word) => (word === "ctor" ? word : rename[naming](word, clone)));
  return [`${path.slice(0, 2)}${words}`, ...parameters].join("(");
}

const isId = (text: string): boolean => /^[NTMPFE]:/.test(text);
/** Fields of detectors that name what is looked for. */
const lookedFor = new Set(["id", "value", "name", "path", "table", "column", "near", "literal"]);

function cloned(value: unknown, key: string, naming: Naming, clone: number): unknown {
  if (typeof value === "string") {
    if (isId(value)) return renamedId(value, naming, clone);
    return lookedFor.has(key) ? value.replace(/[A-Za-z][\w-]*/g, (word) => rename[naming](word, clone)) : value;
  }
  if (Array.isArray(value)) return value.map((item) => cloned(item, key, naming, clone));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cloned(item, name, naming, clone)]));
}

export function cloneOf(rule: Rule, naming: Naming, clone: number): Rule {
  const changed = { apis: rule.apis, detect: rule.detect };
  return { ...rule, id: `${rule.id}-${clone}`, ...(cloned(changed, "", naming, clone) as typeof changed) };
}

/** A catalog with exactly this many rules: its own, as many as fit, then clones of them in turn. */
export function widened(catalog: Catalog, rules: number, naming: Naming): Catalog {
  const own = catalog.rules.slice(0, rules);
  const clones = Array.from({ length: rules - own.length }, (_, index) =>
    cloneOf(own[index % own.length] as Rule, naming, 1 + Math.floor(index / own.length)),
  );
  return { ...catalog, rules: [...own, ...clones] };
}
