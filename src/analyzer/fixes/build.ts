import type { Rule } from "../../schema/catalog.ts";
import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";
import { addMembers } from "./add-members.ts";
import { addPackage } from "./add-package.ts";
import { addSets } from "./add-sets.ts";
import { addStatement } from "./add-statement.ts";
import { adjustParameters } from "./adjust-parameters.ts";
import { completeMigration } from "./complete-migration.ts";
import type { FixContext } from "./fix-context.ts";
import { moveElements } from "./move-elements.ts";
import { rename } from "./rename.ts";
import { replaceMatch, replaceValue } from "./replace.ts";
import { setOption } from "./set-option.ts";
import { setPackageVersion } from "./set-package-version.ts";
import { setSdk } from "./set-sdk.ts";
import { setServiceType } from "./set-service-type.ts";
import { setTargetFramework } from "./set-target-framework.ts";
import { wrapArguments } from "./wrap-arguments.ts";
import { wrapValue } from "./wrap-value.ts";

function editsOf(template: EditTemplate, match: Match, rule: Rule, context: FixContext): readonly SpanEdit[] | null {
  switch (template.kind) {
    case "setPackageVersion":
      return setPackageVersion(template, match, context);
    case "addPackage": {
      const added = addPackage(template, context);
      return added.kind === "edits" ? added.edits : null;
    }
    case "setTargetFramework":
      return setTargetFramework(template, match, rule, context);
    case "rename":
      return rename(match, template, rule.apis, context);
    case "adjustParameters":
      return adjustParameters(match, template, rule.apis, context);
    case "wrapArguments":
      return wrapArguments(match, template, context);
    case "setSdk":
      return setSdk(template, match);
    case "setServiceType":
      return setServiceType(match, template, context);
    case "setOption":
      return setOption(match, template, context);
    case "addMembers":
      return addMembers(match, template, context);
    case "addSets":
      return addSets(match, template, context);
    case "addStatement":
      return addStatement(match, template, context);
    case "moveElements":
      return moveElements(match, template, context);
    case "completeMigration":
      return completeMigration(match, rule, context);
    case "replaceValue":
      return replaceValue(match, template);
    case "wrapValue":
      return wrapValue(match, template, context);
    case "replaceMatch":
      return replaceMatch(match, template, context);
    default:
      return template satisfies never;
  }
}

/**
 * Edits of the first template that fits the place; templates of one rule are alternatives by kind of place.
 * Null when none fits: the finding is then work left to do.
 */
export function buildEdits(
  templates: readonly EditTemplate[],
  match: Match,
  rule: Rule,
  context: FixContext,
): readonly SpanEdit[] | null {
  for (const template of templates) {
    const edits = editsOf(template, match, rule, context);
    if (edits && edits.length > 0) return edits;
  }
  return null;
}
