/* The encoding standard is in every runtime, but not in the language's own library. */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Strict: null where anything is not UTF-8, overlong forms and surrogates included. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** A lone surrogate, which no decoded UTF-8 text holds, is written as U+FFFD. */
export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
