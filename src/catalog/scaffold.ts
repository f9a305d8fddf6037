import { RuleId } from "../schema/vocabulary.ts";
import { listOf } from "./closest.ts";
import { HEADINGS } from "./prose.ts";

/** Stands where the author has to write; the check `blanks` finds what is left of it. */
export const BLANK = "FILL IN";

export type Scaffold =
  | { readonly kind: "files"; readonly files: ReadonlyMap<string, string>; readonly folders: readonly string[] }
  | { readonly kind: "refused"; readonly message: string };

/** The files of a new rule, which validates but for its blanks; refuses ids that are malformed, taken or without release. */
export function scaffoldRule(id: string, existing: readonly string[], releases: readonly string[]): Scaffold {
  if (!RuleId.safeParse(id).success) {
    return refused(
      `\`${id}\` is no rule id; write \`<release>/<kebab-case-name>\`, for example \`6.3/logout-token-typ\``,
    );
  }
  const release = id.slice(0, id.indexOf("/"));
  if (!releases.includes(release)) {
    return refused(
      `release \`${release}\` is not in the catalog; known releases: ${listOf(releases)}. Write its \`release.yml\` first`,
    );
  }
  if (existing.includes(id)) {
    return refused(
      `\`${id}\` exists already; edit \`rules/${id}/rule.yml\`, or choose another name (ids are never reused)`,
    );
  }
  const evidence = { tag: `${release}.0`, repository: "DuendeSoftware/IdentityServer", file: BLANK };
  const since = `${release}.0`;
  return ruleFiles(id, { about: "the change", since, effects: ["source"], claims: NO_CLAIMS, evidence });
}

/** What is known of a rule before anybody has written it. */
export interface RuleDraft {
  /** What a title names. */
  readonly about: string;
  readonly since: string;
  readonly effects: readonly string[];
  /** YAML of `apis`, `apisFrom` or `database`, each line ended. */
  readonly claims: string;
  readonly evidence: { readonly tag: string; readonly repository: string; readonly file: string };
}

const NO_CLAIMS = `apis: [] # - { id: "M:Ns.Type.Member", change: removed }; ids as in ../facts/api.json\n`;

/** The files of a new rule: what the draft says, and blanks. */
export function ruleFiles(id: string, draft: RuleDraft): Extract<Scaffold, { kind: "files" }> {
  const folder = `rules/${id}`;
  const files = new Map([
    [`${folder}/rule.yml`, ruleYaml(draft)],
    [`${folder}/rule.md`, ruleProse()],
  ]);
  return { kind: "files", files, folders: ["before", "after", "ok"].map((name) => `${folder}/${name}`) };
}

function refused(message: string): Scaffold {
  return { kind: "refused", message };
}

function ruleProse(): string {
  return `${HEADINGS.map((heading) => `## ${heading}\n\n${BLANK}`).join("\n\n")}\n`;
}

function ruleYaml({ about, since, effects, claims, evidence }: RuleDraft): string {
  return `# yaml-language-server: $schema=../../../public/schema/v1/rule-source.schema.json
title: "${BLANK}: ${about}, not the cure"
summary: "${BLANK}: one sentence that stands alone"
kind: change # or step, with its number in \`step:\`
effects: [${effects.join(", ")}] # source, binary, behavioral, schema, config, dependency
severity: error # error: does not build, start or migrate; warning: behaves differently; note
audience: everyone # or { feature: … }, { customization: … }, rare
phase: during # before, during or after the package update
since: ${since}
# silent: true # compiles and passes tests, and production behaves differently; then \`notice:\` is required
${claims}detect: [] # further detectors; with any, mark two findings in before/ and put near misses into ok/
# question: "Yes means that the rule applies?" # required with \`always: cantTell\`
evidence:
  - tag: ${evidence.tag}
    repository: ${evidence.repository}
    file: "${evidence.file}" # or symbol: or schema:, as the facts name it
    claim: "${BLANK}"
vendor: undocumented # or documented, or { corrected: … }
`;
}
