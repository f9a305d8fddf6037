import { z } from "zod";
import { Report } from "../schema/report.ts";

// Zod would try `new Function` otherwise, which the page's policy reports as a violation.
z.config({ jitless: true });

const Sources = z.array(z.object({ path: z.string(), text: z.string() }));

export type CheckedReport =
  | { readonly kind: "report"; readonly report: Report; readonly sources: ReadonlyMap<string, string> }
  | { readonly kind: "failed"; readonly reason: string };

/**
 * Takes an answer of the engine only if it has the shape of a report. The engine has handled hostile input, so its
 * answer is hostile too: unknown fields are dropped, and every text is later shown as text.
 */
export function checkReport(report: unknown, sources: unknown): CheckedReport {
  const checked = Report.safeParse(report);
  const texts = Sources.safeParse(sources);
  if (!checked.success || !texts.success) {
    return { kind: "failed", reason: "the engine answered something that is not a report" };
  }
  return { kind: "report", report: checked.data, sources: new Map(texts.data.map(({ path, text }) => [path, text])) };
}
