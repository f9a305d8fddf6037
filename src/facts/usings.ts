import type { FileImports } from "../analyzer/readers/csharp/imports.ts";

/** Namespaces of the platform, which come and go without any package. */
const PLATFORM = /^(?:System|Microsoft\.(?:AspNetCore|Extensions|EntityFrameworkCore|Net|CSharp|Win32))(?:\.|$)/;
const OWN = /^(?:Duende\.IdentityServer|IdentityServer4)(?:\.|$)/;

/** Namespaces of other products that a file imports. */
export function usingsIn({ scopes, globals }: FileImports): string[] {
  const all = [...scopes, globals].flatMap(({ usings }) => usings.items.map(({ name }) => name));
  return all.filter((name) => !PLATFORM.test(name) && !OWN.test(name));
}
