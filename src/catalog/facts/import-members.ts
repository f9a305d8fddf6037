import type { ApiFact } from "../../schema/facts.ts";
import type { Changes } from "./comparison.ts";
import { memberId } from "./documentation-id.ts";
import { added, type Dated, memberFact, pair } from "./make-fact.ts";
import { parseDeclaration } from "./signature.ts";

/** Facts about members that came, went or changed their signature. */
export function memberFacts(changes: Changes): Dated[] {
  const renames = changes.renamedMembers.filter((entry) => isOneToOne(entry, changes.renamedMembers));
  const renamed = new Set(renames.map((entry) => memberId(entry, entry.old)));
  return [
    ...changes.removedMembers.map(removedMember).filter((fact) => !renamed.has(fact.symbol)),
    ...renames.map((entry) => ({
      ...pair(entry, "memberRenamed", entry.old, entry.new),
      to: memberId({ ...entry, member: entry.newMember }, entry.new),
    })),
    ...changes.changedSignatures.map((entry) => pair(entry, "signature", entry.old, entry.new)),
    ...changes.parameterRenames.map(parameterNames),
    ...additions(changes),
    ...changes.changedConstructors.flatMap(constructorFacts),
  ];
}

/** Several members that are paired with one new member did not all become it: they are gone. */
function isOneToOne(entry: Changes["renamedMembers"][number], all: Changes["renamedMembers"]): boolean {
  const key = ({ namespace, type, newMember }: typeof entry) => `${namespace}.${type}.${newMember}`;
  const olds = all.filter((other) => key(other) === key(entry)).map(({ member }) => member);
  return new Set(olds).size === 1;
}

/** A member that moved to a base type is still there for everybody who uses it. */
function removedMember(entry: Changes["removedMembers"][number]): Dated {
  const inherited = entry.inheritedFrom === undefined ? {} : { inheritedFrom: entry.inheritedFrom };
  return {
    ...memberFact(entry, "memberRemoved", entry.inheritedFrom === undefined, entry.signature),
    before: parseDeclaration(entry.signature).signature,
    gone: entry.signature,
    ...inherited,
  };
}

/** New names of parameters break calls with named arguments. */
function parameterNames(entry: Changes["parameterRenames"][number]): Dated {
  const after = parseDeclaration(entry.signature).signature;
  const before = {
    ...after,
    parameters: after.parameters.map((parameter, index) => ({
      ...parameter,
      name: entry.old[index] ?? parameter.name,
    })),
  };
  return { ...memberFact(entry, "parameterNames", true, entry.signature), before, after };
}

function additions(changes: Changes): Dated[] {
  const special = [
    ...changes.addedInterfaceMembers.map((entry) =>
      added(entry, "interfaceMemberAdded", entry.hasDefaultImplementation !== true),
    ),
    ...changes.addedAbstractMembers.map((entry) => added(entry, "abstractMemberAdded", true)),
  ];
  const known = new Set(special.map((fact) => fact.symbol));
  const plainly = changes.addedMembers.map((entry) => {
    const value = entry.default ?? entry.value;
    return { ...added(entry, "memberAdded", false), ...(value === undefined ? {} : { value }) };
  });
  return [...special, ...plainly.filter((fact) => !known.has(fact.symbol))];
}

/** A constructor that was replaced by one other pairs with it; several stay unpaired, each a fact of its own. */
function constructorFacts(entry: Changes["changedConstructors"][number]): Dated[] {
  const olds = entry.old ? [entry.old] : (entry.oldConstructors ?? []);
  const news = entry.new ? [entry.new] : (entry.newConstructors ?? []);
  const [onlyNew] = news.length === 1 ? news : [];
  if (entry.additive === true || olds.length === 0) {
    return news.map((now) => added({ ...entry, signature: now }, "constructor", false));
  }
  return olds.map((old): Dated => {
    if (onlyNew !== undefined) return pair(entry, "constructor", old, onlyNew);
    const before = parseDeclaration(old).signature;
    const gone: Pick<ApiFact, "differs"> = news.length === 0 ? { differs: ["removed"] } : {};
    return { ...memberFact(entry, "constructor", true, old), before, ...gone };
  });
}
