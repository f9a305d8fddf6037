import { oneStepLower } from "../../confidence.ts";
import type { DeclarationFact, SymbolUseFact, UseKind } from "../../csharp-facts.ts";
import type { Binder } from "./binder.ts";
import { conditionAt, under } from "./conditions.ts";
import { memberNodeAround, parametersOf } from "./declaration-parts.ts";
import { type CodeFile, isFragmentType, spanOf } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import { childByField, endOf, isTypeKind, kindOf, lowerBoundOf, nameOf, ownerOf, parentOf, startOf } from "./syntax.ts";
import type { Grounds } from "./type-ref.ts";

/** What only some kinds of use have. */
type UseDetails = Pick<
  SymbolUseFact,
  | "call"
  | "parameters"
  | "baseCall"
  | "returnType"
  | "returned"
  | "delegates"
  | "isExplicit"
  | "parameterUses"
  | "value"
  | "copiedTo"
  | "usedMember"
  | "beside"
  | "argumentOf"
  | "declaredAs"
  | "madeOf"
  | "initializer"
  | "assignedLater"
  | "registration"
  | "members"
  | "isOptional"
  | "isShared"
>;

/** A use about which nothing more is known than that it is one. */
export const noDetails: UseDetails = {
  call: null,
  parameters: null,
  baseCall: null,
  returnType: null,
  returned: null,
  delegates: null,
  isExplicit: false,
  parameterUses: null,
  value: null,
  copiedTo: null,
  usedMember: null,
  beside: [],
  argumentOf: null,
  declaredAs: [],
  madeOf: [],
  initializer: null,
  assignedLater: null,
  registration: null,
  members: null,
  isOptional: false,
  isShared: false,
};

export interface UseInput {
  readonly file: CodeFile;
  /** Node whose text names the symbol. */
  readonly node: number;
  readonly use: UseKind;
  readonly ids: readonly SymbolId[];
  readonly grounds: Grounds;
  readonly details?: Partial<UseDetails>;
}

const statementLike = /(?:_statement|_declaration|base_list|parameter_list|attribute_list|constructor_initializer)$/;

/** Writes uses down with everything that is the same for all kinds: surroundings, `#if`, nearness of errors. */
export class UseWriter {
  readonly uses: SymbolUseFact[] = [];
  readonly #binder: Binder;
  readonly #seen = new Set<string>();

  constructor(binder: Binder) {
    this.#binder = binder;
  }

  add(input: UseInput): void {
    const { file, node, use, grounds } = input;
    const span = spanOf(file, node);
    const nearError = this.#isNearError(file, node);
    const enclosingType = this.enclosingType(file, node);
    for (const { id } of input.ids) {
      const key = `${id}\u0000${use}\u0000${file.index}\u0000${span.start}\u0000${span.end}`;
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      this.uses.push({
        symbol: id,
        use,
        span,
        text: file.syntax.text.slice(span.start, span.end),
        confidence: nearError ? oneStepLower(grounds.confidence) : grounds.confidence,
        because: nearError ? `${grounds.because}; the code around it could not be parsed` : grounds.because,
        enclosingType,
        enclosingMember: this.#enclosingMember(file, node),
        memberSpan: memberSpan(file, node, enclosingType),
        enclosingParameters: enclosingParameters(file, node),
        ...noDetails,
        ...input.details,
        condition: under(conditionAt(file, span.start), grounds.condition ?? null),
        nearError,
      });
    }
  }

  enclosingType(file: CodeFile, node: number): DeclarationFact | null {
    const declares = isTypeKind(kindOf(file.syntax, node)) ? this.#binder.own.at(file, node) : null;
    const type = declares ?? this.#binder.own.around(file, node);
    if (!type || isFragmentType(type)) return null;
    const offset = startOf(file.syntax, node);
    const around = type.declarations.find(
      (part) => part.file === file && part.fact.span.start <= offset && offset < part.fact.span.end,
    );
    return (around ?? type.declarations[0])?.fact ?? null;
  }

  #enclosingMember(file: CodeFile, node: number): string | null {
    const { syntax } = file;
    const member = memberNodeAround(file, node);
    if (member === null) return null;
    const name = childByField(syntax, member, "name");
    if (name !== null) return nameOf(syntax, name);
    const declarator = syntax.kinds.indexOf("variable_declarator", member);
    const field =
      declarator > 0 && ownerOf(syntax, declarator) === member ? childByField(syntax, declarator, "name") : null;
    return field === null ? null : nameOf(syntax, field);
  }

  #isNearError(file: CodeFile, node: number): boolean {
    const { syntax } = file;
    if (syntax.errors.length === 0) return false;
    let at = node;
    for (let steps = 0; steps < 60 && at > 0 && !statementLike.test(kindOf(syntax, at)); steps++)
      at = parentOf(syntax, at);
    const body = childByField(syntax, at, "body");
    const from = startOf(syntax, Math.max(at, 0));
    const to =
      body !== null && startOf(syntax, node) < startOf(syntax, body)
        ? startOf(syntax, body)
        : endOf(syntax, Math.max(at, 0));
    return hasErrorBetween(syntax.errors, from, to);
  }
}

function memberSpan(file: CodeFile, node: number, type: DeclarationFact | null): SymbolUseFact["memberSpan"] {
  const member = memberNodeAround(file, node) ?? (type === null ? 0 : null);
  return member === null ? null : spanOf(file, member);
}

/** Parameters of the member around a place; lambdas inside of it see them too. */
function enclosingParameters(file: CodeFile, node: number): SymbolUseFact["enclosingParameters"] {
  const member = memberNodeAround(file, node);
  const list = member === null ? null : childByField(file.syntax, member, "parameters");
  return list === null ? null : { list: spanOf(file, list), items: parametersOf(file, list) };
}

const hasErrorBetween = (
  errors: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): boolean => {
  for (let i = lowerBoundOf(errors, from); i < errors.length; i++) {
    const error = errors[i];
    if (!error || error.start > to) return false;
    if (error.end >= from) return true;
  }
  // An error that began earlier may still reach into the range; errors never nest deeply, so a few steps back suffice.
  for (let i = lowerBoundOf(errors, from) - 1, steps = 0; i >= 0 && steps < 20; i--, steps++) {
    const error = errors[i];
    if (error && error.end > from) return true;
  }
  return false;
};
