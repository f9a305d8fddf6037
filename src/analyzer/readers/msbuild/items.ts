import type { Span } from "../../input.ts";
import { expand, type Piece, type Value } from "./expand.ts";
import type { PropertyTable } from "./properties.ts";
import type { ItemStatement, Sequence } from "./sequence.ts";
import type { Guard, Written } from "./statement.ts";
import { matchesWildcard } from "./wildcard.ts";

/** A possible value of an item's metadata, with the place that declares the item or update it comes from. */
export interface MetadataValue extends Value {
  readonly declared: Span;
  /** As written, before properties are put in. */
  readonly written: Written;
  readonly operation: "include" | "update";
}

export interface Item {
  readonly id: string;
  readonly span: Span;
  readonly operation: "include" | "update";
  readonly guards: readonly Guard[];
  readonly metadata: Map<string, readonly MetadataValue[]>;
}

const namesFramework = (guard: Guard): boolean => /\$\(TargetFramework\b/i.test(guard.text);

type Entry = Sequence["items"][number];

function listed(statement: ItemStatement, properties: PropertyTable): readonly Piece[] {
  return expand(statement.value, properties.lookup).flatMap((value) => value.pieces);
}

/** Later values replace earlier ones; undecided ones stand beside them. */
function mergeMetadata(
  item: Item,
  statement: ItemStatement,
  declared: Span,
  guards: readonly Guard[],
  properties: PropertyTable,
): void {
  const operation = statement.operation === "update" ? "update" : "include";
  for (const entry of statement.metadata) {
    const truth = properties.holds(entry.guards);
    if (truth === false) continue;
    const own = truth === true ? guards : [...guards, ...entry.guards];
    const values = expand(entry.value, properties.lookup).map(
      (value): MetadataValue => ({
        ...value,
        guards: [...value.guards, ...own],
        declared,
        written: entry.value,
        operation,
      }),
    );
    const replaces = own.length === 0;
    item.metadata.set(entry.name, replaces ? values : [...(item.metadata.get(entry.name) ?? []), ...values].slice(-12));
  }
}

/** One item per target framework and configuration is plenty; more would make hostile files quadratic. */
const MAX_SAME = 100;

class ItemList {
  readonly items: Item[] = [];
  readonly #byId = new Map<string, Item[]>();
  readonly #properties: PropertyTable;

  constructor(properties: PropertyTable) {
    this.#properties = properties;
  }

  #add(statement: ItemStatement, piece: Piece, operation: "include" | "update", guards: readonly Guard[]): void {
    const item: Item = { id: piece.text, span: piece.span, operation, guards, metadata: new Map() };
    mergeMetadata(item, statement, piece.span, [], this.#properties);
    const key = piece.text.toLowerCase();
    const same = this.#byId.get(key) ?? [];
    if (same.length >= MAX_SAME) return;
    this.items.push(item);
    same.push(item);
    this.#byId.set(key, same);
  }

  #matching(pattern: string): readonly Item[] {
    if (!pattern.includes("*")) return this.#byId.get(pattern.toLowerCase()) ?? [];
    return [...this.#byId.values()].flat().filter((item) => matchesWildcard(pattern, item.id));
  }

  /** An update of what nothing includes changes nothing, but a pasted fragment may hold the update alone. */
  #update(statement: ItemStatement, piece: Piece, guards: readonly Guard[], keepsStray: boolean): void {
    const items = this.#matching(piece.text);
    for (const item of items) mergeMetadata(item, statement, piece.span, guards, this.#properties);
    if (items.length === 0 && keepsStray && !piece.text.includes("*")) this.#add(statement, piece, "update", guards);
  }

  #remove(piece: Piece): void {
    for (const item of this.#matching(piece.text)) {
      this.#byId.delete(item.id.toLowerCase());
      this.items.splice(this.items.indexOf(item), 1);
    }
  }

  apply({ statement, file }: Entry, keepsStray: boolean): void {
    this.#properties.thisFile = file;
    const truth = this.#properties.holds(statement.guards);
    if (truth === false) return;
    // What holds in any case is no condition; the target framework is told, for the others have another version.
    const kept = truth === true ? statement.guards.filter(namesFramework) : statement.guards;
    for (const piece of listed(statement, this.#properties)) {
      if (statement.operation === "include") this.#add(statement, piece, "include", kept);
      else if (statement.operation === "update")
        this.#update(statement, piece, truth === true ? [] : statement.guards, keepsStray);
      else if (truth === true) this.#remove(piece);
    }
  }
}

/** Items of one type after all includes, updates and removals, in order. `keepsStray`: also updates of nothing. */
export function evaluateItems(sequence: Sequence, type: string, keepsStray = false): readonly Item[] {
  const list = new ItemList(sequence.properties);
  const wanted = type.toLowerCase();
  for (const entry of sequence.items) if (entry.statement.type === wanted) list.apply(entry, keepsStray);
  return list.items;
}
