import type { Binder } from "./binder.ts";
import { argumentsIn } from "./callee.ts";
import { callFrom, emptyCall, initializerOf, typeArgumentsOf } from "./calls.ts";
import type { CodeFile } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Expressions } from "./expressions.ts";
import { isInDirective } from "./imports.ts";
import { injectedAt } from "./injected.ts";
import { laterAssignments } from "./later-assignments.ts";
import { isInNameof, wholeName } from "./names.ts";
import type { OwnConstructors } from "./own-constructors.ts";
import { providesSeveral } from "./provided.ts";
import { inferredRegistration, injectionRole } from "./registrations.ts";
import { childByField, childByKind, endOf, fieldOf, kindOf, nameOf, parentOf, textOf } from "./syntax.ts";
import { isInterfaceName, type TypeRef } from "./type-ref.ts";
import type { UseWriter } from "./use-facts.ts";

const typeHolders = new Set([
  "base_list",
  "type_argument_list",
  "nullable_type",
  "array_type",
  "pointer_type",
  "ref_type",
  "explicit_interface_specifier",
  "attribute",
  "type_pattern",
  "is_expression",
  "constant_pattern",
  "primary_constructor_base_type",
  "type_parameter_constraint",
  "is_pattern_expression",
]);

/** The generic type or method that a type is an argument of: `GetCollection` in `db.GetCollection<T>()`. */
function argumentOf({ syntax }: CodeFile, type: number): string | null {
  const list = parentOf(syntax, type);
  const name =
    kindOf(syntax, list) === "type_argument_list" ? childByKind(syntax, parentOf(syntax, list), "identifier") : null;
  return name === null ? null : nameOf(syntax, name);
}

/** Mentions of the vendor's types: references, constructions, registrations, injections. */
export class TypeUses {
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

  /** Looks at one identifier whose text is the name of a type that is asked for, or of an own type above one. */
  visit(file: CodeFile, node: number): void {
    const whole = wholeName(file, node);
    if (isInNameof(file, node)) this.#nameof(file, node, whole);
    else this.#mention(file, node, whole);
  }

  #mention(file: CodeFile, node: number, whole: number): void {
    if (!this.#isTypePosition(file, whole) || isInDirective(file.syntax, node)) return;
    const ref = this.#binder.resolveText(textOf(file.syntax, whole), { file, node: whole }) ?? null;
    const named = this.#asAttribute(file, whole, ref);
    if (named?.kind === "vendor") this.#vendor(file, node, whole, named);
    else if (named?.kind === "own") this.#own(file, node, whole, named);
  }

  #nameof(file: CodeFile, node: number, whole: number): void {
    if (this.#isVariable(file, whole, "member_access_expression")) return;
    const ref = this.#binder.resolveText(textOf(file.syntax, whole), { file, node: whole });
    if (ref?.kind !== "vendor") return;
    const ids = this.#binder.vocabulary.askedTypes.get(ref.type.fullName) ?? [];
    this.#writer.add({ file, node, use: "nameof", ids, grounds: ref.grounds });
  }

  /** `[Foo]` may name `FooAttribute`. */
  #asAttribute(file: CodeFile, whole: number, ref: TypeRef | null): TypeRef | null {
    if (ref?.kind !== "other" || kindOf(file.syntax, parentOf(file.syntax, whole)) !== "attribute") return ref;
    return this.#binder.resolveText(`${textOf(file.syntax, whole)}Attribute`, { file, node: whole });
  }

  #isTypePosition(file: CodeFile, whole: number): boolean {
    const { syntax } = file;
    const parent = kindOf(syntax, parentOf(syntax, whole));
    const field = fieldOf(syntax, whole);
    if (field === "type" || field === "returns" || field === "qualifier" || typeHolders.has(parent))
      return !this.#isVariable(file, whole, parent);
    if (parent === "as_expression") return field === "right";
    if (parent === "member_access_expression" && field === "expression") return !this.#isVariable(file, whole, parent);
    return false;
  }

  /** In expressions a variable of the same name comes first. */
  #isVariable(file: CodeFile, whole: number, parent: string): boolean {
    if (!["member_access_expression", "constant_pattern", "is_pattern_expression"].includes(parent)) return false;
    const name = (textOf(file.syntax, whole).split(/[.<]/)[0] ?? "").trim();
    if (this.#expressions.locals.find(file, whole, name)) return true;
    return this.#expressions.members.unqualified(file, whole, name, null) !== null;
  }

  /** A name that is one type's today is nobody's when a namespace that is imported too gets another of that name. */
  #ambiguous(file: CodeFile, node: number, { type, grounds }: Extract<TypeRef, { kind: "vendor" }>): void {
    if (grounds.rivals === undefined) return;
    const names = [type.fullName, ...grounds.rivals];
    const ids = names.flatMap((name) => this.#binder.vocabulary.askedTypes.get(name) ?? []);
    const because = `the namespaces of ${names.map((name) => `\`${name}\``).join(" and ")} are both imported`;
    this.#writer.add({ file, node, use: "ambiguous", ids, grounds: { confidence: "certain", because } });
  }

  #vendor(file: CodeFile, node: number, whole: number, ref: Extract<TypeRef, { kind: "vendor" }>): void {
    const { vocabulary } = this.#binder;
    const ids = vocabulary.askedTypes.get(ref.type.fullName) ?? [];
    const constructors = vocabulary.askedConstructors.get(ref.type.fullName) ?? [];
    const common = { file, node, grounds: ref.grounds };
    this.#writer.add({ ...common, use: "reference", ids, details: { argumentOf: argumentOf(file, whole) } });
    this.#ambiguous(file, node, ref);
    if (ids.length > 0 && providesSeveral(file, whole, ref.type.name))
      this.#writer.add({ ...common, use: "provide", ids });
    const parent = parentOf(file.syntax, whole);
    if (kindOf(file.syntax, parent) === "object_creation_expression") {
      this.construct(file, node, parent, [...constructors, ...ids], ref);
      const registration = inferredRegistration(file, parent);
      if (registration) this.#writer.add({ ...common, use: "register", ids, details: { registration } });
    }
    const role = injectionRole(file, whole, this.#expressions);
    if (role?.kind === "registration" && role.isService)
      this.#writer.add({ ...common, use: "register", ids, details: { registration: role.fact } });
    const injected = role?.kind === "resolution" ? { isOptional: false } : injectedAt(file, whole);
    if (injected) this.#writer.add({ ...common, use: "inject", ids, details: injected });
  }

  construct(
    file: CodeFile,
    node: number,
    creation: number,
    ids: readonly SymbolId[],
    ref: Extract<TypeRef, { kind: "vendor" }>,
  ): void {
    if (ids.length === 0) return;
    const { syntax } = file;
    const list = childByKind(syntax, creation, "argument_list");
    const type = childByField(syntax, creation, "type");
    const generics = type === null ? [] : typeArgumentsOf(file, type);
    const call =
      list === null
        ? emptyCall(file, endOf(syntax, node), generics)
        : callFrom(file, list, this.#expressions, generics);
    this.#writer.add({
      file,
      node,
      use: "construct",
      ids,
      grounds: ref.grounds,
      details: {
        call,
        initializer: initializerOf(file, creation),
        assignedLater: laterAssignments(file, creation),
        madeOf: this.#madeOf(ref),
      },
    });
  }

  /** The first type argument and what it derives from, as far as these are the vendor's. */
  #madeOf({ arguments: [first = null] }: Extract<TypeRef, { kind: "vendor" }>): string[] {
    const above = first?.kind === "own" ? this.#binder.ancestors(first.type).map(({ ref }) => ref) : [first];
    return above.flatMap((ref) => (ref?.kind === "vendor" ? [ref.type.newest] : []));
  }

  /** `new(...)`: the type comes from the surroundings, the place is the keyword. */
  visitImplicitCreation(file: CodeFile, creation: number): void {
    const ref = this.#expressions.typeOf(file, creation);
    if (ref?.kind === "own")
      this.#ownCreation(file, childByKind(file.syntax, creation, "new") ?? creation, creation, ref);
    if (ref?.kind !== "vendor") return;
    const { vocabulary } = this.#binder;
    const ids = [
      ...(vocabulary.askedConstructors.get(ref.type.fullName) ?? []),
      ...(vocabulary.askedTypes.get(ref.type.fullName) ?? []),
    ];
    const keyword = childByKind(file.syntax, creation, "new");
    if (keyword !== null) this.construct(file, keyword, creation, ids, ref);
  }

  /** A creation of an own class whose constructor calls one of the vendor's. */
  #ownCreation(file: CodeFile, node: number, creation: number, { type }: Extract<TypeRef, { kind: "own" }>): void {
    const list = childByKind(file.syntax, creation, "argument_list");
    const found = list === null ? null : this.#constructors.of(type, argumentsIn(file, list).length);
    if (list === null || !found) return;
    const { ids, parameters, onlyPassedOn } = found;
    const details = {
      call: callFrom(file, list, this.#expressions),
      parameters,
      baseCall: { call: found.baseCall, onlyPassedOn },
    };
    const because = `\`${type.name}\` derives from the class`;
    const constructors = ids.filter(({ kind }) => kind === "constructor");
    const grounds = { ...found.grounds, because };
    this.#writer.add({ file, node, use: "ownConstruct", ids: constructors, grounds, details });
  }

  /** An own class that derives from a vendor class: created, or registered as a service of its own. */
  #own(file: CodeFile, node: number, whole: number, ref: Extract<TypeRef, { kind: "own" }>): void {
    const parent = parentOf(file.syntax, whole);
    const isCreated = kindOf(file.syntax, parent) === "object_creation_expression";
    if (isCreated) this.#ownCreation(file, node, parent, ref);
    const created = isCreated ? inferredRegistration(file, parent) : null;
    const role = created ? null : injectionRole(file, whole, this.#expressions);
    const registration = created ?? (role?.kind === "registration" && role.isService ? role.fact : null);
    if (!registration || ref.type.kind === "interface") return;
    for (const { ref: above } of this.#binder.ancestors(ref.type)) {
      if (above.kind !== "vendor" || isInterfaceName(above.type.name)) continue;
      const ids = this.#binder.vocabulary.askedTypes.get(above.type.fullName) ?? [];
      const grounds = { ...above.grounds, because: `\`${ref.type.name}\` derives from \`${above.type.name}\`` };
      this.#writer.add({ file, node, use: "register", ids, grounds, details: { registration } });
    }
  }
}
