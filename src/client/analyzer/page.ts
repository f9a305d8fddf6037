import type { Answer } from "./answers.ts";
import { byId } from "./dom.ts";
import { createEngineLoader } from "./engine.ts";
import type { Decision } from "./fix-choices.ts";
import type { Manifest } from "./manifest.ts";
import { createStatus } from "./status.ts";
import { createWorkspace } from "./workspace.ts";

/* What the parts of the page share: its own markup, and the state that lasts as long as the page is open. */

export const app = byId("analyzer", "div");
export const dropZone = byId("drop-zone", "div");
export const from = byId("from", "select");
export const to = byId("to", "select");
export const sample = byId("sample", "select");
export const results = byId("results", "section");
export const status = createStatus(byId("analyzer-live", "p"), byId("analyzer-trouble", "div"));

export const manifest = JSON.parse(app.dataset.manifest ?? "") as Manifest;
export const loader = createEngineLoader(manifest, () =>
  status.mention("Ready: everything is loaded, and the network is no longer needed."),
);
export const workspace = createWorkspace();

/** Answers to questions, in memory only. */
export const answers = new Map<string, Answer>();

/** Decisions about fixes, in memory only. */
export const decisions = new Map<string, Decision>();
