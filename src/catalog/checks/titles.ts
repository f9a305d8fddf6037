import { allRules, type Check, problemAt } from "./check.ts";

export const titles: Check = {
  name: "titles",
  description: "Titles and summaries are one line; a title has no final stop and belongs to one rule.",
  check: (catalog) => {
    const owners = new Map<string, string>();
    return allRules(catalog).flatMap(({ id, source }) => {
      const { title, summary } = source.value;
      const problems = [];
      if (/[.!]\s*$/.test(title))
        problems.push(problemAt(source, ["title"], "title ends with a stop", "remove the final stop"));
      if (/\n/.test(title)) problems.push(problemAt(source, ["title"], "title has several lines", "write one line"));
      if (/\n/.test(summary.trim()))
        problems.push(problemAt(source, ["summary"], "summary has several lines", "write one line"));
      const owner = owners.get(title);
      if (owner !== undefined)
        problems.push(problemAt(source, ["title"], `\`${owner}\` has the same title`, "tell the two apart"));
      owners.set(title, id);
      return problems;
    });
  },
};
