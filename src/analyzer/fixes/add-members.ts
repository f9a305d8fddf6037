import type { EditTemplate } from "../../schema/fix.ts";
import type { NamedMember } from "../csharp-facts.ts";
import type { SpanEdit } from "../edit.ts";
import { lineStart, newlineOf } from "../line-ends.ts";
import type { Match } from "../match.ts";
import { escaped } from "../pattern-text.ts";
import { closingAt } from "../readers/csharp/mirrors/code.ts";
import { plainName } from "../readers/csharp/mirrors/names.ts";
import type { FixContext } from "./fix-context.ts";

type Template = Extract<EditTemplate, { kind: "addMembers" }>;

/** A line that names one member, written once more for another one. */
type Writer = (member: string, type: string) => string;

const property =
  /^([ \t]*(?:(?:public|virtual|override|required)[ \t]+)*)[\w.:<>,?[\]]+[ \t]+\w+([ \t]*\{[ \t]*get;[ \t]*(?:\w+[ \t]+)?(?:set|init);[ \t]*\})[ \t]*$/;
const MAX_LINE = 1_000;
/** `bool = true` of a template: a type, and what new objects have. */
const typed = /^([^=]+?)(?:\s*=\s*(.+))?$/;

/** `public string Data { get; set; }` */
function asProperty(line: string): Writer | null {
  const [, head, rest] = property.exec(line) ?? [];
  if (head === undefined || rest === undefined) return null;
  return (member, type) => {
    const [, name = type, value] = typed.exec(type) ?? [];
    return `${head}${name} ${member}${rest}${value === undefined ? "" : ` = ${value};`}`;
  };
}

/** Calls that say something else of a member than that it is a column. */
const notColumn = "(?!(?:Id|MapId\\w*|Key|Has\\w*|Ignore|Unmap\\w*|References|ComposedId)\\()";

/** `Data = grant.Data,`, `row.Data = grant.Data;`, `Map(x => x.Data);`: lines that say the name of the member and nothing else. */
function asCopy(line: string, member: string): Writer | null {
  const name = escaped(member);
  const isCopy =
    new RegExp(`^[ \\t]*(?:\\w+\\.)?${name}[ \\t]*=[ \\t]*\\w+\\.${name}[,;][ \\t]*$`).test(line) ||
    new RegExp(`^[ \\t]*(?:\\w+\\.)?${notColumn}\\w+\\((\\w+) => \\1\\.${name}\\);[ \\t]*$`).test(line);
  return isCopy ? (added) => line.replace(new RegExp(`\\b${name}\\b`, "g"), added).trimEnd() : null;
}

/** A call that maps a member as a column, whatever else it says of it. */
const mapping = /^([ \t]*(?:\w+\.)?(?:Property|Map|MapMember|MapProperty)\()(\w+) => \2\.(\w+)\b/;

/** `Property(x => x.Data, column => { … });`: what it says beside the member is the member's own. */
function asMapping(text: string, at: number, member: string): { readonly write: Writer; readonly end: number } | null {
  const [whole = "", head = "", name = "", mapped] = mapping.exec(text.slice(at, at + MAX_LINE)) ?? [];
  const open = at + head.length - 1;
  if (mapped !== member || !/^[,)]/.test(text.slice(at + whole.length).trimStart())) return null;
  const end = closingAt(text, open);
  const rest = /^[^;{}]*;/.exec(text.slice(end, end + MAX_LINE))?.[0];
  if (rest === undefined) return null;
  return { write: (added) => `${head}${name} => ${name}.${added});`, end: end + rest.length };
}

/** `ConsumedTime`, or `consumed_time` beside names that are written so. */
const namedAs = (member: string, isSnake: boolean): string =>
  isSnake ? member.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase() : member;

/** Line ends between a line and the next one: two where an empty line stands above it. */
function gapAt(text: string, at: number): string {
  const newline = newlineOf(text);
  return /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)$/.test(text.slice(0, at)) ? newline + newline : newline;
}

/** A place that names a member, as offsets, and whether what is added stands before it. */
interface Beside extends Pick<NamedMember, "start" | "end"> {
  readonly isBefore: boolean;
}

/** Where the order of the model puts a member among those that the place names: behind the one before it, else before the next. */
function besideOf(member: string, order: readonly string[], named: ReadonlyMap<string, NamedMember>): Beside[] {
  const index = order.indexOf(member);
  if (index < 0) return [];
  const known = (names: readonly string[]) => names.flatMap((name) => named.get(plainName(name)) ?? [])[0];
  const [above, below] = [known(order.slice(0, index).toReversed()), known(order.slice(index + 1))];
  return [...(above ? [{ ...above, isBefore: false }] : []), ...(below ? [{ ...below, isBefore: true }] : [])];
}

/** Start of the line of a declaration with its attributes and comments, where they stand on lines above it. */
function topOf(text: string, at: number): number {
  const above = /(?:^|[\r\n])((?:[ \t]*(?:\/\/|\[)[^\r\n]*(?:\r\n|\r|\n))+)$/.exec(text.slice(0, at))?.[1] ?? "";
  return at - above.length;
}

/** Text to add at an offset, and whether the line beside it says more of its member. */
interface Added {
  readonly at: number;
  readonly text: string;
  readonly isPart: boolean;
}

/** What is added beside a line, and where; null where the line cannot be written for another member. */
function lineBeside(text: string, place: Beside, member: string, type: string): Added | null {
  const at = lineStart(text, place.start);
  const line = /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? "";
  const beside = text.slice(place.start, place.end);
  const mapped = asMapping(text, at, beside);
  const write = asProperty(line) ?? asCopy(line, beside) ?? mapped?.write;
  if (!write) return null;
  const written = write(member, type);
  const gap = gapAt(text, at);
  if (place.isBefore) return { at: topOf(text, at), text: written + gap, isPart: false };
  const isPart = asProperty(line) === null && asCopy(line, beside) === null;
  return { at: isPart && mapped ? mapped.end : at + line.length, text: gap + written, isPart };
}

/**
 * Adds a line for each member that a place of own storage leaves out, where the model's order has it or below the line of
 * the finding, and written as the line there. Null where none of these lines can be written for another member.
 */
export function addMembers(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  if (match.subject.kind !== "mirror") return null;
  const { missing, named } = match.subject;
  const { file } = match.span;
  const text = context.sources.text(file);
  const places = new Map(named.toReversed().map((place) => [plainName(place.member), place]));
  const isSnake = [...places.values()].some(({ member }) => /[a-z]_[a-z]/.test(member));
  const added = new Map<number, Added>();
  const left: string[] = [];
  for (const member of missing) {
    const type = template.types[member];
    const beside = [...besideOf(member, template.order ?? [], places), { ...match.span, isBefore: false }];
    const name = namedAs(member, isSnake);
    const line =
      type === undefined
        ? null
        : beside.reduce<Added | null>((found, place) => found ?? lineBeside(text, place, name, type), null);
    if (line) added.set(line.at, { ...line, text: (added.get(line.at)?.text ?? "") + line.text });
    else left.push(`\`${member}\``);
  }
  if (added.size === 0) return null;
  const rest = left.length === 0 ? [] : [`${left.join(", ")} is left to add`];
  return [...added.values()].map(({ at, text, isPart }) => {
    const doubts = [...rest, ...(isPart ? ["what the column is told beside its name is left to say"] : [])];
    const doubt = doubts.length === 0 ? {} : { doubt: doubts.join("; ") };
    return { span: { file, start: at, end: at }, text, ...doubt };
  });
}
