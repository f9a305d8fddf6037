import { expect, it } from "vitest";
import { payloads } from "../support/payloads.ts";
import { inBoth } from "./support/both.ts";
import { analyze, openAnalyzer, paste } from "./support/page.ts";
import { withWorker } from "./support/rewrites.ts";
import { none, unfold, watchTraces } from "./support/untouched.ts";

/** An engine that answers every analysis with a message of its own choice; `id` stands for the request's. */
const liar = (message: string): string => `onmessage = (event) => {
  const port = event.ports[0];
  port.onmessage = ({ data: { kind, id, files } }) => {
    if (kind === "start") return port.postMessage({ kind: "ready" });
    if (kind === "classify") return port.postMessage({ kind: "kinds", id, kinds: files.map(() => "csharp") });
    port.postMessage(${message});
  };
};`;

const lies: Readonly<Record<string, string>> = {
  "text for results":
    '{ kind: "result", id, report: { results: "<img src=x onerror=window.__pwned=1>" }, sources: [] }',
  "no message at all": '"<script>window.__pwned=1</script>"',
  "a pollution":
    '{ kind: "result", id, report: JSON.parse(\'{"__proto__":{"polluted":1},"results":[]}\'), sources: [] }',
  "a huge list": '{ kind: "result", id, report: new Array(8e6).fill(0), sources: [] }',
  "a cycle": '(() => { const m = { kind: "result", id, sources: [] }; m.report = m; return m; })()',
  "kinds instead of a result": '{ kind: "kinds", id, kinds: [] }',
};

/** A report in the right shape, with hostile text in every place and regions that lie outside of every text. */
const poisoned = `(() => {
  const texts = ${JSON.stringify(payloads)};
  let next = 0;
  const text = () => texts[next++ % texts.length];
  const region = { startLine: 1e9, startColumn: 1, endLine: 2e9, endColumn: 7 };
  const location = () => ({ file: text(), region });
  const finding = () => ({ message: text(), location: location(), excerpt: text(), confidence: "certain", because: text(), condition: text(), leftToDo: text(), fingerprint: text(),
    fix: { applicability: "safe", summary: text(), edits: [{ file: text(), region, text: text() }] } });
  const rules = ["6.3/update-packages", "6.3/logout-token-typ", "6.3/no-such-rule"];
  const results = texts.map((project, index) => ({ rule: rules[index % 3], project, verdict: ["applies", "doesNotApply", "cantTell"][index % 3], severity: "error", silent: true, reason: text(), question: text(), findings: index % 3 === 0 ? [finding(), finding()] : [] }));
  return { kind: "result", id, sources: texts.map((path) => ({ path, text: text(), kind: "csharp", encoding: "utf-8" })), report: {
    schemaVersion: text(), tool: { name: text(), version: text() }, request: { to: "6.3" }, results,
    inputs: texts.map((path) => ({ path, kind: text(), status: "refused", code: text(), reason: text(), cure: text() })),
    projects: texts.map((path) => ({ path, state: "onPath", product: text(), release: "6.2", version: text(), targetFrameworks: [text()], message: text() })),
    notices: texts.map((message) => ({ code: text(), message, cure: text(), file: text() })) } };
})()`;

inBoth("an engine that lies", (visiting) => {
  for (const [what, message] of Object.entries(lies)) {
    it(`with ${what} is not believed, and nothing of it is shown`, () =>
      visiting(
        () => withWorker(liar(message)),
        async ({ page, site }) => {
          await openAnalyzer(page, site.origin);
          const look = watchTraces(page);
          const { elements } = await look();
          await paste(page, "class A { }");
          await expect(analyze(page)).rejects.toThrow(/broke off.*the engine (?:sent|answered) something that is/s);
          expect(await look()).toEqual({ ...none, elements });
          expect(await page.$eval("#results", (results) => (results as HTMLElement).hidden)).toBe(true);
          expect(await page.$eval("#inputs textarea", (box) => (box as HTMLTextAreaElement).value)).toBe("class A { }");
        },
      ));
  }

  it("in the shape of a report is shown as text", () =>
    visiting(
      () => withWorker(liar(poisoned)),
      async ({ page, site }) => {
        const errors: string[] = [];
        page.on("pageerror", (error) => errors.push(String(error)));
        await openAnalyzer(page, site.origin);
        const look = watchTraces(page);
        const { elements } = await look();
        await paste(page, "class A { }");
        await analyze(page);
        await page.waitForFunction(() =>
          (document.querySelector("#results")?.textContent ?? "").includes("window.__pwned"),
        );
        await unfold(page);
        expect(await look()).toEqual({ ...none, elements });
        expect(errors).toEqual([]);
      },
    ));
});
