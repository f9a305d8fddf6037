import type { SymbolUseFact } from "../csharp-facts.ts";

/** How test doubles write "any argument of this type", and what tells that a call describes one of theirs. */
interface Dialect {
  readonly any: (type: string) => string;
  readonly argument: RegExp;
  /** Ends just before the name of the called member. */
  readonly before: RegExp;
  /** Starts just behind the call. */
  readonly after: RegExp;
}

const never = /$^/;
const dialects: readonly Dialect[] = [
  {
    any: (type) => `It.IsAny<${type}>()`,
    argument: /^It\s*\.\s*Is/,
    before: /\.\s*(?:Setup\w*|Verify|Expect)\s*(?:<[^()]*>)?\(\s*(?:async\s+)?\w+\s*=>\s*(?:await\s+)?\w+\s*!?\.\s*$/,
    after: never,
  },
  {
    any: (type) => `Arg.Any<${type}>()`,
    argument: /^Arg\s*\.\s*(?:Any|Is|Do)/,
    before:
      /\.\s*(?:(?:Received|DidNotReceive)(?:WithAnyArgs)?|Configure)\s*\([^()]*\)\s*\.\s*$|\.\s*When(?:ForAnyArgs)?\(\s*(?:async\s+)?\w+\s*=>\s*(?:await\s+)?\w+\s*\.\s*$/,
    after: /^\s*\.\s*(?:Returns(?:ForAnyArgs|Null\w*)?|Throws(?:Async|ForAnyArgs|AsyncForAnyArgs)?)\s*(?:<[^()]*>)?\(/,
  },
  {
    any: (type) => `A<${type}>._`,
    argument: /^A<.*>\s*\.\s*(?:_|Ignored|That)/s,
    before: /\bA\s*\.\s*CallTo\s*\(\s*\(\s*\)\s*=>\s*[\w.]+\s*\.\s*$/,
    after: never,
  },
];

const REACH = 300;

/** Where a call describes what a test double is called with: the text that stands for any value of a type; else null. */
export function anyValue(text: string, { call, span }: SymbolUseFact): ((type: string) => string) | null {
  if (!call) return null;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(call.list.end, call.list.end + REACH);
  const told = dialects.find(({ argument }) => call.arguments.some((item) => argument.test(item.text)));
  return (told ?? dialects.find((one) => one.before.test(before) || one.after.test(after)))?.any ?? null;
}
