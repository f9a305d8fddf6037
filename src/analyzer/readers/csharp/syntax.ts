import type { Language, Tree, TreeCursor } from "web-tree-sitter";

/** Declarations that own what is inside them, for "enclosing member" and "enclosing type". */
const typeKinds = new Set([
  "class_declaration",
  "struct_declaration",
  "record_declaration",
  "interface_declaration",
  "enum_declaration",
]);
const memberKinds = new Set([
  "method_declaration",
  "constructor_declaration",
  "destructor_declaration",
  "property_declaration",
  "indexer_declaration",
  "field_declaration",
  "event_field_declaration",
  "event_declaration",
  "operator_declaration",
  "conversion_operator_declaration",
  "delegate_declaration",
]);
/** Bodies that are left out when nothing of interest is inside. */
const prunable = new Set([
  "block",
  "arrow_expression_clause",
  "attribute_list",
  "string_literal",
  "interpolated_string_expression",
]);
/** Kinds without children that matter; not asking for any saves a call per node. */
const leaves = new Set([
  "identifier",
  "modifier",
  "comment",
  "predefined_type",
  "implicit_type",
  "integer_literal",
  "null_literal",
  "boolean_literal",
  "implicit_parameter",
]);
/** Anonymous tokens that carry meaning for the binder. */
const keptTokens = new Set(["this", "base", "new"]);

export const isTypeKind = (kind: string): boolean => typeKinds.has(kind);

/** Whether a node is a lambda, written with an arrow or with `delegate`. */
export const isLambdaKind = (kind: string): boolean =>
  kind === "lambda_expression" || kind === "anonymous_method_expression";

/**
 * A parsed file as flat arrays in document order: node `i` has its descendants in `(i, last[i])`. Everything that
 * works on code works on this, so trees are freed at once, parents cost nothing, and no walk ever recurses.
 * Offsets are those of the source file, whatever was wrapped around it for parsing.
 */
export interface Syntax {
  readonly text: string;
  readonly kinds: string[];
  readonly fields: (string | null)[];
  readonly starts: number[];
  readonly ends: number[];
  readonly parents: number[];
  readonly lasts: number[];
  /** Nearest enclosing type or member declaration, -1 at top level. */
  readonly owners: number[];
  /** Spans of ERROR and missing nodes, sorted by start. */
  readonly errors: { readonly start: number; readonly end: number }[];
  /** Identifier nodes by their start. */
  readonly identifiers: Map<number, number>;
  /** Offsets outside of `[0, length)` of the wrapper were clamped: the file is a fragment with this wrapper. */
  readonly wrapper: string | null;
}

export interface FlattenInput {
  readonly tree: Tree;
  readonly language: Language;
  readonly text: string;
  /** Length of what was put before the text. */
  readonly prefix: number;
  readonly wrapper: string | null;
  /** Sorted offsets (of the source) that matter; bodies without any are left out. */
  readonly wanted: readonly number[];
}

/** Index of the first element that is not below `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span that starts at `value` or later. */
export function lowerBoundOf(sorted: readonly { readonly start: number }[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const anyWithin = (sorted: readonly number[], start: number, end: number): boolean =>
  (sorted[lowerBound(sorted, start)] ?? Number.POSITIVE_INFINITY) < end;

/** Type id that tree-sitter gives to ERROR nodes in every language. */
const ERROR_TYPE = 65535;
const namedByLanguage = new WeakMap<Language, readonly boolean[]>();

function namedTypes(language: Language): readonly boolean[] {
  const known = namedByLanguage.get(language);
  if (known) return known;
  const named = language.types.map((_, id) => language.nodeTypeIsNamed(id));
  namedByLanguage.set(language, named);
  return named;
}

class Flattener {
  readonly syntax: Syntax;
  readonly #input: FlattenInput;
  readonly #named: readonly boolean[];
  readonly #types: readonly string[];
  readonly #hasError: boolean;
  readonly #clamp: (offset: number) => number;
  /** Open nodes on the way down, and the owner for their children. */
  readonly #path: number[] = [];
  readonly #owners: number[] = [-1];

  constructor(input: FlattenInput) {
    this.#input = input;
    this.#types = input.language.types;
    this.#named = namedTypes(input.language);
    this.#hasError = input.tree.rootNode.hasError;
    const length = input.text.length;
    this.#clamp = (offset) => Math.min(Math.max(offset - input.prefix, 0), length);
    this.syntax = {
      text: input.text,
      kinds: [],
      fields: [],
      starts: [],
      ends: [],
      parents: [],
      lasts: [],
      owners: [],
      errors: [],
      identifiers: new Map(),
      wrapper: input.wrapper,
    };
  }

  run(): Syntax {
    const cursor = this.#input.tree.walk();
    try {
      for (;;) {
        if (this.#enter(cursor) && cursor.gotoFirstChild()) continue;
        this.#leave();
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent()) return this.syntax;
          this.#leave();
        }
      }
    } finally {
      cursor.delete();
    }
  }

  /** Records the node under the cursor; true when its children are wanted. */
  #enter(cursor: TreeCursor): boolean {
    const { syntax } = this;
    const typeId = cursor.nodeTypeId;
    const isError = typeId === ERROR_TYPE;
    const kind = isError ? "ERROR" : (this.#types[typeId] ?? "");
    const named = isError || this.#named[typeId] === true;
    const field = cursor.currentFieldName;
    if (!named && field === null && !keptTokens.has(kind)) {
      if (this.#hasError && cursor.nodeIsMissing)
        syntax.errors.push({ start: this.#clamp(cursor.startIndex), end: this.#clamp(cursor.endIndex) });
      this.#path.push(-1);
      this.#owners.push(this.#owners[this.#owners.length - 1] ?? -1);
      return false;
    }
    const from = cursor.startIndex;
    const to = cursor.endIndex;
    const start = this.#clamp(from);
    const end = this.#clamp(to);
    // The grammar reads a statement among members as a field without a name, and calls that no error.
    const isNameless = from === to && kind === "identifier";
    if (isError || isNameless || (this.#hasError && cursor.nodeIsMissing)) syntax.errors.push({ start, end });
    const index = syntax.kinds.push(kind) - 1;
    const owner = this.#owners[this.#owners.length - 1] ?? -1;
    syntax.fields.push(field);
    syntax.starts.push(start);
    syntax.ends.push(end);
    syntax.parents.push(this.#parent());
    syntax.lasts.push(index + 1);
    syntax.owners.push(owner);
    this.#path.push(index);
    this.#owners.push(typeKinds.has(kind) || memberKinds.has(kind) ? index : owner);
    if (kind === "identifier" && end > start)
      syntax.identifiers.set(syntax.text[start] === "@" ? start + 1 : start, index);
    if (leaves.has(kind)) return false;
    return !prunable.has(kind) || anyWithin(this.#input.wanted, start, end);
  }

  #parent(): number {
    return this.#path[this.#path.length - 1] ?? -1;
  }

  #leave(): void {
    const index = this.#path.pop() ?? -1;
    this.#owners.pop();
    if (index >= 0) this.syntax.lasts[index] = this.syntax.kinds.length;
  }
}

/** Turns a tree into flat arrays. The caller still has to free the tree. */
export const flatten = (input: FlattenInput): Syntax => new Flattener(input).run();

export const kindOf = (syntax: Syntax, node: number): string => syntax.kinds[node] ?? "";
export const fieldOf = (syntax: Syntax, node: number): string | null => syntax.fields[node] ?? null;
export const startOf = (syntax: Syntax, node: number): number => syntax.starts[node] ?? 0;
export const endOf = (syntax: Syntax, node: number): number => syntax.ends[node] ?? 0;
export const parentOf = (syntax: Syntax, node: number): number => syntax.parents[node] ?? -1;
export const lastOf = (syntax: Syntax, node: number): number => syntax.lasts[node] ?? node + 1;
export const ownerOf = (syntax: Syntax, node: number): number => syntax.owners[node] ?? -1;
export const textOf = (syntax: Syntax, node: number): string =>
  syntax.text.slice(startOf(syntax, node), endOf(syntax, node));

export function childrenOf(syntax: Syntax, node: number): number[] {
  const children: number[] = [];
  const last = lastOf(syntax, node);
  for (let child = node + 1; child < last; child = lastOf(syntax, child)) children.push(child);
  return children;
}

/** First child with this field name, or null. */
export function childByField(syntax: Syntax, node: number, field: string): number | null {
  const last = lastOf(syntax, node);
  for (let child = node + 1; child < last; child = lastOf(syntax, child))
    if (syntax.fields[child] === field) return child;
  return null;
}

/** First child of this kind, or null. */
export function childByKind(syntax: Syntax, node: number, kind: string): number | null {
  const last = lastOf(syntax, node);
  for (let child = node + 1; child < last; child = lastOf(syntax, child))
    if (syntax.kinds[child] === kind) return child;
  return null;
}

/** Identifier text without the verbatim `@`. */
export const nameOf = (syntax: Syntax, node: number): string => {
  const text = textOf(syntax, node);
  return text.startsWith("@") ? text.slice(1) : text;
};
