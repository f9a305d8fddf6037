import { type Access, accessOf } from "./accesses.ts";
import { assignmentOf } from "./assignments.ts";
import { argumentsIn } from "./callee.ts";
import { callFrom } from "./calls.ts";
import { copyTarget } from "./copies.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Expressions } from "./expressions.ts";
import { isInDirective } from "./imports.ts";
import { mayBeNull } from "./maybe-null.ts";
import { type Bound, MemberBinding } from "./member-binding.ts";
import { isInNameof, withArguments } from "./names.ts";
import { childByField, childByKind, childrenOf, fieldOf, kindOf, parentOf, textOf } from "./syntax.ts";
import type { UseInput, UseWriter } from "./use-facts.ts";

/** Mentions of the vendor's members: calls, reads, assignments, method groups. */
export class MemberUses {
  readonly #expressions: Expressions;
  readonly #binding: MemberBinding;
  readonly #writer: UseWriter;

  constructor(expressions: Expressions, writer: UseWriter) {
    this.#expressions = expressions;
    this.#binding = new MemberBinding(expressions);
    this.#writer = writer;
  }

  /** Looks at one identifier whose text is the name of a member that is asked for. */
  visit(file: CodeFile, node: number, asked: readonly SymbolId[]): void {
    const access = accessOf(this.#expressions, file, node);
    if (!access || isInDirective(file.syntax, node) || isInNameof(file, node)) return;
    const call = argumentListOf(file, access.node);
    const count = call === null ? null : argumentsIn(file, call).length;
    const bound = this.#binding.bind(file, node, access, asked, count);
    if (bound) this.#write(file, node, access, call, bound);
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

  #write(file: CodeFile, node: number, access: Access, call: number | null, { ids, grounds }: Bound): void {
    const common = { file, node, grounds };
    this.#writer.add({ ...common, use: "reference", ids });
    const methods = ids.filter((id) => id.kind === "method");
    if (call === null) this.#writer.add({ ...common, use: "methodGroup", ids: methods });
    else this.#writer.add(this.#invocation(common, access, call, methods));
    const values = ids.filter((id) => id.kind !== "method");
    if (values.length > 0) for (const use of valueUses(file, access, common, values)) this.#writer.add(use);
  }

  #invocation(
    common: Pick<UseInput, "file" | "node" | "grounds">,
    access: Access,
    list: number,
    methods: readonly SymbolId[],
  ): UseInput {
    const { file, node } = common;
    const typeArguments = childByKind(file.syntax, withArguments(file, node), "type_argument_list");
    const written = typeArguments === null ? [] : childrenOf(file.syntax, typeArguments);
    const made = callFrom(file, list, this.#expressions, written);
    const call = mayBeNull(this.#expressions, file, access.node) ? { ...made, onMaybeNull: true as const } : made;
    const ids = methods.filter((id) => fitsCount(id, call.arguments.length, this.#binding.isExtension(id)));
    return { ...common, use: "invoke", ids, details: { call } };
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

function valueUses(
  file: CodeFile,
  access: Access,
  common: Pick<UseInput, "file" | "node" | "grounds">,
  ids: readonly SymbolId[],
): UseInput[] {
  const written = assignmentOf(file, access);
  const uses: UseInput[] = [];
  if (written) {
    const { value } = written;
    const details = value === null ? {} : { value: { text: textOf(file.syntax, value), span: spanOf(file, value) } };
    uses.push({ ...common, use: "assign", ids, details });
  }
  if (!written || written.reads) {
    uses.push({ ...common, use: "read", ids, details: { copiedTo: copyTarget(file, access.node) } });
  }
  return uses;
}

/** An id with a parameter list is not meant by a call with more arguments; an extension's list may hold the receiver. */
const fitsCount = (id: SymbolId, count: number, extension: boolean): boolean =>
  id.parameters === null ||
  count <= id.parameters.length ||
  (extension && count <= id.parameters.length + 1) ||
  id.parameters.some((type) => type.endsWith("[]"));

const shortPath = (path: string): string => path.split(".").slice(-2).join(".");
