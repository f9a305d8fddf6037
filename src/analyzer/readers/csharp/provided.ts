import { simpleNameOf } from "./callee.ts";
import { memberNodeAround } from "./declaration-parts.ts";
import type { CodeFile } from "./declared.ts";
import { childByField, fieldOf, kindOf, lastOf, nameOf, parentOf } from "./syntax.ts";

const collections =
  /^I?(?:Async)?(?:Enumerable|ReadOnlyCollection|Collection|ReadOnlyList|List|HashSet|Set|Array|ImmutableArray|ImmutableList)$/;
const declares = new Set(["method_declaration", "property_declaration", "variable_declaration"]);

/** Whether a type stands as the element of what a member is declared to give: `IEnumerable<T> All()`, `T[] All`. */
function isElementOfMember(file: CodeFile, type: number): boolean {
  const { syntax } = file;
  let holder = parentOf(syntax, type);
  if (kindOf(syntax, holder) === "type_argument_list") {
    holder = parentOf(syntax, holder);
    if (!collections.test(simpleNameOf(file, holder))) return false;
  } else if (kindOf(syntax, holder) !== "array_type") return false;
  const declaration = parentOf(syntax, holder);
  if (!["type", "returns"].includes(fieldOf(syntax, holder) ?? "") || !declares.has(kindOf(syntax, declaration)))
    return false;
  return (
    kindOf(syntax, declaration) !== "variable_declaration" ||
    kindOf(syntax, parentOf(syntax, declaration)) === "field_declaration"
  );
}

/** Whether the member around a type is declared to give several of it, and makes them by itself. */
export function providesSeveral(file: CodeFile, type: number, name: string): boolean {
  const { syntax } = file;
  const member = isElementOfMember(file, type) ? memberNodeAround(file, type) : null;
  if (member === null) return false;
  for (let at = member; at < lastOf(syntax, member); at++) {
    const kind = kindOf(syntax, at);
    // `new() { new(…) }`: what stands in an initialiser is an element.
    if (
      kind === "implicit_object_creation_expression" &&
      kindOf(syntax, parentOf(syntax, at)) === "initializer_expression"
    )
      return true;
    if (kind !== "object_creation_expression") continue;
    const created = childByField(syntax, at, "type");
    const written = created === null ? null : (childByField(syntax, created, "name") ?? created);
    if (written !== null && kindOf(syntax, written) === "identifier" && nameOf(syntax, written) === name) return true;
  }
  return false;
}
