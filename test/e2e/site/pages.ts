/** One address for each page template. */
export const templates = [
  "/",
  "/upgrades/",
  "/upgrades/6.3/",
  "/rules/",
  "/rules/6.3/token-cleanup-service-interface/",
  "/rules/6.3/client-schema/",
  "/analyze/",
  "/catalog/",
  "/about/",
  "/coverage/",
  "/no-such-page/",
] as const;
