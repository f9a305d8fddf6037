import type { PackageFact } from "../facts.ts";
import type { SourceFile, Span } from "../input.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";
import { attributeOf, type XmlElement } from "./xml/element.ts";
import { parseXml } from "./xml/parse.ts";

export interface PackagesReading {
  readonly packages: readonly PackageFact[];
  readonly notices: readonly ReaderNotice[];
}

function packageFact(element: XmlElement, file: string): PackageFact[] {
  const id = attributeOf(element, "id");
  const version = attributeOf(element, "version");
  if (element.name.toLowerCase() !== "package" || !id) return [];
  const place = (attribute: { start: number; end: number }): Span => ({
    file,
    start: attribute.start,
    end: attribute.end,
  });
  return [
    {
      id: id.value.trim(),
      version: version?.value.trim() || null,
      span: place(id),
      versionSpan: version ? place(version) : null,
      source: "packagesConfig",
      condition: null,
    },
  ];
}

/** `packages.config`: each entry names one exact version. */
export function readPackagesConfig(file: SourceFile): PackagesReading {
  const { roots, problems } = parseXml(file.text);
  const elements = roots.flatMap((root) => (root.name.toLowerCase() === "packages" ? root.children : [root]));
  const [first] = problems;
  const notices = first
    ? [
        {
          code: first.code,
          message: `\`${file.path}\` is not well-formed XML: ${first.message}; what could be read was read`,
          cure: "correct the XML there",
          span: { file: file.path, start: first.offset, end: first.offset },
        },
      ]
    : [];
  return { packages: elements.flatMap((element) => packageFact(element, file.path)), notices };
}
