import type { ImageFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split(/\r\n|\n|\r/)) {
    lines.push({ text: part, start });
    start += part.length;
    start += text.startsWith("\r\n", start) ? 2 : 1;
  }
  return lines;
}

/** `${NAME}`, `$NAME`, `${NAME:-default}`. */
function substitute(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
    (whole, braced?: string, fallback?: string, bare?: string) => {
      return values.get(braced ?? bare ?? "") ?? fallback ?? whole;
    },
  );
}

/** Splits `mcr.microsoft.com/dotnet/aspnet:6.0@sha256:…` into the name without registry and the tag. */
function splitImage(image: string): { name: string; tag: string | null } {
  const [reference = ""] = image.split("@", 1);
  const slash = reference.lastIndexOf("/");
  const colon = reference.indexOf(":", slash + 1);
  const path = colon < 0 ? reference : reference.slice(0, colon);
  const [first = "", ...rest] = path.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  return {
    name: (hasRegistry ? rest.join("/") : path).toLowerCase(),
    tag: colon < 0 ? null : reference.slice(colon + 1),
  };
}

/** Base images of a Dockerfile; stages that build on an earlier stage, and `scratch`, are no images. */
export function readDockerfile(file: SourceFile): ImageFact[] {
  const values = new Map<string, string>();
  const stages = new Set(["scratch"]);
  const images: ImageFact[] = [];
  for (const { text, start } of linesOf(file.text)) {
    const argument = /^\s*ARG\s+(\w+)=(\S+)/i.exec(text);
    if (argument?.[1] && argument[2])
      values.set(argument[1], substitute(argument[2].replace(/^["']|["']$/g, ""), values));
    const from = /^(\s*FROM\s+(?:--\S+\s+)*)([^\s#]+)(?:\s+AS\s+(\S+))?/i.exec(text);
    if (!from?.[2]) continue;
    const offset = start + (from[1] ?? "").length;
    const image = substitute(from[2], values);
    if (!stages.has(image.toLowerCase())) {
      images.push({ ...splitImage(image), span: { file: file.path, start: offset, end: offset + from[2].length } });
    }
    if (from[3]) stages.add(from[3].toLowerCase());
  }
  return images;
}
