import type { Parameter } from "../../schema/facts.ts";
import type { ParameterFact } from "../csharp-facts.ts";
import { plainType } from "../detectors/signature.ts";
import type { SpanEdit } from "../edit.ts";

/** The edit that gives a parameter its new type, in place; null where nothing changes or the type is not to be found. */
export function retype(text: string, item: ParameterFact, was: Parameter, is: Parameter): SpanEdit | null {
  if (plainType(was.type) === plainType(is.type)) return null;
  const start = text.indexOf(item.type, item.span.start);
  if (start < 0 || start + item.type.length > item.span.end) return null;
  return { span: { ...item.span, start, end: start + item.type.length }, text: is.type.replace(/,\s*/g, ", ") };
}
