import type { Member, Parameter, TypeDeclaration } from "./declaration.ts";

/** Types after which a `?` changes the type and is no mere annotation. */
export type ValueTypes = ReadonlySet<string>;

const PREDEFINED =
  "bool byte sbyte short ushort int uint long ulong float double decimal char nint nuint DateTime DateTimeOffset TimeSpan Guid DateOnly TimeOnly CancellationToken KeyValuePair StringValues PathString JsonElement".split(
    " ",
  );

/** What the platform and the product itself declare as structs and enums, by simple name. */
export function valueTypes(types: readonly TypeDeclaration[]): ValueTypes {
  const own = types.filter(({ kind }) => kind === "struct" || kind === "enum");
  return new Set([...PREDEFINED, ...own.map(({ name }) => name.replace(/^.*\.|`\d+$/g, ""))]);
}

/** A type without the annotations that only nullable analysis reads. */
export function withoutAnnotations(type: string, values: ValueTypes): string {
  return type.replace(/\?(?=[\s>,)[\]]|$)/g, (mark, at: number) => (values.has(headOf(type, at)) ? mark : ""));
}

/** Simple name of the type that ends at an offset: `KeyValuePair` for `KeyValuePair<A, B>`. */
function headOf(type: string, end: number): string {
  let at = end - 1;
  if (type[at] === ">") {
    let depth = 0;
    do {
      if (type[at] === ">") depth++;
      else if (type[at] === "<") depth--;
      at--;
    } while (at >= 0 && depth > 0);
  } else if (type[at] === ")") return "bool"; // a tuple is a value
  return /(\w*)$/.exec(type.slice(0, at + 1))?.[1] ?? "";
}

/** The declaration as others see it: `public virtual Task<T> M<T>(this IFoo foo, int count = 3) where T : class`. */
export function declarationOf(member: Member, typeName: string, values: ValueTypes | null): string {
  const plain = (type: string) => (values === null ? type : withoutAnnotations(type, values));
  if (member.kind === "enumMember") return `${member.name} = ${member.value}`;
  const name = member.kind === "ctor" ? simpleName(typeName) : member.name;
  const generic = member.typeParameters.length === 0 ? "" : `<${member.typeParameters.join(", ")}>`;
  const event = member.kind === "event" ? ["event"] : [];
  const head = [member.access, ...member.modifiers, ...event, plain(member.type)].filter(Boolean).join(" ");
  const list = member.parameters.map((parameter) => parameterText(parameter, plain)).join(", ");
  switch (member.kind) {
    case "method":
    case "ctor":
      return [`${head} ${name}${generic}(${list})`, ...member.constraints.map(plain)].join(" ");
    case "indexer":
      return `${head} this[${list}] ${accessorText(member)}`;
    case "property":
      return `${head} ${name} ${accessorText(member)}`;
    default:
      return `${head} ${name}`;
  }
}

export const simpleName = (typeName: string): string => typeName.replace(/^.*\./, "").replace(/`\d+$/, "");

const accessorText = ({ accessors }: Member): string => `{ ${accessors.map((word) => `${word};`).join(" ")} }`;

function parameterText({ modifier, type, name, value }: Parameter, plain: (type: string) => string): string {
  const head = [modifier, plain(type), name].filter(Boolean).join(" ");
  return value === null ? head : `${head} = ${value}`;
}
