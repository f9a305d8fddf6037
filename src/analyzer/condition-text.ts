import { frameworksOf } from "./readers/msbuild/frameworks.ts";

/** `net6.0, net7.0 and net8.0` */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/**
 * A condition in words, in the Markdown of messages: "in net6.0 only" where it names target frameworks, else "only when"
 * and the condition as written, in backticks and on one line.
 */
export function conditionText(condition: string): string {
  const frameworks = frameworksOf(condition);
  return frameworks
    ? `in ${listOf([...new Set(frameworks)])} only`
    : `only when \`${condition.replaceAll("`", "'").replace(/\s+/g, " ").trim()}\``;
}
