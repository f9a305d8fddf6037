import { defineConfig } from "@playwright/test";
import { browserPath } from "./test/support/browsers.ts";

/** Tests that measure the page, while no other test takes the processor. */
const alone = "alone/**";

/** Runs on the built site in `dist`, with the system's Chromium; nothing is downloaded. */
export default defineConfig({
  testDir: "test/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  projects: [
    { name: "pages", testIgnore: alone },
    { name: "alone", testMatch: alone, workers: 1, dependencies: ["pages"] },
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
