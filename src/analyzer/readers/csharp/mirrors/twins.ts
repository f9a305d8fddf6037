import type { ModelOf } from "./names.ts";
import type { Types } from "./types.ts";

/** Names of classes that show, set or tell something; those that only look like a model store nothing. */
const notStored =
  /(?:Dto|Vm|View|Model|Request|Response|Command|Query|Input|Output|Form|Event|Args|Info|Item|Details?|Summary|Settings?|Options|Config(?:uration)?|Context|Result|Message|Payload|Log|Audit|Template|Builder|Test)s?$/i;

/**
 * Own classes that are not called as a model, and that code copies to or from the product's own class of the model, by the
 * `pairs` that it copies: each with the name of the model.
 */
export function twinsIn(
  pairs: readonly (readonly [string, string])[],
  modelOf: ModelOf,
  types: Types,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [one, other] of pairs) {
    for (const [product, own] of [
      [one, other],
      [other, one],
    ] as const) {
      const isProducts = modelOf(product) === product && !types.has(product);
      if (isProducts && types.has(own) && modelOf(own) === null && !notStored.test(own)) found.set(own, product);
    }
  }
  return found;
}
