import { describe, expect, it } from "vitest";
import { codeLimits } from "../../../../src/content/code-limits.ts";
import { placesOf, read, select, unmark } from "../reading.ts";
import type { Form } from "./form.ts";
import { groups } from "./matrix.ts";
import { asked, lookAlikes, words } from "./vocabulary.ts";

const limits = new Set(codeLimits.flatMap(({ forms }) => forms));

const filesOf = (code: Form["code"]): Record<string, string> =>
  typeof code === "string" ? { "A.cs": code } : { ...code };

/** The same code on types of the project's own that are called like the vendor's. */
const onOwnTypes = (files: Readonly<Record<string, string>>): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll("Duende.", "Acme.")])),
  "LookAlikes.cs": lookAlikes,
});

describe.each(groups.map((group) => [group.kind, group] as const))("%s", (_kind, { symbol, use, forms }) => {
  it.each(forms.map((form) => [form.says, form] as const))("%s", async (says, form) => {
    const { files, places } = unmark(filesOf(form.code));
    const found = select(await read(files, {}, words), asked[symbol], use);
    const certain = placesOf(found.filter(({ confidence }) => confidence === "certain"));
    expect(places).not.toEqual([]);
    if (limits.has(says)) expect(certain).not.toEqual(places);
    else expect(certain).toEqual(places);
    const { uses } = await read(onOwnTypes(files), {}, words);
    expect(uses).toEqual([]);
  });
});

it("states each known limit by a form that exists", () => {
  const known = new Set(groups.flatMap(({ forms }) => forms.map(({ says }) => says)));
  expect([...limits].filter((form) => !known.has(form))).toEqual([]);
});
