import { describe, expect, it } from "vitest";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import { api } from "../csharp/reading.ts";
import { fix, signature } from "./fixing.ts";

/* Calls that describe what a test double gets: a token that a test sets up must match whatever the code passes. */

const stores = "Duende.IdentityServer.Stores";
const apis = [
  api(`M:${stores}.IGrantStore.GetAsync`, {
    change: "signature",
    memberOf: "interface",
    before: signature("string key"),
    after: signature("string key", "CancellationToken ct"),
  }),
  api(`M:${stores}.IGrantStore.ConsentAsync`, {
    change: "signature",
    memberOf: "interface",
    before: signature("string key", "string subject?"),
    after: signature("string key", "CancellationToken ct", "string subject?"),
  }),
];
const adjust: EditTemplate = { kind: "adjustParameters" };
const wrapped = (field: string, statement: string) =>
  `using System.Threading;\nusing ${stores};\nclass Tests { ${field} void M() { ${statement}; } }`;

const moq = "readonly Mock<IGrantStore> _store = new();";
const substitute = "readonly IGrantStore _store = Substitute.For<IGrantStore>();";
const fake = "readonly IGrantStore _store = A.Fake<IGrantStore>();";

describe("the new argument of a call on a test double", () => {
  it.each([
    [
      "Moq, a setup",
      moq,
      "_store.Setup(x => x.GetAsync(It.IsAny<string>()|)).ReturnsAsync(g)",
      "It.IsAny<CancellationToken>()",
    ],
    ["Moq, a setup with a value", moq, '_store.Setup(x => x.GetAsync("a"|))', "It.IsAny<CancellationToken>()"],
    ["Moq, a check", moq, '_store.Verify(s => s.GetAsync("a"|), Times.Once)', "It.IsAny<CancellationToken>()"],
    [
      "Moq, the mock of an object",
      substitute,
      'Mock.Get(_store).Verify(s => s.GetAsync("a"|))',
      "It.IsAny<CancellationToken>()",
    ],
    [
      "Moq, an automatic mock",
      "",
      'mocker.GetMock<IGrantStore>().Setup(s => s.GetAsync("a"|))',
      "It.IsAny<CancellationToken>()",
    ],
    ["Moq, a call of the object", moq, '_store.Object.GetAsync("a"|)', "CancellationToken.None"],
    [
      "NSubstitute, any argument",
      substitute,
      "_store.GetAsync(Arg.Any<string>()|).Returns(g)",
      "Arg.Any<CancellationToken>()",
    ],
    [
      "NSubstitute, a value",
      substitute,
      '_store.GetAsync("a"|).Returns(Task.FromResult(g))',
      "Arg.Any<CancellationToken>()",
    ],
    ["NSubstitute, a check", substitute, '_store.Received(1).GetAsync("a"|)', "Arg.Any<CancellationToken>()"],
    [
      "NSubstitute, a check that nothing came",
      substitute,
      '_store.DidNotReceive().GetAsync("a"|)',
      "Arg.Any<CancellationToken>()",
    ],
    [
      "NSubstitute, a callback",
      substitute,
      '_store.When(x => x.GetAsync("a"|)).Do(c => {})',
      "Arg.Any<CancellationToken>()",
    ],
    ["NSubstitute, a plain call", substitute, '_store.GetAsync("a"|)', "CancellationToken.None"],
    ["FakeItEasy, a value", fake, 'A.CallTo(() => _store.GetAsync("a"|)).Returns(g)', "A<CancellationToken>._"],
    [
      "FakeItEasy, any argument",
      fake,
      "A.CallTo(() => _store.GetAsync(A<string>._|)).MustHaveHappened()",
      "A<CancellationToken>._",
    ],
  ])("%s", async (_, field, statement, value) => {
    const code = wrapped(field, statement.replace("|", ""));
    expect(await fix(code, { apis }, adjust)).toBe(wrapped(field, statement.replace("|", `, ${value}`)));
  });
});

describe("a token where a call could leave another argument out", () => {
  it.each([
    "CancellationToken.None",
    "HttpContext.RequestAborted",
    "TestContext.Current.CancellationToken",
    "new CancellationTokenSource().Token",
    "It.IsAny<CancellationToken>()",
    "Arg.Any<CancellationToken>()",
    "A<CancellationToken>._",
  ])("is seen in %s", async (token) => {
    const code = `using ${stores};\nclass C : ControllerBase { IGrantStore s; void M() { s.ConsentAsync(a, ${token}); } }`;
    expect(await fix(code, { apis }, adjust)).toBeNull();
  });

  it("is missed where the argument is another one", async () => {
    const code = (token: string) =>
      `using System.Threading;\nusing ${stores};\nclass C : ControllerBase { IGrantStore s; void M() { s.ConsentAsync(a${token}, "subject"); } }`;
    expect(await fix(code(""), { apis }, adjust)).toBe(code(", CancellationToken.None"));
  });
});
