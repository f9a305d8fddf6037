import { joined, type Line } from "../lines.ts";
import type { Entry } from "./entries.ts";

/*
 * What scripts say of SDKs, whole files or within a pipeline: `dotnet-install.sh --channel 6.0`, the variables that
 * bootstrappers are given, and packages of Linux.
 */

/** Whoever calls the installer under another name tells it where to install. */
const INSTALLER = /dotnet-?install|[\s"']--?install-?dir\b/i;
/** Also `-v` and `-c` of the installer, and `,`-less PowerShell with `:`. */
const ARGUMENT = /(?<=[\s"'])--?(?:version|channel|v|c)(?:\s+|[=:])["']?([^\s"'`;|&)\\]+)/gi;
const RUNTIME = /[\s"']--?runtime\b/i;
const PACKAGE = /\bdotnet-sdk-(\d{1,2}\.\d)(?![\w.])/g;
const ASSIGNMENT =
  /^\s*(?:-\s+)?(?:(?:export|readonly|local|set|def|ENV|ARG|string|var|\[string\])\s*){0,3}"?\$?(?:env:)?([A-Za-z_]\w*)\s*[:?]?=\s*(?=\S)([^\r\n]{1,200})/i;
const SDK_VARIABLE = /^dotnet(?:core)?(?:cli)?(?:sdk)?(?:version|channel)$/;

function argumentsOf({ text, start }: Line): Entry[] {
  if (!INSTALLER.test(text) || RUNTIME.test(text)) return [];
  return [...text.matchAll(ARGUMENT)].map(({ 0: whole, 1: value = "", index }) => {
    const end = start + index + whole.length;
    return { name: "", start: end - value.length, end, sdk: "asWritten" };
  });
}

function packagesOf({ text, start }: Line): Entry[] {
  return [...text.matchAll(PACKAGE)].map(({ 0: whole, 1: value = "", index }) => {
    const end = start + index + whole.length;
    return { name: "", start: end - value.length, end, sdk: "asWritten" };
  });
}

function assignmentOf({ text, start }: Line): Entry[] {
  const [whole = "", name = "", value = ""] = ASSIGNMENT.exec(text) ?? [];
  if (name === "") return [];
  const isSdk = SDK_VARIABLE.test(name.toLowerCase().replaceAll("_", ""));
  const end = start + whole.length;
  return [{ name: name.toLowerCase(), start: end - value.length, end, sdk: isSdk ? "asWritten" : null }];
}

export const commandEntries = (lines: readonly Line[]): Entry[] => [
  ...joined(lines).flatMap((line) => [...argumentsOf(line), ...packagesOf(line)]),
  ...lines.flatMap(assignmentOf),
];
