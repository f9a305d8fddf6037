import type { Problem } from "../problem.ts";
import type { RuleFolder } from "../sources.ts";
import { allRules, type Check, problemAt } from "./check.ts";

export const fix: Check = {
  name: "fix",
  description: "A fix that edits has edits with all they need, and a manual one has none.",
  check: (catalog) =>
    allRules(catalog).flatMap((rule) => [...amountProblems(rule), ...renameProblems(rule), ...apiProblems(rule)]),
};

function amountProblems({ source }: RuleFolder): Problem[] {
  const { fix: value, detect } = source.value;
  if (value === undefined) return [];
  const clauseEdits = detect.some((clause) => (clause.edits?.length ?? 0) > 0);
  if (value.applicability === "manual") {
    if (value.edits.length === 0) return [];
    return [
      problemAt(
        source,
        ["fix", "applicability"],
        "a manual fix has edits",
        "use `safe` or `unsafe`, or remove the edits",
      ),
    ];
  }
  if (value.edits.length > 0 || clauseEdits) return [];
  return [
    problemAt(
      source,
      ["fix"],
      `a fix that is \`${value.applicability}\` has no edits`,
      "add `edits:`, or use `manual`",
    ),
  ];
}

function renameProblems({ source }: RuleFolder): Problem[] {
  const { fix: value, apis } = source.value;
  const known = apis.some((api) => api.to !== undefined);
  return (value?.edits ?? []).flatMap((edit, index) =>
    edit.kind === "rename" && edit.to === undefined && !known
      ? [
          problemAt(
            source,
            ["fix", "edits", index],
            "a rename without a new name",
            "add `to:` here or to the entry in `apis`",
          ),
        ]
      : [],
  );
}

function apiProblems({ source }: RuleFolder): Problem[] {
  return source.value.apis.flatMap((api, index) => {
    const first = source.value.apis.findIndex((other) => other.id === api.id && other.change === api.change);
    const twice =
      first === index ? [] : [problemAt(source, ["apis", index, "id"], `\`${api.id}\` is listed twice`, "remove one")];
    if (api.change !== "renamed" || api.to !== undefined) return twice;
    return [...twice, problemAt(source, ["apis", index, "change"], "`renamed` without the new name", "add `to:`")];
  });
}
