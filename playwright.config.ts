import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Runs on the built site in `dist`, with the system's Chromium; nothing is downloaded. */
export default defineConfig({
  testDir: "test/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  outputDir: "node_modules/.cache/e2e",
  use: {
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env["CHROME_PATH"] ?? browsers.find((path) => existsSync(path)) ?? "chromium",
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
