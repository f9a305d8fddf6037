import { expect, test } from "vitest";
import { memberId, names, parseId } from "../../../src/catalog/facts/documentation-id.ts";
import { parseDeclaration } from "../../../src/catalog/facts/signature.ts";

const member = (kind: string, name: string) => ({ namespace: "Ns", type: "Type`1", member: name, memberKind: kind });

test("parameter types lose nullability, modifiers, attributes and the space after commas", () => {
  const text =
    "public static Task<Dictionary<string, int?>?> M(this IServices services, [Attr(1, 2)] Dictionary<string, List<int>>? map = null, params string[]? rest)";
  expect(parseDeclaration(text)).toEqual({
    signature: {
      parameters: [
        { type: "IServices", name: "services", optional: false },
        { type: "Dictionary<string,List<int>>", name: "map", optional: true },
        { type: "string[]", name: "rest", optional: false },
      ],
      returns: "Task<Dictionary<string,int>>",
    },
    arity: 0,
    hasParameters: true,
  });
});

test("ids of members carry generic arity and parameters as documentation ids do", () => {
  expect(memberId(member("method", "M"), "public Task M<A, B>(A a, B b) where A : class")).toBe(
    "M:Ns.Type`1.M``2(A,B)",
  );
  expect(memberId(member("ctor", ".ctor"), "public Type(T inner, ILogger<Type<T>> logger)")).toBe(
    "M:Ns.Type`1.#ctor(T,ILogger<Type<T>>)",
  );
  expect(memberId(member("property", "P"), "public bool P { get; set; }")).toBe("P:Ns.Type`1.P");
  expect(memberId(member("method", "M"), "public (int A, string? B) M()")).toBe("M:Ns.Type`1.M()");
});

test("an id without parameter list names every overload, one with a list its own", () => {
  expect(names("M:Ns.T.M", "M:Ns.T.M(int)")).toBe(true);
  expect(names("M:Ns.T.M(int)", "M:Ns.T.M(int)")).toBe(true);
  expect(names("M:Ns.T.M(int, string?)", "M:Ns.T.M(int,string)")).toBe(true);
  expect(names("M:Ns.T.M(string)", "M:Ns.T.M(int)")).toBe(false);
  expect(names("M:Ns.T.M", "M:Ns.T.Mm(int)")).toBe(false);
  expect(names("T:Ns.T", "M:Ns.T.M")).toBe(false);
  expect(names("M:Ns.T.M", "M:Ns.T.M``1(int)")).toBe(true);
});

test("the owner of a member is its type", () => {
  expect(parseId("M:Ns.Type`1.#ctor(Ns.A)")).toMatchObject({ owner: "Ns.Type`1", short: "#ctor", parameters: "Ns.A" });
});
