import type { Ancestor } from "./ancestors.ts";
import type { Binder } from "./binder.ts";
import { baseInitializer, callFrom, callsThis, emptyCall, typeArgumentsOf } from "./calls.ts";
import type { BaseEntry, OwnMember, OwnType } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Expressions } from "./expressions.ts";
import { offeredByFramework } from "./framework-bases.ts";
import { parametersFact, signatureOf } from "./member-shapes.ts";
import type { OwnConstructors } from "./own-constructors.ts";
import { endOf, kindOf, lastOf, startOf, textOf } from "./syntax.ts";
import { simpleTypeText } from "./type-names.ts";
import { type Grounds, isInterfaceName, type VendorRef } from "./type-ref.ts";
import type { UseWriter } from "./use-facts.ts";

/** The identifier that ends the name in a base list: `TokenCleanupService` in `Ns.TokenCleanupService<T>`. */
function nameIn(base: BaseEntry): number {
  const { syntax } = base.file;
  let found = base.node;
  for (let node = base.node; node < lastOf(syntax, base.node); node++) {
    if (kindOf(syntax, node) === "type_argument_list") node = lastOf(syntax, node) - 1;
    else if (kindOf(syntax, node) === "identifier") found = node;
  }
  return found;
}

/** Uses that follow from the base lists of the project's types: deriving, implementing, base calls. */
export class BaseUses {
  readonly #binder: Binder;
  readonly #expressions: Expressions;
  readonly #writer: UseWriter;
  readonly #constructors: OwnConstructors;

  constructor(expressions: Expressions, writer: UseWriter, constructors: OwnConstructors) {
    this.#binder = expressions.binder;
    this.#expressions = expressions;
    this.#writer = writer;
    this.#constructors = constructors;
  }

  add(type: OwnType, ancestor: Ancestor, ref: VendorRef, entry: BaseEntry): void {
    const { vocabulary } = this.#binder;
    const isInterface = isInterfaceName(ref.type.name);
    const ids = vocabulary.askedTypes.get(ref.type.fullName) ?? [];
    const through = simpleTypeText(entry.text).replace(/<.*$/, "");
    const grounds: Grounds = ancestor.direct
      ? ref.grounds
      : { ...ref.grounds, because: `\`${through}\` leads to \`${ref.type.name}\`` };
    const common = { file: entry.file, node: nameIn(entry), ids, grounds };
    if (isInterface && type.kind !== "interface") {
      if (!ancestor.throughClass)
        this.#writer.add({ ...common, use: "implement", details: { members: this.#offered(type) } });
    } else this.#writer.add({ ...common, use: "derive" });
    if (ancestor.direct && !isInterface && type.kind !== "interface" && type.kind !== "struct")
      this.#baseCalls(type, ref, entry);
  }

  /** Names and parameter types of everything that the type could implement an interface with. */
  #offered(type: OwnType): readonly string[] | null {
    const ancestors = this.#binder.ancestors(type);
    const classes = ancestors.filter(
      ({ ref }) =>
        (ref.kind === "other" && !isInterfaceName(ref.name) && !offeredByFramework(ref.name)) ||
        (ref.kind === "vendor" && !isInterfaceName(ref.type.name)),
    );
    if (classes.length > 0) return null;
    const types = [
      type,
      ...ancestors.flatMap(({ ref }) => (ref.kind === "own" && ref.type.kind !== "interface" ? [ref.type] : [])),
    ];
    const inherited = ancestors.flatMap(({ ref }) =>
      ref.kind === "other" ? (offeredByFramework(ref.name) ?? []) : [],
    );
    const offered = types.flatMap((part) => part.members).map(signatureOf);
    return [...new Set([...offered, ...inherited])].sort();
  }

  #baseCalls(type: OwnType, ref: VendorRef, entry: BaseEntry): void {
    const { vocabulary } = this.#binder;
    const ids = [
      ...(vocabulary.askedConstructors.get(ref.type.fullName) ?? []),
      ...(vocabulary.askedTypes.get(ref.type.fullName) ?? []),
    ];
    if (ids.length === 0) return;
    const primary = type.declarations.find((declaration) => declaration.primary)?.primary ?? null;
    const constructors = type.members.filter((member) => member.kind === "constructor" && !member.isStatic);
    const common = { file: entry.file, use: "baseCall" as const, ids, grounds: ref.grounds };
    const generics = typeArgumentsOf(entry.file, entry.node);
    if (entry.argumentList !== null || constructors.length === 0) {
      const call =
        entry.argumentList === null
          ? emptyCall(entry.file, endOf(entry.file.syntax, entry.node), generics)
          : callFrom(entry.file, entry.argumentList, this.#expressions, generics);
      this.#writer.add({ ...common, node: nameIn(entry), details: { call, parameters: primary } });
      if (primary) this.#constructors.add(type, { ids, grounds: ref.grounds, parameters: primary, baseCall: call });
    }
    for (const declared of constructors) this.#constructorCall(type, declared, ids, ref.grounds, entry);
  }

  #constructorCall(
    type: OwnType,
    member: OwnMember,
    ids: readonly SymbolId[],
    grounds: Grounds,
    entry: BaseEntry,
  ): void {
    const { syntax } = member.file;
    if (callsThis(syntax, member.node)) return;
    const written = baseInitializer(syntax, member.node);
    const generics = typeArgumentsOf(entry.file, entry.node).map((node) => textOf(entry.file.syntax, node));
    const plain = written
      ? callFrom(member.file, written.list, this.#expressions)
      : emptyCall(member.file, member.parameterList?.end ?? startOf(syntax, member.nameNode));
    const call = { ...plain, typeArguments: generics };
    const node = written?.keyword ?? member.nameNode;
    const parameters = parametersFact(member);
    this.#writer.add({ file: member.file, node, use: "baseCall", ids, grounds, details: { call, parameters } });
    if (parameters) this.#constructors.add(type, { ids, grounds, parameters, baseCall: call });
  }
}
