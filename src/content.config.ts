import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

/** Prose around the rules of a release: `rules/<release>/guide.mdx`, with the release as id. */
const guides = defineCollection({
  loader: glob({ pattern: "*/guide.mdx", base: "./rules", generateId: ({ entry }) => entry.split("/")[0] ?? entry }),
});

export const collections = { guides };
