import { defineConfig } from "vitest/config";

/** Runs on the built site in `dist`, in Chromium and in Firefox; each file has servers of its own. */
export default defineConfig({
  test: {
    include: ["test/privacy/*.spec.ts"],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
