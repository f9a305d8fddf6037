import { expect, it } from "vitest";
import { analyzeTexts, applied } from "../support/analyze.ts";

const store = (name: string, removeAll: string) => `using Duende.IdentityServer.Stores;
class ${name} : IPersistedGrantStore
{
    public Task RemoveAllAsync(PersistedGrantFilter filter)${removeAll}
}
`;

async function found(...bodies: string[]): Promise<string[]> {
  const files = Object.fromEntries(bodies.map((body, index) => [`Store${index}.cs`, store(`Store${index}`, body)]));
  const report = await analyzeTexts(files, { from: "6.0", to: "6.1" });
  return applied(report).filter((place) => place.includes("grant-filter-lists"));
}

it.each([
  [" => Task.CompletedTask;"],
  [" => Task.FromResult(0);"],
  [" => throw new NotImplementedException();"],
  [" { }"],
  ["\n    {\n        // Not needed.\n        return Task.CompletedTask;\n    }"],
  ['\n    {\n        throw new NotSupportedException("no grants");\n    }'],
  [" { await System.Threading.Tasks.Task.CompletedTask; }"],
  // All of them, whatever the filter says, as before.
  [" { _grants.Clear(); return Task.CompletedTask; }"],
])("a grant store that does not select by the filter removes no more than before:%s", async (body) => {
  expect(await found(body)).toEqual([]);
});

it.each([
  [" => _grants.RemoveAsync(filter.SubjectId);"],
  [
    "\n    {\n        if (filter.ClientId == null) throw new ArgumentException();\n        return _grants.DeleteAsync(filter.ClientId);\n    }",
  ],
])("one that does remove is found:%s", async (body) => {
  expect(await found(body)).toEqual(["Store0.cs:2 6.1/grant-filter-lists"]);
});

it("one that removes is found whatever stands beside it", async () => {
  expect(await found(" => _grants.RemoveAsync(filter.SubjectId);", " => Task.CompletedTask;")).toContain(
    "Store0.cs:2 6.1/grant-filter-lists",
  );
});

it("a class that inherits the method from elsewhere is found", async () => {
  const code = "using Duende.IdentityServer.Stores;\nclass Store : Base, IPersistedGrantStore { }\n";
  const report = await analyzeTexts({ "Store.cs": code }, { from: "6.0", to: "6.1" });
  expect(applied(report)).toContain("Store.cs:2 6.1/grant-filter-lists");
});
