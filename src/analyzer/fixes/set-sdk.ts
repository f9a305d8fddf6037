import type { EditTemplate } from "../../schema/fix.ts";
import { parseVersion } from "../../versions/nuget-version.ts";
import type { SpanEdit } from "../edit.ts";
import type { SdkFact } from "../facts.ts";
import type { Match } from "../match.ts";

type Template = Extract<EditTemplate, { kind: "setSdk" }>;

/** An SDK as it is written at a place: `8.0.100`, `8.0` where the channel is named, `8.0.x` where a task looks for the latest. */
function written(to: string, takes: SdkFact["takes"]): string {
  const version = parseVersion(to);
  if (!version || takes === "number") return to;
  return `${version.major}.${version.minor}${takes === "floating" ? ".x" : ""}`;
}

/** Names another SDK, in the way in which the place does. */
export function setSdk({ to }: Template, { subject, span }: Match): readonly SpanEdit[] | null {
  return subject.kind === "sdk" ? [{ span, text: written(to, subject.sdk.takes) }] : null;
}
