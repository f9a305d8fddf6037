import type { MirrorDetector } from "../../schema/detector.ts";
import type { MirrorFact, NamedMember } from "../csharp-facts.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import { plainName as plain } from "../readers/csharp/mirrors/names.ts";
import { isPrimitive } from "./signature.ts";

/** How much of a model a place must name to count as its image; what fills a page names a part of it too. */
const LIKENESS: Record<MirrorFact["kind"], number> = {
  stores: 0.6,
  shows: 0.85,
  maps: 0.6,
  copies: 0.8,
  writes: 0.6,
  reads: 0.8,
  makes: 0.6,
};
const how: Record<MirrorFact["kind"], string> = {
  stores: "it has",
  shows: "it is mapped to the model and has",
  maps: "it maps",
  copies: "the code copies",
  writes: "the statement writes",
  reads: "the query reads",
  makes: "the statement makes",
};

/** So many members at least must be named where a place is judged by the columns of one table. */
const MIN_COLUMNS = 4;

/** A statement on a table of any name is about a model that has as many members, and about all of them. */
const MIN_UNNAMED = 6;

/** Kinds whose text has other words between the members. */
const isStatement = ({ kind }: MirrorFact): boolean => kind === "writes" || kind === "reads" || kind === "makes";

/** Where a person adds the new members: behind the one that the model has before them, else behind the last one. */
function addedAt(detector: MirrorDetector, fact: MirrorFact): Span {
  const like = new Set(detector.like.map(plain));
  const first = new Map<string, NamedMember>();
  for (const named of fact.named) {
    const name = plain(named.member);
    if (!first.has(name) && (!isStatement(fact) || like.has(name))) first.set(name, named);
  }
  const before = [detector.after ?? []].flat().map((name) => first.get(plain(name)));
  const known = before.filter((named) => named !== undefined);
  const [place] = (known.length > 0 ? known : [...first.values()]).toSorted((a, b) => b.start - a.start);
  return place ? { file: fact.span.file, start: place.start, end: place.end } : fact.span;
}

/** What holds elements of a class, whose name is not that of rows which belong to the model and name others. */
const holdsText = ({ type = "" }: NamedMember, model: string): boolean => {
  const element = /<([^<>]*)>|([\w.:]+)\s*\[\]|^typeof\(([\w.:]+)\)/.exec(type)?.slice(1).find(Boolean) ?? "";
  return element === "" || isPrimitive(element) || element.includes(model);
};

/** Places of own storage that name most members of a model and lack what a release adds to it; one finding a place. */
export function detectMirror(detector: MirrorDetector, mirrors: readonly MirrorFact[]): readonly Match[] {
  const models = [detector.model].flat();
  return mirrors.flatMap((fact): Match[] => {
    if (!models.includes(fact.model) || (detector.only ?? fact.kind) !== fact.kind) return [];
    const isShown = fact.kind === "shows";
    if (isShown && !detector.shown) return [];
    const has = new Set(fact.members.map(plain));
    const isNamed = (member: string): boolean => has.has(plain(member));
    // What is for pages shows a model whole or is about something else; tables for rows of others are none of its business.
    const others = isShown || detector.collections?.some(isNamed) ? [] : (detector.collections ?? []);
    const like = detector.like.filter((member) => !others.includes(member));
    const alike = like.filter(isNamed).length;
    const missing = (detector.lacks ?? []).filter((member) => !isNamed(member) && !others.includes(member));
    if (fact.isUnnamed && (like.length < MIN_UNNAMED || alike < like.length)) return [];
    const enough = Math.max(LIKENESS[fact.kind] * like.length, others.length > 0 ? MIN_COLUMNS : 0);
    if (alike < enough) return [];
    const match = (span: Span, type: string, value: string, lacking: readonly string[] = []): Match => ({
      span,
      confidence: "likely",
      because: `${how[fact.kind]} ${alike} of ${like.length} members of \`${models[0]}\` that were there before`,
      condition: fact.condition,
      values: { match: fact.name, type, value },
      subject: { kind: "mirror", missing: lacking, named: fact.named },
    });
    const texts = (detector.texts ?? []).map(plain);
    const objects = fact.named.filter((named) => texts.includes(plain(named.member)) && !holdsText(named, fact.model));
    const lacking = missing.map((name) => `\`${name}\``).join(", ");
    return [
      ...(missing.length === 0 ? [] : [match(addedAt(detector, fact), fact.name, lacking, missing)]),
      ...objects.map(({ member, type = "", start, end }) => match({ file: fact.span.file, start, end }, type, member)),
    ];
  });
}
