import { describe, expect, it } from "vitest";
import { parseFragment } from "../../../src/client/analyzer/fragment.ts";

describe("the fragment", () => {
  it("names a sample and two releases", () => {
    expect(parseFragment("#sample=6.3/logout-token-typ&from=6.2&to=6.3")).toEqual({
      sample: "6.3/logout-token-typ",
      from: "6.2",
      to: "6.3",
    });
  });

  it.each([
    "#sample=<b>",
    "#sample=6.3/",
    "#sample=../6.3/x",
    "#from=six&to=6.3.1",
    "#%",
    `#sample=${"a".repeat(9_000)}`,
  ])("holds nothing when it is `%s`", (hash) =>
    expect(parseFragment(hash)).toEqual({ sample: null, from: null, to: null }),
  );
});
