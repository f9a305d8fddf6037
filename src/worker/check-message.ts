import "./jitless.ts";
import { z } from "zod";
import type { FileKind } from "../analyzer/input.ts";
import type { Progress, Stage } from "../analyzer/request.ts";
import { kinds } from "./check.ts";

/*
 * Messages out of the lockbox are taken as hostile: the engine has handled hostile input. What has another shape, or
 * is larger than any report, ends the engine, and nothing of it is shown.
 */

const stages = ["reading", "analyzing"] as const satisfies Stage[];

const id = z.number().int().nonnegative();
const count = z.number().int().nonnegative();

const Step = z.object({ stage: z.enum(stages), done: count, total: count, file: z.string().nullable() });

const Message = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("progress"), id, progress: Step }),
  z.object({ kind: z.literal("kinds"), id, kinds: z.array(z.enum(kinds)) }),
  // What is inside is checked by `checkResults` and `checkReport`.
  z.object({ kind: z.literal("early"), id, results: z.unknown(), sources: z.unknown() }),
  z.object({ kind: z.literal("result"), id, report: z.unknown(), sources: z.unknown() }),
  z.object({ kind: z.literal("failed"), id: id.nullable(), reason: z.string() }),
]);

export type CheckedMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "kinds"; readonly id: number; readonly kinds: readonly FileKind[] }
  | { readonly kind: "early"; readonly id: number; readonly results: unknown; readonly sources: unknown }
  | { readonly kind: "result"; readonly id: number; readonly report: unknown; readonly sources: unknown }
  | { readonly kind: "failed"; readonly id: number | null; readonly reason: string };

/** Values in a message, arrays' items and objects' fields; far beyond the report of any drop. */
const MOST_VALUES = 5_000_000;
const LONGEST_REASON = 10_000;

/** Counts without recursion and stops at the bound, so that neither depth nor a cycle nor size can hold the page up. */
function isBounded(message: unknown): boolean {
  const open: object[] = typeof message === "object" && message !== null ? [message] : [];
  let counted = 0;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    // Bytes count as one value: asking for the items of a large array would make each of them.
    if (ArrayBuffer.isView(value)) continue;
    for (const item of Array.isArray(value) ? value : Object.values(value)) {
      counted += 1;
      if (counted > MOST_VALUES) return false;
      // Most values are no objects, and a list of them all would take the page longer than the rest.
      if (typeof item === "object" && item !== null) open.push(item);
    }
  }
  return true;
}

/** The message if it is one of the protocol's, without fields that nobody knows; else null. */
export function checkMessage(data: unknown): CheckedMessage | null {
  if (!isBounded(data)) return null;
  const checked = Message.safeParse(data);
  if (!checked.success) return null;
  const message = checked.data;
  return message.kind === "failed" ? { ...message, reason: message.reason.slice(0, LONGEST_REASON) } : message;
}
