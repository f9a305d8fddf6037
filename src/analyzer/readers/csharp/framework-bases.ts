/**
 * Classes of ASP.NET Core and Entity Framework Core from which hosts derive while they implement an interface of the
 * vendor. They declare none of the vendor's members, so what the host's own types do not offer is not there.
 */
const frameworkBases: ReadonlySet<string> = new Set([
  "BackgroundService",
  "Controller",
  "ControllerBase",
  "DbContext",
  "IdentityDbContext",
  "IdentityUserContext",
  "PageModel",
]);

/** Whether a class of this simple name is one of them, where no given file declares another one. */
export const isFrameworkBase = (name: string): boolean => frameworkBases.has(name);
