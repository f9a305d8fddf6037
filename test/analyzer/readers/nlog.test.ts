import { expect, test } from "vitest";
import { isWantedName } from "../../../src/analyzer/entrances/wanted-names.ts";
import { readNLog } from "../../../src/analyzer/readers/nlog.ts";
import { readSettings } from "../../../src/analyzer/readers/settings.ts";

const file = (kind: "nlog" | "settings", text: string) => ({ path: "x", text, kind, encoding: "utf-8" as const });

const rules = (text: string) =>
  readNLog(file("nlog", text)).settings.map(({ path, value, span }) => [path, value, text.slice(span.start, span.end)]);

test("rules of NLog are settings of their categories, without wild cards", () => {
  expect(
    rules(`<?xml version="1.0"?><configuration><nlog><RULES>
      <Logger NAME='IdentityServer4.*' minLevel="Debug" />
      <logger name="*.Validation.*" levels="Warn,Error"></logger>
      <logger name="Harbour.Web" writeTo="x" />
      <logger name="*" /><logger writeTo="x" /><!-- <logger name="Hidden" /> -->
    </RULES></nlog></configuration>`),
  ).toEqual([
    ["NLog.rules.IdentityServer4", "Debug", "IdentityServer4.*"],
    ["NLog.rules.Validation", "Warn,Error", "*.Validation.*"],
    ["NLog.rules.Harbour.Web", "", "Harbour.Web"],
  ]);
});

test("what is no rule is none, and broken XML gives a notice", () => {
  expect(rules('<nlog><targets><logger name="A" /></targets></nlog>')).toEqual([]);
  const { settings, notices } = readNLog(file("nlog", '<nlog><rules><logger name="A" minlevel="Info"></nlog>'));
  expect(settings).toHaveLength(1);
  expect(notices).toMatchObject([{ code: "xml-malformed" }]);
});

test("rules of NLog within JSON are settings of their categories too", () => {
  const text = '{ "nlog": { "Rules": { "0_a": { "logger": "Duende.*", "minLevel": "Info" } } }, "Logger": "NLog" }';
  expect(readSettings(file("settings", text)).settings.map(({ path, value }) => [path, value])).toEqual([
    ["NLog.rules.Duende", "Duende.*"],
    ["nlog.Rules.0_a.minLevel", "Info"],
    ["Logger", "NLog"],
  ]);
});

test.each([
  ["src/Host/NLog.config", true],
  ["nlog.Production.config", true],
  ["App.config", false],
  ["mynlog.config", false],
])("`%s` is opened in a tree: %s", (path, expected) => expect(isWantedName(path)).toBe(expected));
