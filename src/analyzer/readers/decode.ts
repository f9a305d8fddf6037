import type { Encoding } from "../input.ts";
import { decodeUtf8, encodeUtf8 } from "./utf-8.ts";
import { byteOfCode, codeOfByte } from "./windows-1252.ts";

export type Decoded =
  | { readonly kind: "decoded"; readonly text: string; readonly encoding: Encoding }
  | {
      readonly kind: "refused";
      readonly code: "binary" | "utf-32" | "truncated";
      readonly reason: string;
      readonly cure: string;
    };

const SAMPLE = 4_096;
const CHUNK = 8_192;

function decodeUnits(length: number, unitAt: (index: number) => number): string {
  const parts: string[] = [];
  for (let start = 0; start < length; start += CHUNK) {
    const units = Array.from({ length: Math.min(CHUNK, length - start) }, (_, index) => unitAt(start + index));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}

function decodeUtf16(bytes: Uint8Array, from: number, littleEndian: boolean, encoding: Encoding): Decoded {
  if ((bytes.length - from) % 2 !== 0) {
    return {
      kind: "refused",
      code: "truncated",
      reason: "UTF-16 text with an odd number of bytes",
      cure: "save the file again as UTF-8",
    };
  }
  const [low, high] = littleEndian ? [0, 1] : [1, 0];
  const unitAt = (index: number) => (bytes[from + 2 * index + low] ?? 0) | ((bytes[from + 2 * index + high] ?? 0) << 8);
  return { kind: "decoded", text: decodeUnits((bytes.length - from) / 2, unitAt), encoding };
}

/** UTF-16 without BOM shows as a zero in every other byte of mostly Latin text. */
function guessUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = length / 2;
  if (pairs === 0) return null;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.05) return "utf-16be";
  return null;
}

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);

const binary: Extract<Decoded, { kind: "refused" }> = {
  kind: "refused",
  code: "binary",
  reason: "contains zero bytes, so it is not text",
  cure: "give source files; leave build output, images and archives out",
};

/** ISO control characters other than white space hardly occur in text, and fill binary files without zero bytes. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 0x1a) controls++;
  }
  return controls > length * 0.05;
}

/**
 * Text of a file: BOM, then UTF-16 by its zero bytes, then strict UTF-8, then Windows-1252. The text keeps its line
 * ends and loses only the BOM, so that `encode` gives back the very bytes.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
    return {
      kind: "refused",
      code: "utf-32",
      reason: "UTF-32 text is not supported",
      cure: "save the file again as UTF-8",
    };
  }
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, 2, true, "utf-16le-bom");
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, 2, false, "utf-16be-bom");
  const hasBom = startsWith(bytes, 0xef, 0xbb, 0xbf);
  if (bytes.includes(0)) {
    const guess = hasBom ? null : guessUtf16(bytes);
    return guess ? decodeUtf16(bytes, 0, guess === "utf-16le", guess) : binary;
  }
  const text = decodeUtf8(hasBom ? bytes.subarray(3) : bytes);
  if (text !== null) return { kind: "decoded", text, encoding: hasBom ? "utf-8-bom" : "utf-8" };
  if (looksBinary(bytes)) return { ...binary, reason: "is mostly control characters, so it is not text" };
  const unitAt = (index: number) => codeOfByte(bytes[index] ?? 0);
  return { kind: "decoded", text: decodeUnits(bytes.length, unitAt), encoding: "windows-1252" };
}

function encodeUtf16(text: string, littleEndian: boolean, bom: boolean): Uint8Array {
  const start = bom ? 2 : 0;
  const bytes = new Uint8Array(start + text.length * 2);
  const put = (at: number, unit: number) => {
    bytes[at + (littleEndian ? 0 : 1)] = unit & 0xff;
    bytes[at + (littleEndian ? 1 : 0)] = unit >> 8;
  };
  if (bom) put(0, 0xfeff);
  for (let index = 0; index < text.length; index++) put(start + 2 * index, text.charCodeAt(index));
  return bytes;
}

/** Bytes of a text in the encoding it was decoded from. Windows-1252 writes `?` for what it does not have. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return encodeUtf8(text);
    case "utf-8-bom":
      return encodeUtf8(`\ufeff${text}`);
    case "utf-16le":
      return encodeUtf16(text, true, false);
    case "utf-16be":
      return encodeUtf16(text, false, false);
    case "utf-16le-bom":
      return encodeUtf16(text, true, true);
    case "utf-16be-bom":
      return encodeUtf16(text, false, true);
    case "windows-1252":
      return Uint8Array.from(text, (character) => byteOfCode(character.charCodeAt(0)) ?? 0x3f);
    default:
      return encoding satisfies never;
  }
}

/** Whether an encoding has every character of a text; only Windows-1252 lacks some. */
export function encodes(text: string, encoding: Encoding): boolean {
  return encoding !== "windows-1252" || Array.from(text).every((c) => byteOfCode(c.codePointAt(0) ?? 0) !== null);
}
