/** Inputs that have hung, crashed or filled the memory of parsers like ours; each must end in a result or a refusal. */
export interface Nasty {
  readonly name: string;
  readonly path: string;
  readonly make: () => string | Uint8Array;
}

export const N = 100_000;
export const ef = "using Duende.IdentityServer.EntityFramework;\nusing Duende.IdentityServer.Models;\n";
export const inMethod = (body: string): string => `${ef}class A { void M(TokenCleanupService s) { ${body} } }`;
const call = "s.RemoveExpiredGrantsAsync()";

/** Minified JavaScript as bundlers write it: short names, nested functions, ternaries, templates, regexes. */
function minifiedJavaScript(bytes: number): string {
  const piece = (n: number): string =>
    `var e${n}=function(t,n){return void 0===t?n:{a:t.b&&!n.c?[1,2,...n.d]:/x[^/]{2,3}\\/y/g.test(t)?\`q\${t}-\${n}\`:t=>(n=t,n)=>({c:t?n:e${n}(n,t)}),get d(){return this.a},Client:n=>n.RequireDPoP}};!function(){"use strict";for(const[r,o]of Object.entries(e${n}||{}))try{o===r?o.call(null,\`\${r}\`):delete e${n}[r]}catch{}}(),`;
  const parts: string[] = [];
  for (let size = 0, n = 0; size < bytes; n++) size += parts[parts.push(piece(n)) - 1]?.length ?? 0;
  return parts.join("");
}

function json(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, n = 0; size < bytes; n++)
    size +=
      parts[parts.push(`  "Client${n}": { "RequireDPoP": true, "Values": [1, 2.5, "TokenCleanupService", null] }`) - 1]
        ?.length ?? 0;
  return `{\n${parts.join(",\n")}\n}`;
}

const cs = (name: string, make: () => string): Nasty => ({ name: `C#: ${name}`, path: "src/A.cs", make });

export const nastyCode: readonly Nasty[] = [
  cs("100,000 parentheses", () => inMethod(`var x = ${"(".repeat(N)}${call}${")".repeat(N)};`)),
  cs("100,000 open parentheses", () => inMethod(`var x = ${"(".repeat(N)}${call}`)),
  cs("100,000 brackets", () => inMethod(`var x = ${"[".repeat(N)}${call}${"]".repeat(N)};`)),
  cs("100,000 blocks", () => inMethod(`${"{".repeat(N)}${call};${"}".repeat(N)}`)),
  cs("100,000 open braces", () => `${ef}class A : TokenCleanupService ${"{".repeat(N)}`),
  cs("100,000 #if", () => `${ef}${"#if A\n".repeat(N)}class A : TokenCleanupService {}\n${"#endif\n".repeat(N)}`),
  cs("100,000 open #if", () => `${ef}${"#if A\n".repeat(N)}class A : TokenCleanupService {}`),
  cs(
    "500 KB of spaces in a condition",
    () => `${ef}#if A ||${" ".repeat(500_000)}B\nclass A : TokenCleanupService {}\n#endif`,
  ),
  cs(
    "200 KB of slashes behind a condition, before a line separator",
    () => `${ef}#if A ${"/".repeat(200_000)}\u2028x\nclass A : TokenCleanupService {}\n#endif`,
  ),
  cs("100,000 else-if", () => inMethod(`${`if (${call} == null) {} else `.repeat(N / 2)} {}`)),
  cs("a member chain of 100,000 calls", () => inMethod(`s${".RemoveExpiredGrantsAsync()".repeat(N / 2)};`)),
  cs("100,000 open generics", () => `${ef}class A { object x = a${"<TokenCleanupService".repeat(N / 2)}; }`),
  cs("a<b<b 100,000 times", () => `${ef}class A : TokenCleanupService { object x = a${"<b".repeat(N)}; }`),
  cs("30 KB of a<b<b that never ends", () => `${ef}class A : TokenCleanupService { object x = a${"<b".repeat(15_000)}`),
  cs(
    "A<A<A 300 deep, 500 times",
    () => `${ef}class A : TokenCleanupService { ${`object x = a${"<b".repeat(300)};\n`.repeat(500)} }`,
  ),
  cs("100,000 lambdas", () => inMethod(`object x = ${"a => ".repeat(N)}${call};`)),
  cs("100,000 operands", () => inMethod(`var x = ${`${call} + `.repeat(N / 2)}1;`)),
  cs("100,000 ternaries", () => inMethod(`var x = ${`${call} ? 1 : `.repeat(N / 2)}1;`)),
  cs("100,000 casts", () => inMethod(`var x = ${"(TokenCleanupService)".repeat(N / 2)}s;`)),
  cs("100,000 nested calls", () =>
    inMethod(`var x = ${"s.RemoveExpiredGrantsAsync(".repeat(N / 2)}${")".repeat(N / 2)};`),
  ),
  cs("100,000 nested initialisers", () =>
    inMethod(`var x = ${"new Client { RequireDPoP = ".repeat(N / 4)}${"}".repeat(N / 4)};`),
  ),
  cs("100,000 arguments", () => inMethod(`s.RemoveExpiredGrantsAsync(${"s, ".repeat(N)}s);`)),
  cs(
    "100,000 usings",
    () => `${"using Duende.IdentityServer.EntityFramework;\n".repeat(N / 4)}class A : TokenCleanupService {}`,
  ),
  cs(
    "20,000 partial classes of one name",
    () => `${ef}${"partial class A : TokenCleanupService { }\n".repeat(20_000)}`,
  ),
  cs(
    "20,000 classes in a row of inheritance",
    () =>
      `${ef}class C0 : TokenCleanupService {}\n${Array.from({ length: 20_000 }, (_, n) => `class C${n + 1} : C${n} {}`).join("\n")}`,
  ),
  cs(
    "20,000 classes in a row of inheritance, reversed",
    () =>
      `${ef}${Array.from({ length: 20_000 }, (_, n) => `class C${n} : C${n + 1} {}`).join("\n")}class C20000 : TokenCleanupService {}\n`,
  ),
  cs("20,000 locals in a row", () =>
    inMethod(
      `var a0 = s; ${Array.from({ length: 20_000 }, (_, n) => `var a${n + 1} = a${n};`).join(" ")} a20000.RemoveExpiredGrantsAsync();`,
    ),
  ),
  cs("20,000 locals of one name", () => inMethod(`{ var s = F(); s.RemoveExpiredGrantsAsync(); }`.repeat(20_000))),
  cs("12 type parameters that name each other in their constraints", () => {
    const names = Array.from({ length: 12 }, (_, n) => `T${n}`);
    const all = names.map((name) => `where ${name} : Base<${names.join(", ")}>, ${names.join(", ")}`).join(" ");
    return `${ef}class A<${names.join(", ")}> : Base<${names.join(", ")}> ${all} { TokenCleanupService s; }`;
  }),
  cs("5,000 nested classes", () => `${ef}${"class A : TokenCleanupService { ".repeat(5_000)}${"}".repeat(5_000)}`),
  cs(
    "5,000 nested namespaces",
    () => `${ef}${"namespace N { ".repeat(5_000)} class A : TokenCleanupService {} ${"}".repeat(5_000)}`,
  ),
  cs("30,000 vendor calls on one line", () => inMethod(`${call}; `.repeat(30_000))),
  cs("an unterminated string", () => `${ef}class A { string s = "TokenCleanupService ${"x".repeat(1_000_000)}`),
  cs(
    "a raw string that never ends",
    () => `${ef}class A { string s = """TokenCleanupService\n${"x\n".repeat(500_000)}`,
  ),
  cs("a comment that never ends", () => `${ef}/* TokenCleanupService ${"x ".repeat(500_000)}`),
  cs("100,000 interpolations", () => inMethod(`var x = ${'$"{'.repeat(N / 4)}${call}${'}"'.repeat(N / 4)};`)),
  cs("1.9 MB of one string literal", () => inMethod(`var x = "${"TokenCleanupService ".repeat(95_000)}";`)),
  cs("1 MB of minified JavaScript", () => minifiedJavaScript(1_000_000)),
  cs("1.9 MB of minified JavaScript", () => minifiedJavaScript(1_900_000)),
  cs("500 KB of JSON", () => json(500_000)),
  cs("1.9 MB of JSON", () => json(1_900_000)),
  cs("200 KB of <", () => `${ef}class A : TokenCleanupService {} ${"<".repeat(200_000)}`),
  cs("200 KB of quotes", () => `${ef}class A : TokenCleanupService {} ${'"'.repeat(200_000)}`),
  cs("200 KB of @", () => `${ef}class A : TokenCleanupService {} ${"@".repeat(200_000)}`),
  cs(
    "1 MB of letters in lines",
    () => `${"TokenCleanupService client requires d pop and some prose. \n".repeat(17_000)}`,
  ),
  cs(
    "control characters and lone surrogates",
    () => `${ef}class A : TokenCleanupService {}${"\u0000\u0001\ud800\udfff\ufeff".repeat(20_000)}`,
  ),
  cs(
    "1.9 MB of one valid file",
    () =>
      `${ef}${Array.from({ length: 12_000 }, (_, n) => `class C${n} : TokenCleanupService { void M(Client c) { c.RequireDPoP = true; base.RemoveExpiredGrantsAsync(); var x = new Client { RequireDPoP = ${n % 2 === 0} }; } }`).join("\n")}`,
  ),
];
