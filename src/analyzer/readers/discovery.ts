import type { SourceFile } from "../input.ts";
import type { Project } from "../project.ts";

/** A member of a discovery document: its name, and where its value ends. */
export interface DiscoveryMember {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The value as written, escapes of C# blanked, and where that begins. */
  readonly text: string;
  readonly valueStart: number;
}

export interface DiscoveryFact {
  readonly file: string;
  readonly members: ReadonlyMap<string, DiscoveryMember>;
}

/** A member that every document of the product has whose authorize endpoint is on. */
const MARK = "request_parameter_supported";

const token = /"(?:[^"\\\r\n]|\\.)*"|[[\]{},:]/g;

/** JSON in a C# string has escaped quotes, `\\"` or `""`; offsets stay, so a name may end in a space. */
const unescaped = (text: string): string => text.replace(/\\"|(?<!")""(?!")/g, ' "');

/** Top-level members of the JSON object that begins at `from`; null where it has no end. */
function membersAt(text: string, from: number): Map<string, DiscoveryMember> | null {
  const members = new Map<string, DiscoveryMember>();
  const pattern = new RegExp(token);
  pattern.lastIndex = from;
  let depth = 0;
  let name: { readonly text: string; readonly start: number; readonly value: number } | null = null;
  let last: { readonly text: string; readonly start: number } | null = null;
  const close = (at: number) => {
    if (!name) return;
    const { text: named, start, value: valueStart } = name;
    const value = text.slice(valueStart, at);
    members.set(named, { name: named, start, end: valueStart + value.trimEnd().length, text: value, valueStart });
    name = null;
  };
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [sign] = match;
    if (sign === "}" && depth === 1) {
      close(match.index);
      return members;
    }
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
    else if (depth === 1 && sign === ":" && last && !name) name = { ...last, value: match.index + 1 };
    else if (depth === 1 && sign === ",") close(match.index);
    else if (depth === 1 && !name) last = { text: sign.slice(1, -1).trim(), start: match.index };
  }
  return null;
}

/**
 * Whether it is a whole document of the product: others keep their keys at another address, and those that name both
 * kinds of logout also name an endpoint for registration.
 */
function isOfProduct(members: ReadonlyMap<string, DiscoveryMember>): boolean {
  if (!members.has(MARK)) return false;
  if (members.get("jwks_uri")?.text.includes("/.well-known/openid-configuration/jwks"))
    return members.has("subject_types_supported");
  return (
    members.has("frontchannel_logout_session_supported") &&
    members.has("backchannel_logout_session_supported") &&
    !members.has("registration_endpoint")
  );
}

/** The object around an offset: the last brace before it behind which a member begins, on the top level. */
function documentAround(text: string, at: number): Map<string, DiscoveryMember> | null {
  for (let from = text.lastIndexOf("{", at); from >= 0; from = text.lastIndexOf("{", from - 1)) {
    const members = /^\{\s*"/.test(text.slice(from, from + 200)) ? membersAt(text, from) : null;
    if (members && isOfProduct(members)) return members;
    // Only an object within the document, as that of mutual TLS, stands between.
    if (from === 0 || at - from > 20_000) return null;
  }
  return null;
}

function documentsIn({ path, text, kind }: SourceFile): DiscoveryFact[] {
  const plain = kind === "csharp" ? unescaped(text) : text;
  return [...plain.matchAll(new RegExp(`"${MARK} ?"`, "g"))].flatMap(({ index }) => {
    const members = documentAround(plain, index);
    return members ? [{ file: path, members }] : [];
  });
}

const known = new WeakMap<Project, readonly DiscoveryFact[]>();

/** Whole discovery documents of the product in JSON files and strings of C#, which tests compare with what a host says. */
export function discoveryDocuments(project: Project): readonly DiscoveryFact[] {
  const found =
    known.get(project) ??
    project.files
      .filter(({ kind, text }) => (kind === "csharp" || kind === "settings") && text.includes(MARK))
      .flatMap(documentsIn);
  known.set(project, found);
  return found;
}
