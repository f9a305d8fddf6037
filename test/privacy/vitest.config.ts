import { defineConfig } from "vitest/config";

/** Runs on the built site in `dist`, in Chromium and in Firefox, one file after the other. */
export default defineConfig({
  test: {
    include: ["test/privacy/*.spec.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
