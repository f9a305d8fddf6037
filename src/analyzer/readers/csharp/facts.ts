import type { Notice } from "../../../schema/report.ts";
import type { DeclarationFact, LiteralFact, QueryFact, SymbolUseFact, UseKind } from "../../csharp-facts.ts";
import type { Span } from "../../input.ts";
import type { Refusal } from "../../refusal.ts";
import { indexLines, lineAt } from "../../region.ts";
import type { Binder } from "./binder.ts";
import { DeclarationUses } from "./declaration-uses.ts";
import { isFragmentType } from "./declared.ts";
import { Expressions } from "./expressions.ts";
import { Implementations } from "./implementations.ts";
import { readLiterals } from "./literals.ts";
import { MemberUses } from "./member-uses.ts";
import { parseNotice } from "./notices.ts";
import { NullTests } from "./null-tests.ts";
import { OwnConstructors } from "./own-constructors.ts";
import type { Reading } from "./readings.ts";
import { kindOf, nameOf, parentOf, type Syntax, startOf } from "./syntax.ts";
import { TypeUses } from "./type-uses.ts";
import { UseWriter } from "./use-facts.ts";

/** Places that follow from one of the project's own, also where they are in a project that it references. */
const leadsElsewhere: ReadonlySet<UseKind> = new Set(["handedType", "newElement"]);

const isStatement = /_(?:statement|declaration)$|^arrow_expression_clause$/;

/** Everything that the C# of one project says about the vendor's symbols. Spans are UTF-16 offsets. */
export interface CSharpFacts {
  readonly uses: readonly SymbolUseFact[];
  readonly literals: readonly LiteralFact[];
  readonly queries: readonly QueryFact[];
  /** Types that the files worth reading declare. */
  readonly declarations: readonly DeclarationFact[];
  readonly notices: readonly Notice[];
  /** Files that are no C#, or too much of it. */
  readonly refusals: readonly Refusal[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  compare(a.span.file, b.span.file) || a.span.start - b.span.start || a.span.end - b.span.end;

/** Looks at every place of the readings. `typeNames` are the names of types that matter, own ones included. */
export function collectFacts(
  readings: readonly Reading[],
  binder: Binder,
  typeNames: ReadonlySet<string>,
  shouldStop: () => boolean,
  onFile: (path: string) => void,
): CSharpFacts {
  const expressions = new Expressions(binder);
  const writer = new UseWriter(binder);
  const implementations = new Implementations();
  const constructors = new OwnConstructors();
  new DeclarationUses(expressions, writer, implementations, constructors).run();
  const visits = {
    types: new TypeUses(expressions, writer, constructors),
    members: new MemberUses(expressions, writer, implementations),
    nulls: new NullTests(expressions, writer),
  };
  const own = readings.filter((reading) => !reading.isReference);
  const wanted = binder.vocabulary.literals;
  const literals: LiteralFact[] = [];
  const notices: Notice[] = [];
  for (const reading of own) {
    if (shouldStop()) break;
    onFile(reading.source.path);
    visit(reading, visits, typeNames, binder);
    if (wanted.size > 0) literals.push(...readLiterals(reading.file, wanted));
    const notice = parseNotice(reading.source, reading.file.syntax.errors);
    if (notice) notices.push(notice);
  }
  visits.members.finish(readings.map(({ file }) => file));
  const paths = new Set(own.map((reading) => reading.source.path));
  const order = (a: SymbolUseFact, b: SymbolUseFact) =>
    bySpan(a, b) || compare(a.use, b.use) || compare(a.symbol, b.symbol);
  return {
    uses: writer.uses.filter(({ span, use }) => paths.has(span.file) || leadsElsewhere.has(use)).sort(order),
    literals,
    queries: own.flatMap((reading) => reading.queries),
    declarations: declarationsOf(binder)
      .filter((fact) => paths.has(fact.span.file))
      .sort(bySpan),
    notices,
    refusals: [],
  };
}

const declarationsOf = (binder: Binder): DeclarationFact[] =>
  binder.own.all
    .filter((type) => !isFragmentType(type) && type.kind !== "enum" && type.kind !== "delegate")
    .flatMap((type) => type.declarations.map((declaration) => declaration.fact));

function visit(
  { file, wanted }: Reading,
  visits: { types: TypeUses; members: MemberUses; nulls: NullTests },
  typeNames: ReadonlySet<string>,
  binder: Binder,
): void {
  const { syntax } = file;
  for (const offset of wanted) {
    const node = syntax.identifiers.get(offset);
    if (node === undefined) continue;
    const name = nameOf(syntax, node);
    if (typeNames.has(name)) visits.types.visit(file, node);
    const asked = binder.vocabulary.askedMembers.get(name);
    if (asked) visits.members.visit(file, node, asked);
  }
  for (let node = 0; node < syntax.kinds.length; node++) {
    if (kindOf(syntax, node) === "implicit_object_creation_expression") visits.types.visitImplicitCreation(file, node);
    visits.nulls.visit(file, node);
  }
  visitElements({ file, wanted }, visits.members, binder);
}

/** Members of elements have everyday names, so only files that name one of their collections are gone through. */
function visitElements({ file, wanted }: Pick<Reading, "file" | "wanted">, members: MemberUses, binder: Binder): void {
  const { askedElements, elementMembers } = binder.vocabulary;
  const { syntax } = file;
  const collections = new Set([...askedElements.values()].flat().map((id) => id.name));
  const namesOne = [...wanted].some((offset) => {
    const node = syntax.identifiers.get(offset);
    return node !== undefined && collections.has(nameOf(syntax, node));
  });
  if (!namesOne) return;
  const lines = indexLines(syntax.text);
  const seen = new Set<string>();
  for (const node of syntax.identifiers.values()) {
    if (!elementMembers.has(nameOf(syntax, node))) continue;
    // A statement that maps one object to another touches many members: one place tells it all in each of its lines.
    const place = `${statementAround(syntax, node)}:${lineAt(lines, startOf(syntax, node))}`;
    if (!seen.has(place) && members.visitElement(file, node)) seen.add(place);
  }
}

function statementAround(syntax: Syntax, node: number): number {
  for (let at = node; at > 0; at = parentOf(syntax, at)) if (isStatement.test(kindOf(syntax, at))) return at;
  return 0;
}
