/** Length of the sequence that a lead byte starts and the lowest code point it may hold; null for no lead byte. */
function sequenceOf(lead: number): { length: number; lowest: number; bits: number } | null {
  if (lead < 0x80) return { length: 1, lowest: 0, bits: lead };
  if (lead >= 0xc2 && lead <= 0xdf) return { length: 2, lowest: 0x80, bits: lead & 0x1f };
  if (lead >= 0xe0 && lead <= 0xef) return { length: 3, lowest: 0x800, bits: lead & 0x0f };
  if (lead >= 0xf0 && lead <= 0xf4) return { length: 4, lowest: 0x10000, bits: lead & 0x07 };
  return null;
}

function codePointAt(bytes: Uint8Array, index: number): { code: number; length: number } | null {
  const sequence = sequenceOf(bytes[index] ?? 0xff);
  if (!sequence) return null;
  let code = sequence.bits;
  for (let offset = 1; offset < sequence.length; offset++) {
    const byte = bytes[index + offset];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < sequence.lowest || isSurrogate || code > 0x10ffff ? null : { code, length: sequence.length };
}

const CHUNK = 8_192;

/** Strict: null on the first byte that is not UTF-8, overlong forms and surrogates included. */
export function decodeUtf8(bytes: Uint8Array, from: number): string | null {
  const parts: string[] = [];
  let units: number[] = [];
  let index = from;
  while (index < bytes.length) {
    const point = codePointAt(bytes, index);
    if (!point) return null;
    index += point.length;
    if (point.code < 0x10000) units.push(point.code);
    else units.push(0xd7c0 + (point.code >> 10), 0xdc00 + (point.code & 0x3ff));
    if (units.length >= CHUNK) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join("");
}

/** A lone surrogate, which no decoded UTF-8 text holds, is written as U+FFFD. */
export function encodeUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0) ?? 0xfffd;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return bytes;
}
