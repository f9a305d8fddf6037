import { expect, it } from "vitest";
import { ids, read } from "../reading.ts";

const call = "x.RemoveExpiredGrantsAsync()";

async function maybeNull(body: string): Promise<boolean> {
  const code = `using Duende.IdentityServer.EntityFramework;\nclass A { async Task M(IQueryable<TokenCleanupService> q) { ${body}; } }`;
  const { uses } = await read(code);
  const invoked = uses.filter(({ symbol, use }) => symbol === ids.remove && use === "invoke");
  expect(invoked).toHaveLength(1);
  return invoked[0]?.call?.onMaybeNull === true;
}

it.each([
  ["a local", `var x = await q.FirstOrDefaultAsync(y => y.Id == 1); ${call}`],
  ["a local without await", `var x = q.Where(y => y.Id == 1).SingleOrDefault(); Log(q); ${call}`],
  ["the query itself", "(await q.SingleOrDefaultAsync().ConfigureAwait(false)).RemoveExpiredGrantsAsync()"],
])("a call on what a query may not have found: %s", async (_says, body) => {
  expect(await maybeNull(body)).toBe(true);
});

it.each([
  ["a test before", `var x = q.FirstOrDefault(); if (x == null) return; ${call}`],
  ["a pattern before", `var x = q.FirstOrDefault(); if (x is not null) ${call}`],
  ["an assertion before", `var x = q.FirstOrDefault(); Assert.NotNull(x); ${call}`],
  ["another value before", `var x = q.FirstOrDefault(); x = new TokenCleanupService(); ${call}`],
  ["a null-conditional call", "var x = q.FirstOrDefault(); x?.RemoveExpiredGrantsAsync()"],
  ["a query that throws", `var x = q.First(); ${call}`],
  ["a parameter", "void N(TokenCleanupService x) { x.RemoveExpiredGrantsAsync(); }"],
])("a call that is safe, or whose object is not known to be null: %s", async (_says, body) => {
  expect(await maybeNull(body)).toBe(false);
});
