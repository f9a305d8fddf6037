import type { SdkDetector } from "../../schema/detector.ts";
import { parseRange, rangeContains } from "../../versions/nuget-range.ts";
import type { SdkFact } from "../facts.ts";
import type { Match } from "../match.ts";
import { sdkVersion } from "../readers/pipeline/versions.ts";

/** SDK versions that a `global.json` holds the build to, or that a build installs: its machine may bring others along. */
export function detectSdk(detector: SdkDetector, pins: readonly SdkFact[]): readonly Match[] {
  const wanted = parseRange(detector.range);
  return pins
    .filter((pin) => {
      if (pin.isInstalled !== detector.installed) return false;
      const version = sdkVersion(pin.version);
      return wanted !== null && version !== null && rangeContains(wanted, version);
    })
    .map((sdk) => ({ ...sdk, sdk }))
    .map(({ version, span, isInstalled, sdk }) => ({
      span,
      confidence: isInstalled ? "likely" : "certain",
      because: isInstalled
        ? `no later SDK than \`${version}\` is installed here`
        : `\`dotnet\` takes no SDK of a later major version than \`${version}\` here`,
      condition: null,
      values: { match: version, value: version },
      subject: { kind: "sdk", sdk },
    }));
}
