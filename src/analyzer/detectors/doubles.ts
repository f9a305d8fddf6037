import type { Api } from "../../schema/catalog.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import { follow } from "./following.ts";
import { mapArguments, plainType, shapeOfChange } from "./signature.ts";
import { symbolMatch } from "./symbol-match.ts";

/** Test doubles that a changed constructor is passed, where it takes another type in the place of theirs. */
export function doubles({ before, after, ...api }: Api, uses: readonly SymbolUseFact[]): Match[] {
  if (!before || !after) return [];
  const following = follow(before, after);
  return uses.flatMap((use) => {
    if ((use.use !== "construct" && use.use !== "baseCall") || !use.call) return [];
    const given = use.call.arguments;
    if (!["old", "both"].includes(shapeOfChange(given, { ...api, before, after }))) return [];
    const mapped = mapArguments(given, before) ?? [];
    return given.flatMap((argument, position) => {
      const index = mapped[position] ?? -1;
      const was = before.parameters[index];
      const is = after.parameters.find(({ name }, place) => name === was?.name && !following.includes(place));
      if (!was || !is || following[index] !== -1) return [];
      return (argument.doubles ?? [])
        .filter(({ type }) => plainType(type) === plainType(was.type))
        .map(({ type, span }) => ({
          ...symbolMatch({ ...use, use: "read", span, text: type }, "likely"),
          because: `\`${argument.text}\` is passed to the constructor, and perhaps elsewhere too`,
          message: `a test double of \`${was.type}\` for the constructor of \`{symbol}\`, which takes \`${is.type}\` in its place`,
        }));
    });
  });
}
