import { expect, it } from "vitest";
import { analyzeTexts } from "../support/analyze.ts";

const credential = "AddSigningCredential(certificate)";
const developer = "AddDeveloperSigningCredential()";
const chain = (first: string, second: string) => `services.AddIdentityServer()\n${first}\n${second}\n;`;
const statements = (first: string, second: string) =>
  `var builder = services.AddIdentityServer();\n${first.replace(".Add", "builder.Add")};\n${second.replace(".Add", "builder.Add")};`;
const under = (condition: string, call: string) => `#if ${condition}\n.${call}\n#endif`;

/** Conditions under which the order of two credentials matters; none where it never does. */
async function ordered(body: string): Promise<(string | undefined)[]> {
  const code = `using IdentityServer4.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\nclass Startup { void Add(IServiceCollection services) {\n${body}\n} }\n`;
  const report = await analyzeTexts({ "Startup.cs": code }, { from: "3.1", to: "4.1" });
  return report.results
    .filter(({ rule, verdict }) => rule === "4.1/key-material-algorithms" && verdict === "applies")
    .flatMap(({ findings }) => findings.map(({ condition }) => condition));
}

it.each([
  [chain(under("DEBUG", developer), under("!DEBUG", credential))],
  [chain(under("DEBUG", developer), under("RELEASE", credential))],
  [chain(`#if DEBUG\n.${developer}\n#else\n.${credential}\n#endif`, "")],
])("a query matches nothing across branches that exclude each other: %s", async (body) => {
  expect(await ordered(body)).toEqual([]);
});

it("a match has the condition of all that it takes in", async () => {
  expect(await ordered(chain(under("KEYS", credential), `.${developer}`))).toEqual(["KEYS"]);
  expect(await ordered(chain(`.${credential}`, `.${developer}`))).toEqual([undefined]);
  expect(await ordered(statements(`.${credential}`, `.${developer}`))).toEqual([undefined]);
});
