import { defineConfig } from "@playwright/test";
import { browserPath } from "./test/support/browsers.ts";

const longTasks = "**/long-tasks.spec.ts";

/** Runs on the built site in `dist`, with the system's Chromium; nothing is downloaded. */
export default defineConfig({
  testDir: "test/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  // Tasks of the page are measured while no other test takes the processor.
  projects: [
    { name: "pages", testIgnore: longTasks },
    { name: "long tasks", testMatch: longTasks, workers: 1, dependencies: ["pages"] },
  ],
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  outputDir: "node_modules/.cache/e2e",
  use: {
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: browserPath("chromium"),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
