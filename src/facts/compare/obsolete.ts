import type { Changes } from "../../catalog/facts/comparison.ts";
import type { Member, Obsolete } from "../declaration.ts";
import { declarationOf } from "../signature.ts";
import type { MemberPair } from "./member-pairs.ts";
import { memberEntry } from "./members.ts";
import type { Sides, TypePair } from "./pairs.ts";
import { typeEntry } from "./types.ts";

/** What of one type, the type itself included, became `[Obsolete]`. */
export function compareObsolete(
  type: TypePair,
  pairs: readonly MemberPair[],
  { values }: Sides,
): Changes["newlyObsolete"] {
  const members = pairs.filter(({ old, now }) => old.obsolete === null && now.obsolete !== null);
  const own =
    type.old.obsolete === null && type.now.obsolete !== null
      ? [{ ...typeEntry(type.now), kind: type.now.kind, ...said(type.now.obsolete) }]
      : [];
  const signature = (member: Member) => declarationOf(member, type.now.name, values);
  return [
    ...own,
    ...members.map(({ now }) => ({ ...memberEntry(type.now, now), ...said(now.obsolete), signature: signature(now) })),
  ];
}

/** The names in a message, which say what to use instead; the message itself is the vendor's text. */
function said(obsolete: Obsolete | null): { error: boolean; mentions: string[] } {
  const names = (obsolete?.message ?? "").match(/\b[A-Z]\w*(?:\.[A-Z]\w*)*/g) ?? [];
  const mentions = names.filter((name) => /[a-z][A-Z]|^I[A-Z][a-z]|\./.test(name));
  return { error: obsolete?.error ?? false, mentions: [...new Set(mentions)].sort() };
}
