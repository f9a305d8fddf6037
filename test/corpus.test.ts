import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { ACCURACY_FILE, measureCorpus } from "../scripts/corpus/measure.ts";
import { readCorpus } from "../scripts/corpus/read.ts";
import { accuracyText } from "../scripts/corpus/text.ts";
import { toJson } from "../src/catalog/json.ts";
import type { CorpusAccuracy } from "../src/report/accuracy.ts";
import { catalog, sharedEngine } from "./support/analyze.ts";

const published = await catalog();
let accuracy: CorpusAccuracy;

beforeAll(async () => {
  accuracy = measureCorpus(published, await sharedEngine());
  console.log(accuracyText(accuracy));
});

const precisionOf = (confidence: string) =>
  accuracy.byConfidence.find((score) => score.confidence === confidence)?.precision;

describe("on the labelled corpus", () => {
  it("`certain` is right at least 98 times in 100", () => {
    expect(precisionOf("certain")).toBeGreaterThanOrEqual(0.98);
  });

  it("`likely` is right at least 90 times in 100", () => {
    expect(precisionOf("likely")).toBeGreaterThanOrEqual(0.9);
  });

  it("95 of 100 findings are right, and 95 of 100 places are found", () => {
    expect(accuracy.overall.precision).toBeGreaterThanOrEqual(0.95);
    expect(accuracy.overall.recall).toBeGreaterThanOrEqual(0.95);
  });

  it("there are enough places to say so, and as many that could mislead", () => {
    expect(accuracy.files).toBeGreaterThanOrEqual(60);
    expect(accuracy.overall.labelled).toBeGreaterThanOrEqual(300);
    expect(accuracy.tempting).toBeGreaterThanOrEqual(accuracy.overall.labelled);
  });

  it("every rule that can be found in files is among the labels", () => {
    const labelled = new Set(readCorpus().flatMap(({ labels }) => labels.map(({ rule }) => rule)));
    const releases = new Set(readCorpus().map(({ release }) => release));
    const unseen = published.rules
      .filter((rule) => releases.has(rule.release))
      .filter((rule) => rule.detect.length > 0 || rule.apis.some((api) => api.detect))
      .filter((rule) => !labelled.has(rule.id))
      .map((rule) => rule.id);
    expect(unseen).toEqual([]);
  });

  it("labels name rules of the catalog", () => {
    const known = new Set(published.rules.map((rule) => rule.id));
    const unknown = readCorpus().flatMap(({ labels }) => labels.filter(({ rule }) => !known.has(rule)));
    expect(unknown).toEqual([]);
  });

  it("the site shows this measurement; else `npm run corpus` writes it", () => {
    expect(readFileSync(ACCURACY_FILE, "utf8")).toBe(toJson(accuracy));
  });
});
