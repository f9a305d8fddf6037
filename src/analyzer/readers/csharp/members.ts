import type { Binder, Bindings } from "./binder.ts";
import { type CodeFile, INDEXER, type OwnMember, type OwnType } from "./declared.ts";
import { elementOfOther, indexedOther, memberOfOther, positionOfOther } from "./library.ts";
import type { Site } from "./scopes.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

/** A member found for a name: the vendor type that declares or inherits it, or the project's own declaration. */
export type MemberOwner =
  | { readonly kind: "own"; readonly type: OwnType; readonly member: OwnMember; readonly bindings: Bindings }
  | { readonly kind: "type"; readonly ref: TypeRef };

const MAX_STEPS = 200;

/** A method that cannot take this many arguments is passed over, as overload resolution would. */
function isCandidate(member: OwnMember, argumentCount: number | null): boolean {
  if (member.isOverride || member.explicitInterface || member.kind === "constructor") return false;
  if (member.kind !== "method" || argumentCount === null) return true;
  const required = member.parameters.filter((parameter) => !parameter.optional).length;
  const extension = member.isExtension ? 1 : 0;
  const variadic = member.parameters.some(
    (parameter) => /^params\b/.test(parameter.type) || parameter.type.endsWith("[]"),
  );
  return argumentCount >= required - extension && (variadic || argumentCount <= member.parameters.length);
}

/** Whether a call with so many type arguments may mean a method: all are written, or all can be told from its parameters. */
function fitsTypeArguments({ typeParameters, parameters }: OwnMember, written: number): boolean {
  if (written > 0) return written === typeParameters.length;
  return typeParameters.every((name) => parameters.some(({ type }) => new RegExp(`\\b${name}\\b`).test(type)));
}

/** Looks members up on types: the project's own with what is above them, the vendor's as the catalog knows them. */
export class Members {
  readonly #binder: Binder;

  constructor(binder: Binder) {
    this.#binder = binder;
  }

  /** The nearest declaration of a name on a type and what is above it. Own members hide what they do not override. */
  find(start: TypeRef, name: string, argumentCount: number | null): MemberOwner | null {
    const queue: TypeRef[] = [start];
    const seen = new Set<unknown>();
    for (let head = 0; head < queue.length && head < MAX_STEPS; head++) {
      const ref = queue[head];
      if (!ref || ref.kind === "other" || seen.has(ref.type)) continue;
      seen.add(ref.type);
      const found = ref.kind === "own" ? this.own(ref, name, argumentCount) : this.#vendor(ref, name);
      if (found) return found;
      queue.push(...this.#binder.basesOf(ref));
    }
    return null;
  }

  /** The declaration of a name by the own type itself. */
  own(ref: Extract<TypeRef, { kind: "own" }>, name: string, argumentCount: number | null): MemberOwner | null {
    const [member] = this.candidates(ref.type, name, argumentCount);
    return member ? { kind: "own", type: ref.type, member, bindings: this.#binder.bindingsOf(ref) } : null;
  }

  /** Members of this name that a use with this many arguments may mean; null for a use that is no call. */
  candidates(type: OwnType, name: string, argumentCount: number | null): OwnMember[] {
    return (type.membersByName.get(name) ?? []).filter((candidate) => isCandidate(candidate, argumentCount));
  }

  #vendor(ref: Extract<TypeRef, { kind: "vendor" }>, name: string): MemberOwner | null {
    const text = ref.type.memberTypes.get(name);
    if (text === undefined) return null;
    const declared = this.#binder.byFullName(text, { ...ref.grounds, through: `${ref.type.fullName}.${name}` });
    return { kind: "type", ref: declared ?? otherType("?") };
  }

  /** The member that an unqualified name means inside of its enclosing types, or through `using static`; or null. */
  unqualified(file: CodeFile, node: number, name: string, argumentCount: number | null): MemberOwner | null {
    for (let type = this.#binder.own.around(file, node); type; type = type.outer) {
      const found = this.find({ kind: "own", type, arguments: [] }, name, argumentCount);
      if (found) return found;
      const primary = this.#primary(type, file, name);
      if (primary) return primary;
    }
    const field = file.razor?.fields.find((candidate) => candidate.name === name);
    if (field) return { kind: "type", ref: this.#binder.resolveText(field.type, { file, node: 0 }) ?? otherType("?") };
    for (const imported of this.#binder.staticImports({ file, node })) {
      const type = this.#binder.own.byFullName.get(imported);
      const found = type ? this.own({ kind: "own", type, arguments: [] }, name, argumentCount) : null;
      if (found) return found;
    }
    return null;
  }

  #primary(type: OwnType, file: CodeFile, name: string): MemberOwner | null {
    const declaration = type.declarations.find((part) => part.primary?.items.some((item) => item.name === name));
    const item = declaration?.primary?.items.find((candidate) => candidate.name === name);
    if (!declaration || !item) return null;
    const site: Site = { file: declaration.file ?? file, node: declaration.node };
    return { kind: "type", ref: this.#binder.resolveText(item.type, site) ?? otherType(item.type) };
  }

  /** An extension method of the project that a receiver of this type may be called with. */
  extension(
    receiver: TypeRef | null,
    name: string,
    argumentCount: number,
    typeArgumentCount: number,
  ): MemberOwner | null {
    const known = this.#binder.own.extensions.get(name);
    if (!known) this.#binder.missing.add(name);
    for (const { type, member } of known ?? []) {
      if (!isCandidate(member, argumentCount) || !fitsTypeArguments(member, typeArgumentCount)) continue;
      if (receiver && !this.#accepts(member, receiver)) continue;
      return { kind: "own", type, member, bindings: new Map() };
    }
    return null;
  }

  #accepts(member: OwnMember, receiver: TypeRef): boolean {
    const [first] = member.parameters;
    const asked = first ? this.#binder.resolveText(first.type, { file: member.file, node: member.node }) : null;
    if (!asked || asked.kind === "other" || receiver.kind === "other")
      return asked?.kind !== "own" || receiver.kind !== "other";
    return asked.type === receiver.type || this.#binder.isBelow(receiver, asked);
  }

  /** Type of a member. Type parameters of methods are given by `inferred`; without them they are unknown. */
  typeOf(owner: MemberOwner, inferred: Bindings = new Map()): TypeRef | null {
    if (owner.kind === "type") return owner.ref;
    const { member, bindings, type } = owner;
    if (member.kind === "enumMember") return { kind: "own", type, arguments: [] };
    if (member.type === null) return null;
    return this.#binder.resolveText(
      member.type,
      { file: member.file, node: member.node },
      this.bindings(member, bindings, inferred),
    );
  }

  /** Type of a method's parameter. */
  parameterOf(owner: MemberOwner, index: number): TypeRef | null {
    const written = owner.kind === "own" ? owner.member.parameters[index]?.type : undefined;
    if (owner.kind !== "own" || written === undefined) return null;
    return this.#binder.resolveText(written, { file: owner.member.file, node: owner.member.node }, owner.bindings);
  }

  bindings(member: OwnMember, outer: Bindings, inferred: Bindings): Bindings {
    if (member.typeParameters.length === 0) return outer;
    return new Map([...outer, ...member.typeParameters.map((name) => [name, inferred.get(name) ?? null] as const)]);
  }

  /** What a loop over the type gives: an array's or collection's element, also of own types that derive from one. */
  elementOf(type: TypeRef | null): TypeRef | null {
    const collection = this.asOther(type);
    return collection ? elementOfOther(collection) : null;
  }

  /** What the place of a deconstruction or of a positional pattern gets: a tuple's, a pair's, a record's part. */
  partOf(type: TypeRef | null, index: number): TypeRef | null {
    if (type?.kind === "other") return positionOfOther(type, index);
    if (type?.kind !== "own") return null;
    const item = type.type.declarations.find(({ primary }) => primary !== null)?.primary?.items[index];
    const isRecord = type.type.kind === "record" && item !== undefined;
    return isRecord ? this.memberType(type, item.name) : null;
  }

  /** What `x[…]` gives. */
  indexed(type: TypeRef | null): TypeRef | null {
    if (type?.kind === "own") {
      const indexer = this.find(type, INDEXER, null);
      if (indexer) return this.typeOf(indexer);
    }
    const collection = this.asOther(type);
    return collection ? indexedOther(collection) : null;
  }

  /** The generic library type that a type is, or that it has above it. */
  asOther(type: TypeRef | null): Extract<TypeRef, { kind: "other" }> | null {
    const queue: (TypeRef | null)[] = [type];
    for (let head = 0; head < queue.length && head < MAX_STEPS; head++) {
      const ref = queue[head];
      if (ref?.kind === "other" && ref.arguments.length > 0) return ref;
      if (ref && ref.kind !== "other") queue.push(...this.#binder.basesOf(ref));
    }
    return null;
  }

  /** Type of a member of a receiver, null where it is not known. */
  memberType(receiver: TypeRef, name: string): TypeRef | null {
    if (receiver.kind === "other") return memberOfOther(receiver, name);
    const found = this.find(receiver, name, null);
    if (found) return this.typeOf(found);
    const collection = this.asOther(receiver);
    return collection ? memberOfOther(collection, name) : null;
  }
}
