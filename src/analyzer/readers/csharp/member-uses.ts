import type { Binder } from "./binder.ts";
import { callFrom } from "./calls.ts";
import { isDistinctive, isVeryDistinctive } from "./distinctive.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Expressions } from "./expressions.ts";
import { isInDirective } from "./imports.ts";
import { isInNameof, withArguments } from "./names.ts";
import { type CodeFile, isFragmentType, spanOf } from "./own-types.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  endOf,
  fieldOf,
  kindOf,
  nameOf,
  parentOf,
  startOf,
  textOf,
} from "./syntax.ts";
import type { Grounds, TypeRef } from "./type-ref.ts";
import type { UseInput, UseWriter } from "./use-facts.ts";

/** How a name is reached: on a receiver whose type is known or not, or on nothing. */
interface Access {
  /** The whole expression, `x.M` for `M`. */
  readonly node: number;
  readonly receiver: TypeRef | null;
  readonly isUnqualified: boolean;
  readonly assigned: number | null;
}

type Lookup =
  | { readonly kind: "found"; readonly ids: readonly SymbolId[]; readonly grounds: Grounds }
  | { readonly kind: "own" }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

/** Fields under which an identifier only introduces a name. */
const introduces = new Set(["name", "alias"]);
const accessKinds = new Set(["member_access_expression", "member_binding_expression", "qualified_name"]);

/** Mentions of the vendor's members: calls, reads, assignments, method groups. */
export class MemberUses {
  readonly #binder: Binder;
  readonly #expressions: Expressions;
  readonly #writer: UseWriter;
  readonly #functions = new Map<CodeFile, ReadonlySet<string>>();
  readonly #ownNames: { readonly statics: ReadonlySet<string>; readonly declared: ReadonlySet<string> };

  constructor(expressions: Expressions, writer: UseWriter) {
    this.#binder = expressions.binder;
    this.#expressions = expressions;
    this.#writer = writer;
    const members = this.#binder.own.all.flatMap((type) => type.members);
    this.#ownNames = {
      statics: new Set(
        members.filter((member) => member.isStatic && member.kind === "method").map((member) => member.name),
      ),
      declared: new Set(members.filter((member) => !member.isOverride).map((member) => member.name)),
    };
  }

  /** Looks at one identifier whose text is the name of a member that is asked for. */
  visit(file: CodeFile, node: number, asked: readonly SymbolId[]): void {
    const access = this.#access(file, node);
    if (!access || isInDirective(file.syntax, node) || isInNameof(file, node)) return;
    const call = this.#callOf(file, access.node);
    const count =
      call === null
        ? null
        : childrenOf(file.syntax, call).filter((child) => kindOf(file.syntax, child) === "argument").length;
    const found = this.#bind(file, node, access, asked, count);
    if (found) this.#write(file, node, access, call, found.ids, found.grounds);
  }

  #access(file: CodeFile, node: number): Access | null {
    const { syntax } = file;
    const name = withArguments(file, node);
    const parent = parentOf(syntax, name);
    const kind = kindOf(syntax, parent);
    const field = fieldOf(syntax, name);
    if (accessKinds.has(kind) && field === "name") return this.#qualified(file, parent, kind);
    if (kind === "assignment_expression" && field === "left") {
      const target = this.#expressions.initializerTarget(file, parent);
      if (target !== undefined)
        return {
          node: name,
          receiver: placeholder(target),
          isUnqualified: false,
          assigned: childByField(syntax, parent, "right"),
        };
    }
    if (kind === "with_initializer" && childrenOf(syntax, parent)[0] === name) {
      const value = childrenOf(syntax, parent)[1] ?? null;
      return {
        node: name,
        receiver: this.#expressions.typeOf(file, parentOf(syntax, parent)),
        isUnqualified: false,
        assigned: value,
      };
    }
    if (kind === "subpattern")
      return { node: name, receiver: this.#matched(file, parent), isUnqualified: false, assigned: null };
    if (field !== null && introduces.has(field)) return null;
    if (
      kind === "anonymous_object_creation_expression" &&
      /^\s*=(?![=>])/.test(syntax.text.slice(endOf(syntax, name), endOf(syntax, name) + 40))
    )
      return null;
    if (
      field === "type" ||
      field === "returns" ||
      kind === "type_argument_list" ||
      kind === "base_list" ||
      kind === "qualified_name"
    )
      return null;
    if (this.#expressions.locals.find(file, node, nameOf(syntax, node))) return null;
    return { node: name, receiver: null, isUnqualified: true, assigned: null };
  }

  #qualified(file: CodeFile, parent: number, kind: string): Access | null {
    const { syntax } = file;
    if (kind === "member_binding_expression") {
      const conditional = parentOf(syntax, parent);
      const condition = childByField(syntax, conditional, "condition");
      return condition === null
        ? null
        : {
            node: conditional,
            receiver: this.#expressions.typeOf(file, condition),
            isUnqualified: false,
            assigned: null,
          };
    }
    if (kind === "qualified_name") {
      const qualifier = childByField(syntax, parent, "qualifier");
      const receiver = qualifier === null ? null : this.#expressions.staticReceiver(file, qualifier);
      return receiver ? { node: parent, receiver, isUnqualified: false, assigned: null } : null;
    }
    const expression = childByField(syntax, parent, "expression");
    if (expression === null) return null;
    return {
      node: parent,
      receiver: placeholder(this.#expressions.typeOf(file, expression)),
      isUnqualified: false,
      assigned: null,
    };
  }

  /** Type that a property pattern looks into: the pattern's own, else that of the matched expression. */
  #matched(file: CodeFile, subpattern: number): TypeRef | null {
    const { syntax } = file;
    const pattern = parentOf(syntax, parentOf(syntax, subpattern));
    const type = childByField(syntax, pattern, "type");
    if (type !== null) return this.#binder.resolveText(textOf(syntax, type), { file, node: type });
    const holder = parentOf(syntax, pattern);
    const expression =
      childByField(syntax, holder, "expression") ??
      (kindOf(syntax, holder) === "switch_expression_arm" ? parentOf(syntax, holder) + 1 : null);
    return expression === null ? null : this.#expressions.typeOf(file, expression);
  }

  /** Argument list when the accessed member is called. */
  #callOf(file: CodeFile, access: number): number | null {
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

  #bind(
    file: CodeFile,
    node: number,
    access: Access,
    asked: readonly SymbolId[],
    count: number | null,
  ): { ids: readonly SymbolId[]; grounds: Grounds } | null {
    const { receiver } = access;
    if (access.isUnqualified) return this.#unqualified(file, node, asked, count);
    const looked =
      receiver === null
        ? ({ kind: "unknown" } as const)
        : this.#lookup(receiver, asked, nameOf(file.syntax, node), count);
    if (looked.kind === "found") return looked;
    if (looked.kind === "own") return null;
    const extension = count === null ? null : this.#extension(file, node, asked);
    if (extension) return extension;
    return looked.kind === "unknown"
      ? this.#guess(
          file,
          node,
          asked.filter((id) => !this.#isExtension(id)),
        )
      : null;
  }

  /** Which declaration a member name means on this type: the vendor's, the project's own, none, or beyond the given files. */
  #lookup(start: TypeRef, asked: readonly SymbolId[], name: string, count: number | null): Lookup {
    const queue: TypeRef[] = [start];
    const seen = new Set<unknown>();
    let unknown = false;
    for (let head = 0; head < queue.length && head < 200; head++) {
      const ref = queue[head];
      if (!ref || ref.kind === "other" || seen.has(ref.type)) continue;
      seen.add(ref.type);
      if (ref.kind === "own") {
        const own = this.#expressions.findMember({ ...ref, type: { ...ref.type, declarations: [] } }, name, count);
        if (own) return { kind: "own" };
        unknown ||= this.#binder.hasUnknownBase(ref.type);
      } else {
        const ids = asked.filter((id) => id.owner === ref.type.fullName);
        if (ids.length > 0) return { kind: "found", ids, grounds: this.#receiverGrounds(start, ref) };
      }
      queue.push(...this.#binder.basesOf(ref));
    }
    return unknown ? { kind: "unknown" } : { kind: "none" };
  }

  #receiverGrounds(start: TypeRef, ref: Extract<TypeRef, { kind: "vendor" }>): Grounds {
    if (start.kind !== "own")
      return { ...ref.grounds, because: `the receiver is a \`${ref.type.name}\`: ${ref.grounds.because}` };
    return { ...ref.grounds, because: `\`${start.type.name}\` derives from \`${ref.type.name}\`` };
  }

  #unqualified(
    file: CodeFile,
    node: number,
    asked: readonly SymbolId[],
    count: number | null,
  ): { ids: readonly SymbolId[]; grounds: Grounds } | null {
    const { syntax } = file;
    const name = nameOf(syntax, node);
    let unknown = true;
    for (let type = this.#binder.own.around(file, node); type; type = type.outer) {
      const looked = this.#lookup({ kind: "own", type, arguments: [] }, asked, name, count);
      if (looked.kind === "found") return looked;
      if (looked.kind === "own") return null;
      unknown = looked.kind === "unknown" || isFragmentType(type);
    }
    for (const imported of this.#binder.staticImports({ file, node })) {
      const ids = asked.filter((id) => id.owner === imported);
      if (ids.length > 0)
        return { ids, grounds: { confidence: "certain", because: `\`using static ${imported}\` is in scope` } };
    }
    // At top level only a local function or a fragment can own a bare name.
    const local = this.#localFunctions(file).has(name);
    const topLevel = this.#binder.own.around(file, node) === null && !this.#binder.isFragment(file);
    return unknown && !local && !topLevel
      ? this.#guess(
          file,
          node,
          asked.filter((id) => !this.#isExtension(id)),
        )
      : null;
  }

  #localFunctions(file: CodeFile): ReadonlySet<string> {
    const known = this.#functions.get(file);
    if (known) return known;
    const { syntax } = file;
    const names = new Set<string>();
    for (let node = 0; node < syntax.kinds.length; node++) {
      const name = kindOf(syntax, node) === "local_function_statement" ? childByField(syntax, node, "name") : null;
      if (name !== null) names.add(nameOf(syntax, name));
    }
    this.#functions.set(file, names);
    return names;
  }

  #isExtension(id: SymbolId): boolean {
    return id.kind === "method" && (this.#binder.vocabulary.typesByFullName.get(id.owner)?.extensions ?? false);
  }

  #extension(
    file: CodeFile,
    node: number,
    asked: readonly SymbolId[],
  ): { ids: readonly SymbolId[]; grounds: Grounds } | null {
    const ids = asked.filter((id) => this.#isExtension(id));
    if (ids.length === 0 || this.#ownNames.statics.has(nameOf(file.syntax, node))) return null;
    const visible = ids.filter((id) =>
      this.#binder.sees({ file, node }, this.#binder.vocabulary.typesByFullName.get(id.owner)?.namespace ?? ""),
    );
    const [first] = visible;
    if (first) {
      const namespace = this.#binder.vocabulary.typesByFullName.get(first.owner)?.namespace ?? "";
      return {
        ids: visible,
        grounds: { confidence: "certain", because: `an extension method of \`${namespace}\`, which is imported` },
      };
    }
    return this.#guess(file, node, ids);
  }

  /** What a name may mean on a receiver of unknown type; see `distinctive.ts` for the two bars. */
  #guess(
    file: CodeFile,
    node: number,
    ids: readonly SymbolId[],
  ): { ids: readonly SymbolId[]; grounds: Grounds } | null {
    const name = nameOf(file.syntax, node);
    if (ids.length === 0) return null;
    const declaredHere = this.#ownNames.declared.has(name);
    const fragment = this.#binder.isFragment(file);
    if (isDistinctive(name) && !declaredHere && (fragment || this.#binder.sees({ file, node }, null))) {
      const where = fragment
        ? "the fragment does not declare the receiver"
        : "the receiver's type is not known, but a namespace of the vendor is imported";
      return { ids, grounds: { confidence: "likely", because: `${where}, and \`${name}\` is distinctive` } };
    }
    if (!isVeryDistinctive(name) || declaredHere) return null;
    return {
      ids,
      grounds: {
        confidence: "possible",
        because: `the receiver's type is not known; only the name \`${name}\` speaks for it`,
      },
    };
  }

  #write(
    file: CodeFile,
    node: number,
    access: Access,
    call: number | null,
    ids: readonly SymbolId[],
    grounds: Grounds,
  ): void {
    const { syntax } = file;
    const common = { file, node, grounds };
    this.#writer.add({ ...common, use: "reference", ids });
    const methods = ids.filter((id) => id.kind === "method");
    const values = ids.filter((id) => id.kind !== "method");
    if (call !== null) {
      const typeArguments = childByKind(syntax, withArguments(file, node), "type_argument_list");
      const details = {
        call: callFrom(file, call, this.#expressions, typeArguments === null ? [] : childrenOf(syntax, typeArguments)),
      };
      this.#writer.add({
        ...common,
        use: "invoke",
        ids: methods.filter((id) => fitsCount(id, details.call.arguments.length, this.#isExtension(id))),
        details,
      });
    } else this.#writer.add({ ...common, use: "methodGroup", ids: methods });
    if (values.length > 0) for (const use of this.#valueUses(file, access, common, values)) this.#writer.add(use);
  }

  #valueUses(
    file: CodeFile,
    access: Access,
    common: Pick<UseInput, "file" | "node" | "grounds">,
    ids: readonly SymbolId[],
  ): UseInput[] {
    const { syntax } = file;
    const written = this.#assignment(file, access);
    const uses: UseInput[] = [];
    if (written) {
      const { value } = written;
      const details = value === null ? {} : { value: { text: textOf(syntax, value), span: spanOf(file, value) } };
      uses.push({ ...common, use: "assign", ids, details });
    }
    if (!written || written.reads) uses.push({ ...common, use: "read", ids });
    return uses;
  }

  #assignment(file: CodeFile, access: Access): { value: number | null; reads: boolean } | null {
    const { syntax } = file;
    if (access.assigned !== null) return { value: access.assigned, reads: false };
    const parent = parentOf(syntax, access.node);
    const kind = kindOf(syntax, parent);
    if (kind === "assignment_expression" && fieldOf(syntax, access.node) === "left") {
      const operator = childByField(syntax, parent, "operator");
      const plain = operator !== null && textOf(syntax, operator) === "=";
      return { value: childByField(syntax, parent, "right"), reads: !plain };
    }
    if (kind === "prefix_unary_expression" || kind === "postfix_unary_expression") {
      return /^(?:\+\+|--)|(?:\+\+|--)$/.test(textOf(syntax, parent)) ? { value: null, reads: true } : null;
    }
    if (kind === "argument" && /^(?:out|ref)\s/.test(syntax.text.slice(startOf(syntax, parent), endOf(syntax, parent))))
      return { value: null, reads: true };
    return null;
  }
}

/** The wrapper of a pasted initialiser or chain stands for something unknown. */
const placeholder = (ref: TypeRef | null): TypeRef | null =>
  ref?.kind === "other" && ref.name.startsWith("__") ? null : ref;

/** An id with a parameter list is not meant by a call with more arguments; an extension's list may hold the receiver. */
const fitsCount = (id: SymbolId, count: number, extension: boolean): boolean =>
  id.parameters === null ||
  count <= id.parameters.length ||
  (extension && count <= id.parameters.length + 1) ||
  id.parameters.some((type) => type.endsWith("[]"));
