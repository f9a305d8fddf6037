/** Share of pairs of letters that two names have in common, 0 to 1. */
export function nameSimilarity(a: string, b: string): number {
  return share(pairs(a), pairs(b));
}

/** Size of what two sets have in common over that of both together. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

function pairs(name: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2).toLowerCase()));
}

interface Candidate<A, B> {
  readonly a: A;
  readonly b: B;
  readonly score: number;
}

/** Pairs the items of two lists, the most alike first, each once; leaves out what scores less than `least`. */
export function bestPairs<A, B>(as: readonly A[], bs: readonly B[], score: (a: A, b: B) => number, least: number) {
  const candidates: Candidate<A, B>[] = as.flatMap((a) => bs.map((b) => ({ a, b, score: score(a, b) })));
  const takenA = new Set<A>();
  const takenB = new Set<B>();
  const found: Candidate<A, B>[] = [];
  for (const candidate of candidates.filter((it) => it.score >= least).sort((x, y) => y.score - x.score)) {
    if (takenA.has(candidate.a) || takenB.has(candidate.b)) continue;
    takenA.add(candidate.a);
    takenB.add(candidate.b);
    found.push(candidate);
  }
  return found;
}
