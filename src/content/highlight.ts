import { createCssVariablesTheme, createHighlighter } from "shiki";

/** A run of text of one colour; without `kind` it has the colour of the text around it. */
export interface Token {
  readonly text: string;
  readonly kind?: string;
}

const LANGUAGES = [
  "csharp",
  "csproj",
  "sql",
  "json",
  "yaml",
  "shellscript",
  "powershell",
  "docker",
  "http",
  "javascript",
] as const;
const highlighter = await createHighlighter({
  themes: [createCssVariablesTheme()],
  langs: ["xml", ...LANGUAGES.filter((name) => name !== "csproj")],
});

const ALIASES: Record<string, string> = {
  cs: "csharp",
  "c#": "csharp",
  cshtml: "xml",
  razor: "xml",
  csproj: "xml",
  props: "xml",
  targets: "xml",
  config: "xml",
  html: "xml",
  yml: "yaml",
  sh: "shellscript",
  bash: "shellscript",
  shell: "shellscript",
  console: "shellscript",
  dockerfile: "docker",
  ps1: "powershell",
  mjs: "javascript",
  js: "javascript",
  jsonc: "json",
  tsql: "sql",
};

/** One letter per kind of token, which `styles/code.css` colours; class names, because the policy forbids inline styles. */
const KINDS: Record<string, string> = {
  keyword: "k",
  string: "s",
  "string-expression": "s",
  constant: "n",
  comment: "c",
  function: "f",
  parameter: "p",
  link: "s",
};

/** The lines of `code` as coloured runs. An unknown language gives plain text, never an error. */
export function highlight(code: string, language: string): Token[][] {
  const name = ALIASES[language.toLowerCase()] ?? language.toLowerCase();
  const known = highlighter.getLoadedLanguages().includes(name);
  const lines = highlighter.codeToTokensBase(code, { lang: known ? name : "text", theme: "css-variables" });
  return lines.map((line) => merge(line.map(({ content, color }) => token(content, color ?? ""))));
}

/** Whether blocks of this language may break their lines: commands and statements, not code that is indented. */
export function wraps(language: string): boolean {
  return ["shellscript", "sql"].includes(ALIASES[language.toLowerCase()] ?? language.toLowerCase());
}

/** Language of a file by its name, for highlighting. */
export function languageOf(path: string): string {
  const name = path.split("/").at(-1)?.toLowerCase() ?? "";
  return name.startsWith("dockerfile") ? "docker" : (name.split(".").at(-1) ?? "");
}

function token(text: string, color: string): Token {
  const kind = KINDS[/--shiki-token-([a-z-]+)/.exec(color)?.[1] ?? ""];
  return kind === undefined || text.trim() === "" ? { text } : { text, kind };
}

/** Fewer elements weigh less: neighbours of one kind become one run, white space joins what is before it. */
function merge(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const next of tokens) {
    const last = merged.at(-1);
    if (last !== undefined && (last.kind === next.kind || next.text.trim() === "")) {
      merged[merged.length - 1] = { ...last, text: last.text + next.text };
    } else merged.push(next);
  }
  return merged;
}
