import { describe, expect, it } from "vitest";
import { ids, read } from "../reading.ts";
import { casesOf, describeCases } from "./cases.ts";

const use = "@using Duende.IdentityServer.EntityFramework\n";
const call = "[|RemoveExpiredGrantsAsync|]()";

describeCases("Razor pages and components", [
  ...casesOf(ids.remove, "invoke", [
    [
      "a code block's method over an injected service",
      {
        "P.razor": `${use}@inject TokenCleanupService Cleanup\n<p>x</p>\n@code {\n async Task Run() { await Cleanup.${call}; }\n}\n`,
      },
    ],
    ["functions in a view", { "P.cshtml": `${use}@functions {\n  Task Run(TokenCleanupService s) => s.${call};\n}\n` }],
    [
      "an inline expression of an injected service",
      { "P.cshtml": `${use}@inject TokenCleanupService Cleanup\n<p class="@Cleanup.${call}">@Cleanup.${call}</p>\n` },
    ],
    [
      "a parenthesised inline expression and await",
      {
        "P.cshtml": `${use}@inject TokenCleanupService Cleanup\n<p>@(Cleanup.${call} ?? "x") @await Cleanup.${call} e@mail.com @@Cleanup.RemoveExpiredGrantsAsync()</p>\n`,
      },
    ],
    [
      "control statements with markup inside",
      {
        "P.cshtml": `${use}@inject TokenCleanupService Cleanup\n@if (Cleanup.${call} != null)\n{\n  <b>@Cleanup.${call}</b>\n}\nelse if (Cleanup.${call} == null) { <i>it's</i> }\n@foreach (var x in Cleanup.${call}) { <li>@x</li> }\n@switch (Cleanup.${call}) { case 1: <b>1</b> break; }\n@using (Html.Begin(Cleanup.${call})) { <p></p> }\n`,
      },
    ],
    [
      "a code block with markup inside",
      {
        "P.cshtml": `${use}@{\n  TokenCleanupService s = Get();\n  <p class="a'b">it's @s.${call} text</p>\n  s.${call};\n  @: some 'text' @s.${call}\n  <text>don't</text>\n  if (x) { <b>@s.${call}</b> }\n}\n`,
      },
    ],
    [
      "a variable of one block in another and in markup",
      { "P.cshtml": `${use}@{ TokenCleanupService s = Get(); }\n<p>@s.${call}</p>\n@{ s.${call}; }\n` },
    ],
    [
      "the model and its members",
      {
        "M.cs":
          "using Duende.IdentityServer.EntityFramework;\nnamespace N; public class Page { public TokenCleanupService Cleanup { get; set; } public List<TokenCleanupService> All { get; set; } }",
        "P.cshtml": `@model N.Page\n<p>@Model.Cleanup.${call}</p>\n@foreach (var c in Model.All) { <p>@c.${call}</p> }\n`,
      },
    ],
    [
      "the model through view imports",
      {
        "M.cs":
          "using Duende.IdentityServer.EntityFramework;\nnamespace N; public class Page { public TokenCleanupService Cleanup { get; set; } }",
        "Views/_ViewImports.cshtml":
          "@using N\n@using Duende.IdentityServer.EntityFramework\n@inject TokenCleanupService Shared\n",
        "Views/Home/Index.cshtml": `@model Page\n<p>@Model.Cleanup.${call} @Shared.${call}</p>\n`,
      },
    ],
    [
      "an attribute's value and a handler's lambda in a component",
      {
        "P.razor": `${use}@inject TokenCleanupService Cleanup\n<button @onclick="() => Cleanup.${call}">x</button><button @onclick="Cleanup.RemoveExpiredGrantsAsync">y</button><input @bind="x" value="@Cleanup.${call}" disabled="@(Cleanup.${call} == null)" />\n`,
      },
    ],
    [
      "comments and plain text",
      {
        "P.cshtml": `${use}@* Cleanup.RemoveExpiredGrantsAsync() *@\n<!-- RemoveExpiredGrantsAsync() -->\n<p>TokenCleanupService.RemoveExpiredGrantsAsync()</p>\n<script>Cleanup.RemoveExpiredGrantsAsync();</script>\n`,
      },
    ],
    [
      "a component's base class",
      {
        "B.cs":
          "using Duende.IdentityServer.EntityFramework;\nnamespace N; public class Base : ComponentBase { protected TokenCleanupService Cleanup; }",
        "P.razor": `@inherits N.Base\n<p>@Cleanup.${call}</p>\n@code { void M() { Cleanup.${call}; } }\n`,
      },
    ],
    [
      "a component's code-behind part",
      {
        "P.razor.cs":
          "using Duende.IdentityServer.EntityFramework;\nnamespace N.Pages; public partial class P { TokenCleanupService Cleanup; }",
        "P.razor": `@namespace N.Pages\n<p>@Cleanup.${call}</p>\n`,
      },
    ],
    [
      "usings of the folders above only",
      {
        "_Imports.razor": use,
        "A/P.razor": `@inject TokenCleanupService Cleanup\n@code { void M() { Cleanup.${call}; } }\n`,
      },
    ],
    [
      "a using alias and static in a page",
      {
        "P.cshtml": `@using T = Duende.IdentityServer.EntityFramework.TokenCleanupService\n@{ T t = null; t.${call}; }\n`,
      },
    ],
  ]),
  ...casesOf(ids.requireDPoP, "read", [
    [
      "a loop variable over a typed list",
      {
        "P.cshtml":
          '@using Duende.IdentityServer.Models\n@model IEnumerable<Client>\n<ul>\n@foreach (var client in Model)\n{\n  <li data-x="@client.[|RequireDPoP|]">@(client.[|RequireDPoP|] ? "yes" : "no")</li>\n}\n</ul>\n',
      },
    ],
    [
      "another model's property",
      { "P.cshtml": "@model Other\n@using Duende.IdentityServer.Models\n<p>@Model.RequireDPoP</p>\n" },
    ],
  ]),
  ...casesOf(ids.cleanup, "inject", [
    [
      "injected in a page",
      {
        "P.razor": `${use}@inject [|TokenCleanupService|] A\n@inject Duende.IdentityServer.EntityFramework.[|TokenCleanupService|] B\n`,
      },
    ],
  ]),
]);

describe("Razor that cannot be read", () => {
  it("keeps every place inside the file and says nothing of markup", async () => {
    const facts = await read({
      "P.cshtml": `${use}<p>it's 5 < 6 && "x</p>\n@{ var s = new TokenCleanupService(); }\n`,
    });
    expect(facts.uses.some((fact) => fact.symbol === ids.cleanup && fact.use === "construct")).toBe(true);
    expect(facts.notices).toEqual([]);
  });
});
