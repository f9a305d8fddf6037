import { type Api, type FixtureFile, type Rule, SCHEMA_VERSION } from "../schema/catalog.ts";
import type { ApiFact, Signature } from "../schema/facts.ts";
import type { ApiSource, RuleSource } from "../schema/rule-source.ts";
import { buildDatabaseStep } from "./database/build.ts";
import { proofsOf } from "./facts/index.ts";
import type { Fixture, ReleaseFolder, RuleFolder } from "./sources.ts";

/** The published rule: the source with its facts, fixtures without markers, and links. */
export function publishRule(release: ReleaseFolder, rule: RuleFolder): Rule {
  const { audience, apis, apisFrom: _, newNames: _names, database, status, vendor, ...kept } = rule.source.value;
  return {
    schemaVersion: SCHEMA_VERSION,
    id: rule.id,
    release: rule.release,
    name: rule.name,
    ...kept,
    audience: publishAudience(audience),
    apis: apis.flatMap((api) => publishApi(release, api)),
    ...(database === undefined ? {} : { database: buildDatabaseStep(database, release.schema, release.tablesBefore) }),
    vendor: typeof vendor === "string" ? { status: vendor } : { status: "corrected", correction: vendor.corrected },
    status: publishStatus(status),
    prose: rule.prose,
    fixtures: {
      before: rule.fixtures.before.map(publishFixture),
      after: rule.fixtures.after.map(publishFixture),
      ok: rule.fixtures.ok.map(publishFixture),
    },
    links: { html: `/rules/${rule.id}/`, json: `/catalog/v1/rules/${rule.id}.json`, markdown: `/rules/${rule.id}.md` },
  };
}

function publishAudience(audience: RuleSource["audience"]): Rule["audience"] {
  if (typeof audience === "string") return { kind: audience };
  if ("feature" in audience) return { kind: "feature", what: audience.feature };
  return { kind: "customization", what: audience.customization };
}

function publishStatus(status: RuleSource["status"]): Rule["status"] {
  if (status === "stable") return { kind: "stable" };
  const replaced = status.replacedBy === undefined ? {} : { replacedBy: status.replacedBy };
  return { kind: "withdrawn", reason: status.withdrawn, on: status.on, ...replaced };
}

/** One entry per fact; an id without parameter list stays as it is where a single overload changed. */
function publishApi(release: ReleaseFolder, api: ApiSource): Api[] {
  const facts = proofsOf(release.api, api.id, api.change);
  const [only, second] = facts;
  if (only === undefined) return [{ ...api }];
  if (second === undefined) return [{ ...api, ...fromFact(only) }];
  return facts.map((fact) => ({ ...api, id: fact.symbol, ...fromFact(fact) }));
}

function fromFact(fact: ApiFact): Pick<Api, "memberOf" | "before" | "after"> {
  const [before, after] = [signature(fact.before), signature(fact.after)];
  return {
    ...(fact.memberOf === undefined ? {} : { memberOf: fact.memberOf }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function signature(value: ApiFact["before"]): Signature | undefined {
  return typeof value === "string" ? undefined : value;
}

function publishFixture({ path, text }: Fixture): FixtureFile {
  return { path, text };
}
