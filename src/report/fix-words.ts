import type { Fix } from "../schema/report.ts";

/** `safe`, or `unsafe` with what at this place leaves a doubt. */
export const applicabilityWords = ({ applicability, because }: Fix): string =>
  because ? `${applicability}: ${because}` : applicability;
