import type { Api } from "../schema/catalog.ts";
import type { Condition, PackageDetector, PrimitiveDetector } from "../schema/detector.ts";
import { detect } from "./detect.ts";
import { detectPackage } from "./detectors/package.ts";
import type { Span } from "./input.ts";
import type { Match } from "./match.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { mayHoldFor } from "./readers/msbuild/frameworks.ts";
import { mayMatch } from "./watch.ts";

/** Whether a detector matches in a project, or in one file. */
type Test = (detector: PrimitiveDetector) => boolean;

export interface Asked {
  readonly facts: ProjectFacts;
  readonly apis: readonly Api[];
  /** The place that is asked about. */
  readonly match: Match;
}

function check(condition: Condition, asked: Asked, test: Test): boolean {
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => check(part, asked, test));
    case "any":
      return condition.of.some((part) => check(part, asked, test));
    case "not":
      return !check(condition.of, asked, test);
    case "inType":
      return check(condition.of, asked, inTypeAround(asked));
    case "container":
      return asked.facts.makesUnregistered;
    default:
      return test(condition);
  }
}

/** Whether a match counts for a target framework: its condition asks for none, or may hold for this one. */
const isFor = ({ condition }: Match, framework: string | undefined): boolean =>
  condition === null || framework === undefined || mayHoldFor(condition, framework);

function projectsOf({ own }: PackageDetector, facts: ProjectFacts, packages: readonly Project[]): readonly Project[] {
  if (own === undefined) return packages;
  return own === true ? [facts.project] : [facts.project, ...facts.referenced];
}

/**
 * Whether a condition holds in one project; `packages` are the projects whose packages count. `framework`: the one that
 * is asked about, for which not every package need be referenced; the others of the project count `beside` it alone.
 */
export const holdsIn = (
  condition: Condition,
  asked: Asked,
  packages: readonly Project[],
  framework?: string | undefined,
): boolean => {
  const { facts, apis } = asked;
  const is = (moniker: string | undefined) =>
    framework === undefined || moniker?.toLowerCase() === framework.toLowerCase();
  return check(condition, asked, (detector) =>
    detector.kind === "package"
      ? projectsOf(detector, facts, packages).some((project) =>
          detectPackage(detector, project).some((match) => project !== facts.project || isFor(match, framework)),
        )
      : mayMatch(detector, facts) &&
        detect(detector, facts, apis).some(
          ({ values }) => detector.kind !== "targetFramework" || detector.beside === true || is(values.match),
        ),
  );
};

const lies = (inner: Span, outer: Span): boolean =>
  inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;

/** What lies within one stretch of code; nothing where there is none. */
const within =
  (outer: Span | null, { facts, apis }: Asked): Test =>
  (detector) =>
    outer !== null && mayMatch(detector, facts) && detect(detector, facts, apis).some(({ span }) => lies(span, outer));

/** The type around a match with all of its parts; queries see the part of the match alone. */
function inTypeAround(asked: Asked): Test {
  const { facts, apis, match } = asked;
  const type = match.subject.kind === "symbol" ? match.subject.use.enclosingType : null;
  const here = within(type?.span ?? null, asked);
  const isPart = ({ subject }: Match): boolean =>
    subject.kind === "symbol" && subject.use.enclosingType?.fullName === type?.fullName;
  return (detector) =>
    here(detector) ||
    (type !== null &&
      detector.kind === "symbol" &&
      mayMatch(detector, facts) &&
      detect(detector, facts, apis).some(isPart));
}

/** Whether a condition holds in the member around a match; what stands in none has nothing beside it. */
export function holdsInMember(condition: Condition, asked: Asked): boolean {
  const { subject } = asked.match;
  return check(condition, asked, within(subject.kind === "symbol" ? subject.use.memberSpan : null, asked));
}

/**
 * Where packages are looked for: in a project and those that it references, whose packages flow into it. Of a part, and of
 * what lies beside the product, its users have those asked for.
 */
export const packagesOf = ({ project, referenced, around }: ProjectFacts): readonly Project[] =>
  around?.packages ?? [project, ...referenced];

/** Answers conditions about all projects of the input; each detector is looked for once, and only when asked. */
export interface Conditions {
  /**
   * Whether a condition holds in any project; with `file`, only matches in that file count. The whole solution is
   * looked at because a migration may live in another project than its host; containers are those of its own project alone.
   */
  hold(condition: Condition, asked: Asked, file: string | null): boolean;
}

/** Conditions over these projects, in any order. Found matches are kept as long as what this returns. */
export function createConditions(solution: readonly ProjectFacts[]): Conditions {
  const found = new Map<PrimitiveDetector, ReadonlySet<string>>();
  const filesOf = (detector: PrimitiveDetector, apis: readonly Api[]): ReadonlySet<string> => {
    const known = found.get(detector);
    if (known) return known;
    const projects = solution.filter((facts) => mayMatch(detector, facts));
    const files = new Set(projects.flatMap((facts) => detect(detector, facts, apis).map((match) => match.span.file)));
    found.set(detector, files);
    return files;
  };
  return {
    hold: (condition, asked, file) =>
      check(condition, asked, (detector) => {
        const files = filesOf(detector, asked.apis);
        return file === null ? files.size > 0 : files.has(file);
      }),
  };
}
