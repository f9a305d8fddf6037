import type { Catalog, Release, Rule } from "../schema/catalog.ts";
import type { ProjectResult } from "../schema/report.ts";
import { gaps } from "../versions/path.ts";
import { compareReleases } from "../versions/release.ts";
import { behindOf, formerStart, ownStart, type Start } from "./behind.ts";
import { netRules } from "./net-rules.ts";

type State = ProjectResult["state"];

/** Where a project stands on the path, and which rules are to be run for it because of that. */
export interface Standing {
  readonly state: State;
  readonly message: string;
  /** Rules to run for the project, in catalog order. */
  readonly rules: readonly Rule[];
  /** Whether only findings with a line count: for code that was left behind by a package bump. */
  readonly onlyPlaces?: true;
  /** Those of `rules` whose change the project's own version already has, with what is said of them. */
  readonly behind?: ReadonlyMap<Rule, string>;
}

/** For projects in which nothing of the product was found. */
export const nothingHere: Standing = {
  state: "notIdentityServer",
  message:
    "does not use IdentityServer: no package of the family and none of its types were found, so there is nothing to upgrade here",
  rules: [],
};

export interface StandingInput {
  readonly catalog: Catalog;
  readonly to: string;
  /** As asked for on the command line or page. */
  readonly from: string | undefined;
  /** Whether `from` holds whatever the packages declare. */
  readonly fromWins: boolean;
  /** With `fromWins`: the exact version that all projects on the way were on at least. */
  readonly fromVersion: string | undefined;
  readonly product: string | null;
  readonly release: string | null;
  readonly version: string | null;
  /** The package of others that brings the product, with its version as declared; null for packages of the family. */
  readonly through: { readonly id: string; readonly version: string | null } | null;
  /** Whether the project's version is below another; null when it cannot be told. */
  readonly isBelow: (version: string) => boolean | null;
  /** Whether the project's version is certain to be another or above it. */
  readonly includes: (version: string) => boolean;
  /** Whether vendor symbols or tables were found, for projects that declare no package. */
  readonly usesVendorSymbols: boolean;
  /** Files that no project file owns: nothing can declare their version. */
  readonly loose: boolean;
}

/** ` (through \`X\` 7.0.20)`, for what a package of others brings. */
function throughText({ through }: StandingInput): string {
  if (!through) return "";
  return ` (through \`${through.id}\`${through.version === null ? "" : ` ${through.version}`})`;
}

const stable = (rules: readonly Rule[]) => rules.filter((rule) => rule.status.kind === "stable");

const spans = new WeakMap<Catalog, Map<string, readonly Rule[]>>();

/** Net rules of the releases in `(from, to]`; the projects of a solution on the same way share one list. */
function rulesAfter(catalog: Catalog, from: string, to: string): readonly Rule[] {
  const known = spans.get(catalog) ?? new Map<string, readonly Rule[]>();
  spans.set(catalog, known);
  const rules =
    known.get(`${from}..${to}`) ??
    netRules(
      stable(catalog.rules).filter(
        (rule) => compareReleases(rule.release, from) > 0 && compareReleases(rule.release, to) <= 0,
      ),
    ).rules;
  known.set(`${from}..${to}`, rules);
  return rules;
}

const watchesPackages = (rule: Rule): boolean =>
  rule.detect.some(({ find, outcome }) => find.kind === "package" && outcome === "applies");

/** Rules that still matter to a project on the target release itself: packages to raise, and what later patches bring. */
function landingRules({ catalog, isBelow }: StandingInput, to: string): readonly Rule[] {
  return stable(catalog.rules).filter(
    (rule) =>
      rule.release === to && (watchesPackages(rule) || (rule.kind === "change" && isBelow(rule.since) === true)),
  );
}

function oldest(catalog: Catalog): string {
  return catalog.releases[0]?.previous ?? "0.0";
}

function noPackage(input: StandingInput, target: Release): Standing {
  const from = input.from ?? oldest(input.catalog);
  if (input.usesVendorSymbols || (input.loose && input.from !== undefined)) {
    if (compareReleases(from, target.release) >= 0) {
      return {
        state: "beyond",
        message: `declares no version and is taken to be on ${from} like the projects around it, no older than the target ${target.release}: nothing to do`,
        rules: [],
      };
    }
    const why = input.usesVendorSymbols ? "uses IdentityServer types" : "shows no IdentityServer package";
    return {
      state: "unknownVersion",
      message: `${why}, and no file given here declares its version; checked as an upgrade from ${from} to ${target.release}`,
      rules: rulesAfter(input.catalog, from, target.release),
    };
  }
  return nothingHere;
}

/** Under the other product's name, code can be read only where the catalog holds the hop between the two. */
function startsTooLate({ catalog, product }: StandingInput): boolean {
  return !catalog.releases.some(
    (release) => release.product === product || release.packages.some(({ from }) => from !== undefined),
  );
}

function otherProduct(input: StandingInput, target: Release): Standing {
  const version = input.version ? ` ${input.version}` : "";
  const first = oldest(input.catalog);
  const name = input.catalog.releases[0]?.product ?? target.product;
  return {
    state: "olderProduct",
    message: `uses ${input.product}${version}${throughText(input)}, the ancestor of ${name}; this catalog starts at ${first}, so the upgrade to ${target.release} cannot be checked here yet: move to ${name} ${first} first`,
    rules: [],
  };
}

function onTarget(input: StandingInput, target: Release): Standing {
  const { landing, release } = target;
  if (input.isBelow(landing.version) !== false) {
    const known = landing.avoid.filter((entry) => input.isBelow(entry.fixedIn) !== false);
    const why = known.map((entry) => `${entry.title} (fixed in ${entry.fixedIn})`).join("; ");
    return {
      state: "landing",
      message: `is already on ${release} (${input.version ?? release})${throughText(input)}, below the landing version ${landing.version}: ${why}`,
      rules: landingRules(input, release),
    };
  }
  const message = `is already on ${release} (${input.version ?? release})${throughText(input)}, at or above the landing version ${landing.version}`;
  if (input.from === undefined || compareReleases(input.from, release) >= 0) {
    return { state: "alreadyThere", message: `${message}: nothing to do`, rules: [] };
  }
  return {
    state: "alreadyThere",
    message: `${message}; code that does not build there is still listed, because you asked from ${input.from}`,
    rules: rulesAfter(input.catalog, input.from, release).filter((rule) => rule.effects.includes("source")),
    onlyPlaces: true,
  };
}

/** Where a project stands on the way to `to`, in one sentence for people, with the rules that concern it. */
export function standingOf(input: StandingInput, target: Release): Standing {
  if (input.product === null) return noPackage(input, target);
  if (startsTooLate(input)) return otherProduct(input, target);
  if (input.release === null) {
    const from = input.from ?? oldest(input.catalog);
    const why = input.through
      ? "and which version comes with it is not known here"
      : "but its version is not declared in the files given";
    return {
      state: "unknownVersion",
      message: `uses ${input.product}${throughText(input)}, ${why}; checked as an upgrade from ${from} to ${target.release}`,
      rules: rulesAfter(input.catalog, from, target.release),
    };
  }
  const side = compareReleases(input.release, target.release);
  if (side === 0 && input.fromWins && input.from !== undefined)
    return below(input, target, input.from, formerStart(input.fromVersion));
  if (side > 0) {
    return {
      state: "beyond",
      message: `is on ${input.product} ${input.version ?? input.release}${throughText(input)}, newer than the target ${target.release}: nothing to do`,
      rules: [],
    };
  }
  if (side === 0) return onTarget(input, target);
  return below(input, target, input.release, ownStart(input));
}

/** The release before the one that a project has a prerelease of: such a version may lack any of its changes. */
function beforePrerelease({ catalog, isBelow }: StandingInput, release: string): string | undefined {
  const known = catalog.releases.find((entry) => entry.release === release);
  return known && isBelow(known.version) === true ? known.previous : undefined;
}

function below(input: StandingInput, target: Release, release: string, start: Start | null): Standing {
  const first = oldest(input.catalog);
  const version = input.version ?? release;
  const before = beforePrerelease(input, release);
  const rules = rulesAfter(input.catalog, before ?? release, target.release);
  const behind = behindOf(start, rules);
  const prerelease = before === undefined ? "" : `. It is a prerelease, so the changes of ${release} are checked too`;
  const path = `is on ${input.product} ${version}${throughText(input)}; going to ${target.release}, land on ${target.landing.version}${prerelease}`;
  if (compareReleases(release, first) < 0) {
    return {
      state: "olderProduct",
      message: `${path}. The catalog starts at ${first}: the changes between ${release} and ${first} are not checked here`,
      rules,
      behind,
    };
  }
  const missing = gaps(input.catalog.releases, release, target.release);
  if (missing.length > 0) {
    const stretches = missing.map((stretch) => `between ${stretch.from} and ${stretch.to}`).join(" and ");
    return {
      state: "olderProduct",
      message: `${path}. The changes ${stretches} are not checked here yet`,
      rules,
      behind,
    };
  }
  return { state: "onPath", message: path, rules, behind };
}
