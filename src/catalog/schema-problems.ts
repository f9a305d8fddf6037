import type { z } from "zod";
import { closest, listOf, suggestion } from "./closest.ts";
import type { Position, Problem } from "./problem.ts";
import { keysAt, objectsAt, property } from "./schema-shape.ts";
import { allowedValues, flattenUnions } from "./union-choice.ts";

type Issue = z.core.$ZodIssue;

interface Places {
  value(path: readonly PropertyKey[]): Position;
  key(path: readonly PropertyKey[]): Position;
  has(path: readonly PropertyKey[]): boolean;
}

/** Turns Zod's issues into problems with positions and cures; an unknown key that looks like a missing one hides it. */
export function schemaProblems(
  file: string,
  schema: z.core.$ZodType,
  data: unknown,
  issues: readonly Issue[],
  places: Places,
): Problem[] {
  const flat = flattenUnions(issues);
  const misspelt = new Set(flat.flatMap((issue) => misspellings(schema, data, issue)));
  return flat.flatMap((issue) => {
    const path = issue.path;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => unknownKey(file, schema, data, [...path, key], places));
    }
    if (!places.has(path)) {
      return misspelt.has(path.join("\0")) ? [] : [missingKey(file, schema, data, issue, places)];
    }
    return [
      {
        file,
        ...places.value(path),
        path: path.map(String).join("."),
        ...wrongValue(issue, at(data, path), mapOf(schema, path, data)),
      },
    ];
  });
}

function misspellings(schema: z.core.$ZodType, data: unknown, issue: Issue): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const candidates = freeKeys(schema, issue.path, data);
  return issue.keys.flatMap((key) => {
    const meant = /^did you mean `(.*)`\?$/.exec(suggestion(key, candidates))?.[1];
    return meant === undefined ? [] : [[...issue.path, meant].join("\0")];
  });
}

/** Allowed keys that the object does not have yet. */
function freeKeys(schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const object = at(data, path);
  return keysAt(schema, path, data).filter((key) => property(object, key) === undefined);
}

function unknownKey(
  file: string,
  schema: z.core.$ZodType,
  data: unknown,
  path: PropertyKey[],
  places: Places,
): Problem {
  const parent = path.slice(0, -1);
  const free = suggestion(String(path.at(-1)), freeKeys(schema, parent, data));
  const near = closest(String(path.at(-1)), keysAt(schema, parent, data));
  const cure = near === undefined || free.startsWith("did") ? free : `remove it; \`${near}\` is there already`;
  return { file, ...places.key(path), path: path.map(String).join("."), message: "unknown key", cure };
}

function missingKey(file: string, schema: z.core.$ZodType, data: unknown, issue: Issue, places: Places): Problem {
  const key = String(issue.path.at(-1) ?? "");
  const words = allowedValues(issue);
  const meaning = meaningOf(schema, issue.path, data);
  const cure = `add \`${key}:\`${words.length > 0 ? `, one of ${listOf(words)}` : ""}${meaning}`;
  return { file, ...places.value(issue.path), path: issue.path.map(String).join("."), message: "missing key", cure };
}

function meaningOf(schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): string {
  for (const object of objectsAt(schema, path.slice(0, -1), data)) {
    const field = object._zod.def.shape[String(path.at(-1))] as z.ZodType | undefined;
    const description = field?.description;
    if (description !== undefined)
      return ` (${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, "")})`;
  }
  return "";
}

function wrongValue(issue: Issue, value: unknown, map: string): { message: string; cure: string } {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, value);
    case "invalid_value":
    case "invalid_union":
      return wrongWord(issue, value, map);
    case "too_small":
      return { message: `is too short: ${sizeOf(value)}`, cure: `needs at least ${issue.minimum}` };
    case "too_big":
      return { message: `is too long: ${sizeOf(value)}`, cure: `shorten it to at most ${issue.maximum}` };
    case "invalid_format":
      return { message: `\`${String(value)}\` has the wrong form`, cure: issue.message };
    default:
      return { message: "is not allowed", cure: issue.message };
  }
}

/** What may stand at a place where neither the word nor the type fits. */
function wrongWord(issue: Issue, value: unknown, map: string): { message: string; cure: string } {
  const words = allowedValues(issue);
  const types = issue.code === "invalid_value" && !issue.message.startsWith("Invalid") ? issue.message : "";
  const other = types === "" ? "" : types.replace("object", map);
  const near = typeof value === "string" ? suggestion(value, words) : `allowed: ${listOf(words)}`;
  const all = near.startsWith("did") && words.length > 1 ? ` (allowed: ${listOf(words)})` : "";
  const cure = words.length === 0 ? `expected ${other}` : `${near}${all}${other === "" ? "" : `, or ${other}`}`;
  return { message: `${shown(value)} is not allowed here`, cure };
}

/** `a map with x or y` for the keys that the objects at a place require. */
function mapOf(schema: z.core.$ZodType, path: readonly PropertyKey[], data: unknown): string {
  const keys = objectsAt(schema, path, data).flatMap((object) => Object.keys(object._zod.def.shape).slice(0, 1));
  return keys.length === 0 ? "a map" : `a map with ${[...new Set(keys)].map((key) => `\`${key}\``).join(" or ")}`;
}

function wrongType(expected: string, value: unknown): { message: string; cure: string } {
  const message = `expected ${expected}, found ${shown(value)}`;
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return { message, cure: "put it in quotes" };
  }
  return {
    message,
    cure: expected === "array" ? "write a list, each item after `- `" : `write a value of type ${expected}`,
  };
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  return value === null ? "nothing" : `\`${String(value)}\``;
}

function sizeOf(value: unknown): string {
  if (typeof value === "string") return `${value.length} characters`;
  return Array.isArray(value) ? `${value.length} items` : String(value);
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => property(value, key), data);
}
