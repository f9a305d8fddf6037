import type { ApiFact, Signature } from "../../schema/facts.ts";
import { parseId } from "./documentation-id.ts";
import { claimsOf } from "./index.ts";

/** Facts as a list for authors: by declaring type, each with its claim, what it was and became, and its file. */
export function workList(facts: readonly ApiFact[]): string {
  const byType = new Map<string, ApiFact[]>();
  for (const fact of facts) {
    const type = fact.symbol.startsWith("T:") ? fact.symbol.slice(2) : parseId(fact.symbol).owner;
    byType.set(type, [...(byType.get(type) ?? []), fact]);
  }
  return [...byType].map(([type, own]) => [type, ...own.map(line)].join("\n")).join("\n");
}

function line(fact: ApiFact): string {
  const claim = claimsOf(fact).join(" or ");
  const change = claim === fact.change ? claim : `${claim} (${fact.change})`;
  const details = [values(fact), fact.differs?.join(", "), fact.since && `since ${fact.since}`, fact.file];
  return `  ${change}: ${fact.symbol}${details.map((part) => (part ? `\n    ${part}` : "")).join("")}`;
}

function values({ before, after, to }: ApiFact): string {
  if (to !== undefined) return `-> ${to}`;
  const [old, now] = [before, after].map((value) => (value === undefined ? undefined : text(value)));
  if (old !== undefined && now !== undefined) return `${old} -> ${now}`;
  return now === undefined ? "" : `-> ${now}`;
}

function text(value: Signature | string): string {
  if (typeof value === "string") return value;
  const parameters = value.parameters.map(({ type, name, optional }) => `${type} ${name}${optional ? " = …" : ""}`);
  return `(${parameters.join(", ")})${value.returns === undefined ? "" : `: ${value.returns}`}`;
}
