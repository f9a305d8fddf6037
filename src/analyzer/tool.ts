/** Name and version that every report carries. */
export const TOOL = { name: "identityserver-upgrade", version: "0.1.0" } as const;
