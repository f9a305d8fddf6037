/** Offsets in the decoded text. `start` and `end` enclose the value without its quotes. */
export interface XmlAttribute {
  readonly name: string;
  /** Value with entities replaced. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlElement {
  /** Name without namespace prefix. */
  readonly name: string;
  readonly attributes: XmlAttribute[];
  readonly children: XmlElement[];
  /** Offset of `<`. */
  readonly start: number;
  /** Direct text and CDATA, entities replaced, comments left out. */
  text: string;
  /** Offsets between the start tag and the end tag; equal for an element without content. */
  innerStart: number;
  innerEnd: number;
}

export interface XmlProblem {
  readonly code: "xml-malformed" | "xml-doctype" | "xml-depth";
  readonly message: string;
  readonly offset: number;
}

export interface XmlDocument {
  /** Top elements: one for a whole file, several for a pasted fragment. */
  readonly roots: readonly XmlElement[];
  readonly problems: readonly XmlProblem[];
}

/** Whether an element has a name, which is given in lower case, whatever case the file writes it in. */
export const isNamed = (element: XmlElement, name: string): boolean => element.name.toLowerCase() === name;

/** Attribute by name; MSBuild writes them in one case, people do not always. */
export function attributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
  const wanted = name.toLowerCase();
  return element.attributes.find((attribute) => attribute.name.toLowerCase() === wanted);
}

/** Where the trimmed text of an element stands; null when comments or entities lie between. */
export function textSpanOf(element: XmlElement, source: string): { start: number; end: number } | null {
  const value = element.text.trim();
  const found = source.slice(element.innerStart, element.innerEnd).indexOf(value);
  const start = element.innerStart + found;
  return found < 0 ? null : { start, end: start + value.length };
}
