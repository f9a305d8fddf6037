const context = [
  "SaveChanges()",
  "SaveChanges(bool)",
  "SaveChangesAsync(CancellationToken)",
  "SaveChangesAsync(bool,CancellationToken)",
];

/**
 * Classes of ASP.NET Core and Entity Framework Core from which hosts derive while they implement an interface of the
 * vendor, with what they offer such an interface; what the host's own types do not offer beside is not there.
 */
const frameworkBases: ReadonlyMap<string, readonly string[]> = new Map([
  ["BackgroundService", []],
  ["Controller", []],
  ["ControllerBase", []],
  ["DbContext", context],
  ["IdentityDbContext", context],
  ["IdentityUserContext", context],
  ["PageModel", []],
]);

/**
 * What a class of this simple name, which no given file declares, offers an interface, as `Name(Type,Type)`; null for
 * classes that are none of these.
 */
export const offeredByFramework = (name: string): readonly string[] | null => frameworkBases.get(name) ?? null;
