const two = (value: number): string => String(value).padStart(2, "0");

const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

const UNITS: Readonly<Record<string, number>> = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 };

/** `new TimeSpan(…)`: ticks, hours to seconds, or days to milliseconds, by the number of arguments. */
function timeSpanSeconds(list: string): number | null {
  const parts = list === "" ? [] : list.split(",").map(Number);
  if (parts.some(Number.isNaN)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  if (parts.length < 2) return a / 10_000_000;
  return parts.length === 3 ? a * 3600 + b * 60 + c : a * 86_400 + b * 3600 + c * 60 + d;
}

/** A C# expression of a time span, white space removed, as seconds. */
function csharpSeconds(text: string): number | null {
  if (/(?:^|\.)TimeSpan\.Zero$/.test(text) || /^default\((?:System\.)?TimeSpan\)$/.test(text)) return 0;
  const created = /^new(?:System\.)?TimeSpan\(([-\d,L]*)\)$/.exec(text)?.[1];
  if (created !== undefined) return timeSpanSeconds(created.replaceAll("L", ""));
  const from = /(?:^|\.)TimeSpan\.From(Days|Hours|Minutes|Seconds)\((\d+(?:\.\d+)?)\)$/.exec(text);
  const unit = UNITS[from?.[1]?.toLowerCase() ?? ""];
  return unit === undefined ? null : Number(from?.[2]) * unit;
}

/** `0:00`, `00:05:00.0000000`: the parts of a clock time. */
function clockSeconds(text: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0*)?)?$/.exec(text);
  return parts ? Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0) : null;
}

/** Takes one layer of parentheses, quotes, casts or type prefixes off; the same text when there is none. */
function unwrapped(text: string): string {
  const layers = [
    /^\((.*)\)$/s,
    /^N?'(.*)'$/is,
    /^E?'(.*)'$/is,
    /^"(.*)"$/s,
    /^CAST\((.*?)AS[\w(),[\]]+\)$/is,
    /^(.*)::[\w() ]+$/s,
    /^(?:INTERVAL|TIME)('.*')$/is,
  ];
  for (const layer of layers) {
    const inner = layer.exec(text)?.[1];
    if (inner !== undefined) return inner;
  }
  return text;
}

const MAX_LAYERS = 8;
/** Longer texts are expressions of their own, which no rule names; the patterns above are for short ones. */
const MAX_LENGTH = 120;

/**
 * A default value in one spelling, whether it was written as C# (`0L`, `TimeSpan.Zero`, `new TimeSpan(0, 0, 5, 0, 0)`)
 * or SQL (`((0))`, `N'00:00:00'`, `CAST(0 AS bit)`): numbers as digits, times as `hh:mm:ss`, truth values as 0 and 1.
 */
export function plainDefault(text: string): string {
  let plain = text.replace(/\s+/g, "");
  if (plain.length > MAX_LENGTH) return plain;
  const isInterval = /^(?:INTERVAL|TIME)'/i.test(plain) || /::(?:interval|time)\b/i.test(plain);
  for (let layer = 0; layer < MAX_LAYERS; layer++) plain = unwrapped(plain);
  const seconds = csharpSeconds(plain) ?? clockSeconds(plain);
  if (seconds !== null) return clock(seconds);
  if (isInterval && plain === "0") return clock(0);
  const number = /^(-?\d+)(?:L|\.0+)?$/i.exec(plain)?.[1];
  if (number !== undefined) return number;
  if (/^default\((?:int|long|bool)\)$/.test(plain) || /^false$/i.test(plain)) return "0";
  return /^true$/i.test(plain) ? "1" : plain;
}
