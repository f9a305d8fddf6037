import type { Fixture, Marker } from "./sources.ts";

const MARKER = /^[ \t]*(?:\/\/|#|--|<!--|@\*)[ \t]*(\w+):[ \t]*([^\s*]+)[ \t]*(?:-->|\*@)?[ \t]*\r?$/;
const FIXTURE_WORDS: readonly string[] = ["finding"];

/**
 * Takes out the marker comments (`// finding: <id>`, also `#`, `--`, `<!-- -->` and `@* *@`). A marker stands on a line
 * of its own above the expected finding; several may be stacked. `words` are the words before the colon that count.
 */
export function stripMarkers(text: string, words = FIXTURE_WORDS): { text: string; markers: Marker[] } {
  const kept: string[] = [];
  const markers: Marker[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const [, word = "", rule = ""] = MARKER.exec(line) ?? [];
    if (!words.includes(word)) kept.push(line);
    else markers.push({ word, rule, line: kept.length + 1, writtenAt: index + 1 });
  }
  return { text: kept.join("\n"), markers };
}

/** Reads a fixture; its encoding (UTF-8, or UTF-16 with a byte order mark) and line ends survive into `bytes`. */
export function readFixture(path: string, file: string, bytes: Uint8Array, words = FIXTURE_WORDS): Fixture {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const mark = decoded.startsWith("\uFEFF") ? "\uFEFF" : "";
  const { text, markers } = stripMarkers(decoded.slice(mark.length), words);
  const kept = markers.length === 0 ? bytes : encode(mark + text, encoding);
  return { path, file, text, bytes: kept, markers };
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === "utf-16le");
  }
  return new Uint8Array(view.buffer);
}
