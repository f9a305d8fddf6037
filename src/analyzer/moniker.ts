/**
 * The framework that a target framework moniker names, in lower case, without its platform and under its usual name:
 * `net5.0-windows` and `netcoreapp5.0` are `net5.0`.
 */
export const frameworkName = (moniker: string): string =>
  (moniker.toLowerCase().split("-")[0] ?? "").replace(/^netcoreapp(?=(?:[5-9]|\d{2,})\.)/, "net");

/** `-windows10.0.19041.0` of `net5.0-windows10.0.19041.0`; empty where the moniker names no platform. */
export const platformOf = (moniker: string): string => /-.*$/.exec(moniker)?.[0] ?? "";
