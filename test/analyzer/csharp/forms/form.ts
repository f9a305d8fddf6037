import type { SymbolUse } from "../../../../src/schema/symbol-detector.ts";
import type { asked } from "./vocabulary.ts";

/** One way to write a use. `[|…|]` marks every place that must be found, each as `certain`. */
export interface Form {
  readonly says: string;
  /** Files by path; one text is `A.cs`. */
  readonly code: string | Readonly<Record<string, string>>;
}

export interface FormGroup {
  readonly kind: string;
  readonly symbol: keyof typeof asked;
  readonly use: SymbolUse;
  readonly forms: readonly Form[];
}

export type Row = readonly [says: string, code: Form["code"]];
export const formsOf = (rows: readonly Row[]): Form[] => rows.map(([says, code]) => ({ says, code }));

/** A method body with what it may use, and members beside it. */
export const body = (statements: string, members = ""): string =>
  `class A { async Task M(object o, IServiceProvider sp) { ${statements} } ${members} }`;

/** How a member of a receiver is used: as a statement and, where it has a value, as an expression. */
interface Access {
  readonly type: string;
  readonly using: string;
  readonly statement: (receiver: string) => string;
  readonly expression: ((receiver: string) => string) | null;
}

export const callAccess: Access = {
  type: "TokenCleanupService",
  using: "Duende.IdentityServer.EntityFramework",
  statement: (x) => `${x}.[|RemoveExpiredGrantsAsync|]()`,
  expression: (x) => `${x}.[|RemoveExpiredGrantsAsync|]()`,
};
export const readAccess: Access = {
  type: "Client",
  using: "Duende.IdentityServer.Models",
  statement: (x) => `Show(${x}.[|RequireDPoP|])`,
  expression: (x) => `${x}.[|RequireDPoP|]`,
};
export const assignAccess: Access = {
  type: "Client",
  using: "Duende.IdentityServer.Models",
  statement: (x) => `${x}.[|RequireDPoP|] = true`,
  expression: null,
};

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return at;
  }
  throw new Error(`no end of ${text.slice(open)}`);
}

/** Replaces `$T`, `$use(receiver)` (a statement) and `$get(receiver)` (an expression); null where one has no such form. */
function rendered(text: string, access: Access): string | null {
  let rest = text.replaceAll("$T", access.type);
  for (let match = /\$(use|get)\(/.exec(rest); match; match = /\$(use|get)\(/.exec(rest)) {
    const open = match.index + match[0].length - 1;
    const end = closing(rest, open);
    const receiver = rest.slice(open + 1, end);
    const isConditional = receiver.endsWith("?") && access.expression === null;
    const write = match[1] === "use" ? access.statement : access.expression;
    if (!write || isConditional) return null;
    rest = rest.slice(0, match.index) + write(receiver) + rest.slice(end + 1);
  }
  return rest;
}

/** The forms of receivers for one kind of member. */
export function withAccess(forms: readonly Form[], access: Access): Form[] {
  return forms.flatMap(({ says, code }) => {
    const files = Object.entries(typeof code === "string" ? { "A.cs": code } : code).map(([path, text]) => {
      const using = path.endsWith(".cs") && !text.startsWith("//") ? `using ${access.using};\n` : "";
      const done = rendered(text.replaceAll("$NS", access.using), access);
      return done === null ? null : ([path, using + done] as const);
    });
    const known = files.filter((file) => file !== null);
    return known.length < files.length ? [] : [{ says, code: Object.fromEntries(known) }];
  });
}
