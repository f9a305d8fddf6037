import type { MirrorDetector } from "../../schema/detector.ts";
import type { MirrorFact } from "../facts.ts";
import type { Match } from "../match.ts";

/** How much of a model a place must name to count as its image; what fills a page names a part of it too. */
const LIKENESS: Record<MirrorFact["kind"], number> = { stores: 0.6, maps: 0.6, copies: 0.8, writes: 0.6, reads: 0.8 };
const how: Record<MirrorFact["kind"], string> = {
  stores: "it has",
  maps: "it maps",
  copies: "the code copies",
  writes: "the statement writes",
  reads: "the query reads",
};

/** So many members at least must be named where a place is judged by the columns of one table. */
const MIN_COLUMNS = 4;

/** Columns are called as members are, apart from case and underscores. */
const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();

/** Places of own storage that name most members of a model and lack what a release adds to it; one finding a place. */
export function detectMirror(detector: MirrorDetector, mirrors: readonly MirrorFact[]): readonly Match[] {
  const models = [detector.model].flat();
  return mirrors.flatMap((fact): Match[] => {
    if (!models.includes(fact.model)) return [];
    const has = new Set(fact.members.map(plain));
    const isNamed = (member: string): boolean => has.has(plain(member));
    const others = detector.collections?.some(isNamed) ? [] : (detector.collections ?? []);
    const like = detector.like.filter((member) => !others.includes(member));
    const alike = like.filter(isNamed).length;
    const missing = detector.lacks.filter((member) => !isNamed(member) && !others.includes(member));
    const enough = Math.max(LIKENESS[fact.kind] * like.length, others.length > 0 ? MIN_COLUMNS : 0);
    if (alike < enough || missing.length === 0) return [];
    return [
      {
        span: fact.span,
        confidence: "likely",
        because: `${how[fact.kind]} ${alike} of ${like.length} members of \`${models[0]}\` that were there before`,
        condition: fact.condition,
        values: { match: fact.name, type: fact.name, value: missing.map((name) => `\`${name}\``).join(", ") },
        subject: { kind: "text" },
      },
    ];
  });
}
