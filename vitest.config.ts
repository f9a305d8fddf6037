import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "node_modules/**"],
    globalSetup: "test/support/catalog-once.ts",
    // On two cores vitest would leave one idle for its own main thread, which has next to nothing to do here.
    maxWorkers: "100%",
    testTimeout: 60_000,
    // Engines start in hooks, and a busy machine takes its time over them.
    hookTimeout: 60_000,
  },
});
