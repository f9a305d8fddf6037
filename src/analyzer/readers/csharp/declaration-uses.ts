import { BaseUses } from "./base-uses.ts";
import type { Binder } from "./binder.ts";
import { isFragmentType, type OwnMember, type OwnType } from "./declared.ts";
import { isDistinctive, isVeryDistinctive } from "./distinctive.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Expressions } from "./expressions.ts";
import type { Implementations } from "./implementations.ts";
import { fitsParameters, parametersFact, signatureOf } from "./member-shapes.ts";
import type { OwnConstructors } from "./own-constructors.ts";
import { parameterUses } from "./parameter-uses.ts";
import { ReturnedValues } from "./returned-values.ts";
import { StrictTypes } from "./strict-types.ts";
import { type Grounds, isInterfaceName, type VendorRef } from "./type-ref.ts";
import type { UseWriter } from "./use-facts.ts";
import type { VendorType } from "./vocabulary.ts";

/** Uses that follow from what types of the project declare: base lists, and members that implement, override or hide. */
export class DeclarationUses {
  readonly #binder: Binder;
  readonly #bases: BaseUses;
  readonly #writer: UseWriter;
  readonly #implementations: Implementations;
  readonly #returned: ReturnedValues;
  /** Members of own interfaces that repeat the vendor's. */
  readonly #repeated = new Set<OwnMember>();

  constructor(
    expressions: Expressions,
    writer: UseWriter,
    implementations: Implementations,
    constructors: OwnConstructors,
  ) {
    this.#binder = expressions.binder;
    this.#bases = new BaseUses(expressions, writer, constructors);
    this.#writer = writer;
    this.#implementations = implementations;
    this.#returned = new ReturnedValues(expressions, new StrictTypes(expressions));
  }

  run(): void {
    for (const type of this.#binder.own.all) {
      const bases = type.declarations.flatMap((declaration) => declaration.bases);
      for (const ancestor of this.#binder.ancestors(type)) {
        const entry = bases[ancestor.entry];
        if (ancestor.ref.kind === "vendor" && entry) this.#bases.add(type, ancestor, ancestor.ref, entry);
      }
      this.#members(type);
    }
  }

  #isReturning(ids: readonly SymbolId[]): boolean {
    const { returning } = this.#binder.vocabulary;
    return ids.some(({ id, name }) => returning.get(name)?.some((method) => method.id === id) === true);
  }

  #members(type: OwnType): void {
    for (const member of type.members) {
      const asked = this.#binder.vocabulary.askedMembers.get(member.name);
      if (!asked || member.kind === "constructor") continue;
      if (member.isOverride) this.#override(type, member, asked);
      else if (mayHide(type, member)) this.#hiding(type, member, asked);
      if (mayImplement(type, member)) this.#implementation(type, member, asked);
    }
    if (type.kind === "class" || type.kind === "record" || type.kind === "struct") this.#inheritedImplementations(type);
  }

  #override(type: OwnType, member: OwnMember, asked: readonly SymbolId[]): void {
    let known = false;
    for (const { ref } of this.#binder.ancestors(type)) {
      if (ref.kind === "own" && hides(ref.type, member)) return;
      if (ref.kind !== "vendor" || isInterfaceName(ref.type.name)) continue;
      const ids = asked.filter((id) => id.owner === ref.type.fullName && fitsParameters(id, member));
      if (ids.length > 0) known = true;
      this.#memberUse(type, member, "override", ids, ref.grounds);
    }
    if (known || !this.#binder.hasUnknownBase(type)) return;
    const ids = asked.filter((id) => !isInterfaceName(ownerName(id)) && fitsParameters(id, member));
    const grounds = this.#guess(type, member, ids);
    if (grounds) this.#memberUse(type, member, "override", ids, grounds);
  }

  #hiding(type: OwnType, member: OwnMember, asked: readonly SymbolId[]): void {
    for (const { ref } of this.#binder.ancestors(type)) {
      if (ref.kind === "own" && hides(ref.type, member)) return;
      if (ref.kind !== "vendor" || isInterfaceName(ref.type.name)) continue;
      const ids = idsOf(asked, ref.type, member).filter((id) => id.kind !== "method" || member.kind === "method");
      this.#memberUse(type, member, "hide", ids, ref.grounds);
    }
  }

  #guess(type: OwnType, member: OwnMember, ids: readonly SymbolId[]): Grounds | null {
    const site = { file: member.file, node: member.node };
    const where = isFragmentType(type)
      ? "the fragment does not show the class"
      : "the base class is not in the given files";
    const seen = this.#binder.isFragment(member.file) || this.#binder.seesMakerOf(site, ids);
    if (seen && isDistinctive(member.name))
      return { confidence: "likely", because: `${where}, and \`${member.name}\` is distinctive` };
    if (isVeryDistinctive(member.name))
      return { confidence: "possible", because: `${where}; only the name \`${member.name}\` speaks for it` };
    return null;
  }

  #implementation(type: OwnType, member: OwnMember, asked: readonly SymbolId[]): void {
    const explicit = member.explicitInterface;
    const named = explicit ? this.#binder.resolveText(explicit.text, { file: member.file, node: member.node }) : null;
    if (explicit && named?.kind === "other") return;
    for (const { ref, throughClass } of this.#binder.ancestors(type)) {
      if (ref.kind !== "vendor" || !isInterfaceName(ref.type.name)) continue;
      if (throughClass && !member.isOverride && !explicit) continue;
      if (named?.kind === "vendor" && named.type !== ref.type) continue;
      if (!explicit && this.#hasExplicit(type, member, ref)) continue;
      const ids = idsOf(asked, ref.type, member);
      this.#memberUse(type, member, "implement", ids, ref.grounds);
      if (!explicit) this.#repetitions(type, member, ids, ref);
    }
  }

  /** Own interfaces of the type that declare the vendor's method once more: one method of the type implements both. */
  #repetitions(type: OwnType, member: OwnMember, ids: readonly SymbolId[], vendor: VendorRef): void {
    if (ids.length === 0) return;
    for (const { ref } of this.#binder.ancestors(type)) {
      if (ref.kind !== "own" || ref.type.kind !== "interface" || this.#binder.isBelow(ref, vendor)) continue;
      for (const repeated of ref.type.membersByName.get(member.name) ?? []) {
        if (repeated.kind !== "method" || this.#repeated.has(repeated)) continue;
        if (signatureOf(repeated) !== signatureOf(member)) continue;
        this.#repeated.add(repeated);
        const because = `\`${type.name}\` implements it and \`${vendor.type.name}\` with one method`;
        this.#memberUse(ref.type, repeated, "implement", ids, { ...vendor.grounds, confidence: "likely", because });
      }
    }
  }

  /** Whether the type implements the interface's member explicitly, so that its public namesake stands for nothing. */
  #hasExplicit(type: OwnType, member: OwnMember, ref: VendorRef): boolean {
    return (type.membersByName.get(member.name) ?? []).some(({ explicitInterface, parameters, file, node }) => {
      if (!explicitInterface || parameters.length !== member.parameters.length) return false;
      const named = this.#binder.resolveText(explicitInterface.text, { file, node });
      return named?.kind === "vendor" && named.type === ref.type;
    });
  }

  /** `class C : Base, IVendor {}` where `Base` happens to hold the member. */
  #inheritedImplementations(type: OwnType): void {
    const ancestors = this.#binder.ancestors(type);
    for (const { ref, throughClass } of ancestors) {
      if (ref.kind !== "vendor" || !isInterfaceName(ref.type.name) || throughClass) continue;
      for (const base of ancestors) {
        if (base.ref.kind !== "own" || base.ref.type.kind === "interface") continue;
        for (const member of base.ref.type.members) {
          if (member.kind === "constructor" || member.isStatic || member.explicitInterface) continue;
          if (type.members.some((own) => own.name === member.name)) continue;
          this.#memberUse(
            base.ref.type,
            member,
            "implement",
            idsOf(this.#binder.vocabulary.askedMembers.get(member.name) ?? [], ref.type, member),
            ref.grounds,
          );
        }
      }
    }
  }

  #memberUse(
    type: OwnType,
    member: OwnMember,
    use: "override" | "implement" | "hide",
    ids: readonly SymbolId[],
    grounds: Grounds,
  ): void {
    if (ids.length === 0) return;
    this.#implementations.add(member, ids, grounds);
    const returned = this.#isReturning(ids) ? this.#returned.of(type, member) : null;
    const isLosing = ids.some(({ id }) => this.#binder.vocabulary.losing.has(id));
    const details = {
      parameters: parametersFact(member),
      returnType: member.type,
      returned,
      isExplicit: member.explicitInterface !== null,
      parameterUses: isLosing ? parameterUses(member) : null,
    };
    this.#writer.add({ file: member.file, node: member.nameNode, use, ids, grounds, details });
  }
}

/** Static methods implement nothing; of an interface's members only explicit ones do. */
function mayImplement(type: OwnType, member: OwnMember): boolean {
  if (type.kind === "interface") return member.explicitInterface !== null;
  return type.kind !== "enum" && type.kind !== "delegate" && (!member.isStatic || member.explicitInterface !== null);
}

/** Whether the compiler would warn of an inherited member of the same name. */
const mayHide = (type: OwnType, member: OwnMember): boolean =>
  (type.kind === "class" || type.kind === "record") && !member.isNew && member.explicitInterface === null;

/** Whether a class declares a member of its own that an override below it means. */
const hides = (type: OwnType, member: OwnMember): boolean =>
  type.kind !== "interface" &&
  (type.membersByName.get(member.name) ?? []).some(
    (other) =>
      !other.isOverride &&
      !other.explicitInterface &&
      other.kind === member.kind &&
      other.parameters.length === member.parameters.length,
  );

const ownerName = (id: SymbolId): string => id.owner.replace(/`\d+$/, "").split(".").pop() ?? "";

const idsOf = (asked: readonly SymbolId[], type: VendorType, member: OwnMember): SymbolId[] =>
  asked.filter((id) => id.owner === type.fullName && fitsParameters(id, member));
