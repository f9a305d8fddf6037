import type { ImageFact } from "../facts.ts";
import type { SourceFile, Span } from "../input.ts";
import { linesOf } from "./lines.ts";

/** The value of an `ARG`, and where it is written. */
interface Argument {
  readonly text: string;
  readonly span: Span;
}

/** `${NAME}`, `$NAME`, `${NAME:-default}`. */
function substitute(text: string, values: ReadonlyMap<string, Argument>): string {
  return text.replace(
    /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
    (whole, braced?: string, fallback?: string, bare?: string) => {
      return values.get(braced ?? bare ?? "")?.text ?? fallback ?? whole;
    },
  );
}

/** Where the tag is written: in the `ARG` whose value it begins with, else in the text itself. */
function placeOf(text: string, span: Span, values: ReadonlyMap<string, Argument>): Span {
  const [, whole, tag] = /^\$\{?(\w+)\}?$|:\$\{?(\w+)/.exec(text) ?? [];
  return values.get(whole ?? tag ?? "")?.span ?? span;
}

/** Splits `mcr.microsoft.com/dotnet/aspnet:6.0@sha256:…` into the name without registry and the tag. */
export function splitImage(image: string): { name: string; tag: string | null } {
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
  const values = new Map<string, Argument>();
  const stages = new Set(["scratch"]);
  const images: ImageFact[] = [];
  for (const { text, start } of linesOf(file.text)) {
    const argument = /^(\s*ARG\s+(\w+)=["']?)([^\s"']+)/i.exec(text);
    if (argument?.[2] && argument[3]) {
      const at = start + (argument[1] ?? "").length;
      const span = placeOf(argument[3], { file: file.path, start: at, end: at + argument[3].length }, values);
      values.set(argument[2], { text: substitute(argument[3], values), span });
    }
    const from = /^(\s*FROM\s+(?:--\S+\s+)*)([^\s#]+)(?:\s+AS\s+(\S+))?/i.exec(text);
    if (!from?.[2]) continue;
    const offset = start + (from[1] ?? "").length;
    const image = substitute(from[2], values);
    if (!stages.has(image.toLowerCase())) {
      const span = placeOf(from[2], { file: file.path, start: offset, end: offset + from[2].length }, values);
      images.push({ ...splitImage(image), span });
    }
    if (from[3]) stages.add(from[3].toLowerCase());
  }
  return images;
}
