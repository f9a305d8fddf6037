import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { zlibSync } from "fflate";

/** git's base 85 (base85.c): another alphabet than Ascii85's, with lines of at most 52 bytes. */
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
const LINE = 52;

function base85(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 4) {
    let value = 0;
    for (let index = 0; index < 4; index++) value = value * 256 + (bytes[start + index] ?? 0);
    let digits = "";
    for (let digit = 0; digit < 5; digit++) {
      digits = ALPHABET.charAt(value % 85) + digits;
      value = Math.floor(value / 85);
    }
    text += digits;
  }
  return text;
}

/** The letter in front of a line: how many bytes it holds. */
const lengthLetter = (length: number): string => String.fromCharCode(length <= 26 ? 64 + length : 70 + length);

function literal(bytes: Uint8Array): string {
  const packed = zlibSync(bytes, { level: 9 });
  const lines = [`literal ${bytes.length}`];
  for (let start = 0; start < packed.length; start += LINE) {
    const line = packed.subarray(start, start + LINE);
    lines.push(lengthLetter(line.length) + base85(line));
  }
  return `${lines.join("\n")}\n\n`;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Name under which git stores these bytes. */
function blobHash(bytes: Uint8Array): string {
  return bytesToHex(
    sha1
      .create()
      .update(ascii(`blob ${bytes.length}\0`))
      .update(bytes)
      .digest(),
  );
}

/**
 * The part of a patch below `diff --git` for a file in which git sees no text, such as UTF-16: both versions whole,
 * named by their hashes, so that `git apply` refuses any other file and can take the change back.
 */
export function binaryPatch(before: Uint8Array, after: Uint8Array): string {
  return `index ${blobHash(before)}..${blobHash(after)}\nGIT binary patch\n${literal(after)}${literal(before)}`;
}
