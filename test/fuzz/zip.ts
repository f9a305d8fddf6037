import { strToU8, type Zippable, zipSync } from "fflate";
import { type Unzipped, ZipReader } from "../../src/analyzer/entrances/unzip.ts";
import { must, type Target } from "./target.ts";

const limits = { fileBytes: 4_000, files: 6, totalBytes: 12_000 };
const encoder = new TextEncoder();

/** Every character stands for one byte, so that mutations reach headers and packed data alike. */
const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const archive = (entries: Readonly<Record<string, string>>, level: 0 | 6): string =>
  latin1(zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])), { level }));

const code = (name: string): string => `using System;\nclass ${name} { void M() { Console.WriteLine(1); } }\n`;
const many: Zippable = Object.fromEntries(
  Array.from({ length: 9 }, (_, n) => [`f${n}.cs`, encoder.encode(code(`F${n}`))]),
);

const seeds = [
  archive({ "src/A.cs": code("A"), "src/A.csproj": "<Project />", "README.md": "x" }, 6),
  archive({ "src/A.cs": code("A"), "obj/b.cs": code("B"), "appsettings.json": "{}" }, 0),
  archive({ "bomb.cs": "0".repeat(9_000), "a.cs": code("A"), "empty.cs": "" }, 6),
  archive({ "..\\up.cs": code("Up"), "/root.cs": code("Root"), "C:\\x.cs": code("X"), "inner.zip": "PK" }, 0),
  latin1(zipSync(many)),
];

function unzip(bytes: Uint8Array, piece: number): Unzipped {
  const reader = new ZipReader("a.zip", limits);
  for (let at = 0; at === 0 || at < bytes.length; at += piece)
    reader.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  return reader.result();
}

function check({ files, refused }: Unzipped): void {
  must(files.length <= limits.files && refused.length <= 2 * limits.files + 2, "a limit of entries does not hold");
  must(
    files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= limits.totalBytes &&
      files.every(({ bytes }) => bytes.length <= limits.fileBytes),
    "a limit of bytes does not hold",
  );
  for (const { path } of files)
    must(!/^(?:[A-Za-z]:|\/)|\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(path), `\`${path}\` leads out of the archive`);
  must(new Set(files.map(({ path }) => path)).size === files.length, "two files have one name");
  for (const { code, reason, cure } of refused)
    must([code, reason, cure].every(Boolean), "a refusal says neither why nor what to do");
}

/** Archives as they are unpacked on the page and by the command line, in small pieces. */
export const zip: Target = {
  name: "zip",
  seeds,
  words: [
    "PK\u0003\u0004",
    "PK\u0001\u0002",
    "PK\u0005\u0006",
    "PK\u0007\u0008",
    "\u00ff\u00ff\u00ff\u00ff",
    "\u0000\u0000",
    "..\\",
    "/",
  ],
  run(text, again) {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
    const found = unzip(bytes, 512);
    check(found);
    must(found.files.length + found.refused.length + found.unopened + found.skipped.length > 0, "nothing is said");
    if (again) must(JSON.stringify(unzip(bytes, 512)) === JSON.stringify(found), "a second run gives something else");
    return found.files.length;
  },
};
