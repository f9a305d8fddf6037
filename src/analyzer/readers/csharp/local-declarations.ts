import {
  childByField,
  childByKind,
  childrenOf,
  fieldOf,
  kindOf,
  lastOf,
  nameOf,
  parentOf,
  type Syntax,
  textOf,
} from "./syntax.ts";

/** A local variable, parameter, pattern or range variable. Its scope is a range of nodes. */
export interface Local {
  readonly node: number;
  readonly scopeFrom: number;
  readonly scopeTo: number;
  /** Written type, null for `var` and implicit lambda parameters. */
  readonly type: string | null;
  readonly source:
    | { readonly kind: "declared" }
    | { readonly kind: "value"; readonly node: number }
    | { readonly kind: "element"; readonly of: number }
    | { readonly kind: "lambda"; readonly lambda: number; readonly index: number }
    | { readonly kind: "part"; readonly of: number; readonly index: number; readonly ofElement: boolean }
    | { readonly kind: "pattern" }
    | { readonly kind: "out" }
    | { readonly kind: "function"; readonly node: number }
    | { readonly kind: "unknown" };
}

const scopeKinds = new Set([
  "block",
  "for_statement",
  "foreach_statement",
  "while_statement",
  "using_statement",
  "switch_section",
  "switch_expression_arm",
  "lambda_expression",
  "anonymous_method_expression",
  "local_function_statement",
  "catch_clause",
  "query_expression",
  "compilation_unit",
  "declaration_list",
  "accessor_declaration",
  "method_declaration",
  "constructor_declaration",
  "operator_declaration",
  "conversion_operator_declaration",
  "indexer_declaration",
  "class_declaration",
  "record_declaration",
  "struct_declaration",
]);
/** Statements nest no deeper where people write them. */
const MAX_DEPTH = 4000;

function scopeOf(syntax: Syntax, node: number): { from: number; to: number } {
  let at = parentOf(syntax, node);
  for (let steps = 0; at > 0 && steps < MAX_DEPTH; steps++) {
    if (scopeKinds.has(kindOf(syntax, at))) break;
    at = parentOf(syntax, at);
  }
  const from = Math.max(at, 0);
  return { from, to: lastOf(syntax, from) };
}

const written = (syntax: Syntax, type: number | null): string | null => {
  if (type === null || kindOf(syntax, type) === "implicit_type") return null;
  const text = textOf(syntax, type);
  return text === "var" ? null : text;
};

/** The last child that is neither the name nor an argument list: the initial value. */
function initialValue(syntax: Syntax, declarator: number): number | null {
  const values = childrenOf(syntax, declarator).filter(
    (child) => fieldOf(syntax, child) !== "name" && kindOf(syntax, child) !== "tuple_pattern",
  );
  return values[values.length - 1] ?? null;
}

function lambdaIndex(syntax: Syntax, parameter: number, list: number): number {
  return childrenOf(syntax, list)
    .filter((child) => kindOf(syntax, child) === "parameter")
    .indexOf(parameter);
}

/** Takes the nodes of one member, and keeps the locals that they declare by name. */
export class LocalCollector {
  readonly byName = new Map<string, Local[]>();
  readonly #syntax: Syntax;

  constructor(syntax: Syntax) {
    this.#syntax = syntax;
  }

  visit(node: number): void {
    const syntax = this.#syntax;
    switch (kindOf(syntax, node)) {
      case "variable_declarator":
        this.#declarator(node);
        break;
      case "parameter":
        this.#parameter(node);
        break;
      case "implicit_parameter":
        this.#add(node, nameOf(syntax, node), null, {
          kind: "lambda",
          lambda: parentOf(syntax, node),
          index: 0,
        });
        break;
      case "foreach_statement":
        this.#foreach(node);
        break;
      case "declaration_expression":
        this.#typed(node, { kind: "out" });
        break;
      case "declaration_pattern":
      case "recursive_pattern":
      case "var_pattern":
        this.#typed(node, { kind: "pattern" });
        break;
      case "catch_declaration":
        this.#typed(node, { kind: "declared" });
        break;
      case "from_clause":
      case "join_clause":
      case "let_clause":
      case "join_into_clause":
        this.#range(node);
        break;
      case "parameter_list":
        this.#variadic(node);
        break;
      case "local_function_statement":
        this.#function(node);
        break;
      default:
        break;
    }
  }

  #declarator(node: number): void {
    const syntax = this.#syntax;
    const declaration = parentOf(syntax, node);
    const owner = parentOf(syntax, declaration);
    if (kindOf(syntax, owner) === "field_declaration" || kindOf(syntax, owner) === "event_field_declaration") return;
    const name = childByField(syntax, node, "name");
    const value = initialValue(syntax, node);
    const type = written(syntax, childByField(syntax, declaration, "type"));
    if (name !== null)
      this.#add(
        node,
        nameOf(syntax, name),
        type,
        value === null ? { kind: "declared" } : { kind: "value", node: value },
      );
    if (value !== null) this.#tuple(node, childByKind(syntax, node, "tuple_pattern"), value, false);
  }

  #tuple(node: number, pattern: number | null, of: number, ofElement: boolean): void {
    if (pattern === null) return;
    childrenOf(this.#syntax, pattern).forEach((child, index) => {
      if (kindOf(this.#syntax, child) === "identifier")
        this.#add(node, nameOf(this.#syntax, child), null, { kind: "part", of, index, ofElement });
      else this.#unknown(node, child);
    });
  }

  /** Parts of parts: their names hide others, and that is all that is known of them. */
  #unknown(node: number, pattern: number): void {
    const syntax = this.#syntax;
    for (let child = pattern; child < lastOf(syntax, pattern); child++)
      if (kindOf(syntax, child) === "identifier") this.#add(node, nameOf(syntax, child), null, { kind: "unknown" });
  }

  /** `params T[] x` stands in the list itself in this grammar. */
  #variadic(list: number): void {
    const syntax = this.#syntax;
    const name = childByField(syntax, list, "name");
    const type = childByField(syntax, list, "type");
    if (name !== null && type !== null)
      this.#add(name, nameOf(syntax, name), textOf(syntax, type), { kind: "declared" });
  }

  #function(node: number): void {
    const name = childByField(this.#syntax, node, "name");
    if (name !== null) this.#add(node, nameOf(this.#syntax, name), null, { kind: "function", node });
  }

  #parameter(node: number): void {
    const syntax = this.#syntax;
    const list = parentOf(syntax, node);
    const name = childByField(syntax, node, "name");
    if (name === null) return;
    const type = written(syntax, childByField(syntax, node, "type"));
    const holder = parentOf(syntax, list);
    const implicit = type === null && kindOf(syntax, holder) === "lambda_expression";
    const index = implicit ? lambdaIndex(syntax, node, list) : 0;
    this.#add(
      node,
      nameOf(syntax, name),
      type,
      implicit ? { kind: "lambda", lambda: holder, index } : { kind: "declared" },
    );
  }

  #foreach(node: number): void {
    const syntax = this.#syntax;
    const left = childByField(syntax, node, "left");
    const right = childByField(syntax, node, "right");
    if (left === null || right === null) return;
    if (kindOf(syntax, left) !== "identifier") {
      this.#tuple(right, left, right, true);
      return;
    }
    const type = written(syntax, childByField(syntax, node, "type"));
    this.#add(right, nameOf(syntax, left), type, { kind: "element", of: right });
  }

  #typed(node: number, source: Local["source"]): void {
    const name = childByField(this.#syntax, node, "name");
    if (name === null || kindOf(this.#syntax, name) !== "identifier") return;
    const type = written(this.#syntax, childByField(this.#syntax, node, "type"));
    this.#add(node, nameOf(this.#syntax, name), type, source);
  }

  /** Range variables: `from x in xs`, `join x in xs on …`, `let x = …`, `into x`. */
  #range(node: number): void {
    const syntax = this.#syntax;
    const type = childByField(syntax, node, "type");
    const [name, source] = childrenOf(syntax, node).filter((child) => child !== type);
    if (name === undefined || kindOf(syntax, name) !== "identifier") return;
    const values: Record<string, Local["source"]> =
      source === undefined
        ? {}
        : {
            from_clause: { kind: "element", of: source },
            join_clause: { kind: "element", of: source },
            let_clause: { kind: "value", node: source },
          };
    this.#add(node, nameOf(syntax, name), written(syntax, type), values[kindOf(syntax, node)] ?? { kind: "unknown" });
  }

  #add(node: number, name: string, type: string | null, source: Local["source"]): void {
    const scope = scopeOf(this.#syntax, node);
    const local: Local = { node, scopeFrom: scope.from, scopeTo: scope.to, type, source };
    const known = this.byName.get(name);
    if (known) known.push(local);
    else this.byName.set(name, [local]);
  }
}
