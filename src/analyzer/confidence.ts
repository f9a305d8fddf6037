import type { Confidence } from "../schema/vocabulary.ts";

const strength: Record<Confidence, number> = { possible: 0, likely: 1, certain: 2 };

/** Whether the first is surer than the second. */
export const isSurer = (a: Confidence, b: Confidence): boolean => strength[a] > strength[b];

/** The less sure of two. */
export const weaker = (a: Confidence, b: Confidence): Confidence => (isSurer(a, b) ? b : a);

/** What is left of a confidence after one doubt; `possible` stays. */
export const oneStepLower = (confidence: Confidence): Confidence => (confidence === "certain" ? "likely" : "possible");
