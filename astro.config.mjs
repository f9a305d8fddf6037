import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

/*
 * `SITE_BASE` puts the site below a path (`/identityserver-upgrade/`), `SITE_URL` names its origin for absolute links.
 * No script and no style is ever inlined, so that the policy of every page needs neither hashes nor `unsafe-inline`.
 */
export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.SITE_BASE || "/",
  output: "static",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "never" },
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  vite: {
    worker: { format: "es" },
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  },
});
