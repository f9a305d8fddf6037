import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { csproj, openAnalyzer, paste } from "../support/analyzer.ts";
import { probe } from "../support/probe.ts";
import { expect, listen, test } from "../support/site.ts";

/** Another origin that writes down whatever reaches it and answers everything. */
async function stranger(): Promise<{ origin: string; hits: string[]; close: () => void }> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" });
    response.end("postMessage('LEAK')");
  });
  server.on("upgrade", (request, socket) => {
    hits.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  return { origin: await listen(server), hits, close: () => server.close() };
}

const integrityOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** Serves another worker; with `matching`, the page is made to expect it, as if the site itself were hostile. */
async function replaceWorker(page: Page, text: string, matching: boolean): Promise<void> {
  await page.route("**/engine/worker.*.js", (route) => route.fulfill({ contentType: "text/javascript", body: text }));
  if (!matching) return;
  await page.route("**/analyze/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const replaced = html.replace(
      /(engine\/worker\.[^}]*?integrity(?:&quot;|&#34;|"):(?:&quot;|&#34;|"))sha256-[^&"]+/,
      `$1${integrityOf(text)}`,
    );
    expect(replaced).not.toBe(html);
    await route.fulfill({ response, body: replaced });
  });
}

test("a hostile engine reaches nothing, neither another origin nor its own", async ({ page, site, trouble }) => {
  trouble.allow(
    /Content Security Policy|Trusted|Refused|violates|blocked|importScripts|WebTransport|Failed to load resource/i,
  );
  const other = await stranger();
  await replaceWorker(page, probe(other.origin, site.origin), true);
  await openAnalyzer(page);
  await paste(page, csproj);
  const before = site.log.length;
  await page.locator("#analyze").click();
  const said = await page
    .getByRole("alert")
    .getByText(/fetchOther/)
    .textContent();
  const outcome: Record<string, string> = JSON.parse((said ?? "").replace(/^[^{]*/, ""));
  expect(Object.keys(outcome).length).toBeGreaterThanOrEqual(18);
  expect(Object.entries(outcome).filter(([, result]) => result === "LEAK")).toEqual([]);
  expect(other.hits).toEqual([]);
  expect(site.log.slice(before).filter((line) => !line.includes("/engine/") && !line.includes("/catalog/"))).toEqual(
    [],
  );
  other.close();
});

test("the probe does get out of a plain worker on a page with a strict policy, so the test above can fail", async ({
  page,
  trouble,
}) => {
  trouble.allow(/./);
  const other = await stranger();
  const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'";
  const server = createServer((request, response) => {
    const answer = (type: string, body: string): void => {
      response.writeHead(200, { "content-type": type });
      response.end(body);
    };
    if (request.url === "/probe.js") return answer("text/javascript", probe(other.origin, "http://127.0.0.1:9"));
    if (request.url === "/page.js") {
      return answer(
        "text/javascript",
        "const w = new Worker('/probe.js'); w.onmessage = (e) => { document.title = JSON.stringify(e.data) }; w.postMessage(null)",
      );
    }
    answer(
      "text/html",
      `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="/page.js"></script>`,
    );
  });
  await page.goto(await listen(server));
  await expect(page).toHaveTitle(/fetchOther/);
  expect(other.hits).toContain("GET /fetch");
  expect(other.hits.length).toBeGreaterThan(3);
  other.close();
  server.close();
});

test("a worker with other bytes than the built ones is refused before it gets anything", async ({
  page,
  site,
  trouble,
}) => {
  trouble.allow(/integrity|digest/i);
  const other = await stranger();
  await replaceWorker(page, probe(other.origin, site.origin), false);
  await openAnalyzer(page);
  await paste(page, csproj);
  await page.locator("#analyze").click();
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
  await expect(page.locator("#inputs textarea").first()).toHaveValue(csproj);
  expect(other.hits).toEqual([]);
  other.close();
});

test("an engine that cannot be fetched gives a cure, and the next try works", async ({ page, trouble }) => {
  trouble.allow(/Failed to load resource|net::ERR/);
  await page.route("**/engine/**", (route) => route.abort());
  await openAnalyzer(page);
  await paste(page, csproj);
  await page.locator("#analyze").click();
  await expect(page.getByRole("alert")).toContainText("Check the connection");
  await page.unroute("**/engine/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("#results-heading")).toBeFocused();
});

test("an answer that is not a report is not shown", async ({ page }) => {
  const liar = `onmessage = (event) => { const port = event.ports[0]; port.onmessage = ({ data }) => {
    if (data.kind === "start") port.postMessage({ kind: "ready" });
    else if (data.kind === "classify") port.postMessage({ kind: "kinds", id: data.id, kinds: ["<b>", 7] });
    else port.postMessage({ kind: "result", id: data.id, report: { results: "<img src=x onerror=alert(1)>" }, sources: [] });
  } }`;
  await replaceWorker(page, liar, true);
  await openAnalyzer(page);
  await paste(page, csproj);
  await page.locator("#analyze").click();
  await expect(page.getByRole("alert")).toContainText("not a report");
  await expect(page.locator("#results")).toBeHidden();
});
