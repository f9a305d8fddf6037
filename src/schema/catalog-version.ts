/** Version of the published documents; within 1.x fields are only added. Apart from the schemas, so that pure code needs no Zod. */
export const SCHEMA_VERSION = "1.0";
