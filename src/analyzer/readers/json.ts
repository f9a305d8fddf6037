import { type JSONPath, visit } from "jsonc-parser";

export type JsonScalar = string | number | boolean | null;

export interface JsonValue {
  readonly path: readonly (string | number)[];
  readonly value: JsonScalar;
  readonly start: number;
  readonly end: number;
}

export interface JsonReading {
  /** Scalars in document order. */
  readonly values: readonly JsonValue[];
  /** Offset of the first thing that is not JSON with comments and trailing commas; null when all is well. */
  readonly problem: { readonly code: "json-malformed" | "json-depth"; readonly offset: number } | null;
}

/** The parser recurses; it fails at some tens of thousands of levels. Real settings nest a handful. */
const MAX_DEPTH = 500;

/** Offset at which brackets outside of strings and comments nest too deeply, or null. */
function tooDeepAt(text: string): number | null {
  const pattern = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*|[[\]{}]/g;
  let depth = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [token] = match;
    if (token === "/*") {
      const end = text.indexOf("*/", pattern.lastIndex);
      if (end < 0) return null;
      pattern.lastIndex = end + 2;
    } else if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return match.index;
  }
  return null;
}

const isScalar = (value: unknown): value is JsonScalar =>
  value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** Reads JSON with comments and trailing commas, as .NET's configuration does; broken parts are passed over. */
export function readJson(text: string): JsonReading {
  const deep = tooDeepAt(text);
  if (deep !== null) return { values: [], problem: { code: "json-depth", offset: deep } };
  const values: JsonValue[] = [];
  let problem: JsonReading["problem"] = null;
  const add = (value: unknown, offset: number, length: number, path: JSONPath) => {
    if (isScalar(value)) values.push({ path: [...path], value, start: offset, end: offset + length });
  };
  visit(
    text,
    {
      onLiteralValue: (value, offset, length, _line, _character, path) => add(value, offset, length, path()),
      onError: (_error, offset) => {
        problem ??= { code: "json-malformed", offset };
      },
    },
    { allowTrailingComma: true, allowEmptyContent: true },
  );
  return { values, problem };
}
