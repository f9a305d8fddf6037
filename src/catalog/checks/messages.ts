import { listOf, suggestion } from "../closest.ts";
import { allRules, type Check, problemAt } from "./check.ts";

const PLACEHOLDERS = ["match", "type", "member", "symbol", "value", "version", "to"];

export const messages: Check = {
  name: "messages",
  description: "Messages start in lower case or with code, have no final stop, and use known placeholders.",
  check: (catalog) =>
    allRules(catalog).flatMap(({ source }) => {
      const texts = [
        ...source.value.detect.map((clause, index) => ({ text: clause.message, path: ["detect", index, "message"] })),
        ...source.value.apis.flatMap((api, index) =>
          api.message === undefined ? [] : [{ text: api.message, path: ["apis", index, "message"] }],
        ),
      ];
      return texts.flatMap(({ text, path }) =>
        [...styleProblems(text), ...placeholderProblems(text)].map(([message, cure]) =>
          problemAt(source, path, message, cure),
        ),
      );
    }),
};

function styleProblems(text: string): [string, string][] {
  const problems: [string, string][] = [];
  if (/[.!]\s*$/.test(text)) problems.push(["message ends with a stop", "remove the final stop"]);
  if (/^\p{Lu}\p{Ll}/u.test(text))
    problems.push(["message starts with a capital", "start in lower case, or put a name into backticks"]);
  if (/\n/.test(text.trim())) problems.push(["message has several lines", "write one sentence"]);
  return problems;
}

function placeholderProblems(text: string): [string, string][] {
  // Braces inside code are the author's own C#, except when they hold a single word.
  const used = [...text.matchAll(/\{([^{}\s]*)\}/g)].map((match) => match[1] ?? "");
  return used
    .filter((name) => !PLACEHOLDERS.includes(name))
    .map((name) => [
      `unknown placeholder \`{${name}}\``,
      name === "" ? `known: ${listOf(PLACEHOLDERS)}` : suggestion(name, PLACEHOLDERS),
    ]);
}
