import type { DiscoveryDetector } from "../../schema/detector.ts";
import type { Match } from "../match.ts";
import { escaped } from "../pattern-text.ts";
import type { Project } from "../project.ts";
import { type DiscoveryFact, discoveryDocuments } from "../readers/discovery.ts";

const holds = (text: string, value: string): boolean => new RegExp(`"${escaped(value)} ?"`).test(text);

/** Whether a document lacks the member, or the element of the one that it asks about. */
function lacks({ members }: DiscoveryFact, { lacks: name, element }: DiscoveryDetector): boolean {
  if (element === undefined) return !members.has(name);
  const member = members.get(name);
  return member !== undefined && !holds(member.text, element);
}

/** Where something of that name ends: a member, or an element of the one that lacks another element. */
function placeOf(name: string, { members }: DiscoveryFact, { lacks: list, element }: DiscoveryDetector) {
  const within = element === undefined ? undefined : members.get(list);
  const found = within && new RegExp(`"${escaped(name)} ?"`).exec(within.text);
  if (!within || !found) return members.get(name);
  const start = within.valueStart + found.index;
  return { name, start, end: start + found[0].length };
}

/** Whole discovery documents that lack a member, at the end of the one behind which it comes. */
export function detectDiscovery(detector: DiscoveryDetector, project: Project): readonly Match[] {
  const { lacks: name, element, behind } = detector;
  const added = element ?? name;
  return discoveryDocuments(project).flatMap((document): Match[] => {
    const before = behind.map((known) => placeOf(known, document, detector)).find((member) => member !== undefined);
    const isOff = detector.with?.some((member) => !document.members.has(member)) ?? false;
    if (!before || isOff || !lacks(document, detector)) return [];
    const { file } = document;
    // The line on which it ends, where its value takes several.
    const text = project.files.find(({ path }) => path === file)?.text.slice(before.start, before.end) ?? "";
    const lastLine = /[^\r\n]*$/.exec(text)?.[0].trimStart() ?? "";
    return [
      {
        span: { file, start: before.end - lastLine.length, end: before.end },
        confidence: "likely",
        because: `a whole discovery document without \`${added}\``,
        condition: null,
        values: { match: before.name, value: added },
        subject: { kind: "text" },
      },
    ];
  });
}
