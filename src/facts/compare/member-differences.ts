import type { Member } from "../declaration.ts";
import { withoutAnnotations } from "../signature.ts";
import type { Sides } from "./pairs.ts";

/** What differs between two declarations of one member, in the words of the facts. */
export function differences(old: Member, now: Member, values: Sides["values"]): string[] {
  const { added, removed } = parameterDifference(old, now, values);
  const plain = (text: string) => withoutAnnotations(text, values);
  const flag = (has: (member: Member) => boolean, word: string) =>
    has(old) === has(now) ? [] : [`${has(now) ? "+" : "-"}${word}`];
  const modifier = (word: string) => flag(({ modifiers }) => modifiers.includes(word), word);
  const types = (member: Member) => member.parameters.map(({ type }) => plain(type)).join();
  const isReordered = added.length + removed.length === 0 && types(old) !== types(now);
  const isSameList = types(old) === types(now);
  return [
    ...added.map((type) => `+param ${type}`),
    ...removed.map((type) => `-param ${type}`),
    ...(isReordered ? ["param order"] : []),
    ...(isSameList && defaultsOf(old) !== defaultsOf(now) ? ["parameter default"] : []),
    ...(plain(old.type) === plain(now.type) ? [] : ["return or member type"]),
    ...(old.constraints.join() === now.constraints.join() ? [] : ["constraints"]),
    ...(old.access === now.access ? [] : [`access ${old.access} -> ${now.access}`]),
    ...["static", "required"].flatMap(modifier),
    ...(old.kind === "field" ? modifier("readonly") : []),
    ...["get", "set", "init"].flatMap((word) =>
      flag(({ accessors }) => accessors.some((it) => it.endsWith(word)), word),
    ),
  ];
}

/** Default values of the parameters; `default`, `null`, `false` and `0` are one value under several names. */
function defaultsOf({ parameters }: Member): string {
  const nothing = /^(?:default(?:\(.*\))?|null|false|0)$/;
  return parameters.map(({ value }) => (value === null ? "" : nothing.test(value) ? "default" : value)).join();
}

/** Types of parameters that came and went, as often as they did. */
export function parameterDifference(old: Member, now: Member, values: Sides["values"]) {
  const types = (member: Member) => member.parameters.map(({ type }) => withoutAnnotations(type, values));
  const removed = types(old);
  const added: string[] = [];
  for (const type of types(now)) {
    const at = removed.indexOf(type);
    if (at === -1) added.push(type);
    else removed.splice(at, 1);
  }
  return { added, removed };
}
