import type { PackageFact } from "../facts.ts";
import type { SourceFile, Span } from "../input.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";
import { attributeOf, isNamed, type XmlElement } from "./xml/element.ts";
import { parseXml } from "./xml/parse.ts";

export interface PackagesReading {
  readonly packages: readonly PackageFact[];
  readonly notices: readonly ReaderNotice[];
}

/** An entry with the framework that it is for, where the file says one. */
interface Entry {
  readonly element: XmlElement;
  readonly framework: string | null;
}

/** What a package asks of those that reference it: all dependencies, or those of each framework. */
function dependenciesOf(metadata: XmlElement): Entry[] {
  return metadata.children
    .filter((element) => isNamed(element, "dependencies"))
    .flatMap(({ children }) => children)
    .flatMap((element): Entry[] => {
      if (!isNamed(element, "group")) return [{ element, framework: null }];
      const framework = attributeOf(element, "targetFramework")?.value.trim().replace(/^\./, "").toLowerCase() ?? null;
      return element.children.map((child) => ({ element: child, framework }));
    });
}

function entriesOf(root: XmlElement): Entry[] {
  const metadata = root.children.find((element) => isNamed(element, "metadata"));
  if (metadata) return dependenciesOf(metadata);
  const elements = isNamed(root, "packages") ? root.children : [root];
  return elements.map((element) => ({ element, framework: null }));
}

function packageFact({ element, framework }: Entry, file: string): PackageFact[] {
  const id = attributeOf(element, "id");
  const version = attributeOf(element, "version");
  if (!(isNamed(element, "package") || isNamed(element, "dependency")) || !id) return [];
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
      condition: framework,
    },
  ];
}

/** `packages.config`, where each entry names one exact version, and the dependencies of a `.nuspec`, where it is the lowest. */
export function readPackagesConfig(file: SourceFile): PackagesReading {
  const { roots, problems } = parseXml(file.text);
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
  return { packages: roots.flatMap(entriesOf).flatMap((entry) => packageFact(entry, file.path)), notices };
}
