import { compareVersions, parseVersion } from "../../../versions/nuget-version.ts";

/** A version where it is written. */
export interface Written {
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

const VERSION = /(?<![\w./]|(?<!:)-)\d{1,2}\.(?:\d{1,2}|x|\*)(?:\.(?:\dxx|\d{1,3}|x|\*))?(?:-[\w.]+)?(?![\w.])/gi;

/** `8.0.x`, `8.0.1xx` and `8.x` as a version that can be compared. */
export const sdkVersion = (text: string) => parseVersion(text.replace(/[x*]/gi, "0"));

export function versionsIn(text: string, start: number): Written[] {
  return [...text.matchAll(VERSION)].flatMap(({ 0: version, index }) =>
    sdkVersion(version) ? [{ version, start: start + index, end: start + index + version.length }] : [],
  );
}

/** Of several versions the highest, and the first of these: the SDK that builds where several are installed. */
export function highestOf(versions: readonly Written[]): Written | undefined {
  return versions.reduce<Written | undefined>((best, next) => {
    const [a, b] = [best && sdkVersion(best.version), sdkVersion(next.version)];
    return a && b && compareVersions(a, b) >= 0 ? best : next;
  }, undefined);
}

const REFERENCE =
  /<<\s*(?:[\w-]+\.)*([\w-]+)\s*>>|\$\{\{\s*(?:[\w-]+\.)*([\w-]+)\s*\}\}|\$\(([\w.-]+)\)|\$\{(?:env:)?(\w+)(?::-[^}]{0,200})?\}|\$(?:env:)?([A-Za-z_]\w*)|%(\w+)%/gi;

/** Names of the variables, parameters and rows of a matrix that a text takes, in lower case. */
export const referencesIn = (text: string): string[] =>
  [...text.matchAll(REFERENCE)].flatMap(
    ([, ...names]) => names.find((name) => name !== undefined)?.toLowerCase() ?? [],
  );
