import { calleeOf } from "./callee.ts";
import { parametersOf } from "./declaration-parts.ts";
import type { CodeFile } from "./declared.ts";
import { callOfLambda } from "./lambda-types.ts";
import { childrenOf, kindOf, nameOf, parentOf, startOf, textOf } from "./syntax.ts";

const injectedWrappers = new Set(["IEnumerable", "Lazy", "Func", "IOptions", "IOptionsMonitor", "IOptionsSnapshot"]);

const takesServices = new Set([
  "constructor_declaration",
  "class_declaration",
  "record_declaration",
  "struct_declaration",
]);
const mapsRoute = /^Map(?:Get|Post|Put|Delete|Patch|Methods|Fallback)?$/;

/** `app.MapPost("/x", (T service) => …)`: ASP.NET Core gives such lambdas their parameters from the services. */
function isRouteHandler(file: CodeFile, owner: number): boolean {
  if (kindOf(file.syntax, owner) !== "lambda_expression") return false;
  const passed = callOfLambda(file, owner);
  const name = (passed && calleeOf(file, passed.call)?.name) ?? "";
  // The route comes first; only the fallback may go without.
  return mapsRoute.test(name) && ((passed?.position ?? 0) > 0 || name === "MapFallback");
}

/** What a container gives; `isOptional`: a parameter with a default value, whose owner does without. */
interface Injected {
  readonly isOptional: boolean;
}

/** The parameter or property of a type, which may be nullable or stand in a wrapper that the container fills. */
function holderOf({ syntax }: CodeFile, whole: number): number {
  let at = whole;
  for (let steps = 0; steps < 4; steps++) {
    const parent = parentOf(syntax, at);
    if (kindOf(syntax, parent) === "nullable_type") at = parent;
    else if (
      kindOf(syntax, parent) === "type_argument_list" &&
      injectedWrappers.has(nameOf(syntax, parentOf(syntax, parent) + 1))
    )
      at = parentOf(syntax, parent);
    else break;
  }
  return parentOf(syntax, at);
}

function isOptional(file: CodeFile, parameter: number): boolean {
  const start = startOf(file.syntax, parameter);
  return parametersOf(file, parentOf(file.syntax, parameter)).some(
    (item) => item.span.start === start && item.optional,
  );
}

/** Constructor parameters (primary ones included), handlers of routes, `[FromServices]`, `[Inject]` and Razor's `@inject`. */
export function injectedAt(file: CodeFile, whole: number): Injected | null {
  const { syntax } = file;
  const holder = holderOf(file, whole);
  const kind = kindOf(syntax, holder);
  const start = startOf(syntax, whole);
  if (kind === "variable_declaration" && /@inject[ \t]+$/.test(syntax.text.slice(Math.max(start - 40, 0), start)))
    return { isOptional: false };
  if (kind !== "parameter" && kind !== "property_declaration") return null;
  const attributes = childrenOf(syntax, holder)
    .filter((child) => kindOf(syntax, child) === "attribute_list")
    .map((child) => textOf(syntax, child));
  const isMarked = attributes.some((text) => /\b(?:FromServices|FromKeyedServices|Inject)\b/.test(text));
  if (kind === "property_declaration") return isMarked ? { isOptional: false } : null;
  const owner = parentOf(syntax, parentOf(syntax, holder));
  if (!isMarked && !takesServices.has(kindOf(syntax, owner)) && !isRouteHandler(file, owner)) return null;
  return { isOptional: isOptional(file, holder) };
}
