import { oneStepLower, weaker } from "../../confidence.ts";
import type { Access } from "./accesses.ts";
import { assignmentOf } from "./assignments.ts";
import { argumentsIn, argumentValue } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import { initialValuesOf, namedIn, type WrittenType } from "./declared-places.ts";
import type { SymbolId } from "./documentation-id.ts";
import type { Expressions } from "./expressions.ts";
import { returnedBy } from "./lambda-types.ts";
import { givenElements, mappedValues } from "./made-elements.ts";
import { MethodCalls } from "./method-calls.ts";
import { isLeftOut } from "./returned-values.ts";
import { childByField, startOf, textOf } from "./syntax.ts";
import type { Grounds } from "./type-ref.ts";
import type { UseWriter } from "./use-facts.ts";
import { ValueSources } from "./value-sources.ts";
import { ValueTargets } from "./value-targets.ts";

/** A declaration of the project that a value of the vendor's member comes from or goes to. */
interface Place extends WrittenType {
  readonly id: SymbolId;
  readonly names: readonly number[];
  readonly grounds: Grounds;
  readonly isSource: boolean;
}

/** A value that is made where it is declared or returned. */
export interface Maker extends Pick<Place, "file" | "id" | "grounds"> {
  readonly value: number;
}

/** Types that declarations of the project name for what goes into a member of the vendor's, or comes out of it. */
export class HandedTypes {
  readonly #expressions: Expressions;
  readonly #writer: UseWriter;
  readonly #sources: ValueSources;
  readonly #targets: ValueTargets;
  readonly #places: Place[] = [];

  constructor(expressions: Expressions, writer: UseWriter) {
    this.#expressions = expressions;
    this.#writer = writer;
    this.#sources = new ValueSources(expressions);
    this.#targets = new ValueTargets(expressions);
  }

  /** Looks at one access; gives the types, as written, of what stands at the other end. */
  add(file: CodeFile, access: Access, { confidence }: Grounds, id: SymbolId): string[] {
    const asked = this.#expressions.binder.vocabulary.handedTypes.get(`${id.owner}.${id.name}`);
    if (!asked) return [];
    const given = this.#given(file, access);
    const found = given?.flatMap((value) => this.#sources.of(file, value)) ?? this.#targets.of(file, access.node);
    const member = `\`${id.owner.split(".").at(-1)}.${id.name}\``;
    const because = `${member} ${given ? "is given what is declared here" : "gives its value to what is declared here"}`;
    const grounds: Grounds = { confidence: weaker(confidence, "likely"), because };
    for (const type of found) {
      const names = namedIn(type, asked, this.#expressions);
      if (names.length > 0) this.#places.push({ ...type, id, grounds, isSource: given !== null, names });
    }
    return found.map((type) => textOf(type.file.syntax, type.node));
  }

  /** The values that the member is set to or given; null where it is read for something else. */
  #given(file: CodeFile, access: Access): number[] | null {
    const assigned = assignmentOf(file, access);
    if (assigned) return assigned.value === null ? [] : [assigned.value];
    const mapped = mappedValues(file, access.node);
    if (mapped.length > 0) return mapped;
    const list = givenElements(file, access.node);
    return list === null ? null : argumentsIn(file, list).flatMap((argument) => argumentValue(file, argument) ?? []);
  }

  /** Writes the places once all calls of the methods among them are known: what serves others as well is less sure. */
  finish(files: readonly CodeFile[]): Maker[] {
    const { binder } = this.#expressions;
    const calls = new MethodCalls(this.#expressions, files);
    return this.#places.flatMap((place) => {
      const { file, id, member, names } = place;
      const isMethod = member?.kind === "method";
      if (isMethod) binder.followed.add(member.name);
      const accounted = this.#places.filter((other) => other.member === member).flatMap(({ named }) => named ?? []);
      const isShared = isMethod && calls.hasOthers(member, accounted);
      const { because, confidence } = place.grounds;
      const grounds = isShared
        ? { because: `${because}, and other places call it too`, confidence: oneStepLower(confidence) }
        : place.grounds;
      for (const node of names) this.#writer.add({ file, node, use: "handedType", ids: [id], grounds });
      return this.#made(place).map((value) => ({ file, value, id, grounds }));
    });
  }

  /** The values that a method returns, or with which a property or field begins. */
  #made({ member, isSource }: Place): readonly number[] {
    if (!member) return [];
    const { file, node, kind } = member;
    if (kind !== "method") return initialValuesOf(member);
    const body = childByField(file.syntax, node, "body");
    if (!isSource || body === null) return [];
    if (isLeftOut(file.syntax, body))
      this.#expressions.binder.leftOut.push({ path: file.path, offset: startOf(file.syntax, body) });
    return returnedBy(file, node);
  }
}
