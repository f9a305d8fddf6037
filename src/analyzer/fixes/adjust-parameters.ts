import type { Api } from "../../schema/catalog.ts";
import type { EditTemplate } from "../../schema/fix.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import { asDeclared } from "../detectors/following.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";
import { adjustBaseCall } from "./adjust-base-call.ts";
import { adjustCall } from "./adjust-call.ts";
import { adjustDeclaration } from "./adjust-declaration.ts";
import { adjustReturn } from "./adjust-return.ts";
import type { FixContext } from "./fix-context.ts";
import { changeOf } from "./signature-change.ts";
import { wellKnownNamespaces } from "./well-known-namespaces.ts";

type AdjustTemplate = Extract<EditTemplate, { kind: "adjustParameters" }>;

/** Namespaces by simple type name: .NET's, those of the types in the rule's `apis`, and those that the template names. */
function namespacesOf(template: AdjustTemplate, apis: readonly Api[]): ReadonlyMap<string, string> {
  const types = apis.filter((api) => api.id.startsWith("T:")).map((api) => api.id.slice(2));
  const listed = types.map(
    (path) => [path.slice(path.lastIndexOf(".") + 1), path.slice(0, path.lastIndexOf("."))] as const,
  );
  return new Map([...wellKnownNamespaces, ...listed, ...Object.entries(template.using ?? {})]);
}

/**
 * Adds, drops and passes on parameters from the signatures before and after the change. A base call also gives the
 * class's own constructor what the base asks for now; a call inside of a member that gets a new parameter passes that
 * one on. Null where a value cannot be had or a used one would vanish.
 */
export function adjustParameters(
  match: Match,
  template: AdjustTemplate,
  apis: readonly Api[],
  context: FixContext,
): readonly SpanEdit[] | null {
  const edits = editsAt(match, apis, template, context);
  return edits && edits.length > 0 ? edits : null;
}

function editsAt(
  { subject }: Match,
  apis: readonly Api[],
  template: AdjustTemplate,
  context: FixContext,
): SpanEdit[] | null {
  if (subject.kind === "symbol") return editsFor(subject.use, apis, template, context);
  if (subject.kind !== "returned") return null;
  const change = changeOf(subject.use.symbol, apis);
  return change && adjustReturn(subject.use, subject.returned, change, namespacesOf(template, apis), context);
}

function editsFor(
  use: SymbolUseFact,
  apis: readonly Api[],
  template: AdjustTemplate,
  context: FixContext,
): SpanEdit[] | null {
  const change = changeOf(use.symbol, apis);
  if (!change) return null;
  const known = namespacesOf(template, apis);
  switch (use.use) {
    case "baseCall":
      return adjustBaseCall(use, change, known, template.keeps ?? [], context);
    case "construct":
    case "invoke":
      return adjustCall(use, change, apis, known, context);
    case "ownInvoke":
      return adjustCall(use, asDeclared(change, use.parameters?.items ?? []), apis, known, context);
    case "implement":
    case "override":
      return adjustDeclaration(use, change, known, context)?.edits ?? null;
    default:
      return null;
  }
}
