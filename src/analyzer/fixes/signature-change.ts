import type { Api } from "../../schema/catalog.ts";
import type { Parameter, Signature } from "../../schema/facts.ts";
import { plainType } from "../detectors/signature.ts";
import { withoutParameters } from "../readers/csharp/documentation-id.ts";

/** The signatures of one symbol before and after the change. */
export interface SignatureChange {
  readonly id: string;
  readonly before: Signature;
  readonly after: Signature;
  /** The signature before as old code writes it; in `before`, types that the rule renames have their new names. */
  readonly written: Signature;
}

const simpleName = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

/** The signature with the names that the same rule gives to types: who renames a type does not change the parameter. */
function withNewNames({ parameters, returns }: Signature, apis: readonly Api[]): Signature {
  const names = new Map(
    apis.flatMap(({ id, change, to }) =>
      change === "renamed" && to && id.startsWith("T:") ? [[simpleName(id), simpleName(to)] as const] : [],
    ),
  );
  if (names.size === 0) return returns === undefined ? { parameters } : { parameters, returns };
  const renamed = (type: string) => type.replace(/\w+/g, (name) => names.get(name) ?? name);
  return {
    parameters: parameters.map((parameter) => ({ ...parameter, type: renamed(parameter.type) })),
    ...(returns === undefined ? {} : { returns: renamed(returns) }),
  };
}

/** The change of a symbol among the rule's `apis`; an id without parameters stands for its overloads. */
export function changeOf(symbol: string, apis: readonly Api[]): SignatureChange | null {
  const known = apis.filter((api) => api.before && api.after);
  const api =
    known.find((entry) => entry.id === symbol) ??
    known.find((entry) => withoutParameters(entry.id) === withoutParameters(symbol));
  if (!api?.before || !api.after) return null;
  return { id: api.id, before: withNewNames(api.before, apis), after: api.after, written: api.before };
}

/** A discard stands for a parameter that the vendor's own implementation does not use. */
export const nameFor = ({ name, type }: Parameter): string =>
  name !== "_"
    ? name
    : plainType(type)
        .replace(/<.*$/, "")
        .replace(/^I(?=[A-Z])/, "")
        .replace(/^./, (c) => c.toLowerCase());
