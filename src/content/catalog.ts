import { loadCatalog } from "../catalog/load.ts";
import type { Release, Rule } from "../schema/catalog.ts";

/** The catalog as the pages show it, read once a build. */
export const catalog = loadCatalog();

const rules = new Map(catalog.rules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return rules.get(id);
}

/** Rules of a release in the order of work. */
export function rulesOf(release: Release): Rule[] {
  return release.rules.flatMap((id) => ruleById(id) ?? []);
}

/** The rules before and after this one in the order of work of its release. */
export function neighbours(rule: Rule): { previous: Rule | undefined; next: Rule | undefined } {
  const siblings = catalog.rules.filter((other) => other.release === rule.release);
  const index = siblings.findIndex((other) => other.id === rule.id);
  return { previous: siblings[index - 1], next: siblings[index + 1] };
}

export interface StepGroup {
  /** Number of the guide's step; absent for rules that belong to none. */
  readonly step?: number;
  readonly rules: readonly Rule[];
}

/** Rules by step, steps in order, rules without a step last. */
export function stepsOf(list: readonly Rule[]): StepGroup[] {
  const numbers = [...new Set(list.flatMap((rule) => rule.step ?? []))].sort((a, b) => a - b);
  const rest = list.filter((rule) => rule.step === undefined);
  return [
    ...numbers.map((step) => ({ step, rules: list.filter((rule) => rule.step === step) })),
    ...(rest.length === 0 ? [] : [{ rules: rest }]),
  ];
}
