import { formsOf } from "./form.ts";

/** Razor's own ways to say a type, for a receiver. */
export const razor = formsOf([
  ["@model", { "Page.cshtml": "@using $NS\n@model $T\n<p>@$get(Model)</p>" }],
  ["@model with its full name", { "Page.cshtml": "@model $NS.$T\n<p>@$get(Model)</p>" }],
  ["@model's imports", { "Page.cshtml": "@model $T\n<p>@$get(Model)</p>", "_ViewImports.cshtml": "@using $NS" }],
  [
    "@model's member",
    { "Page.cshtml": "@model Row\n<p>@$get(Model.Inner)</p>", "A.cs": "class Row { public $T Inner { get; set; } }" },
  ],
  [
    "@model's member, asked",
    {
      "Page.cshtml": "@model Row\n<p><b>@$get(Model?.Inner?)</b></p>",
      "A.cs": "class Row { public $T Inner { get; set; } }",
    },
  ],
  [
    "@model's list",
    {
      "Page.cshtml": "@model Row\n@foreach (var x in Model.All) { <b>@$get(x)</b> }",
      "A.cs": "class Row { public List<$T> All { get; set; } }",
    },
  ],
  [
    "a list as @model",
    { "Page.cshtml": "@using $NS\n@model IEnumerable<$T>\n@foreach (var x in Model) { <b>@$get(x)</b> }" },
  ],
  [
    "@if",
    {
      "Page.cshtml":
        "@using $NS\n@model $T\n@if ($get(Model) != null) { <b>x</b> } else if ($get(Model) == null) { <i>y</i> }",
    },
  ],
  [
    "an attribute's value",
    { "Page.cshtml": '@using $NS\n@model $T\n<a title="@$get(Model)" class="x @(Go($get(Model)))">x</a>' },
  ],
  ["a code block", { "Page.cshtml": "@using $NS\n@model $T\n@{ var x = Model; Show($get(x)); }" }],
  ["@inject", { "Page.cshtml": "@using $NS\n@inject $T Thing\n<p>@$get(Thing)</p>" }],
  ["@inject in a component", { "Page.razor": "@using $NS\n@inject $T Thing\n<p>@$get(Thing)</p>" }],
  [
    "@code",
    {
      "Page.razor":
        "@using $NS\n<p>x</p>\n@code { [Parameter] public $T Thing { get; set; } void M() { $use(Thing); } }",
    },
  ],
  ["@functions", { "Page.cshtml": "@using $NS\n@functions { $T Thing; void M() { $use(Thing); } }" }],
  [
    "@page's model",
    {
      "Page.cshtml": "@page\n@model IndexModel\n<p>@$get(Model.Inner)</p>",
      "Page.cshtml.cs": "class IndexModel : PageModel { public $T Inner { get; set; } }",
    },
  ],
  [
    "a component's code behind",
    { "Page.razor": "<p>@$get(Thing)</p>", "Page.razor.cs": "partial class Page { [Inject] $T Thing { get; set; } }" },
  ],
  ["a helper's lambda", { "Page.cshtml": "@using $NS\n@model $T\n@Html.DisplayFor(m => $get(m))" }],
  [
    "a helper's lambda on a member",
    { "Page.cshtml": "@model Row\n@Html.EditorFor(m => $get(m.Inner))", "A.cs": "class Row { public $T Inner; }" },
  ],
  [
    "asp-for",
    { "Page.cshtml": '@model Row\n<input asp-for="$get(Inner)" />', "A.cs": "class Row { public $T Inner; }" },
  ],
  [
    "asp-for with an expression",
    { "Page.cshtml": '@model Row\n<input asp-for="@$get(Model.Inner)" />', "A.cs": "class Row { public $T Inner; }" },
  ],
]);
