import type { Catalog } from "../../schema/catalog.ts";
import { splitTop } from "../facts/signature.ts";

/** Framework types that stand in signatures of the product, by simple name; from the .NET API reference. */
const FRAMEWORK: Readonly<Record<string, string>> = {
  bool: "System.Boolean",
  int: "System.Int32",
  long: "System.Int64",
  object: "System.Object",
  string: "System.String",
  CancellationToken: "System.Threading.CancellationToken",
  ClaimsPrincipal: "System.Security.Claims.ClaimsPrincipal",
  HttpContext: "Microsoft.AspNetCore.Http.HttpContext",
  ICollection: "System.Collections.Generic.ICollection",
  IEnumerable: "System.Collections.Generic.IEnumerable",
  IHttpContextAccessor: "Microsoft.AspNetCore.Http.IHttpContextAccessor",
  ILogger: "Microsoft.Extensions.Logging.ILogger",
  IOptions: "Microsoft.Extensions.Options.IOptions",
  ISystemClock: "Microsoft.AspNetCore.Authentication.ISystemClock",
  NameValueCollection: "System.Collections.Specialized.NameValueCollection",
};

/** Simple names that the framework uses too, so that a signature does not say which is meant. */
const AMBIGUOUS: readonly string[] = ["AuthenticationOptions", "CorsOptions"];

/** Full names of the product's types by simple name, from the catalog's `symbols`; ambiguous ones are left out. */
export function productTypes(catalog: Catalog): ReadonlyMap<string, string> {
  const full = catalog.symbols.flatMap(({ id, type, configures, base = [] }) => [
    ...(id.startsWith("T:") ? [id.slice(2)] : []),
    ...[type, configures].flatMap((name) => (name === undefined ? [] : [name])),
    ...base,
  ]);
  const names = new Map<string, Set<string>>();
  for (const name of full.map((item) => item.replace(/`\d+$/, ""))) {
    const simple = name.slice(name.lastIndexOf(".") + 1);
    names.set(simple, (names.get(simple) ?? new Set()).add(name));
  }
  const clear = [...names].filter(([simple, found]) => found.size === 1 && !AMBIGUOUS.includes(simple));
  return new Map(clear.map(([simple, found]) => [simple, [...found].join("")]));
}

/** A type of a signature as documentation ids write it (`Ns.Type{Ns.Argument}`), or the simple name that is not known. */
export function qualifiedType(
  type: string,
  product: ReadonlyMap<string, string>,
): { readonly name: string } | { readonly unknown: string } {
  const array = /^(.*)\[\]$/.exec(type);
  if (array !== null) {
    const inner = qualifiedType(array[1] ?? "", product);
    return "name" in inner ? { name: `${inner.name}[]` } : inner;
  }
  const open = type.indexOf("<");
  const simple = open === -1 ? type : type.slice(0, open);
  const name = product.get(simple) ?? FRAMEWORK[simple];
  if (name === undefined) return { unknown: simple };
  if (open === -1) return { name };
  const inner = splitTop(type.slice(open + 1, -1)).map((argument) => qualifiedType(argument, product));
  const unknown = inner.find((argument) => "unknown" in argument);
  if (unknown !== undefined) return unknown;
  return { name: `${name}{${inner.map((argument) => ("name" in argument ? argument.name : "")).join(",")}}` };
}
