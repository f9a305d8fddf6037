import type { Project } from "../project.ts";

/** Namespaces of .NET types that new parameters have, by simple name; a rule names those of the vendor. */
export const wellKnownNamespaces: ReadonlyMap<string, string> = new Map([
  ["CancellationToken", "System.Threading"],
  ["Task", "System.Threading.Tasks"],
  ["TimeSpan", "System"],
  ["DateTime", "System"],
  ["TimeProvider", "System"],
  ["Func", "System"],
  ["IReadOnlyCollection", "System.Collections.Generic"],
  ["IEnumerable", "System.Collections.Generic"],
  ["ClaimsPrincipal", "System.Security.Claims"],
  ["HttpContext", "Microsoft.AspNetCore.Http"],
  ["IHttpContextAccessor", "Microsoft.AspNetCore.Http"],
  ["ILogger", "Microsoft.Extensions.Logging"],
  ["IOptions", "Microsoft.Extensions.Options"],
  ["IOptionsMonitor", "Microsoft.Extensions.Options"],
  ["IOptionsSnapshot", "Microsoft.Extensions.Options"],
]);

/** What `ImplicitUsings` imports (Microsoft.NET.Sdk, "Implicit using directives"). */
const everySdk = [
  "System",
  "System.Collections.Generic",
  "System.IO",
  "System.Linq",
  "System.Net.Http",
  "System.Threading",
  "System.Threading.Tasks",
];

const webSdk = [
  "System.Net.Http.Json",
  "Microsoft.AspNetCore.Builder",
  "Microsoft.AspNetCore.Hosting",
  "Microsoft.AspNetCore.Http",
  "Microsoft.AspNetCore.Routing",
  "Microsoft.Extensions.Configuration",
  "Microsoft.Extensions.DependencyInjection",
  "Microsoft.Extensions.Hosting",
  "Microsoft.Extensions.Logging",
];

export function isImplicit(namespace: string, { implicitUsings, sdk }: Project): boolean {
  if (!implicitUsings) return false;
  return everySdk.includes(namespace) || (sdk?.endsWith(".Web") === true && webSdk.includes(namespace));
}
