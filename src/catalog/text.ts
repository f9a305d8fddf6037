/** Decodes an authored text file: UTF-8, byte order mark dropped. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
