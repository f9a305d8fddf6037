/*
 * What methods of .NET and of the usual libraries give back, by convention of their names. A name with `Async` behind it
 * gives a task of the same.
 */

/** Methods whose single type argument is what they return. */
const givesTypeArgument: ReadonlySet<string> = new Set([
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
  "Any",
  "IsAny",
  "Is",
  "Deserialize",
  "DeserializeObject",
  "ReadFromJson",
  "GetFromJson",
  "ReadAs",
  "ToObject",
  "Map",
  "Create",
  "Load",
  "Find",
  "QueryFirst",
  "QueryFirstOrDefault",
  "QuerySingle",
  "QuerySingleOrDefault",
  "Fake",
  "Freeze",
  "IsType",
  "IsAssignableFrom",
  "ShouldBeOfType",
  "ShouldBeAssignableTo",
]);

/** Types that methods put around their single type argument, `IEnumerable` for sequences. */
const wrapsTypeArgument: ReadonlyMap<string, string> = new Map([
  ["GetServices", "IEnumerable"],
  ["GetKeyedServices", "IEnumerable"],
  ["OfType", "IEnumerable"],
  ["Cast", "IEnumerable"],
  ["Empty", "IEnumerable"],
  ["Query", "IEnumerable"],
  ["Set", "DbSet"],
  ["GetCollection", "IMongoCollection"],
  ["AddOptions", "OptionsBuilder"],
  ["AddOptionsWithValidateOnStart", "OptionsBuilder"],
  ["Entity", "EntityTypeBuilder"],
  ["BeOfType", "AndWhichConstraint"],
  ["BeAssignableTo", "AndWhichConstraint"],
]);

/** Methods of test doubles that give back the double. */
export const givesReceiver: ReadonlySet<string> = new Set([
  "Received",
  "ReceivedWithAnyArgs",
  "DidNotReceive",
  "DidNotReceiveWithAnyArgs",
  "Configure",
]);
/** Methods of test doubles whose callback gets the double. */
export const passesReceiver: ReadonlySet<string> = new Set(["When", "WhenForAnyArgs"]);

/** What a method with one type argument gives back: `T` for the argument itself, else what stands around it. */
export interface Given {
  readonly around: string | null;
  readonly isTask: boolean;
}

export function givenByTypeArgument(method: string): Given | null {
  const name = method.replace(/Async$/, "");
  const around = wrapsTypeArgument.get(method) ?? wrapsTypeArgument.get(name) ?? null;
  if (around === null && !givesTypeArgument.has(name)) return null;
  return { around, isTask: name !== method };
}

/** Whether a method that is told a type by `typeof` gives one of it. */
export const takesTypeOf = (method: string): boolean => givesTypeArgument.has(method);
