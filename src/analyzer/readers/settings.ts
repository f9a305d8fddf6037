import type { AskedSettings } from "../asked-settings.ts";
import type { SettingFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { type JsonReading, type JsonValue, readJson } from "./json.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";
import { underCategory } from "./nlog.ts";

export interface SettingsReading {
  readonly settings: readonly SettingFact[];
  readonly notices: readonly ReaderNotice[];
}

/** A notice for JSON that could not be read to its end. */
export function jsonNotices(file: SourceFile, { problem }: JsonReading): ReaderNotice[] {
  if (!problem) return [];
  const span = { file: file.path, start: problem.offset, end: problem.offset };
  const { code } = problem;
  if (code === "json-depth") {
    return [
      {
        code,
        message: `\`${file.path}\` nests too deeply and was not read`,
        cure: "leave the file out, or flatten it",
        span,
      },
    ];
  }
  const message = `\`${file.path}\` is not valid JSON; what could be read was read`;
  return [{ code, message, cure: "correct the JSON there; comments and trailing commas are fine", span }];
}

/** Whether a key holds one of the segments; log categories are keys with dots. */
const holds = (key: string | number, segments: ReadonlySet<string>): boolean =>
  typeof key === "string" &&
  key
    .toLowerCase()
    .split(/[.:]/)
    .some((segment) => segments.has(segment));

const isAsked = ({ path, value }: JsonValue, { segments, values }: AskedSettings): boolean =>
  path.some((key) => holds(key, segments)) || values.has(String(value).toLowerCase());

/**
 * Settings by path. .NET reads `A:B` as a key like `A` with `B` in it, so both give `A.B`. Only those that are asked for
 * are kept; with null all are.
 */
export function readSettings(file: SourceFile, asked: AskedSettings | null = null): SettingsReading {
  const reading = readJson(file.text);
  const values = reading.values.map(underCategory);
  const kept = asked === null ? values : values.filter((value) => isAsked(value, asked));
  const settings = kept.map(({ path, value, start, end }) => ({
    path: path.join(".").replaceAll(":", "."),
    value,
    span: { file: file.path, start, end },
  }));
  return { settings, notices: jsonNotices(file, reading) };
}
