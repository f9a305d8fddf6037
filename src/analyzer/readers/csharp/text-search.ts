/** One occurrence of a needle: its offset in the text and its index in the list of needles. */
export interface Occurrence {
  readonly start: number;
  readonly needle: number;
}

interface State {
  readonly next: Map<number, number>;
  fail: number;
  readonly found: number[];
}

function insert(states: State[], needle: string, index: number): void {
  let at = 0;
  for (let i = 0; i < needle.length; i++) {
    const code = needle.charCodeAt(i);
    let to = states[at]?.next.get(code);
    if (to === undefined) {
      to = states.push({ next: new Map(), fail: 0, found: [] }) - 1;
      states[at]?.next.set(code, to);
    }
    at = to;
  }
  states[at]?.found.push(index);
}

function link(states: State[]): void {
  const queue = [...(states[0]?.next.values() ?? [])];
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] ?? 0;
    const state = states[at];
    if (!state) continue;
    for (const [code, to] of state.next) {
      let fail = state.fail;
      while (fail !== 0 && !states[fail]?.next.has(code)) fail = states[fail]?.fail ?? 0;
      const target = states[to];
      if (!target) continue;
      target.fail = states[fail]?.next.get(code) ?? 0;
      target.found.push(...(states[target.fail]?.found ?? []));
      queue.push(to);
    }
  }
}

/** Low bytes of the units that needles begin with: at most places of a text none does. */
function beginnings(needles: readonly string[]): Uint8Array {
  const begins = new Uint8Array(256);
  for (const needle of needles) if (needle !== "") begins[needle.charCodeAt(0) & 255] = 1;
  return begins;
}

/**
 * Aho-Corasick: finds every occurrence of every needle in one pass, overlapping ones included, so that the cost
 * does not grow with the number of rules.
 */
export function textSearch(needles: readonly string[]): (text: string) => Occurrence[] {
  const states: State[] = [{ next: new Map(), fail: 0, found: [] }];
  needles.forEach((needle, index) => {
    if (needle !== "") insert(states, needle, index);
  });
  link(states);
  const begins = beginnings(needles);
  return (text) => {
    const occurrences: Occurrence[] = [];
    let at = states[0] as State;
    const root = at;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (at === root && begins[code & 255] === 0) continue;
      let to = at.next.get(code);
      while (to === undefined && at !== root) {
        at = states[at.fail] as State;
        to = at.next.get(code);
      }
      at = to === undefined ? root : (states[to] as State);
      for (const needle of at.found) occurrences.push({ start: i + 1 - (needles[needle] ?? "").length, needle });
    }
    return occurrences;
  };
}
