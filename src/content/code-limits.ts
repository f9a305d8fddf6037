/** A way to write code through which the analyzer does not follow a type, and what it looks like. */
export interface CodeLimit {
  /** What stands between the product's type and the use of its member, for readers. */
  readonly through: string;
  readonly example: string;
  /** Names of the forms in `test/analyzer/csharp/forms/` that show it. */
  readonly forms: readonly string[];
}

/**
 * The forms that the analyzer is known not to follow. Found nonetheless, as `possible`, is what has a distinctive name;
 * a test fails when this list and the analyzer disagree.
 */
export const codeLimits: readonly CodeLimit[] = [
  {
    through: "groups and continuations of query expressions (those of methods are followed)",
    example: "from c in clients group c by c.ProtocolType into g select g.First()",
    forms: ["a query's join into", "a query's group", "a query's group into", "a query's continuation"],
  },
  {
    through: "deconstruction within deconstruction, positional patterns and patterns of lists",
    example: "if (row is Row(var client, 1)) …",
    forms: ["a nested deconstruction", "a positional pattern of a record", "a list pattern's element"],
  },
  {
    through: "methods of other libraries that hand a type on in their own way",
    example: 'await cache.GetOrCreateAsync("key", async entry => await FindAsync())',
    forms: [
      "a cache's GetOrCreateAsync",
      "a linked list's node",
      "Unsafe.As and the like",
      "MediatR's handler",
      "Mongo's Find",
      "Mongo's Filter",
      "Mongo's class map",
      "an Entry's entity",
      "tracked entries",
      "Moq's As",
      "AutoFixture's Build",
      "ReturnsAsync, target-typed",
    ],
  },
  {
    through: "local variables by reference without a type",
    example: "ref var client = ref _client;",
    forms: ["a ref local"],
  },
];
