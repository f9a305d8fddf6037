import type { EditTemplate } from "../../schema/fix.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./fix-context.ts";
import { blockBeside } from "./moved-elements/blocks.ts";
import { callBeside } from "./moved-elements/calls.ts";
import { namesAt } from "./moved-elements/names.ts";
import { type Moved, type Provider, providerAt } from "./moved-elements/provider.ts";
import { writtenFrom } from "./moved-elements/written.ts";

type Template = Extract<EditTemplate, { kind: "moveElements" }>;

const simple = (id: string): string => id.slice(id.lastIndexOf(".") + 1);

/** No project has as many members that make such objects; each is compared with its class and with the others. */
const MAX_PLACES = 100;

const known = new WeakMap<readonly SymbolUseFact[], Map<string, readonly Provider[]>>();

/** Providers are read once for all places of a project. */
function knownProviders(template: Template, moved: Moved, context: FixContext): readonly Provider[] {
  const byTemplate = known.get(context.uses) ?? new Map<string, readonly Provider[]>();
  known.set(context.uses, byTemplate);
  const key = JSON.stringify(template);
  const providers = byTemplate.get(key) ?? providersOf(template, moved, context);
  byTemplate.set(key, providers);
  return providers;
}

/** Members of the project that make the objects, as far as their elements can be moved; none where elements have moved. */
function providersOf(template: Template, moved: Moved, context: FixContext): Provider[] {
  if (context.uses.some(({ use, symbol }) => use === "construct" && symbol === template.to)) return [];
  const places = context.uses.filter(({ use, symbol }) => use === "provide" && symbol === template.of);
  if (places.length > MAX_PLACES) return [];
  const providers = places.flatMap((use) => {
    const provider = providerAt(use, writtenFrom(context.sources.text(use.span.file)), moved);
    return provider ? [provider] : [];
  });
  // Two members of one name cannot be.
  const nameOf = ({ file, name }: Provider): string => `${file}\u0000${name}`;
  return providers.filter((provider) =>
    providers.every((other) => other === provider || nameOf(other) !== nameOf(provider)),
  );
}

const memberEdit = ({ file, end, text }: Provider): SpanEdit => ({ span: { file, start: end, end }, text });

/** Edits in what a member makes; the new member comes with each, as nothing may get lost. */
function withinProvider(use: SymbolUseFact, providers: readonly Provider[], moved: Moved): readonly SpanEdit[] | null {
  for (const provider of providers) {
    const names = namesAt(provider, use.span, moved);
    if (names.length > 0) return [...names, memberEdit(provider)];
  }
  return null;
}

/**
 * Moves elements that objects held into a member of their own beside the one that makes the objects, which then name
 * them, and hands that member over where the objects are handed over. Null where code does not write all of it out.
 */
export function moveElements(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  const use = match.subject.kind === "symbol" ? match.subject.use : null;
  if (!use) return null;
  const { element, member, sets } = template;
  const moved: Moved = { of: simple(template.of), element, member, to: simple(template.to), sets };
  const providers = knownProviders(template, moved, context);
  const text = context.sources.text(use.span.file);
  const call = use.use === "invoke" ? template.calls[use.text] : undefined;
  if (call !== undefined && use.call) {
    const edit = callBeside(text, use.span, use.call, call, sets, providers);
    return edit && [edit];
  }
  const block = use.usedMember?.block;
  if (block) {
    const edit = blockBeside(text, block, moved, providers);
    return edit && [edit];
  }
  if (use.use === "provide") {
    const own = providers.find(({ file, member }) => file === use.span.file && member === use.enclosingMember);
    return own ? [memberEdit(own)] : null;
  }
  return withinProvider(use, providers, moved);
}
