import type { SdkDetector } from "../../schema/detector.ts";
import { parseRange, rangeContains } from "../../versions/nuget-range.ts";
import { parseVersion } from "../../versions/nuget-version.ts";
import type { SdkFact } from "../facts.ts";
import type { Match } from "../match.ts";

/** SDK versions that a `global.json` holds the build to. */
export function detectSdk(detector: SdkDetector, pins: readonly SdkFact[]): readonly Match[] {
  const wanted = parseRange(detector.range);
  return pins
    .filter((pin) => {
      const version = parseVersion(pin.version);
      return wanted !== null && version !== null && rangeContains(wanted, version);
    })
    .map(({ version, span }) => ({
      span,
      confidence: "certain",
      because: `\`dotnet\` takes no SDK of a later major version than \`${version}\` here`,
      condition: null,
      values: { match: version, value: version },
      subject: { kind: "text" },
    }));
}
