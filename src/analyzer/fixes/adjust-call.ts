import type { Api } from "../../schema/catalog.ts";
import type { Parameter } from "../../schema/facts.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import { callForms, plainType, shapeOfMember } from "../detectors/signature.ts";
import type { SpanEdit } from "../edit.ts";
import { adjustDeclaration } from "./adjust-declaration.ts";
import { editCall, planCall } from "./call-plan.ts";
import type { FixContext } from "./fix-context.ts";
import { changeOf, type SignatureChange } from "./signature-change.ts";
import { anyValue } from "./test-doubles.ts";
import { importTypes } from "./using.ts";

/** What the code around a call has at hand for a new parameter. */
interface Surroundings {
  /** Name by plain type. */
  readonly names: ReadonlyMap<string, string>;
  /** Edits that bring a name about: those of the enclosing member, which gets the same parameter. */
  readonly edits: readonly SpanEdit[];
}

/** The enclosing member where it implements or overrides something that this rule changes too. */
function enclosingDeclaration(
  use: SymbolUseFact,
  apis: readonly Api[],
  context: FixContext,
): { readonly use: SymbolUseFact; readonly change: SignatureChange } | null {
  const list = use.enclosingParameters?.list;
  if (!list) return null;
  for (const other of context.uses) {
    if ((other.use !== "implement" && other.use !== "override") || other.parameters?.list.start !== list.start)
      continue;
    if (other.parameters.list.file !== list.file) continue;
    const change = changeOf(other.symbol, apis);
    if (change && shapeOfMember(other.parameters.items, change.written, change.after) === "old") {
      return { use: other, change };
    }
  }
  return null;
}

function surroundingsOf(
  use: SymbolUseFact,
  apis: readonly Api[],
  known: ReadonlyMap<string, string>,
  context: FixContext,
): Surroundings {
  const own = (use.enclosingParameters?.items ?? []).map((item) => [plainType(item.type), item.name] as const);
  const around = enclosingDeclaration(use, apis, context);
  const adjusted = around && adjustDeclaration(around.use, around.change, known, context);
  const added = (adjusted?.added ?? []).map((item) => [plainType(item.type), item.name] as const);
  return { names: new Map([...added, ...own]), edits: adjusted?.edits ?? [] };
}

const TOKEN = "CancellationToken";

/** A call: arguments fall away, change their order, and new ones come from what is at hand. */
export function adjustCall(
  use: SymbolUseFact,
  change: SignatureChange,
  apis: readonly Api[],
  known: ReadonlyMap<string, string>,
  context: FixContext,
): SpanEdit[] | null {
  const { call } = use;
  if (!call) return null;
  const around = surroundingsOf(use, apis, known, context);
  const used = { names: false, none: false, any: false };
  const text = context.sources.text(use.span.file);
  const any = anyValue(text, use);
  const value = (parameter: Parameter): string | null => {
    const type = plainType(parameter.type);
    if (type === TOKEN && any) {
      used.any = true;
      return any(type);
    }
    const name = around.names.get(type);
    if (name !== undefined) used.names = true;
    else if (type === TOKEN) used.none = true;
    return name ?? (type === TOKEN ? `${TOKEN}.None` : null);
  };
  for (const form of callForms(change)) {
    const plan = planCall(call.arguments, form, value);
    const edits = plan && editCall(text, use, plan);
    if (!edits) continue;
    const doubt = { doubt: `no cancellation token is at hand, so the call passes \`${TOKEN}.None\`` };
    const types = used.none || used.any ? [TOKEN] : [];
    return [
      ...(used.names ? around.edits : []),
      ...importTypes(types, call.list.file, text, known, context.project),
      ...edits.map((edit) => (used.none ? { ...edit, ...doubt } : edit)),
    ];
  }
  return null;
}
