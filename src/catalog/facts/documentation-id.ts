import { parseDeclaration } from "./signature.ts";

interface MemberName {
  readonly namespace: string;
  readonly type: string;
  readonly member: string;
  readonly memberKind: string;
}

/** `T:Ns.Type`, with generic arity as the comparison writes it (`Type`2`). */
export function typeId(namespace: string, type: string): string {
  return `T:${namespace}.${type}`;
}

/** Documentation id of a member; methods and constructors carry their parameter types, without nullability. */
export function memberId(entry: MemberName, declaration: string): string {
  const owner = `${entry.namespace}.${entry.type}`;
  switch (entry.memberKind) {
    case "method":
      return `M:${owner}.${entry.member}${parameterList(declaration)}`;
    case "ctor":
    case "constructor":
      return `M:${owner}.#ctor${parameterList(declaration)}`;
    case "property":
    case "indexer":
      return `P:${owner}.${entry.member}`;
    case "event":
      return `E:${owner}.${entry.member}`;
    default:
      return `F:${owner}.${entry.member}`;
  }
}

function parameterList(declaration: string): string {
  if (declaration === "") return "";
  const { arity, signature } = parseDeclaration(declaration);
  const generic = arity === 0 ? "" : `\`\`${arity}`;
  return `${generic}(${signature.parameters.map((parameter) => parameter.type).join(",")})`;
}

/** The parts of a documentation id; `parameters` is null where the id has no list and so means every overload. */
export interface SymbolName {
  readonly kind: string;
  /** Namespace-qualified, without parameters and without a method's own arity. */
  readonly name: string;
  readonly parameters: string | null;
  /** For members: the declaring type. */
  readonly owner: string;
  /** The last part: member or type name. */
  readonly short: string;
}

const parsed = new Map<string, SymbolName>();

/** Takes an id apart; ids are compared often, so each is parsed once. */
export function parseId(id: string): SymbolName {
  const known = parsed.get(id) ?? parse(id);
  parsed.set(id, known);
  return known;
}

function parse(id: string): SymbolName {
  const open = id.indexOf("(");
  const full = (open === -1 ? id.slice(2) : id.slice(2, open)).replace(/``\d+$/, "");
  const dot = full.lastIndexOf(".");
  const parameters =
    open === -1
      ? null
      : id
          .slice(open + 1, id.lastIndexOf(")"))
          .replace(/\s*,\s*/g, ",")
          .replaceAll("?", "");
  return {
    kind: id.charAt(0),
    name: full,
    parameters,
    owner: full.slice(0, Math.max(0, dot)),
    short: full.slice(dot + 1),
  };
}

/** Whether `asked` names `symbol`: the same member, every overload when `asked` has no parameter list. */
export function names(asked: string, symbol: string): boolean {
  const a = parseId(asked);
  const b = parseId(symbol);
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    (a.parameters === null || b.parameters === null || a.parameters === b.parameters)
  );
}
