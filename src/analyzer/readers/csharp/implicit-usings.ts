/** What `ImplicitUsings` imports for web projects, as far as extension methods of the vendor live there. */
export const implicitNamespaces: readonly string[] = [
  "Microsoft.AspNetCore.Builder",
  "Microsoft.Extensions.Configuration",
  "Microsoft.Extensions.DependencyInjection",
  "Microsoft.Extensions.Hosting",
  "Microsoft.Extensions.Logging",
];
