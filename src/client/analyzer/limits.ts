import type { Limits } from "../../worker/protocol.ts";
import { byId } from "./dom.ts";

const MEGABYTE = 1_000_000;

/** Field of the page, and bytes or files per unit of it. */
const fields: readonly { readonly id: string; readonly limit: keyof Limits; readonly unit: number }[] = [
  { id: "limit-csharp", limit: "csharpBytes", unit: MEGABYTE },
  { id: "limit-other", limit: "otherBytes", unit: MEGABYTE },
  { id: "limit-files", limit: "files", unit: 1 },
  { id: "limit-total", limit: "totalBytes", unit: MEGABYTE },
];

/** The limits as the form has them; an empty or senseless number counts as what the page came with. */
export function readLimits(): Limits {
  const read = (limit: keyof Limits): number => {
    const field = fields.find((entry) => entry.limit === limit);
    if (!field) throw new Error(`no field for the limit ${limit}`);
    const box = byId(field.id, "input");
    const value = box.valueAsNumber > 0 ? box.valueAsNumber : Number(box.defaultValue);
    return Math.round(value * field.unit);
  };
  return {
    csharpBytes: read("csharpBytes"),
    otherBytes: read("otherBytes"),
    files: read("files"),
    totalBytes: read("totalBytes"),
  };
}
