import { describe, expect, it } from "vitest";
import { analyzeTexts } from "../../support/analyze.ts";

const SERVICE = "7.0/default-token-service-accessor";
const passing = (clock: string) => `new DefaultTokenService(null, null, null, null, ${clock}, null, null, null)`;
const tests = (members: string) => `using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
public class TokenTests
{
${members}
}
`;

/** `line:column text confidence` of the places besides the call itself. */
async function doubles(code: string): Promise<string[]> {
  const report = await analyzeTexts({ "Tests.cs": code }, { from: "6.3", to: "7.0" });
  return report.results
    .filter(({ rule, verdict }) => rule === SERVICE && verdict === "applies")
    .flatMap(({ findings }) => findings)
    .filter(({ excerpt }) => excerpt !== "DefaultTokenService")
    .map(
      ({ location, excerpt, confidence }) =>
        `${location.region.startLine}:${location.region.startColumn} ${excerpt} ${confidence}`,
    );
}

describe("a test double of what a constructor no longer takes", () => {
  it.each([
    ["a local of Moq", "var clock = new Mock<ISystemClock>();", "clock.Object", ["7:26 ISystemClock likely"]],
    ["a typed local of Moq", "Mock<ISystemClock> clock = new();", "clock.Object", ["7:10 ISystemClock likely"]],
    [
      "its object, kept",
      "var mock = new Mock<ISystemClock>(); var clock = mock.Object;",
      "clock",
      ["7:25 ISystemClock likely"],
    ],
    ["a local of NSubstitute", "var clock = Substitute.For<ISystemClock>();", "clock", ["7:32 ISystemClock likely"]],
    [
      "a typed local of FakeItEasy",
      "ISystemClock clock = A.Fake<ISystemClock>();",
      "clock",
      ["7:5 ISystemClock likely", "7:33 ISystemClock likely"],
    ],
    ["one made by `Mock.Of`", "var clock = Mock.Of<ISystemClock>();", "clock", ["7:25 ISystemClock likely"]],
    ["one by its namespace", "var clock = new Moq.Mock<ISystemClock>();", "clock.Object", ["7:30 ISystemClock likely"]],
  ])("is found where it is declared: %s", async (_what, declaration, clock, places) => {
    const code = tests(`  void Test()\n  {\n    ${declaration}\n    var service = ${passing(clock)};\n  }`);
    expect(await doubles(code)).toEqual(places);
  });

  it("is found where a field or property holds it", async () => {
    const field = `  private readonly Mock<ISystemClock> _clock = new Mock<ISystemClock>();\n  void Test() { var service = ${passing("_clock.Object")}; }`;
    expect(await doubles(tests(field))).toEqual(["5:25 ISystemClock likely", "5:57 ISystemClock likely"]);
    const property = `  ISystemClock Clock { get; } = Substitute.For<ISystemClock>();\n  void Test() { var service = ${passing("this.Clock")}; }`;
    expect(await doubles(tests(property))).toEqual(["5:3 ISystemClock likely", "5:48 ISystemClock likely"]);
  });

  it("is found in the call, and behind a derived class of its own", async () => {
    expect(
      await doubles(tests(`  void Test() { var service = ${passing("new Mock<ISystemClock>().Object")}; }`)),
    ).toEqual(["5:88 ISystemClock likely"]);
    const derived = `  static readonly Mock<ISystemClock> Clock = new();
  class Own : DefaultTokenService { public Own() : base(null, null, null, null, Clock.Object, null, null, null) { } }`;
    expect(await doubles(tests(derived))).toContain("5:24 ISystemClock likely");
  });

  it("says what it stood for, and what the constructor takes now", async () => {
    const code = tests(
      `  void Test() { var clock = new Mock<ISystemClock>(); var service = ${passing("clock.Object")}; }`,
    );
    const report = await analyzeTexts({ "Tests.cs": code }, { from: "6.3", to: "7.0" });
    const findings = report.results.find(({ rule }) => rule === SERVICE)?.findings ?? [];
    const told = findings.map(({ message, because, fix }) => [message, because, fix?.edits ?? []]);
    expect(told).toContainEqual([
      "a test double of `ISystemClock` for the constructor of `DefaultTokenService`, which takes `IClock` in its place",
      "`clock.Object` is passed to the constructor, and perhaps elsewhere too",
      [],
    ]);
  });
});

describe("no double is found", () => {
  it.each([
    [
      "of a parameter that stays",
      "var claims = new Mock<IClaimsService>();",
      "new DefaultTokenService(claims.Object, null, null, null, null, null, null, null)",
    ],
    [
      "of a parameter that nothing takes the place of",
      "var accessor = new Mock<IHttpContextAccessor>();",
      "new DefaultTokenService(null, null, null, accessor.Object, null, null, null, null)",
    ],
    ["where the value is no double", "ISystemClock clock = new SystemClock();", passing("clock")],
    ["where it is not passed", "var other = new Mock<ISystemClock>(); ISystemClock clock = null;", passing("clock")],
    ["of a class of its own name", "var clock = new Box<ISystemClock>();", passing("clock.Object")],
  ])("%s", async (_where, declaration, service) => {
    expect(await doubles(tests(`  void Test() { ${declaration} var service = ${service}; }`))).toEqual([]);
  });
});
