import MarkdownIt from "markdown-it";
import { href, ruleAddress } from "./address.ts";
import { highlight, wraps } from "./highlight.ts";

const RULE_LINK = /^(?:rule:|\.\.\/|\/rules\/)?(\d+\.\d+\/[a-z0-9-]+)\/?(#[\w-]*)?$/;
const SIBLING_LINK = /^\.\.\/([a-z0-9-]+)\/?(?:rule\.md)?(#[\w-]*)?$/;

/** Raw HTML in a source stays text: `html: false` escapes it. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
const escapeText = markdown.utils.escapeHtml;

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export interface Rendering {
  readonly html: string;
  readonly headings: readonly Heading[];
}

export interface MarkdownOptions {
  /** Release that sibling links (`../other-rule/`) belong to. */
  readonly release?: string;
  /** Prefix of heading ids, where several texts share a page. */
  readonly prefix?: string;
}

/** Renders Markdown to HTML whose only elements are those of CommonMark and tables. */
export function renderMarkdown(source: string, { release, prefix = "" }: MarkdownOptions = {}): Rendering {
  const tokens = markdown.parse(source, {});
  const headings: Heading[] = [];
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") {
      const text = tokens[index + 1]?.content ?? "";
      const id = uniqueId(prefix + slug(text), headings);
      token.attrSet("id", id);
      headings.push({ level: Number(token.tag.slice(1)), id, text: text.replaceAll("`", "") });
    }
    for (const child of token.children ?? []) {
      if (child.type === "link_open") child.attrSet("href", resolveLink(String(child.attrGet("href") ?? ""), release));
    }
  });
  return { html: markdown.renderer.render(tokens, markdown.options, {}), headings };
}

markdown.renderer.rules.fence = (tokens, index) => {
  const token = tokens[index];
  const language = token?.info.trim().split(/\s+/)[0] ?? "";
  const lines = highlight((token?.content ?? "").replace(/\n$/, ""), language);
  const code = lines
    .map((line) =>
      line
        .map(({ text, kind }) =>
          kind === undefined ? escapeText(text) : `<span class="${kind}">${escapeText(text)}</span>`,
        )
        .join(""),
    )
    .join("\n");
  return `<pre class="code${wraps(language) ? " wraps" : ""}" tabindex="0" role="group" aria-label="${escapeText(codeLabel(language))}" data-copy><code>${code}</code></pre>\n`;
};

/* A corner without words heads nothing: it is a plain cell, or screen readers announce an empty heading. */
markdown.core.ruler.push("empty_headers", ({ tokens }) => {
  tokens.forEach((token, index) => {
    const close = tokens[index + 2];
    if (token.type !== "th_open" || tokens[index + 1]?.content !== "" || close === undefined) return;
    token.tag = "td";
    close.tag = "td";
  });
});

markdown.renderer.rules.table_open = () =>
  '<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>';
markdown.renderer.rules.table_close = () => "</table></div>";

const NAMES: Record<string, string> = {
  csharp: "C#",
  cs: "C#",
  sql: "SQL",
  sh: "shell",
  bash: "shell",
  json: "JSON",
  xml: "XML",
  yaml: "YAML",
};

function codeLabel(language: string): string {
  return language === "" ? "Code" : `Code, ${NAMES[language] ?? language}`;
}

function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "") || "section"
  );
}

function uniqueId(id: string, taken: readonly Heading[]): string {
  let candidate = id;
  for (let n = 2; taken.some((heading) => heading.id === candidate); n += 1) candidate = `${id}-${n}`;
  return candidate;
}

function resolveLink(target: string, release: string | undefined): string {
  const rule = RULE_LINK.exec(target);
  if (rule?.[1] !== undefined) return ruleAddress(rule[1]) + (rule[2] ?? "");
  const sibling = SIBLING_LINK.exec(target);
  if (sibling?.[1] !== undefined && release !== undefined)
    return ruleAddress(`${release}/${sibling[1]}`) + (sibling[2] ?? "");
  return target.startsWith("/") ? href(target) : target;
}
