import type { Access } from "./accesses.ts";
import { argumentsIn, argumentValue } from "./callee.ts";
import { type CodeFile, isFragmentType, type OwnMember, type OwnType } from "./declared.ts";
import { isDistinctive, isVeryDistinctive } from "./distinctive.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Expressions } from "./expressions.ts";
import type { Implementations } from "./implementations.ts";
import { hasItself } from "./library.ts";
import { withArguments } from "./names.ts";
import { childByKind, childrenOf, nameOf } from "./syntax.ts";
import { simpleTypeText } from "./type-names.ts";
import { displayType, type Grounds, isInterfaceName, type TypeRef } from "./type-ref.ts";

/** The ids that a name means, and what that rests on. */
export interface Bound {
  readonly ids: readonly SymbolId[];
  readonly grounds: Grounds;
  /** The project's own member that is called, where it implements or overrides the vendor's. */
  readonly own?: { readonly member: OwnMember; readonly overloads: readonly OwnMember[] };
}

type Lookup =
  | ({ readonly kind: "found" } & Bound)
  | { readonly kind: "own" }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

interface Asked {
  readonly file: CodeFile;
  readonly node: number;
  readonly name: string;
  readonly ids: readonly SymbolId[];
  /** Argument list where the member is called. */
  readonly list: number | null;
  /** Number of arguments where the member is called. */
  readonly count: number | null;
}

/** Number of type arguments behind the name. */
function typeArgumentCount({ file, node }: Asked): number {
  const list = childByKind(file.syntax, withArguments(file, node), "type_argument_list");
  return list === null ? 0 : childrenOf(file.syntax, list).length;
}

/** Decides whether the name of a member means the vendor's. */
export class MemberBinding {
  readonly #expressions: Expressions;
  /** Members that the project declares by itself: their names say nothing about the vendor. */
  readonly #declared: ReadonlySet<string>;
  readonly #implementations: Implementations;

  constructor(expressions: Expressions, implementations: Implementations) {
    this.#expressions = expressions;
    this.#implementations = implementations;
    const members = expressions.binder.own.all.flatMap((type) => type.members);
    this.#declared = new Set(members.filter((member) => !member.isOverride).map((member) => member.name));
  }

  /** `list` is the argument list where the member is called. */
  bind(file: CodeFile, node: number, access: Access, ids: readonly SymbolId[], list: number | null): Bound | null {
    const count = list === null ? null : argumentsIn(file, list).length;
    const asked: Asked = { file, node, name: nameOf(file.syntax, node), ids, list, count };
    if (access.isUnqualified) return this.#unqualified(asked);
    const looked = access.receiver === null ? ({ kind: "unknown" } as const) : this.#lookup(access.receiver, asked);
    if (looked.kind === "found") return this.#isElement(access.receiver) ? null : looked;
    if (looked.kind === "own") return null;
    // Without arguments only a known receiver tells a method group from a property.
    const mayExtend = count !== null || (access.receiver !== null && access.receiver.kind !== "other");
    const extension = mayExtend ? this.#extension(asked, access.receiver) : null;
    if (extension) return extension;
    return looked.kind === "unknown" ? this.#guess(asked, this.#noExtensions(ids)) : null;
  }

  /** Elements of a collection whose elements change are asked for as such: the type before the change says nothing. */
  #isElement(receiver: TypeRef | null): boolean {
    const through = receiver?.kind === "vendor" ? receiver.grounds.through : undefined;
    return through !== undefined && this.#expressions.binder.vocabulary.askedElements.has(through);
  }

  isExtension(id: SymbolId): boolean {
    const owner = this.#expressions.binder.vocabulary.typesByFullName.get(id.owner);
    return id.kind === "method" && (owner?.extensions ?? false);
  }

  #noExtensions(ids: readonly SymbolId[]): SymbolId[] {
    return ids.filter((id) => !this.isExtension(id));
  }

  /** Which declaration a member name means on this type: the vendor's, the project's own, none, or beyond the given files. */
  #lookup(start: TypeRef, asked: Asked): Lookup {
    const { binder, members } = this.#expressions;
    const queue: TypeRef[] = [start];
    const seen = new Set<unknown>();
    let unknown = false;
    for (let head = 0; head < queue.length && head < 200; head++) {
      const ref = queue[head];
      if (!ref || ref.kind === "other" || seen.has(ref.type)) continue;
      seen.add(ref.type);
      if (ref.kind === "own") {
        const declared = members.candidates(ref.type, asked.name, asked.count);
        if (declared.length > 0) return this.#implementing(ref.type, declared, asked) ?? { kind: "own" };
        unknown ||= binder.hasUnknownBase(ref.type);
      } else {
        const ids = asked.ids.filter((id) => id.owner === ref.type.fullName);
        if (ids.length > 0) return { kind: "found", ids, grounds: receiverGrounds(start, ref) };
        // A member of the class itself hides what an interface below it calls by the same name.
        if (ref.type.memberTypes.has(asked.name)) return { kind: "none" };
      }
      queue.push(...binder.basesOf(ref));
    }
    return unknown ? { kind: "unknown" } : { kind: "none" };
  }

  /** The vendor's members behind a call of the project's own one; null where it has none, or where another overload may be meant. */
  #implementing(type: OwnType, declared: readonly OwnMember[], asked: Asked): Lookup | null {
    const member = this.#overload(declared, asked);
    const [first, ...others] = member ? this.#implementations.of(member) : [];
    if (!member || !first) return null;
    const behind = new Set([first, ...others].flatMap((entry) => entry.ids));
    const ids = asked.ids.filter((id) => behind.has(id));
    const [vendor] = ids;
    if (!vendor) return null;
    const because = `\`${type.name}.${asked.name}\` stands for \`${ownerName(vendor)}.${vendor.name}\`: ${first.grounds.because}`;
    const overloads = type.membersByName.get(asked.name) ?? [];
    return { kind: "found", ids, grounds: { ...first.grounds, because }, own: { member, overloads } };
  }

  /** The one overload that a call means: the only one that takes so many arguments, else the only one of just their types. */
  #overload(declared: readonly OwnMember[], { file, list }: Asked): OwnMember | null {
    if (list === null) return null;
    const [only, ...others] = declared;
    if (!only || others.length === 0) return only ?? null;
    const types = argumentsIn(file, list).map((argument) =>
      displayType(this.#expressions.typeOf(file, argumentValue(file, argument) ?? -1)),
    );
    const exact = declared.filter(({ parameters }) =>
      types.every((type, index) => type !== null && type === simpleTypeText(parameters[index]?.type ?? "")),
    );
    return exact.length === 1 ? (exact[0] ?? null) : null;
  }

  #unqualified(asked: Asked): Bound | null {
    const { binder } = this.#expressions;
    const { file, node } = asked;
    let unknown = true;
    for (let type = binder.own.around(file, node); type; type = type.outer) {
      const looked = this.#lookup({ kind: "own", type, arguments: [] }, asked);
      if (looked.kind === "found") return looked;
      if (looked.kind === "own") return null;
      unknown = looked.kind === "unknown" || isFragmentType(type);
    }
    const imported = this.#imported(asked);
    if (imported !== undefined) return imported;
    // At top level only a local function or a fragment can own a bare name.
    const topLevel = binder.own.around(file, node) === null && !binder.isFragment(file);
    return unknown && !topLevel ? this.#guess(asked, this.#noExtensions(asked.ids)) : null;
  }

  /** Through `using static`: the vendor's member, null for one of the project's own, undefined for none. */
  #imported({ file, node, name, ids, count }: Asked): Bound | null | undefined {
    const { binder, members } = this.#expressions;
    for (const imported of binder.staticImports({ file, node })) {
      const found = ids.filter((id) => id.owner === imported);
      if (found.length > 0)
        return { ids: found, grounds: { confidence: "certain", because: `\`using static ${imported}\` is in scope` } };
      const own = binder.own.byFullName.get(imported);
      if (own && members.own({ kind: "own", type: own, arguments: [] }, name, count)) return null;
    }
    return undefined;
  }

  #extension(asked: Asked, receiver: TypeRef | null): Bound | null {
    const { binder, members } = this.#expressions;
    if (receiver?.kind === "other" && hasItself(receiver, asked.name)) return null;
    const ids = asked.ids.filter((id) => this.isExtension(id) && this.#hasEnough(id, asked));
    if (ids.length === 0 || members.extension(receiver, asked.name, asked.count ?? 0, typeArgumentCount(asked)))
      return null;
    const namespaceOf = (id: SymbolId) => binder.vocabulary.typesByFullName.get(id.owner)?.namespace ?? "";
    const site = { file: asked.file, node: asked.node };
    const visible = ids.filter((id) => binder.sees(site, namespaceOf(id)));
    const [first] = visible;
    if (!first) return asked.count === null ? null : this.#guess(asked, ids);
    const extending = this.#extending(receiver, visible);
    if (extending.length === 0) return null;
    const because = `an extension method of \`${namespaceOf(first)}\`, which is imported`;
    const condition = binder.seesUnder(site, namespaceOf(first));
    const grounds: Grounds =
      this.#isExtended(receiver, extending) || isDistinctive(asked.name)
        ? { confidence: "certain", because }
        : { confidence: "likely", because: `${because}; whether it is one for the receiver is not known` };
    return { ids: extending, grounds: condition === null ? grounds : { ...grounds, condition } };
  }

  /** Whether a call on an object has an argument for each parameter that asks for one; the first is the object. */
  #hasEnough({ id }: SymbolId, { count }: Asked): boolean {
    const required = this.#expressions.binder.vocabulary.required.get(id);
    return count === null || required === undefined || count >= required - 1;
  }

  /** Whether the receiver is known to be what is extended, as far as ids tell what that is. */
  #isExtended(receiver: TypeRef | null, ids: readonly SymbolId[]): boolean {
    const names = receiver === null ? [] : this.#expressions.binder.namesOf(receiver);
    return ids.some(({ parameters }) => parameters === null || names.includes(extendedBy(parameters)));
  }

  /** Of overloads those for the receiver's type; all of them where that decides nothing, none where all are for others. */
  #extending(receiver: TypeRef | null, ids: readonly SymbolId[]): readonly SymbolId[] {
    const { binder } = this.#expressions;
    const names = receiver === null ? [] : binder.namesOf(receiver);
    const fitting = ids.filter(({ parameters }) => parameters === null || names.includes(extendedBy(parameters)));
    if (fitting.some(({ parameters }) => parameters !== null)) return fitting;
    if (receiver?.kind !== "vendor") return ids;
    // A class of the vendor that is neither the receiver's nor above it; interfaces may be above unseen.
    const isOther = (name: string): boolean => binder.vocabulary.typesByName.has(name) && !isInterfaceName(name);
    return ids.filter(({ parameters }) => !isOther(extendedBy(parameters ?? [])));
  }

  /** What a name may mean on a receiver of unknown type; see `distinctive.ts` for the two bars. */
  #guess({ file, node, name }: Asked, ids: readonly SymbolId[]): Bound | null {
    const { binder } = this.#expressions;
    if (ids.length === 0 || this.#declared.has(name)) return null;
    const fragment = binder.isFragment(file);
    if (isTelling(name, ids) && (fragment || binder.seesMakerOf({ file, node }, ids))) {
      const where = fragment
        ? "the fragment does not declare the receiver"
        : "the receiver's type is not known, but a namespace of the vendor is imported";
      return { ids, grounds: { confidence: "likely", because: `${where}, and \`${name}\` is distinctive` } };
    }
    if (!isVeryDistinctive(name) && !(isDistinctive(name) && binder.seesMakerOf({ file, node }, ids))) return null;
    const because = `the receiver's type is not known; only the name \`${name}\` speaks for it`;
    return { ids, grounds: { confidence: "possible", because } };
  }
}

/** Simple name of the type of an extension method's first parameter. */
const extendedBy = ([first = ""]: readonly string[]): string => first.replace(/<.*$/, "");

const ownerName = (id: SymbolId): string => id.owner.replace(/^.*\.|`\d+$/g, "");

/** Properties are called what they are (`ResponseType`, `ValidatedRequest`); it takes a rarer name than a method's. */
const isTelling = (name: string, ids: readonly SymbolId[]): boolean =>
  isVeryDistinctive(name) || (isDistinctive(name) && ids.every((id) => id.kind === "method"));

function receiverGrounds(start: TypeRef, ref: Extract<TypeRef, { kind: "vendor" }>): Grounds {
  if (start.kind !== "own")
    return { ...ref.grounds, because: `the receiver is a \`${ref.type.name}\`: ${ref.grounds.because}` };
  return { ...ref.grounds, because: `\`${start.type.name}\` derives from \`${ref.type.name}\`` };
}
