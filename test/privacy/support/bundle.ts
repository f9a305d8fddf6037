import { resolve } from "node:path";
import { build } from "rolldown";

/** The analyzer page's script with one module of `src/worker` replaced, as one classic text. */
export async function bundleWith(module: string, replacement: string): Promise<string> {
  const { output } = await build({
    input: resolve("src/client/analyzer/main.ts"),
    platform: "browser",
    write: false,
    plugins: [
      {
        name: "replace-one-module",
        resolveId: (id, importer) =>
          importer !== undefined && id.endsWith(`/${module}`) ? resolve(replacement) : null,
      },
    ],
    output: { format: "esm", codeSplitting: false },
    logLevel: "silent",
  });
  return output[0].code;
}
