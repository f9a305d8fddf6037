import { expect, it } from "vitest";
import { listedIn } from "../../../src/analyzer/detectors/listed.ts";

it.each([
  ["{ a, B.C }", ["a", "B.C"]],
  ["[a, ..B]", ["a", "B"]],
  ['new[] { "a" }', ['"a"']],
  ["new string[2] { a, b, }", ["a", "b"]],
  ["new List<string> { a }", ["a"]],
  ["new System.Collections.Generic.List<string>() { a }.ToArray()", ["a"]],
  ['{ "a", // not "b"\n /* nor c */ d }', ['"a"', "d"]],
  ["{ First(a, b), c }", ["First(a, b)", "c"]],
  ["[]", []],
])("%s is a list that is written out", (text, expected) => {
  expect(listedIn(text)).toEqual(expected);
});

it.each(["a", "A.B", "a.Concat(new[] { b })", "new List<string>(a)", "Make(new[] { b })", "x ? [a] : [b]"])(
  "%s is none",
  (text) => {
    expect(listedIn(text)).toBeNull();
  },
);
