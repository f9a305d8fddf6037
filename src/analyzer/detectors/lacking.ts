import type { Api } from "../../schema/catalog.ts";
import type { Match } from "../match.ts";
import type { CSharpFacts } from "../readers/csharp/read.ts";
import { offers } from "./offered.ts";
import { symbolMatch } from "./symbol-match.ts";
import { usesOf } from "./uses-by-symbol.ts";

/** Full name of the type that declares a member. */
export const ownerOf = (id: string): string => (id.slice(2).split("(")[0] ?? "").split(".").slice(0, -1).join(".");

/** Types that implement the interface, or derive from the class, without the member that it now asks for. */
export function lacking(api: Api, facts: CSharpFacts): Match[] {
  const owner = `T:${ownerOf(api.id)}`;
  if (api.memberOf === "class") {
    const done = new Set(
      usesOf(facts, [api.id])
        .filter((use) => use.use === "override")
        .map((use) => use.enclosingType?.fullName),
    );
    return usesOf(facts, [owner])
      .filter((use) => use.use === "derive" && !done.has(use.enclosingType?.fullName))
      .map((use) => symbolMatch(use, "likely"));
  }
  return usesOf(facts, [owner])
    .filter((use) => use.use === "implement" && !offers(use, api))
    .map((use) => {
      const match = symbolMatch(use);
      return use.enclosingType
        ? { ...match, span: use.enclosingType.nameSpan, values: { ...match.values, match: use.enclosingType.name } }
        : match;
    });
}
