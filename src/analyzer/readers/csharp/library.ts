import { type OtherRef, otherType, type TypeRef } from "./type-ref.ts";

/*
 * What .NET's own types and the usual libraries hand out, by convention of their names: enough to follow a value
 * through tasks, options, collections, LINQ and dependency injection without their declarations.
 */

/** Name under which anonymous objects stand: parts with names, as tuples have. */
export const ANONYMOUS = "{}";

const tokens = new Set(["CancellationToken", "RequestAborted", "ApplicationStopping", "ApplicationStopped"]);

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
  "Which",
  "Subject",
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
  "AsParallel",
  "AsReadOnly",
  "AsSpan",
  "IgnoreQueryFilters",
  "Include",
  "ThenInclude",
  "TagWith",
  "Reverse",
  "Distinct",
  "DistinctBy",
  "Order",
  "OrderDescending",
  "SkipLast",
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
  "WaitAsync",
  "AsTask",
  "GetEnumerator",
  "GetAsyncEnumerator",
  "Should",
  "And",
  "Setup",
  "Verify",
]);
const tuples = new Set(["()", "Tuple", "ValueTuple", ANONYMOUS]);
const awaitables = new Set(["Task", "ValueTask"]);
const optionsWrappers = new Set(["IOptionsMonitor", "IOptionsSnapshot", "IOptionsFactory", "IOptionsMonitorCache"]);
const keyed = /(?:Dictionary|KeyValuePairs)$/;
/** Methods of an entity's builder that give it back; others lead to its properties and to other entities. */
const configures = new Set(["ToTable", "ToView", "HasQueryFilter", "HasComment"]);
/** Methods by which a set of a context begins to track. */
const tracks = new Set(["Add", "Attach", "Update", "Remove"]);
/** Methods that find or make the value of a key. */
const findsValue = new Set(["GetValueOrDefault", "GetOrAdd", "AddOrUpdate"]);
/** Methods by which a collection takes an element. */
const takesElement = new Set(["Add", "Insert", "Push", "Enqueue", "Append", "Prepend", "TryAdd", "AddAsync", "Update"]);

/** Whether a method of a collection gives elements of it as they are, one or several. */
export const givesElements = (name: string): boolean => keeps.has(name) || unwraps.has(name);

export const isAwaitable = (type: TypeRef): boolean => type.kind === "other" && awaitables.has(type.name);

export const awaited = (type: TypeRef | null): TypeRef | null =>
  type && isAwaitable(type) ? (type.kind === "other" ? (type.arguments[0] ?? null) : type) : type;

const last = (type: OtherRef): TypeRef | null => type.arguments[type.arguments.length - 1] ?? null;

/** `typeof(Program).Assembly`, and in the older way of `typeof(Program).GetTypeInfo().Assembly`. */
const ASSEMBLY = /(?:\btypeof\s*\([^()]*\)|\.\s*GetTypeInfo\s*\(\s*\))\s*\.\s*Assembly$/;

/** Whether a type of .NET has the method itself, so that no extension is called: hosts name their migrations' assembly so. */
export const hasItself = (type: OtherRef, method: string): boolean => type.name === "Assembly" && method === "GetName";

/** Type of a member whose name leaves no doubt, whatever it is read from. */
export function typeByName(receiver: TypeRef | null, name: string, text: string): TypeRef | null {
  const isSource = receiver?.kind === "other" && receiver.name === "CancellationTokenSource";
  const isToken = tokens.has(name) || (isSource && name === "Token") || /(?:^|\.)CancellationToken\.None$/.test(text);
  if (name === "Assembly" && ASSEMBLY.test(text)) return otherType("Assembly");
  return isToken ? otherType("CancellationToken") : null;
}

/** What a loop over the type gives. */
export function elementOfOther(type: OtherRef): TypeRef | null {
  if (keyed.test(type.name)) return otherType("KeyValuePair", type.arguments);
  if (type.name === "ILookup") return otherType("IGrouping", type.arguments);
  return tuples.has(type.name) || isAwaitable(type) ? null : last(type);
}

/** What `x[…]` gives. */
export function indexedOther(type: OtherRef): TypeRef | null {
  if (type.name === "ILookup") return otherType("IEnumerable", [last(type)]);
  return tuples.has(type.name) ? null : last(type);
}

/** What the place of a deconstruction gets. */
export const positionOfOther = (type: OtherRef, index: number): TypeRef | null =>
  type.name === "KeyValuePair" || (tuples.has(type.name) && type.name !== ANONYMOUS)
    ? (type.arguments[index] ?? null)
    : null;

function partOfTuple(type: OtherRef, name: string): TypeRef | null {
  const item = type.name === ANONYMOUS ? null : /^Item([1-9]\d*)$/.exec(name);
  const index = item ? Number(item[1]) - 1 : (type.names ?? []).indexOf(name);
  return type.arguments[index] ?? null;
}

function partOfPair(type: OtherRef, name: string): TypeRef | null {
  const [key = null, value = null] = type.arguments;
  if (type.name === "KeyValuePair") return name === "Key" ? key : name === "Value" ? value : null;
  if (name === "Keys") return otherType("IEnumerable", [key]);
  if (name === "Values") return otherType("IEnumerable", [value]);
  return findsValue.has(name) ? value : null;
}

/** Type of a member of a type that is known by name only. */
export function memberOfOther(type: OtherRef, name: string): TypeRef | null {
  if (tuples.has(type.name)) return partOfTuple(type, name);
  if (type.name === "Func" && (name === "Invoke" || name === "DynamicInvoke")) return last(type);
  if (type.arguments.length === 2 && (type.name === "KeyValuePair" || keyed.test(type.name)))
    return partOfPair(type, name);
  if (type.name === "IGrouping")
    return name === "Key" ? (type.arguments[0] ?? null) : memberOfOther(sequenceOf(last(type)), name);
  if (type.arguments.length !== 1) return null;
  if (type.name === "TaskCompletionSource" && name === "Task") return otherType("Task", type.arguments);
  if (type.name === "EntityEntry") return name === "Entity" ? last(type) : null;
  if (type.name === "EntityTypeBuilder") return configures.has(name) ? type : null;
  if (type.name === "DbSet" && tracks.has(name)) return otherType("EntityEntry", type.arguments);
  // Bogus: makes objects, and is configured in a chain.
  if (type.name === "Faker" && /^Generate(?:Lazy|Forever)?$/.test(name)) return last(type);
  if (type.name === "OptionsBuilder" || type.name === "Faker" || keeps.has(name)) return type;
  if (unwraps.has(name) || (name === "Get" && optionsWrappers.has(type.name))) return last(type);
  return null;
}

export const sequenceOf = (element: TypeRef | null): OtherRef => ({
  kind: "other",
  name: "IEnumerable",
  arguments: [element],
});

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
