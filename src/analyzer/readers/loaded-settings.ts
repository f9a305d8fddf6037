import type { SourceFile } from "../input.ts";

/** What the hosts of .NET load by themselves. */
const loadedByHost = /^(?:appsettings(?:\..+)?|secrets|hostsettings|hosting|local\.settings)\.json$/i;

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** `"clients.json"`, `$"clients.{environment}.json"`, and `"*.json"`, which takes all of them. */
function naming(path: string): RegExp {
  const [stem = ""] = nameOf(path).split(".");
  return new RegExp(`["'/\\\\](?:${escaped(stem)}|\\*)\\.(?:[\\w.{}]*\\.)?json["']`, "i");
}

/**
 * Whether something given here loads a JSON file as settings. Where no project is given, somebody asks about just this
 * file, and what would load it is elsewhere.
 */
export function loaderOf(files: readonly SourceFile[], projects: readonly SourceFile[]): (file: SourceFile) => boolean {
  const code = files.filter(({ kind }) => kind === "csharp" || kind === "razor");
  const known = new Map<string, boolean>();
  return ({ path }) => {
    if (loadedByHost.test(nameOf(path)) || projects.length === 0 || code.length === 0) return true;
    const found = known.get(path) ?? code.some(({ text }) => text.includes("json") && naming(path).test(text));
    known.set(path, found);
    return found;
  };
}
