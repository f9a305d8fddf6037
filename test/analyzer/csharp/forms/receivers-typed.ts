import { body, formsOf } from "./form.ts";

/** Casts, patterns and tests. */
export const tested = formsOf([
  ["is with a variable", body("if (o is $T x) $use(x);")],
  ["is not with a variable", body("if (o is not $T x) return; $use(x);")],
  ["is with braces", body("if (o is $T { } x) $use(x);")],
  ["is with more conditions", body("if (o is $T x && b && Check(() => { $use(x); })) {}")],
  ["is in a conditional", body("var y = o is $T x ? $get(x) : default;")],
  ["braces on a known value", body("if (f is { } x) $use(x);", "$T f;")],
  ["a declared pattern on a member", body("if (h.Inner is { } x) $use(x);", "class H { public $T Inner; } H h;")],
  ["a property pattern's part", body("if (h is { Inner: { } x }) $use(x);", "class H { public $T Inner; } H h;")],
  [
    "a nested property pattern",
    body("if (h is { Next: { Inner: { } x } }) $use(x);", "class H { public H Next; public $T Inner; } H h;"),
  ],
  [
    "a dotted property pattern",
    body("if (h is { Next.Inner: var x }) $use(x);", "class H { public H Next; public $T Inner; } H h;"),
  ],
  ["a switch statement's case", body("switch (o) { case $T x: $use(x); break; }")],
  ["a switch statement's case with when", body("switch (o) { case $T x when b: $use(x); break; default: break; }")],
  [
    "a switch statement's nested pattern",
    body("switch (h) { case { Inner: { } x }: $use(x); break; }", "class H { public $T Inner; } H h;"),
  ],
  ["a switch expression's arm", body("var y = o switch { $T x => $get(x), _ => default };")],
  ["a switch expression over a tuple", body("var y = (o, 1) switch { ($T x, 1) => $get(x), _ => default };")],
  [
    "a positional pattern of a record",
    "record R($T Inner, int B); class A { void M(object o) { if (o is R(var x, 1)) $use(x); } }",
  ],
  [
    "a positional pattern of a known record",
    "record R($T Inner, int B); class A { void M(R r) { if (r is (var x, 1)) $use(x); } }",
  ],
  ["a list pattern's element", body("if (all is [var x, ..]) $use(x);", "List<$T> all;")],
  ["a list pattern's typed element", body("if (all is [$T x]) $use(x);", "object[] all;")],
  ["a var pattern", body("if (f is var x) $use(x);", "$T f;")],
  ["an awaited pattern", body("if (await Get() is { } x) $use(x);", "Task<$T> Get() => null;")],
  ["a cast", body("$use((($T)o));")],
  ["a cast kept in a local", body("var x = ($T)o; $use(x);")],
  ["as", body("$use((o as $T)!);")],
  ["as with a question", body("$use((o as $T)?);")],
  ["as kept in a local", body("var x = o as $T; if (x != null) $use(x);")],
  ["a cast of an awaited value", body("var x = ($T)await Any(); $use(x);", "Task<object> Any() => null;")],
  ["Unsafe.As and the like", body("var x = Unsafe.As<$T>(o); $use(x);")],
]);

/** Tasks in every spelling. */
export const awaited = formsOf(
  [
    ["awaited", "var x = await Get(); $use(x);"],
    ["awaited at once", "$use((await Get()));"],
    ["awaited and asked", "$use((await Get())?);"],
    ["awaited with ConfigureAwait", "var x = await Get().ConfigureAwait(false); $use(x);"],
    [".Result", "$use(Get().Result);"],
    [".Result of a local", "var t = Get(); t.Wait(); $use(t.Result);"],
    ["GetAwaiter", "$use(Get().GetAwaiter().GetResult());"],
    ["GetAwaiter after ConfigureAwait", "var x = Get().ConfigureAwait(false).GetAwaiter().GetResult(); $use(x);"],
    ["a local task awaited later", "var t = Get(); var x = await t; $use(x);"],
    ["ContinueWith", "Get().ContinueWith(t => { $use(t.Result); });"],
    ["WaitAsync", "var x = await Get().WaitAsync(ct); $use(x);"],
    ["Task.FromResult", "var x = await Task.FromResult(f); $use(x);"],
    ["Task.Run", "var x = await Task.Run(() => f); $use(x);"],
    ["Task.Run of an async lambda", "var x = await Task.Run(async () => await Get()); $use(x);"],
    ["Task.WhenAll", "var all = await Task.WhenAll(Get(), Get()); $use(all[0]);"],
    [
      "Task.WhenAll of a query",
      "var all = await Task.WhenAll(keys.Select(k => Get())); foreach (var x in all) $use(x);",
    ],
    ["a conditional await", "var x = b ? await Get() : null; $use(x);"],
    ["an awaited default", "var x = await Get() ?? new $T(); $use(x);"],
    ["an own AsyncHelper", "var x = AsyncHelper.RunSync(() => Get()); $use(x);"],
  ].map(
    ([says, code]) =>
      [
        says ?? "",
        body(
          code ?? "",
          "Task<$T> Get() => null; $T f; bool b; List<string> keys; static class AsyncHelper { public static R RunSync<R>(Func<Task<R>> f) => default; }",
        ),
      ] as const,
  ),
).concat(
  formsOf([
    ["a ValueTask", body("var x = await Get(); $use(x);", "ValueTask<$T> Get() => default;")],
    ["AsTask", body("var x = await Get().AsTask(); $use(x);", "ValueTask<$T> Get() => default;")],
    ["a task property", body("var x = await P; $use(x);", "Task<$T> P { get; }")],
    ["a nullable task", body("var x = await Get(); $use(x!);", "Task<$T?> Get() => null;")],
    ["an awaited list", body("var all = await Get(); $use(all.First());", "Task<List<$T>> Get() => null;")],
    ["an awaited list, indexed at once", body("$use((await Get())[0]);", "Task<IReadOnlyList<$T>> Get() => null;")],
    ["Lazy of a task", body("var x = await l.Value; $use(x);", "Lazy<Task<$T>> l;")],
    ["an awaited delegate", body("var x = await make(); $use(x);", "Func<Task<$T>> make;")],
    ["a TaskCompletionSource", body("var x = await s.Task; $use(x);", "TaskCompletionSource<$T> s;")],
  ]),
);
