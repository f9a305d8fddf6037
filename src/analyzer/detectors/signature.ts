import type { Signature } from "../../schema/facts.ts";
import type { ArgumentFact, ParameterFact } from "../csharp-facts.ts";

const aliases: Record<string, string> = {
  String: "string",
  Int32: "int",
  Int64: "long",
  Boolean: "bool",
  Object: "object",
};
const primitives = new Set([
  "string",
  "int",
  "long",
  "bool",
  "object",
  "double",
  "decimal",
  "Guid",
  "TimeSpan",
  "DateTime",
]);

/** A type as signatures are compared: no spaces, no namespaces, no nullability, keywords for aliases. */
export const plainType = (type: string): string =>
  type
    .replace(/\s+/g, "")
    .replace(/\?/g, "")
    .replace(/(?:[A-Za-z_]\w*(?:\.|::))+(?=[A-Za-z_])/g, "")
    .replace(/^(?:this|params|ref|in|out)(?=[A-Z])/, "")
    .replace(/\b(?:String|Int32|Int64|Boolean|Object)\b/g, (name) => aliases[name] ?? name);

const outer = (type: string): string => type.replace(/<.*$/, "");

/** Simple name of a type without its type arguments; `Array` for `T[]`. */
export const outerType = (type: string): string => (type.endsWith("[]") ? "Array" : outer(plainType(type)));

const isInterface = (type: string): boolean => /^I[A-Z]/.test(type);
/** Interfaces from which those of other collections derive. */
const collections = new Set(["IEnumerable", "ICollection", "IReadOnlyCollection"]);

/** Types to which nothing of the vendor's converts. */
export const isPrimitive = (type: string): boolean => primitives.has(plainType(type));

/** Whether an argument of this type can surely not be passed; unknown and convertible types pass. */
function clashes(argument: ArgumentFact, parameterType: string): boolean {
  if (argument.type === null) return false;
  const given = plainType(argument.type);
  const asked = plainType(parameterType);
  if (given === asked || asked === "object" || outer(given) === outer(asked)) return false;
  if (primitives.has(given) !== primitives.has(asked)) return true;
  return isInterface(given) && isInterface(asked) && !collections.has(outer(asked));
}

const isExact = (argument: ArgumentFact, parameterType: string): boolean =>
  argument.type !== null && plainType(argument.type) === plainType(parameterType);

/** `null` and `default` fit any type. */
export const isNeutral = (argument: ArgumentFact): boolean => /^(?:null!?|default!?)$/.test(argument.text.trim());

/** Parameter index for each argument, or null when the call does not fit. */
export function mapArguments(call: readonly ArgumentFact[], signature: Signature): number[] | null {
  const taken = new Set<number>();
  const mapping: number[] = [];
  for (const [position, argument] of call.entries()) {
    const index =
      argument.name === null
        ? position
        : signature.parameters.findIndex((parameter) => parameter.name === argument.name);
    const parameter = signature.parameters[index];
    if (!parameter || taken.has(index) || clashes(argument, parameter.type)) return null;
    taken.add(index);
    mapping.push(index);
  }
  const missing = signature.parameters.some((parameter, index) => !parameter.optional && !taken.has(index));
  return missing ? null : mapping;
}

export type Shape = "old" | "new" | "both" | "neither";

/**
 * Which signature a call fits. A call that means the same under both needs no work and counts as `new`;
 * `both` is left for calls whose argument types the reader could not tell.
 */
export function shapeOfCall(
  call: readonly ArgumentFact[],
  before: Signature | undefined,
  after: Signature | undefined,
): Shape {
  const old = before ? mapArguments(call, before) : null;
  const fresh = after ? mapArguments(call, after) : null;
  if (!before || !old) return fresh ? "new" : before ? "neither" : "old";
  if (!after || !fresh) return "old";
  let exactOld = 0;
  let exactNew = 0;
  let undecided = false;
  for (const [position, argument] of call.entries()) {
    const was = before.parameters[old[position] ?? -1]?.type ?? "";
    const is = after.parameters[fresh[position] ?? -1]?.type ?? "";
    if (plainType(was) === plainType(is) || isNeutral(argument)) continue;
    undecided = true;
    if (isExact(argument, was)) exactOld++;
    if (isExact(argument, is)) exactNew++;
  }
  if (!undecided) return "new";
  if (exactOld === exactNew) return "both";
  return exactOld > exactNew ? "old" : "new";
}

/** The signature as a call on the object sees it: an extension method's first parameter is the object. */
const ofReceiver = ({ parameters, ...rest }: Signature): Signature => ({ ...rest, parameters: parameters.slice(1) });

const isExtension = (id: string): boolean =>
  /(?:Extensions?|Mappers)(?:$|[A-Z])/.test((id.split("(")[0] ?? "").split(".").at(-2) ?? "");

interface Changed {
  readonly id: string;
  readonly before?: Signature | undefined;
  readonly after?: Signature | undefined;
}

/** The forms in which a changed method can be called: on the object first, then as a static method. */
export function callForms<T extends Changed>(changed: T): T[] {
  if (!isExtension(changed.id)) return [changed];
  const { before, after } = changed;
  const onObject = {
    ...changed,
    ...(before && { before: ofReceiver(before) }),
    ...(after && { after: ofReceiver(after) }),
  };
  return [onObject, changed];
}

/** Which signature of a changed method a call fits, in whichever form it is written. */
export function shapeOfChange(call: readonly ArgumentFact[], changed: Changed): Shape {
  const shapes = callForms(changed).map((form) => shapeOfCall(call, form.before, form.after));
  return shapes.find((shape) => shape !== "neither") ?? "neither";
}

const sameParameters = (declared: readonly ParameterFact[], signature: Signature): boolean =>
  declared.length === signature.parameters.length &&
  declared.every(
    (parameter, index) => plainType(parameter.type) === plainType(signature.parameters[index]?.type ?? ""),
  );

/** Which signature a declared member has: an implementation or an override. */
export function shapeOfMember(
  declared: readonly ParameterFact[],
  before: Signature | undefined,
  after: Signature | undefined,
): Shape {
  const old = before ? sameParameters(declared, before) : null;
  const fresh = after ? sameParameters(declared, after) : null;
  if (old && fresh) return "both";
  if (fresh) return "new";
  if (old) return "old";
  return before ? "neither" : "old";
}
