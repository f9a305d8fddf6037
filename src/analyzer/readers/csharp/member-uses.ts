import { oneStepLower } from "../../confidence.ts";
import type { CallFact, ReturnedFact, SymbolUseFact } from "../../csharp-facts.ts";
import { type Access, accessOf } from "./accesses.ts";
import { assignmentOf } from "./assignments.ts";
import { callFrom, emptyCall } from "./calls.ts";
import { copyTarget } from "./copies.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Expressions } from "./expressions.ts";
import { HandedTypes } from "./handed-types.ts";
import type { Implementations } from "./implementations.ts";
import { isInDirective } from "./imports.ts";
import {
  elementsOfLocals,
  givenElements,
  initializedMembers,
  type MadeElement,
  madeElements,
  mappedValues,
} from "./made-elements.ts";
import { mayBeNull } from "./maybe-null.ts";
import { type Bound, MemberBinding } from "./member-binding.ts";
import { parametersFact, signatureOf } from "./member-shapes.ts";
import { isInNameof, withArguments } from "./names.ts";
import { ReturnedValues } from "./returned-values.ts";
import { StrictTypes } from "./strict-types.ts";
import { delegatesOf } from "./stubs.ts";
import { childByField, childByKind, childrenOf, endOf, fieldOf, kindOf, nameOf, parentOf, textOf } from "./syntax.ts";
import { displayType, type Grounds } from "./type-ref.ts";
import type { UseInput, UseWriter } from "./use-facts.ts";
import { memberUsedOn } from "./used-members.ts";

type Common = Pick<UseInput, "file" | "node" | "grounds">;

/** Mentions of the vendor's members: calls, reads, assignments, method groups. */
export class MemberUses {
  readonly #expressions: Expressions;
  readonly #binding: MemberBinding;
  readonly #returned: ReturnedValues;
  readonly #implementations: Implementations;
  readonly #writer: UseWriter;
  readonly #handed: HandedTypes;
  readonly #strict: StrictTypes;

  constructor(expressions: Expressions, writer: UseWriter, implementations: Implementations) {
    this.#expressions = expressions;
    this.#binding = new MemberBinding(expressions, implementations);
    this.#implementations = implementations;
    this.#strict = new StrictTypes(expressions);
    this.#returned = new ReturnedValues(expressions, this.#strict);
    this.#writer = writer;
    this.#handed = new HandedTypes(expressions, writer);
  }

  /** Looks at one identifier whose text is the name of a member that is asked for. */
  visit(file: CodeFile, node: number, asked: readonly SymbolId[]): void {
    const access = accessOf(this.#expressions, file, node);
    if (!access || isInDirective(file.syntax, node)) return;
    const isNamed = isInNameof(file, node);
    const call = isNamed ? null : argumentListOf(file, access.node);
    const bound = this.#binding.bind(file, node, access, asked, call);
    if (bound && isNamed && !bound.own) this.#writer.add({ file, node, use: "nameof", ...bound });
    else if (bound && !isNamed) this.#write(file, node, access, call, bound);
  }

  /** Looks at one identifier whose text is the name of a member of elements that are asked for; tells whether it is one. */
  visitElement(file: CodeFile, node: number): boolean {
    const receiver = accessOf(this.#expressions, file, node)?.receiver;
    const through = receiver?.kind === "vendor" ? receiver.grounds.through : undefined;
    const ids = this.#expressions.binder.vocabulary.askedElements.get(through ?? "");
    if (receiver?.kind !== "vendor" || ids === undefined || isInNameof(file, node)) return false;
    const because = `an element of \`${shortPath(through ?? "")}\``;
    this.#writer.add({ file, node, use: "element", ids, grounds: { ...receiver.grounds, because } });
    return true;
  }

  #write(file: CodeFile, node: number, access: Access, call: number | null, { ids, grounds, own }: Bound): void {
    const common = { file, node, grounds };
    if (own) {
      if (call !== null) this.#writer.add(this.#ownInvocation(common, call, ids, own));
      return;
    }
    this.#writer.add({ ...common, use: "reference", ids });
    const methods = ids.filter((id) => id.kind === "method");
    if (call === null) this.#writer.add({ ...common, use: "methodGroup", ids: methods });
    else this.#writer.add(this.#invocation(common, access, call, methods));
    const values = ids.filter((id) => id.kind !== "method");
    if (values.length === 0) return;
    const declaredAs = values.flatMap((id) => this.#handed.add(file, access, grounds, id));
    for (const use of valueUses(access, common, values, (value) => this.#assigned(file, value)))
      this.#writer.add({ ...use, details: { ...use.details, declaredAs } });
    for (const id of values) this.#madeElements(file, access, common, id);
  }

  /** Writes what only all files together tell. */
  finish(files: readonly CodeFile[]): void {
    for (const { file, value, id, grounds } of this.#handed.finish(files)) {
      const names = this.#expressions.binder.vocabulary.madeElements.get(`${id.owner}.${id.name}`);
      if (names) this.#writeElements({ file, node: value, grounds }, id, madeElements(file, value, names));
    }
  }

  /** `x.P = new List<T> { new T() }` and `x.P.Add(new T())`, where the elements of the collection are asked for. */
  #madeElements(file: CodeFile, access: Access, common: Common, id: SymbolId): void {
    const names = this.#expressions.binder.vocabulary.madeElements.get(`${id.owner}.${id.name}`);
    const given = names && (assignmentOf(file, access)?.value ?? givenElements(file, access.node));
    if (!names) return;
    const unsure = { ...common, grounds: lowered(common.grounds) };
    for (const value of mappedValues(file, access.node))
      this.#writeElements(unsure, id, madeElements(file, value, names));
    if (given === null || given === undefined) return;
    this.#writeElements(common, id, madeElements(file, given, names));
    // A variable may serve others too.
    this.#writeElements(unsure, id, elementsOfLocals(file, given, names, this.#expressions.locals));
  }

  #writeElements(common: Common, id: SymbolId, elements: readonly MadeElement[]): void {
    const { file } = common;
    for (const { type, creation } of elements) {
      const list = creation === null ? null : childByKind(file.syntax, creation, "argument_list");
      const call = list === null ? emptyCall(file, endOf(file.syntax, type)) : callFrom(file, list, this.#expressions);
      this.#writer.add({ ...common, node: type, use: "newElement", ids: [id], details: { call } });
      if (creation !== null) this.#writeInitialized(common, id, creation);
    }
  }

  /** `x.P.Add(new T { Member = … })`, where members of the elements are asked for. */
  #writeInitialized(common: Common, id: SymbolId, creation: number): void {
    const { file } = common;
    const { askedElements, elementMembers } = this.#expressions.binder.vocabulary;
    const ids = askedElements.get(`${id.owner}.${id.name}`);
    if (ids === undefined) return;
    for (const node of initializedMembers(file, creation))
      if (elementMembers.has(nameOf(file.syntax, node))) this.#writer.add({ ...common, node, use: "element", ids });
  }

  #ownInvocation(
    common: Common,
    list: number,
    ids: readonly SymbolId[],
    { member, overloads }: NonNullable<Bound["own"]>,
  ): UseInput {
    const members = overloads.map(signatureOf);
    const details = { call: this.#call(common, list), parameters: parametersFact(member), members };
    return { ...common, use: "ownInvoke", ids: ids.filter((id) => id.kind === "method"), details };
  }

  /** Where the result of a call has a type that follows from the method's: in test doubles, and where it is passed on. */
  #resultsOf(file: CodeFile, call: number): ReturnedFact[] {
    const member = this.#expressions.binder.own.memberAround(file, call);
    const changes = member !== null && this.#implementations.of(member).length > 0;
    return [...this.#returned.ofStub(file, call), ...(changes ? [] : this.#returned.passingOn(file, call))];
  }

  #assigned(file: CodeFile, value: number): SymbolUseFact["value"] {
    return {
      text: textOf(file.syntax, value),
      span: spanOf(file, value),
      type: displayType(this.#expressions.typeOf(file, value)),
      strictType: displayType(this.#strict.of(file, value)),
      elements: listedElements(file, value).map((element) => displayType(this.#expressions.typeOf(file, element))),
    };
  }

  #call({ file, node }: Common, list: number): CallFact {
    const typeArguments = childByKind(file.syntax, withArguments(file, node), "type_argument_list");
    const written = typeArguments === null ? [] : childrenOf(file.syntax, typeArguments);
    return callFrom(file, list, this.#expressions, written);
  }

  #invocation(common: Common, access: Access, list: number, methods: readonly SymbolId[]): UseInput {
    const { file } = common;
    const made = this.#call(common, list);
    const call = mayBeNull(this.#expressions, file, access.node) ? { ...made, onMaybeNull: true as const } : made;
    const { returning } = this.#expressions.binder.vocabulary;
    const isReturning = methods.some(({ name }) => returning.has(name));
    const returned = isReturning ? this.#resultsOf(file, parentOf(file.syntax, list)) : null;
    const ids = methods.filter((id) => fitsCount(id, call.arguments.length, this.#binding.isExtension(id)));
    return {
      ...common,
      use: "invoke",
      ids,
      details: { call, returned, delegates: delegatesOf(file, parentOf(file.syntax, list)) },
    };
  }
}

/** Argument list when the accessed member is called. */
function argumentListOf(file: CodeFile, access: number): number | null {
  const { syntax } = file;
  let at = access;
  while (
    ["parenthesized_expression", "postfix_unary_expression"].includes(kindOf(syntax, parentOf(syntax, at))) &&
    textOf(syntax, parentOf(syntax, at)).endsWith("!")
  )
    at = parentOf(syntax, at);
  const parent = parentOf(syntax, at);
  if (kindOf(syntax, parent) !== "invocation_expression" || fieldOf(syntax, at) !== "function") return null;
  return childByField(syntax, parent, "arguments");
}

/** The elements of a list that is written out: `{ a, b }`, `new List<T> { a }`, `new[] { a }`. */
function listedElements({ syntax }: CodeFile, value: number): number[] {
  const isBare = kindOf(syntax, value) === "initializer_expression";
  const list = isBare ? value : childByKind(syntax, value, "initializer_expression");
  return list === null ? [] : childrenOf(syntax, list).filter((child) => kindOf(syntax, child) !== "comment");
}

/** The methods that are called for the arguments beside this one. */
function argumentsBeside({ syntax }: CodeFile, access: Access): string[] {
  const argument = parentOf(syntax, access.node);
  if (kindOf(syntax, argument) !== "argument") return [];
  return childrenOf(syntax, parentOf(syntax, argument)).flatMap((other) => {
    if (other === argument || kindOf(syntax, other) !== "argument") return [];
    const call = childByKind(syntax, other, "invocation_expression");
    const method = call === null ? null : childByField(syntax, call, "function");
    return method === null ? [textOf(syntax, other)] : [textOf(syntax, method).replace(/<.*$/s, "")];
  });
}

function valueUses(
  access: Access,
  common: Common,
  ids: readonly SymbolId[],
  assigned: (value: number) => SymbolUseFact["value"],
): UseInput[] {
  const { file } = common;
  const written = assignmentOf(file, access);
  const uses: UseInput[] = [];
  if (written) {
    const { value } = written;
    uses.push({ ...common, use: "assign", ids, details: { value: value === null ? null : assigned(value) } });
  }
  if (!written || written.reads) {
    uses.push({
      ...common,
      use: "read",
      ids,
      details: {
        copiedTo: copyTarget(file, access.node),
        usedMember: memberUsedOn(file, access),
        beside: argumentsBeside(file, access),
      },
    });
  }
  return uses;
}

/** An id with a parameter list is not meant by a call with more arguments; an extension's list may hold the receiver. */
const fitsCount = (id: SymbolId, count: number, extension: boolean): boolean =>
  id.parameters === null ||
  count <= id.parameters.length ||
  (extension && count <= id.parameters.length + 1) ||
  id.parameters.some((type) => type.endsWith("[]"));

const lowered = (grounds: Grounds): Grounds => ({ ...grounds, confidence: oneStepLower(grounds.confidence) });

const shortPath = (path: string): string => path.split(".").slice(-2).join(".");
