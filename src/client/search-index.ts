/** The part of Pagefind's JavaScript interface that is used here; https://pagefind.app/docs/api/. */
interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    text: string,
    options: object,
    delay: number,
  ): Promise<{ results: { data(): Promise<Fragment> }[] } | null>;
}

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly section?: string };
}

export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly section: string;
  readonly excerpt: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const SHOWN = 12;
const DELAY = 120;

let loading: Promise<Pagefind> | undefined;

/** Loads the index once; a failure is forgotten, so that a later search tries again. */
function load(address: string): Promise<Pagefind> {
  loading ??= loadOnce(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadOnce(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // In a worker that is loaded from a URL the page's policy would not hold.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** Hits in order of rank with the number of all, or null when a later search has taken over. Rejects when the index cannot be loaded. */
export async function find(address: string, text: string): Promise<{ total: number; hits: Hit[] } | null> {
  const pagefind = await load(address);
  const answer = await pagefind.debouncedSearch(text, {}, DELAY);
  if (answer === null) return null;
  const fragments = await Promise.all(answer.results.slice(0, SHOWN).map((result) => result.data()));
  const hits = fragments.map(toHit);
  return hits.some((hit) => isRelated(hit, text)) ? { total: answer.results.length, hits } : { total: 0, hits: [] };
}

const TELLING = 4;

/** Pagefind answers an unknown word with words that share its first letter; such a hit is none. */
function isRelated({ title, excerpt }: Hit, text: string): boolean {
  const shown = [title, ...excerpt.filter((piece) => piece.marked).map((piece) => piece.text)].join(" ").toLowerCase();
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => shown.includes(word.slice(0, TELLING)));
}

function toHit({ url, excerpt, meta }: Fragment): Hit {
  return { url, title: meta.title ?? url, section: meta.section ?? "", excerpt: excerptPieces(excerpt) };
}

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&amp;": "&",
};

/** Pagefind marks hits in an escaped string; this takes it apart, so that no HTML string reaches the page. */
function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== "")
    .map((part) => {
      const marked = part.startsWith("<mark>");
      const text = marked ? part.slice("<mark>".length, -"</mark>".length) : part;
      return {
        text: text.replaceAll(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity),
        marked,
      };
    });
}
