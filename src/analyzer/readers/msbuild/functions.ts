import { folderOf, ROOT, resolvePath, stemOf } from "./path.ts";

/** What property functions may ask of the files given. Paths start at the top of the input. */
export interface FunctionContext {
  /** Folder of the file in which the function stands. */
  readonly folder: string;
  /** Path of the nearest file of that name in the folder or above it. */
  above(folder: string, file: string): string | null;
  /** Text with its `$(...)` replaced; null when it cannot be told. */
  text(raw: string): string | null;
}

type PropertyFunction = (values: readonly string[], context: FunctionContext) => string | null;

const rooted = (path: string | null): string | null => (path === null ? null : `${ROOT}/${path}`);

/** As `Path.Combine`: a later absolute part wins. */
function combine(values: readonly string[]): string {
  return values.reduce((left, right) => {
    if (left === "" || right.startsWith(ROOT)) return right;
    return /[\\/]$/.test(left) || right === "" ? left + right : `${left}/${right}`;
  }, "");
}

const full = (values: readonly string[], { folder }: FunctionContext): string | null =>
  rooted(resolvePath(folder, combine(values)));

const withSlash = (path: string | null): string | null =>
  path === null || path === "" || /[\\/]$/.test(path) ? path : `${path}/`;

function fileAbove(file: string, start: string | undefined, context: FunctionContext): string | null {
  const folder = start === undefined ? context.folder : resolvePath(context.folder, start);
  return folder === null ? null : context.above(folder, file.replaceAll("\\", "/"));
}

function directoryOfFileAbove([start, file, otherwise]: readonly string[], context: FunctionContext): string | null {
  if (start === undefined || file === undefined) return null;
  const found = fileAbove(file, start, context);
  // Markers such as `.git` and `global.json` are seldom among the files given, and stand at the top.
  if (found === null) return otherwise ?? ROOT;
  const depth = file.replaceAll("\\", "/").split("/").length;
  let folder = found;
  for (let level = 0; level < depth; level++) folder = folderOf(folder);
  return folder === "" ? ROOT : `${ROOT}/${folder}`;
}

/** The functions that real files compute paths and versions with; all others count as not known. */
const functions: Readonly<Record<string, PropertyFunction>> = {
  "msbuild::getpathoffileabove": ([file, start], context) =>
    file === undefined ? null : (rooted(fileAbove(file, start, context)) ?? ""),
  "msbuild::getdirectorynameoffileabove": directoryOfFileAbove,
  "msbuild::normalizepath": full,
  "msbuild::normalizedirectory": (values, context) => withSlash(full(values, context)),
  "msbuild::ensuretrailingslash": ([path]) => withSlash(path ?? null),
  "msbuild::valueordefault": ([value, otherwise]) => value || (otherwise ?? null),
  "msbuild::unescape": ([value]) => value ?? null,
  "msbuild::escape": ([value]) => value ?? null,
  "system.io.path::combine": combine,
  "system.io.path::getfullpath": full,
  "system.io.path::getdirectoryname": ([path]) =>
    path === undefined ? null : path.replaceAll("\\", "/").replace(/\/+[^/]*$/, ""),
  "system.io.path::getfilename": ([path]) => path?.replaceAll("\\", "/").split("/").at(-1) ?? null,
  "system.io.path::getfilenamewithoutextension": ([path]) =>
    path === undefined ? null : stemOf(path.replaceAll("\\", "/")),
};

const told = (value: boolean): string => (value ? "True" : "False");

/** Methods of .NET's `String` on a property's value: `$(MSBuildProjectName.EndsWith('Tests'))`. */
const methods: Readonly<Record<string, (value: string, values: readonly string[]) => string | null>> = {
  endswith: (value, [end]) => (end === undefined ? null : told(value.endsWith(end))),
  startswith: (value, [start]) => (start === undefined ? null : told(value.startsWith(start))),
  contains: (value, [part]) => (part === undefined ? null : told(value.includes(part))),
  equals: (value, [other]) => (other === undefined ? null : told(value === other)),
  replace: (value, [from, to]) => (from && to !== undefined ? value.replaceAll(from, to) : null),
  trim: (value, values) => (values.length === 0 ? value.trim() : null),
  tolower: (value) => value.toLowerCase(),
  tolowerinvariant: (value) => value.toLowerCase(),
  toupper: (value) => value.toUpperCase(),
  toupperinvariant: (value) => value.toUpperCase(),
};

const CALL = /^\[\s*([\w.]+)\s*\]\s*::\s*(\w+)\s*\(([\s\S]*)\)$/;
const METHOD = /^([A-Za-z_][\w-]*)\s*\.\s*(\w+)\s*\(([\s\S]*)\)$/;

export const isFunction = (text: string): boolean => CALL.test(text) || METHOD.test(text);

/** Parts between the commas that no quote and no parenthesis encloses; quotes around a part are dropped. */
function splitArguments(text: string): string[] {
  if (text.trim() === "") return [];
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const sign = text[index] ?? ",";
    if (quote !== "" && index < text.length) quote = sign === quote ? "" : quote;
    else if (sign === "'" || sign === '"' || sign === "`") quote = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === "," && (depth === 0 || index === text.length)) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return parts.map((part) => (/^(['"`])[\s\S]*\1$/.test(part) ? part.slice(1, -1) : part));
}

function valuesOf(list: string, context: FunctionContext): string[] | null {
  const values = splitArguments(list).map((raw) => context.text(raw));
  return values.every((value) => value !== null) ? values : null;
}

const known = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name.toLowerCase()) ? table[name.toLowerCase()] : undefined;

/**
 * Value of `[MSBuild]::NormalizePath('$(Root)', 'eng')` or `Name.Trim()`; null when the function, its property or one of
 * its arguments is not known, and for chains of calls.
 */
export function callFunction(text: string, context: FunctionContext): string | null {
  const call = CALL.exec(text);
  const method = call ? null : METHOD.exec(text);
  const [, owner = "", name = "", list = ""] = call ?? method ?? [];
  const values = /^[^()]*\)/.test(list) ? null : valuesOf(list, context);
  if (!values) return null;
  if (call) return known(functions, `${owner}::${name}`)?.(values, context) ?? null;
  const value = context.text(`$(${owner})`);
  return value === null ? null : (known(methods, name)?.(value, values) ?? null);
}
