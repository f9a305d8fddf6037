import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./fix-context.ts";
import { addUsing } from "./using.ts";

type Template = Extract<EditTemplate, { kind: "setServiceType" }>;

/** `Ef.` of `Ef.TokenCleanupService`: the new type keeps the way in which the old one was reached. */
const qualifierOf = (written: string): string => /^(?:[\w:]+\.)+/.exec(written.replace(/<.*$/s, ""))?.[0] ?? "";

/**
 * Makes a registration use another service type: `Add<Old, Impl>` and `typeof` pairs change their first type,
 * `Add<Impl>` gets the service in front. Null for registrations that name no type, such as `AddSingleton(new T())`.
 */
export function setServiceType(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  if (match.subject.kind !== "symbol") return null;
  const { use } = match.subject;
  const [service, implementation] = use.registration?.types ?? [];
  if (use.use !== "register" || !service) return null;
  const path = template.to.slice(2);
  const name = path.slice(path.lastIndexOf(".") + 1).replace(/`\d+$/, "");
  const namespace = path.slice(0, path.lastIndexOf("."));
  const text = context.sources.text(service.span.file);
  const qualifier = namesOwner(use.symbol, service.text) ? qualifierOf(service.text) : "";
  const written = `${qualifier}${name}`;
  const edit = rewritten(text, service, implementation !== undefined, namesOwner(use.symbol, service.text), written);
  if (!edit || service.text === written) return null;
  const using = qualifier === "" ? addUsing(service.span.file, text, namespace, context.project) : null;
  return using ? [using, edit] : [edit];
}

/** Whether the service is the vendor's class itself rather than an own class that derives from it. */
const namesOwner = (symbol: string, written: string): boolean => {
  const simple = symbol.slice(symbol.lastIndexOf(".") + 1).replace(/`\d+$/, "");
  return new RegExp(`(?:^|[.:])${simple}$`).test(written.replace(/<.*$/s, "").trim());
};

interface Named {
  readonly text: string;
  readonly span: { readonly file: string; readonly start: number; readonly end: number };
}

function rewritten(
  text: string,
  service: Named,
  hasImplementation: boolean,
  isOwner: boolean,
  written: string,
): SpanEdit | null {
  const isTypeOf = /typeof\s*\(\s*$/.test(text.slice(0, service.span.start));
  if (hasImplementation || isFactory(text, service, isTypeOf)) return { span: service.span, text: written };
  const front = { ...service.span, end: service.span.start };
  if (!isTypeOf) return { span: front, text: `${written}, ` };
  const start = text.lastIndexOf("typeof", service.span.start);
  return isOwner && start < 0 ? null : { span: { ...front, start, end: start }, text: `typeof(${written}), ` };
}

/** Whether the object comes from a factory or an instance: then one type argument is the service alone. */
function isFactory(text: string, service: Named, isTypeOf: boolean): boolean {
  const rest = text.slice(service.span.end, service.span.end + 200);
  return isTypeOf ? /^\s*\)\s*,/.test(rest) : !/^\s*>\s*\(\s*\)/.test(rest);
}
