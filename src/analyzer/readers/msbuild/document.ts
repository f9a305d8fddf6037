import type { SourceFile, Span } from "../../input.ts";
import { attributeOf, textSpanOf, type XmlAttribute, type XmlElement, type XmlProblem } from "../xml/element.ts";
import { parseXml } from "../xml/parse.ts";
import type { Guard, Metadata, Statement, Written } from "./statement.ts";

/** One MSBuild file as its statements in document order; `Choose` branches and groups are flattened into guards. */
export interface MsBuildDocument {
  readonly file: SourceFile;
  /** `Microsoft.NET.Sdk.Web`, from the attribute or an `Sdk` element. */
  readonly sdk: string | null;
  /** All SDKs that it names: a file may import several. */
  readonly sdks: readonly string[];
  readonly statements: readonly Statement[];
  readonly problems: readonly XmlProblem[];
}

interface Visit {
  readonly element: XmlElement;
  readonly guards: readonly Guard[];
  /** Name of the element around it, lower case; empty at the top. */
  readonly within: string;
}

/** Run while building, so they declare nothing that restore sees; and defaults for items, which carry no versions. */
const skipped = new Set(["target", "itemdefinitiongroup", "usingtask", "projectextensions", "sdk"]);
const containers = new Set(["project", "propertygroup", "itemgroup", "importgroup", "choose", "when", "otherwise"]);

class DocumentReader {
  readonly statements: Statement[] = [];
  readonly #file: SourceFile;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  #span(start: number, end: number): Span {
    return { file: this.#file.path, start, end };
  }

  #attribute(attribute: XmlAttribute): Written {
    const raw = this.#file.text.slice(attribute.start, attribute.end);
    return { text: attribute.value, span: this.#span(attribute.start, attribute.end), exact: raw === attribute.value };
  }

  #content(element: XmlElement): Written {
    const span = textSpanOf(element, this.#file.text);
    if (span) return { text: element.text.trim(), span: this.#span(span.start, span.end), exact: true };
    return { text: element.text.trim(), span: this.#span(element.innerStart, element.innerEnd), exact: false };
  }

  #metadata(element: XmlElement): Metadata[] {
    const reserved = new Set(["include", "update", "remove", "exclude", "condition"]);
    const attributes = element.attributes
      .filter((attribute) => !reserved.has(attribute.name.toLowerCase()))
      .map(
        (attribute): Metadata => ({
          name: attribute.name.toLowerCase(),
          value: this.#attribute(attribute),
          guards: [],
        }),
      );
    const children = element.children.map(
      (child): Metadata => ({ name: child.name.toLowerCase(), value: this.#content(child), guards: guardsOf(child) }),
    );
    return [...attributes, ...children];
  }

  #item(element: XmlElement, guards: readonly Guard[]): boolean {
    const metadata = this.#metadata(element);
    const exclude = attributeOf(element, "exclude");
    let found = false;
    for (const operation of ["include", "update", "remove"] as const) {
      const attribute = attributeOf(element, operation);
      if (!attribute) continue;
      found = true;
      this.statements.push({
        kind: "item",
        type: element.name.toLowerCase(),
        operation,
        value: this.#attribute(attribute),
        exclude: exclude && operation === "include" ? this.#attribute(exclude) : null,
        metadata,
        guards,
      });
    }
    return found;
  }

  #import(element: XmlElement, guards: readonly Guard[]): void {
    const project = attributeOf(element, "Project");
    if (project) {
      this.statements.push({
        kind: "import",
        project: this.#attribute(project),
        isSdk: attributeOf(element, "Sdk") !== undefined,
        guards,
      });
    }
  }

  /** Adds what the element says; true when its children are statements too. */
  read({ element, guards, within }: Visit): boolean {
    const name = element.name.toLowerCase();
    if (containers.has(name)) return true;
    if (skipped.has(name)) return false;
    if (name === "import") this.#import(element, guards);
    else if (
      !this.#item(element, guards) &&
      (within === "propertygroup" || (within !== "itemgroup" && element.children.length === 0))
    ) {
      this.statements.push({ kind: "property", name: element.name, value: this.#content(element), guards });
    }
    return false;
  }
}

function guardsOf(element: XmlElement): Guard[] {
  const text = attributeOf(element, "Condition")?.value.trim();
  return text ? [{ text, negated: false }] : [];
}

/** The branches of a `Choose` exclude each other: each is guarded by the opposite of those before it. */
function visitChildren({ element, guards }: Visit): Visit[] {
  const within = element.name.toLowerCase();
  const earlier: Guard[] = [];
  return element.children.map((child) => {
    const own = guardsOf(child);
    const visit = { element: child, guards: [...guards, ...(within === "choose" ? earlier : []), ...own], within };
    if (within === "choose") earlier.push(...own.map((guard) => ({ ...guard, negated: true })));
    return visit;
  });
}

/** The project's own SDK first; `Microsoft.NET.Sdk;Other/1.0` names two. */
function sdksOf(roots: readonly XmlElement[]): string[] {
  const project = roots.find((root) => root.name.toLowerCase() === "project");
  if (!project) return [];
  const elements = project.children.filter((child) => child.name.toLowerCase() === "sdk");
  const own = attributeOf(project, "Sdk")?.value ?? "";
  const named = elements.flatMap((element) => attributeOf(element, "Name")?.value ?? []);
  const imported = project.children.flatMap((child) => attributeOf(child, "Sdk")?.value ?? []);
  return [...own.split(";", 20), ...named, ...imported].map((sdk) => sdk.trim()).filter((sdk) => sdk !== "");
}

/** Reads a project file, a `Directory.*` file or a pasted fragment of one. */
export function readDocument(file: SourceFile): MsBuildDocument {
  const { roots, problems } = parseXml(file.text);
  const reader = new DocumentReader(file);
  const stack: Visit[] = roots.map((element) => ({ element, guards: guardsOf(element), within: "" })).reverse();
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (reader.read(visit)) stack.push(...visitChildren(visit).reverse());
  }
  const sdks = sdksOf(roots);
  return { file, sdk: sdks[0] ?? null, sdks, statements: reader.statements, problems };
}
