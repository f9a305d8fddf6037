import type { Rule } from "../schema/catalog.ts";
import type { PrimitiveDetector } from "../schema/detector.ts";
import { segmentsOf, tellingSegment } from "./asked-settings.ts";
import { ownerOf } from "./detectors/lacking.ts";
import { namesInUse, plainName } from "./detectors/schema-tables.ts";
import { frameworkName } from "./moniker.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { discoveryDocuments } from "./readers/discovery.ts";

/*
 * What detectors watch, as keys: a detector can match in a project only where one of its keys is among those of the
 * project's facts. The other direction is the detector's business.
 */

/** A path of wild cards alone watches every setting. */
function settingKey(path: string): string {
  const segment = tellingSegment(path);
  return segment === null ? "setting" : `setting:${segment}`;
}

function watchedBy(detector: PrimitiveDetector): readonly string[] {
  switch (detector.kind) {
    case "symbol":
      return [detector.id].flat().map((id) => `symbol:${id}`);
    case "literal":
      return detector.value.map((value) => `literal:${value}`);
    case "query":
      return [`query:${detector.query}`];
    case "package":
      return [detector.id].flat().map((id) => `package:${id.toLowerCase().replace(/\*.*$/s, "*")}`);
    case "lockFile":
      return detector.id.map((id) => `locked:${id.toLowerCase()}`);
    case "targetFramework":
      return [detector.id].flat().map((id) => `framework:${frameworkName(id)}`);
    case "property":
      return [`property:${detector.name.toLowerCase()}`];
    case "setting":
      return [settingKey(detector.path)];
    case "sdk":
      return ["sdk"];
    case "image":
      return [`image:${detector.name.toLowerCase()}`];
    case "word":
      return detector.value.map((value) => `word:${value}`);
    case "mirror":
      return [detector.model].flat().map((model) => `mirror:${model}`);
    case "discovery":
      return ["discovery"];
    case "migration":
    case "sql":
      // An absent table is looked for beside one that is there, absent columns in their own.
      return [
        ...(detector.beside === undefined ? [] : [detector.beside]),
        ...(detector.beside === undefined || detector.columns ? [detector.table] : []),
      ].map((table) => `table:${plainName(table)}`);
    default:
      return detector satisfies never;
  }
}

/** Keys of everything from which a rule makes findings; its conditions are looked at only where there is a match. */
export function watchedByRule(rule: Rule): ReadonlySet<string> {
  const keys = new Set(rule.detect.flatMap((clause) => watchedBy(clause.find)));
  for (const api of rule.apis) {
    if (!api.detect) continue;
    keys.add(`symbol:${api.id}`);
    // A member that implementors lack is missed at the types that implement its declaring type.
    if (api.change === "newMember") keys.add(`symbol:T:${ownerOf(api.id)}`);
  }
  return keys;
}

/** The name itself, and every prefix that a `*` may stand behind. */
function* prefixKeys(kind: "package" | "framework", name: string): Iterable<string> {
  const lower = name.toLowerCase();
  yield `${kind}:${lower}`;
  for (let length = 0; length <= lower.length; length++) yield `${kind}:${lower.slice(0, length)}*`;
}

const keysByFacts = new WeakMap<ProjectFacts, ReadonlySet<string>>();

function collectKeys({
  project,
  unusedVersions,
  sdkPins,
  pipelineImages,
  words,
  csharp,
  schema,
  mirrors,
}: ProjectFacts): Set<string> {
  const keys = new Set<string>();
  for (const use of csharp.uses) keys.add(`symbol:${use.symbol}`);
  for (const literal of csharp.literals) keys.add(`literal:${literal.value}`);
  for (const { query } of csharp.queries) keys.add(`query:${query}`);
  for (const id of new Set([...project.packages, ...unusedVersions].map((fact) => fact.id)))
    for (const key of prefixKeys("package", id)) keys.add(key);
  for (const { id } of project.locked) keys.add(`locked:${id.toLowerCase()}`);
  for (const { moniker } of project.targetFrameworks)
    for (const key of prefixKeys("framework", frameworkName(moniker))) keys.add(key);
  for (const { name } of project.properties) keys.add(`property:${name.toLowerCase()}`);
  if (sdkPins.length > 0) keys.add("sdk");
  if (discoveryDocuments(project).length > 0) keys.add("discovery");
  if (project.settings.length > 0) keys.add("setting");
  for (const { path } of project.settings) for (const segment of segmentsOf(path)) keys.add(`setting:${segment}`);
  for (const { name } of [...project.images, ...pipelineImages]) keys.add(`image:${name}`);
  for (const { word } of words) keys.add(`word:${word}`);
  for (const { model } of mirrors) keys.add(`mirror:${model}`);
  for (const fact of schema.tables) for (const name of namesInUse(fact)) keys.add(`table:${name}`);
  for (const { table } of schema.columns) keys.add(`table:${plainName(table)}`);
  return keys;
}

/** Keys of what a project's files say; collected once. */
export function keysOf(facts: ProjectFacts): ReadonlySet<string> {
  const known = keysByFacts.get(facts) ?? collectKeys(facts);
  keysByFacts.set(facts, known);
  return known;
}

/** Whether a detector can match in a project at all. */
export const mayMatch = (detector: PrimitiveDetector, facts: ProjectFacts): boolean =>
  watchedBy(detector).some((key) => keysOf(facts).has(key));
