/** A NuGet version: up to four numbers, prerelease labels, build metadata. Missing numbers are 0. */
export interface NuGetVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly revision: number;
  /** Prerelease labels as written; empty for a stable version. */
  readonly labels: readonly string[];
  /** Build metadata as written, without the plus; ignored when comparing. */
  readonly metadata: string;
}

/** NuGet keeps each number in a signed 32-bit integer; a larger one makes the text invalid. */
const INT_MAX = 2_147_483_647;

function parseNumber(part: string): number | null {
  const digits = part.trim();
  if (!/^[0-9]+$/.test(digits)) return null;
  const value = Number(digits);
  return value > INT_MAX ? null : value;
}

/** White space around the numbers is legal in NuGet: `19   .19`. */
function parseNumbers(core: string): [number, number, number, number] | null {
  const parts = core.split(".", 5);
  if (parts.length > 4) return null;
  const numbers: [number, number, number, number] = [0, 0, 0, 0];
  for (const [index, part] of parts.entries()) {
    const value = parseNumber(part);
    if (value === null) return null;
    numbers[index as 0 | 1 | 2 | 3] = value;
  }
  return numbers;
}

const isLabel = (label: string) => /^[0-9A-Za-z-]+$/.test(label);

/** A numeric prerelease label must not start with a zero; build metadata may. */
const isPrereleaseLabel = (label: string) => isLabel(label) && !/^0[0-9]+$/.test(label);

function splitAt(text: string, index: number): [string, string | null] {
  return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + 1)];
}

/** Reads a single version by NuGet's rules (not SemVer's): one to four numbers, leading zeros dropped. Null when invalid. */
export function parseVersion(text: string): NuGetVersion | null {
  const trimmed = text.trim();
  const [head, metadata] = splitAt(trimmed, trimmed.indexOf("+"));
  const [core, release] = splitAt(head, head.indexOf("-"));
  const numbers = parseNumbers(core);
  if (!numbers) return null;
  const labels = release === null ? [] : release.split(".");
  if (!labels.every(isPrereleaseLabel)) return null;
  if (metadata !== null && !metadata.split(".").every(isLabel)) return null;
  const [major, minor, patch, revision] = numbers;
  return { major, minor, patch, revision, labels, metadata: metadata ?? "" };
}

export const isPrerelease = (version: NuGetVersion) => version.labels.length > 0;

/** NuGet reads labels with .NET's `int.TryParse`, which takes a sign and refuses what does not fit 32 bits. */
function labelNumber(label: string): number | null {
  if (!/^-?[0-9]+$/.test(label)) return null;
  const value = Number(label);
  return value > INT_MAX || value < -INT_MAX - 1 ? null : value;
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

function compareLabel(a: string, b: string): number {
  const left = labelNumber(a);
  const right = labelNumber(b);
  if (left !== null && right !== null) return compare(left, right);
  if (left !== null) return -1;
  if (right !== null) return 1;
  return compare(a.toUpperCase(), b.toUpperCase());
}

function compareLabels(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return compare(b.length === 0 ? 0 : 1, a.length === 0 ? 0 : 1);
  for (const [index, label] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareLabel(label, other);
    if (order !== 0) return order;
  }
  return compare(a.length, b.length);
}

/** Negative, zero or positive; metadata does not count, labels compare without case. */
export function compareVersions(a: NuGetVersion, b: NuGetVersion): number {
  return (
    compare(a.major, b.major) ||
    compare(a.minor, b.minor) ||
    compare(a.patch, b.patch) ||
    compare(a.revision, b.revision) ||
    compareLabels(a.labels, b.labels)
  );
}

/** Normalised form: three numbers, a fourth only when it is not 0, labels, no metadata. */
export function formatVersion(version: NuGetVersion): string {
  const { major, minor, patch, revision, labels } = version;
  const fourth = revision === 0 ? "" : `.${revision}`;
  const release = labels.length === 0 ? "" : `-${labels.join(".")}`;
  return `${major}.${minor}.${patch}${fourth}${release}`;
}

/** A stable version of up to four numbers. */
export function makeVersion(major: number, minor = 0, patch = 0, revision = 0): NuGetVersion {
  return { major, minor, patch, revision, labels: [], metadata: "" };
}
