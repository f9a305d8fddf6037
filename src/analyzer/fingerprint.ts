/** 64 bits of FNV-1a over UTF-16 units, as 16 hex digits: stable on every runtime, no secret, not for security. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    value = ((value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return value.toString(16).padStart(16, "0");
}

/**
 * Fingerprint of the n-th finding with this text of a rule in a file. Line numbers stay out, so that edits above
 * the place do not change it; white space is folded, so that formatting does not either.
 */
export function fingerprint(rule: string, file: string, matched: string, ordinal: number): string {
  return hash([rule, file, matched.replace(/\s+/g, " ").trim(), String(ordinal)].join("\u0000"));
}
