import { expect, test } from "vitest";
import { readDockerfile } from "../../../src/analyzer/readers/dockerfile.ts";
import { readSettings } from "../../../src/analyzer/readers/settings.ts";

const file = (path: string, text: string) => ({ path, text, kind: "settings" as const, encoding: "utf-8" as const });

test("settings are read with comments, trailing commas, arrays and keys with colons", () => {
  const text =
    '{\r\n // note\r\n "IdentityServer": { "KeyManagement:Enabled": true, "Clients": [ { "ClientId": "a", }, null, ], /* x */ },\r\n}';
  const { settings, notices } = readSettings(file("appsettings.json", text));
  expect(settings.map((fact) => [fact.path, fact.value, text.slice(fact.span.start, fact.span.end)])).toEqual([
    ["IdentityServer.KeyManagement.Enabled", true, "true"],
    ["IdentityServer.Clients.0.ClientId", "a", '"a"'],
    ["IdentityServer.Clients.1", null, "null"],
  ]);
  expect(notices).toEqual([]);
});

test("broken settings give what can be read and a notice at the place", () => {
  const { settings, notices } = readSettings(file("appsettings.json", '{ "a": 1, "b": oops, "c": 2 }'));
  expect(settings.map((fact) => fact.path)).toEqual(["a", "c"]);
  expect(notices).toMatchObject([{ code: "json-malformed", span: { start: 15 } }]);
});

test("brackets inside strings and comments do not count as depth", () => {
  const text = `{ "a": "${"[".repeat(2_000)}", /* ${"{".repeat(2_000)} */ "b": 1 }`;
  expect(readSettings(file("a.json", text)).settings).toHaveLength(2);
});

test("base images are told without registry, with arguments put in and stages left out", () => {
  const text = [
    "ARG VERSION=6.0",
    `FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/sdk:\${VERSION}-alpine AS build`,
    "from build as publish",
    "FROM localhost:5000/team/App@sha256:abc",
    "# FROM commented:1",
    `FROM \${BASE:-mcr.microsoft.com/dotnet/aspnet:8.0}`,
    "FROM scratch",
  ].join("\r\n");
  expect(
    readDockerfile(file("Dockerfile", text)).map((fact) => [
      fact.name,
      fact.tag,
      text.slice(fact.span.start, fact.span.end),
    ]),
  ).toEqual([
    ["dotnet/sdk", "6.0-alpine", "6.0"],
    ["team/app", null, "localhost:5000/team/App@sha256:abc"],
    ["dotnet/aspnet", "8.0", `\${BASE:-mcr.microsoft.com/dotnet/aspnet:8.0}`],
  ]);
});

test("of the settings those are kept that a rule asks for, by a key or by a value", () => {
  const text = '{ "Server:Mode": 1, "mode": { "Deep": [ 2 ] }, "Other": { "Hash": "ABC" }, "Modes": 3, "A.Mode.B": 4 }';
  const asked = { segments: new Set(["mode"]), values: new Set(["abc"]) };
  const { settings } = readSettings(file("appsettings.json", text), asked);
  expect(settings.map(({ path }) => path)).toEqual(["Server.Mode", "mode.Deep.0", "Other.Hash", "A.Mode.B"]);
});
