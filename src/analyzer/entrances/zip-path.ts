import { decode } from "../readers/decode.ts";

/** Without the UTF-8 mark, names are bytes: most are UTF-8 all the same. */
function nameOf(raw: string): string {
  const isBytes = /[\u0080-\u00ff]/.test(raw) && !/[^\0-\u00ff]/.test(raw);
  const decoded = isBytes ? decode(Uint8Array.from(raw, (sign) => sign.charCodeAt(0))) : null;
  return decoded?.kind === "decoded" ? decoded.text : raw;
}

/** A path below the top of the archive: no drive, no root, no way up. */
export function safePath(raw: string): string {
  return (
    nameOf(raw)
      .replaceAll("\\", "/")
      .split("/")
      // Also behind what falls away: `../C:/x.cs`.
      .map((segment) => segment.replace(/^(?:[A-Za-z]:)+/, ""))
      .filter((segment) => segment !== "" && segment !== "." && segment !== "..")
      .join("/")
  );
}
