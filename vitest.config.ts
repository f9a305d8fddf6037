import { defineConfig } from "vitest/config";

/** Tests that replace what all others share: a global, or the memory that the parser is given. */
const alone = ["test/analyzer/memory.test.ts", "test/site/search.test.ts"];

const all = {
  globalSetup: "test/support/catalog-once.ts",
  testTimeout: 60_000,
  // Engines start in hooks, and a busy machine takes its time over them.
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // On two cores vitest would leave one idle for its own main thread, which has next to nothing to do here.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...all,
          name: "shared",
          include: ["test/**/*.test.ts"],
          exclude: [...alone, "test/e2e/**", "node_modules/**"],
          // Files of one worker share its modules: to load catalog and analyzer anew for each took a third of the run.
          isolate: false,
        },
      },
      { test: { ...all, name: "alone", include: alone } },
    ],
  },
});
