import { expect, test } from "vitest";
import { problemsOf, releaseWith, ruleWith } from "./tree.ts";

const RULE_FILE = "rules/6.3/service-changed/rule.yml";

test("the model catalog has no problems", () => {
  expect(problemsOf()).toEqual([]);
});

test("an unknown key is named with its line and column, and with the key that was meant", () => {
  expect(problemsOf(ruleWith("    message:", "    mesage:"))).toEqual([
    `${RULE_FILE}:19:5 detect.0.mesage unknown key; did you mean \`message\`?`,
  ]);
  expect(problemsOf(ruleWith("range:", "rang:"))).toEqual([
    `${RULE_FILE}:18:55 detect.0.find.rang unknown key; did you mean \`range\`?`,
  ]);
});

test("a misspelt copy of a key that is there is to be removed", () => {
  expect(problemsOf(ruleWith("    message:", "    mesage: x\n    message:"))).toEqual([
    `${RULE_FILE}:19:5 detect.0.mesage unknown key; remove it; \`message\` is there already`,
  ]);
});

test("a word that is not allowed lists those that are", () => {
  expect(problemsOf(ruleWith("severity: error", "severity: eror"))).toEqual([
    `${RULE_FILE}:5:11 severity \`eror\` is not allowed here; did you mean \`error\`? (allowed: \`error\`, \`warning\`, \`note\`)`,
  ]);
  expect(problemsOf(ruleWith("kind: rename", "kind: move"))[0]).toMatch(
    /^rules\/6\.3\/service-changed\/rule\.yml:24:13 fix\.edits\.0\.kind `move` is not allowed here; .*`setPackageVersion`, .*`replaceMatch`/,
  );
});

test("a missing key points to its parent and says what belongs there", () => {
  expect(problemsOf(ruleWith("severity: error\n", ""))[0]).toMatch(
    /^rules\/6\.3\/service-changed\/rule\.yml:1:1 severity missing key; add `severity:`, one of `error`, `warning`, `note`/,
  );
  const inDetect = problemsOf(ruleWith('    message: "version `{version}` comes before the change"\n', ""));
  expect(inDetect).toHaveLength(1);
  expect(inDetect[0]).toMatch(
    /^rules\/6\.3\/service-changed\/rule\.yml:18:5 detect\.0\.message missing key; add `message:`/,
  );
});

test("a union complains about the branch that was meant", () => {
  expect(problemsOf(ruleWith("audience: everyone", "audience: { featur: x }"))).toEqual([
    `${RULE_FILE}:6:13 audience.featur unknown key; did you mean \`feature\`?`,
  ]);
  expect(problemsOf(ruleWith("audience: everyone", "audience: evryone"))).toEqual([
    `${RULE_FILE}:6:11 audience \`evryone\` is not allowed here; did you mean \`everyone\`? (allowed: \`everyone\`, \`rare\`), or a map with \`feature\` or \`customization\``,
  ]);
});

test("conditions are followed to any depth", () => {
  const nested = "    when: { kind: all, of: [{ kind: not, of: { kind: package, idd: x } }] }\n    message:";
  expect(problemsOf(ruleWith("    message:", nested))).toEqual([
    `${RULE_FILE}:19:63 detect.0.when.of.0.of.idd unknown key; did you mean \`id\`?`,
  ]);
  expect(problemsOf(ruleWith("    message:", "    when: { kind: nope }\n    message:"))[0]).toContain(
    ":19:19 detect.0.when.kind `nope` is not allowed here; allowed: `symbol`, ",
  );
});

test("YAML errors have a place too", () => {
  expect(problemsOf(ruleWith("severity: error", "severity: error\nseverity: note"))).toEqual([
    `${RULE_FILE}:6:1 YAML: map keys must be unique; correct the syntax`,
  ]);
  expect(problemsOf(ruleWith("severity: error", "severity: [error"))[0]).toMatch(/rule\.yml:6:1 YAML: /);
  expect(problemsOf({ "rule.yml": "" })).toEqual([
    `${RULE_FILE}:1:1 expected object, found nothing; write a value of type object`,
  ]);
});

test("aliases that explode are refused", () => {
  const row = (name: string, of: string) =>
    `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(",")}]\n`;
  const bomb = `a: &a [x]\n${row("b", "a")}${row("c", "b")}${row("d", "c")}${row("e", "d")}`;
  expect(problemsOf({ "rule.yml": bomb })[0]).toMatch(/rule\.yml:1:1 YAML: excessive alias count/);
});

test("a number where a string belongs is to be quoted, and a link to be https", () => {
  expect(problemsOf(releaseWith('release: "6.3"', "release: 6.3"))).toEqual([
    "rules/6.3/release.yml:1:10 release expected string, found `6.3`; put it in quotes",
  ]);
  expect(problemsOf(releaseWith('"https://example.test/guide"', '"http://example.test/guide"'))).toEqual([
    "rules/6.3/release.yml:27:29 guide.url `http://example.test/guide` has the wrong form; a link is an absolute https URL",
  ]);
});

test("a text that is too long says by how much", () => {
  expect(problemsOf(ruleWith("The service changed", "x".repeat(130)))).toEqual([
    `${RULE_FILE}:1:8 title is too long: 130 characters; shorten it to at most 120`,
  ]);
});

test("all problems come at once, over all files, sorted by place", () => {
  const found = problemsOf({
    ...ruleWith("severity: error", "severity: eror\nsilentt: true"),
    ...releaseWith("kind: defect", "kind: bug"),
    "rule.md": "# Title\n",
    "notes.txt": "?",
  });
  expect(found.map((line) => line.split(" ")[0])).toEqual([
    "rules/6.3/release.yml:15:13",
    "rules/6.3/service-changed/notes.txt:1:1",
    "rules/6.3/service-changed/rule.md:1:1",
    "rules/6.3/service-changed/rule.md:2:1",
    "rules/6.3/service-changed/rule.md:2:1",
    "rules/6.3/service-changed/rule.md:2:1",
    "rules/6.3/service-changed/rule.md:2:1",
    "rules/6.3/service-changed/rule.yml:5:11",
    "rules/6.3/service-changed/rule.yml:6:1",
  ]);
});

test("missing and unexpected files are named with what to do", () => {
  expect(problemsOf({ "rule.md": null })).toEqual([
    "rules/6.3/service-changed/rule.md:1:1 missing file; add it; `npm run new-rule` shows its headings",
  ]);
  expect(problemsOf({ "rules/6.3/guide.mdx": null, "rules/notes.md": "" })).toEqual([
    "rules/6.3/guide.mdx:1:1 missing file; add the prose around the rules",
    "rules/notes.md:1:1 unexpected file; below `rules/` there are `catalog.yml` and one folder per release, such as `6.3`",
  ]);
  expect(problemsOf({ "rules/6.3/Bad_Name/rule.md": "" })[0]).toBe(
    "rules/6.3/Bad_Name/rule.md:1:1 missing heading `## How to upgrade`; add it with its text",
  );
});
