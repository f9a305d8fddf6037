import type { PackageFact } from "../../facts.ts";
import { evaluateItems, type Item, type MetadataValue } from "./items.ts";
import { stemOf } from "./path.ts";
import type { ReaderNotice, Sequence } from "./sequence.ts";
import { type Guard, guardText } from "./statement.ts";

type Source = PackageFact["source"];

function fact(item: Item, value: MetadataValue, source: Source, guards: readonly Guard[]): PackageFact {
  const text = value.text?.trim() || null;
  return {
    id: item.id,
    version: text,
    span: value.declared,
    referenceSpan: item.span,
    versionSpan: text !== null && value.exact ? value.span : null,
    source,
    condition: guardText([...guards, ...value.guards]),
  };
}

const withoutVersion = (item: Item, source: Source): PackageFact => ({
  id: item.id,
  version: null,
  span: item.span,
  referenceSpan: item.span,
  versionSpan: null,
  source,
  condition: guardText(item.guards),
});

/** How the project takes part in central package management, after all its properties. */
interface Central {
  readonly versions: ReadonlyMap<string, readonly Item[]>;
  readonly isOff: boolean;
  readonly allowsOverride: boolean;
}

function flag(sequence: Sequence, name: string): string | undefined {
  const [first] = sequence.properties.lookup(name.toLowerCase()) ?? [];
  return first?.text?.trim().toLowerCase();
}

function readCentral(sequence: Sequence, items: readonly Item[]): Central {
  const versions = new Map<string, Item[]>();
  for (const item of items) {
    const key = item.id.toLowerCase();
    const same = versions.get(key);
    if (same) same.push(item);
    else versions.set(key, [item]);
  }
  return {
    versions,
    isOff: flag(sequence, "ManagePackageVersionsCentrally") === "false",
    allowsOverride: flag(sequence, "CentralPackageVersionOverrideEnabled") !== "false",
  };
}

/** A central entry is the place where the version is declared; the reference in the project only asks for it. */
function centralFacts(item: Item, entries: readonly Item[]): PackageFact[] {
  return entries.flatMap((entry) =>
    (entry.metadata.get("version") ?? []).map((value) => ({
      ...fact(item, value, "central", [...item.guards, ...entry.guards]),
      referenceSpan: item.span,
    })),
  );
}

function referenceFacts(item: Item, central: Central): PackageFact[] {
  const entries = central.isOff ? undefined : central.versions.get(item.id.toLowerCase());
  const override = central.isOff || !central.allowsOverride ? undefined : item.metadata.get("versionoverride");
  if (override) return override.map((value) => fact(item, value, "override", item.guards));
  const own = item.metadata.get("version");
  if (own)
    return own.map((value) => fact(item, value, value.operation === "update" ? "update" : "reference", item.guards));
  const facts = entries ? centralFacts(item, entries) : [];
  return facts.length > 0 ? facts : [withoutVersion(item, item.operation === "update" ? "update" : "reference")];
}

/** A central version by itself. */
const rowFacts = (item: Item): PackageFact[] =>
  centralFacts(item, [item]).map((entry) => ({ ...entry, condition: guardText(item.guards) }));

const MAX_HINT = 500;
const HINT =
  /(?:^|[\\/])([A-Za-z][\w.-]*?)(?:[\\/]|\.)(\d+(?:\.\d+){1,3}(?:-[0-9A-Za-z.-]+)?)[\\/](?:lib|ref|runtimes)[\\/]/;

interface Hint {
  readonly id: string;
  readonly version: string;
  /** Offset of the version in the text. */
  readonly start: number;
}

function hintIn(text: string): Hint | null {
  const skipped = Math.max(0, text.length - MAX_HINT);
  const match = HINT.exec(text.slice(skipped));
  const [whole = "", id, version] = match ?? [];
  if (!match || !id || !version) return null;
  return { id, version, start: skipped + match.index + whole.lastIndexOf(version) };
}

/** An assembly that is referenced by its file: in use, in a version that no text tells. */
function assemblyFact(item: Item): PackageFact[] {
  const isFile = /\.dll$/i.test(item.id);
  const id = isFile ? stemOf(item.id.replaceAll("\\", "/")) : (item.id.split(",")[0]?.trim() ?? "");
  return isFile || item.metadata.has("hintpath") ? [{ ...withoutVersion(item, "hintPath"), id }] : [];
}

/** `…/duende.identityserver/6.2.0/lib/…` of a packages folder, or `…\Duende.IdentityServer.6.2.0\lib\…`. */
function hintFact(item: Item): PackageFact[] {
  const facts = (item.metadata.get("hintpath") ?? []).flatMap((value) => {
    const { written } = value;
    const direct = hintIn(written.text);
    const hint = direct ?? (value.text === null ? null : hintIn(value.text));
    if (!hint) return [];
    const start = written.span.start + hint.start;
    const versionSpan = direct && written.exact ? { ...written.span, start, end: start + hint.version.length } : null;
    return [{ ...fact(item, { ...value, text: hint.version }, "hintPath", item.guards), id: hint.id, versionSpan }];
  });
  return facts.length > 0 ? facts : assemblyFact(item);
}

const names = (list: readonly string[]) => {
  const unique = [...new Set(list)].sort();
  const shown = unique.slice(0, 5).map((name) => `\`${name}\``);
  return shown.join(", ") + (unique.length > 5 ? ` and ${unique.length - 5} more` : "");
};

function missingProperties(items: readonly Item[]): string[] {
  return items.flatMap((item) => [...item.metadata.values()].flat().flatMap((value) => value.missing));
}

/** Versions that live outside the files: said once per project, at its first such package. */
function versionNotices(facts: readonly PackageFact[], items: readonly Item[]): ReaderNotice[] {
  const lost = facts.filter(
    (entry) =>
      entry.version === null &&
      entry.source !== "hintPath" &&
      !/^(?:microsoft\.(?:aspnetcore|netcore)\.(?:app|all)|netstandard\.library)$/i.test(entry.id),
  );
  const [first] = lost;
  if (!first) return [];
  const properties = missingProperties(items);
  const cure =
    properties.length > 0
      ? `add the file that sets ${names(properties)}`
      : "add `Directory.Packages.props`, `Directory.Build.props` or whichever file sets them";
  return [
    {
      code: "package-version-elsewhere",
      message: `no file given here sets the version of ${names(lost.map((entry) => entry.id))}`,
      cure,
      span: first.span,
    },
  ];
}

export interface PackageReading {
  readonly packages: readonly PackageFact[];
  /** All central versions that the project reads, whether it takes one or not. */
  readonly central: readonly PackageFact[];
  readonly notices: readonly ReaderNotice[];
}

/** Effective packages of an evaluated project. `isLoose`: pasted fragments, in which entries without a reference count too. */
export function readPackages(sequence: Sequence, isLoose: boolean): PackageReading {
  const references = evaluateItems(sequence, "PackageReference", isLoose);
  const centralItems = evaluateItems(sequence, "PackageVersion", isLoose);
  const globals = evaluateItems(sequence, "GlobalPackageReference");
  const central = readCentral(sequence, centralItems);
  const declared = references.flatMap((item) => referenceFacts(item, central));
  const global = central.isOff
    ? []
    : globals.flatMap((item) =>
        (item.metadata.get("version") ?? []).map((value) => fact(item, value, "globalReference", item.guards)),
      );
  const hints = evaluateItems(sequence, "Reference").flatMap(hintFact);
  const used = new Set(references.map((item) => item.id.toLowerCase()));
  const stray = isLoose ? centralItems.filter((item) => !used.has(item.id.toLowerCase())) : [];
  const packages = [...declared, ...global, ...hints, ...stray.flatMap(rowFacts)];
  const pins = flag(sequence, "CentralPackageTransitivePinningEnabled") === "true" && !central.isOff;
  const rows = isLoose ? [] : centralItems.flatMap(rowFacts);
  return {
    packages,
    central: pins ? rows.map((row) => ({ ...row, pins })) : rows,
    notices: versionNotices(packages, [...references, ...centralItems]),
  };
}
