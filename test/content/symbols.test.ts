import { expect, test } from "vitest";
import { symbolsByNamespace } from "../../src/content/symbols.ts";
import type { Api } from "../../src/schema/catalog.ts";

const api = (id: string): Api => ({ id, change: "signature", detect: true });

test("symbols are listed by namespace and type, each once, with constructors and types at their own", () => {
  const ids = [
    "M:B.Ns.Store`1.Get(int)",
    "M:A.Service.Run()",
    "M:A.Service.#ctor(IDep)",
    "T:A.Old",
    "P:A.Service.Clock",
  ];
  expect(
    symbolsByNamespace(ids.map(api)).map(({ namespace, types }) => [
      namespace,
      types.map(({ name, apis }) => [name, apis.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [
      "A",
      [
        ["Old", ["T:A.Old"]],
        ["Service", ["M:A.Service.Run()", "M:A.Service.#ctor(IDep)", "P:A.Service.Clock"]],
      ],
    ],
    ["B.Ns", [["Store", ["M:B.Ns.Store`1.Get(int)"]]]],
  ]);
});
