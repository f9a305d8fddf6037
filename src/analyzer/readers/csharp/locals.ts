import type { CodeFile } from "./declared.ts";
import { type Local, LocalCollector } from "./local-declarations.ts";
import { isTypeKind, kindOf, lastOf, ownerOf } from "./syntax.ts";

/** A scan for the innermost of many declarations of one name gives up here rather than take quadratic time. */
const SCAN_LIMIT = 4000;

/** Finds local variables by name and place; collects those of a member when first asked. */
export class Locals {
  readonly #byMember = new Map<string, Map<string, Local[]>>();

  find(file: CodeFile, node: number, name: string): Local | null {
    const { syntax } = file;
    for (let owner = ownerOf(syntax, node); ; owner = ownerOf(syntax, owner)) {
      const found = this.#innermost(this.#of(file, owner).get(name) ?? [], node);
      if (found) return found;
      if (owner < 0 || isTypeKind(kindOf(syntax, owner))) return null;
    }
  }

  #innermost(locals: readonly Local[], node: number): Local | null {
    let best: Local | null = null;
    for (let i = locals.length - 1, steps = 0; i >= 0 && steps < SCAN_LIMIT; i--, steps++) {
      const local = locals[i];
      if (!local || node < local.scopeFrom || node >= local.scopeTo) continue;
      if (!best || local.scopeFrom > best.scopeFrom || (local.scopeFrom === best.scopeFrom && best.node > node))
        best = local;
    }
    return best;
  }

  #of(file: CodeFile, owner: number): Map<string, Local[]> {
    const key = `${file.index}:${owner}`;
    const known = this.#byMember.get(key);
    if (known) return known;
    const { syntax } = file;
    const collector = new LocalCollector(syntax);
    // Declarations inside belong to themselves; at top level that leaves the global statements.
    const from = Math.max(owner, 0);
    const last = lastOf(syntax, from);
    for (let node = from; node < last; node++) if (ownerOf(syntax, node) === owner) collector.visit(node);
    this.#byMember.set(key, collector.byName);
    return collector.byName;
  }
}
