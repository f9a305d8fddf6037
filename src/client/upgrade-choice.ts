import { all, make, one } from "./elements.ts";

interface Hop {
  readonly from: string;
  readonly to: string;
  readonly address: string;
}

/** The hops from one release to another in order, or null where the catalog has no such path. */
function hopsBetween(hops: readonly Hop[], from: string, to: string): readonly Hop[] | null {
  const path: Hop[] = [];
  for (let at = from; at !== to; ) {
    const next = hops.find((hop) => hop.from === at && !path.includes(hop));
    if (next === undefined) return null;
    path.push(next);
    at = next.to;
  }
  return path;
}

export function startUpgradeChoice(): void {
  for (const form of all(document, "[data-upgrade-choice]", HTMLFormElement)) startForm(form);
}

function startForm(form: HTMLFormElement): void {
  const from = one(form, "select[name=from]", HTMLSelectElement);
  const to = one(form, "select[name=to]", HTMLSelectElement);
  if (from === null || to === null) return;
  const hops = parseHops(form.dataset.hops ?? "");
  const overview = form.dataset.upgrades ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const path = hopsBetween(hops, from.value, to.value);
    const [only] = path ?? [];
    if (path?.length === 1 && only !== undefined) location.assign(only.address);
    else if (path !== null && path.length > 1) location.assign(`${overview}${from.value}..${to.value}/`);
    else if (location.pathname === overview)
      remember(from.value, to.value, () => answer(form, hops, from.value, to.value));
    else location.assign(`${overview}?${new URLSearchParams({ from: from.value, to: to.value })}`);
  });
  const restore = () => {
    const asked = new URLSearchParams(location.search);
    const [wantedFrom, wantedTo] = [asked.get("from"), asked.get("to")];
    if (wantedFrom === null && wantedTo === null) return;
    if (wantedFrom !== null && has(from, wantedFrom)) from.value = wantedFrom;
    if (wantedTo !== null && has(to, wantedTo)) to.value = wantedTo;
    answer(form, hops, wantedFrom ?? from.value, wantedTo ?? to.value);
  };
  addEventListener("popstate", restore);
  restore();
}

function remember(from: string, to: string, then: () => void): void {
  history.pushState(null, "", `?${new URLSearchParams({ from, to })}`);
  then();
}

function answer(form: HTMLFormElement, hops: readonly Hop[], from: string, to: string): void {
  const place = one(form, "[data-choice-answer]", HTMLElement);
  if (place === null) return;
  const path = hopsBetween(hops, from, to);
  if (path !== null && path.length > 0) {
    const list = make("ol");
    for (const hop of path) {
      const link = make("a", `From ${hop.from} to ${hop.to}`);
      link.href = hop.address;
      const item = make("li");
      item.append(link);
      list.append(item);
    }
    place.replaceChildren(
      make("p", path.length === 1 ? "This upgrade is one hop:" : `This upgrade is ${path.length} hops, in this order:`),
      list,
    );
  } else place.replaceChildren(make("p", reason(hops, from, to)));
}

function reason(hops: readonly Hop[], from: string, to: string): string {
  const first = hops[0]?.from ?? "";
  const last = hops.at(-1)?.to ?? "";
  if (from === to)
    return `From ${shown(from)} to ${shown(to)} there is nothing to upgrade. Still check that you are on the version to land on.`;
  if (from === "is4" || from === "older")
    return `The catalog starts at ${first}. Follow the vendor's guides up to ${first} first; from there on, the pages below apply.`;
  if (to === "newer")
    return `The catalog ends at ${last} so far. The pages below bring you there; for later releases follow the vendor's guides.`;
  if (hopsBetween(hops, to, from) !== null)
    return `From ${shown(from)} to ${shown(to)} is a step back, which is no upgrade. Each rule says under “going back” what a return means.`;
  return `The catalog knows no way from “${shown(from)}” to “${shown(to)}”. It covers ${first} to ${last}.`;
}

const shown = (text: string): string => text.slice(0, 20);
const has = (select: HTMLSelectElement, value: string): boolean =>
  [...select.options].some((option) => option.value === value);

function parseHops(text: string): Hop[] {
  return text.split(" ").flatMap((hop) => {
    const [from, to, address] = hop.split(">");
    return from === undefined || to === undefined || address === undefined ? [] : [{ from, to, address }];
  });
}
