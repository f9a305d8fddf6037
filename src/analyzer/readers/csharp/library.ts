import { otherType, type TypeRef } from "./type-ref.ts";

/*
 * What .NET's own types and the usual libraries hand out, by convention of their names: enough to follow a value
 * through tasks, options, collections, LINQ and dependency injection without their declarations.
 */

type OtherRef = Extract<TypeRef, { kind: "other" }>;

/** Methods whose single type argument is what they return. */
export const returnsTypeArgument: ReadonlySet<string> = new Set([
  "GetRequiredService",
  "GetService",
  "GetRequiredKeyedService",
  "GetKeyedService",
  "GetServiceOrCreateInstance",
  "CreateInstance",
  "Resolve",
  "ResolveKeyed",
  "ResolveOptional",
  "Get",
  "For",
  "ForPartsOf",
  "Of",
  "Fake",
  "Any",
  "IsAny",
  "Is",
]);
/** Methods of substitutes that return the substitute itself. */
export const returnsReceiver: ReadonlySet<string> = new Set([
  "Received",
  "ReceivedWithAnyArgs",
  "DidNotReceive",
  "DidNotReceiveWithAnyArgs",
  "Configure",
]);
/** Methods of substitutes whose callback gets the substitute. */
export const passesReceiver: ReadonlySet<string> = new Set(["When", "WhenForAnyArgs"]);

const tokens = new Set(["CancellationToken", "RequestAborted", "ApplicationStopping", "ApplicationStopped"]);
/** Methods that return a sequence of their single type argument. */
export const returnsSequence: ReadonlySet<string> = new Set([
  "GetServices",
  "GetKeyedServices",
  "OfType",
  "Cast",
  "Set",
]);

/** Members that hand out the single type argument of what they are called on. */
const unwraps = new Set([
  "Value",
  "CurrentValue",
  "Result",
  "Object",
  "GetResult",
  "Single",
  "SingleOrDefault",
  "First",
  "FirstOrDefault",
  "Last",
  "LastOrDefault",
  "ElementAt",
  "ElementAtOrDefault",
  "Find",
  "FindLast",
  "MinBy",
  "MaxBy",
  "SingleAsync",
  "SingleOrDefaultAsync",
  "FirstAsync",
  "FirstOrDefaultAsync",
  "LastAsync",
  "LastOrDefaultAsync",
  "FindAsync",
  "Dequeue",
  "Pop",
  "Peek",
  "Current",
]);
/** Members that keep the collection's type, as far as its elements go. */
const keeps = new Set([
  "Where",
  "OrderBy",
  "OrderByDescending",
  "ThenBy",
  "ThenByDescending",
  "Skip",
  "SkipWhile",
  "Take",
  "TakeWhile",
  "TakeLast",
  "ToList",
  "ToArray",
  "ToHashSet",
  "ToListAsync",
  "ToArrayAsync",
  "ToImmutableArray",
  "ToImmutableList",
  "AsEnumerable",
  "AsQueryable",
  "AsNoTracking",
  "AsNoTrackingWithIdentityResolution",
  "AsTracking",
  "AsSplitQuery",
  "AsAsyncEnumerable",
  "Include",
  "ThenInclude",
  "TagWith",
  "Reverse",
  "Distinct",
  "DistinctBy",
  "Concat",
  "Union",
  "Except",
  "Intersect",
  "Append",
  "Prepend",
  "DefaultIfEmpty",
  "FindAll",
  "GetAwaiter",
  "ConfigureAwait",
  "WithCancellation",
  "AsTask",
  "Setup",
  "Verify",
]);
const tuples = new Set(["()", "Tuple", "ValueTuple"]);
const awaitables = new Set(["Task", "ValueTask"]);
const optionsWrappers = new Set(["IOptionsMonitor", "IOptionsSnapshot", "IOptionsFactory", "IOptionsMonitorCache"]);
const keyed = /(?:Dictionary|KeyValuePairs)$/;
/** Methods by which a collection takes an element. */
const takesElement = new Set(["Add", "Insert", "Push", "Enqueue", "Append", "Prepend", "TryAdd", "AddAsync", "Update"]);

export const isAwaitable = (type: TypeRef): boolean => type.kind === "other" && awaitables.has(type.name);

export const awaited = (type: TypeRef | null): TypeRef | null =>
  type && isAwaitable(type) ? (type.kind === "other" ? (type.arguments[0] ?? null) : type) : type;

const last = (type: OtherRef): TypeRef | null => type.arguments[type.arguments.length - 1] ?? null;

/** Type of a member whose name leaves no doubt, whatever it is read from. */
export function typeByName(receiver: TypeRef | null, name: string, text: string): TypeRef | null {
  const isSource = receiver?.kind === "other" && receiver.name === "CancellationTokenSource";
  const isToken = tokens.has(name) || (isSource && name === "Token") || /(?:^|\.)CancellationToken\.None$/.test(text);
  return isToken ? otherType("CancellationToken") : null;
}

/** What a loop over the type gives. */
export function elementOfOther(type: OtherRef): TypeRef | null {
  if (keyed.test(type.name)) return otherType("KeyValuePair", type.arguments);
  return type.name === "()" || isAwaitable(type) ? null : last(type);
}

/** What `x[…]` gives. */
export const indexedOther = (type: OtherRef): TypeRef | null => (type.name === "()" ? null : last(type));

function partOfTuple(type: OtherRef, name: string): TypeRef | null {
  const item = /^Item([1-9]\d*)$/.exec(name);
  const index = item ? Number(item[1]) - 1 : (type.names ?? []).indexOf(name);
  return type.arguments[index] ?? null;
}

function partOfPair(type: OtherRef, name: string): TypeRef | null {
  const [key = null, value = null] = type.arguments;
  if (type.name === "KeyValuePair") return name === "Key" ? key : name === "Value" ? value : null;
  if (name === "Keys") return otherType("IEnumerable", [key]);
  return name === "Values" ? otherType("IEnumerable", [value]) : null;
}

/** Type of a member of a type that is known by name only. */
export function memberOfOther(type: OtherRef, name: string): TypeRef | null {
  if (tuples.has(type.name)) return partOfTuple(type, name);
  if (type.name === "Func" && (name === "Invoke" || name === "DynamicInvoke")) return last(type);
  if (type.arguments.length === 2 && (type.name === "KeyValuePair" || keyed.test(type.name)))
    return partOfPair(type, name);
  if (type.arguments.length !== 1) return null;
  if (type.name === "OptionsBuilder" || keeps.has(name)) return type;
  if (unwraps.has(name) || (name === "Get" && optionsWrappers.has(type.name))) return last(type);
  return null;
}

/** Type that a collection's method takes: `Add(element)`, `Add(key, value)`. */
export function takenBy(type: OtherRef, method: string, position: number): TypeRef | null {
  if (keyed.test(type.name)) return method === "Add" || method === "TryAdd" ? (type.arguments[position] ?? null) : null;
  return type.arguments.length === 1 && takesElement.has(method) ? last(type) : null;
}

/** Type of a delegate's parameter. */
export function delegateParameter(type: TypeRef | null, index: number): TypeRef | null {
  if (type?.kind !== "other") return null;
  if (type.name === "Expression") return delegateParameter(type.arguments[0] ?? null, index);
  if (type.name === "EventHandler") return index === 1 ? (type.arguments[0] ?? null) : null;
  return ["Action", "Func", "Predicate"].includes(type.name) ? (type.arguments[index] ?? null) : null;
}

/** What a delegate returns. */
export const delegateResult = (type: TypeRef | null): TypeRef | null =>
  type?.kind === "other" && type.name === "Func" ? last(type) : null;
