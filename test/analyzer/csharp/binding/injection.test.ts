import { ids } from "../reading.ts";
import { casesOf, configuration, describeCases, ef, services } from "./cases.ts";

const startup = (body: string, before = ef): string =>
  `${before}class Mine : TokenCleanupService {} class A { void M(IServiceCollection s, IServiceProvider sp) { ${body} } }`;

describeCases("registrations", [
  ...casesOf(ids.cleanup, "register", [
    ["TryAdd with two types", startup("s.TryAddTransient<[|TokenCleanupService|], Mine>();")],
    ["typeof in TryAdd", startup("s.TryAddScoped(typeof([|TokenCleanupService|]), typeof(Mine));")],
    [
      "a descriptor with two types",
      startup("s.Replace(ServiceDescriptor.Transient<[|TokenCleanupService|], Mine>());"),
    ],
    [
      "a descriptor by typeof",
      startup("s.Replace(ServiceDescriptor.Describe(typeof([|TokenCleanupService|]), typeof(Mine), L.Scoped));"),
    ],
    [
      "a new descriptor over several lines",
      startup(
        "s.Add(new ServiceDescriptor(\n serviceType: typeof([|TokenCleanupService|]),\n implementationType: typeof(Mine),\n lifetime: L.Scoped));",
      ),
    ],
    [
      "a target-typed descriptor",
      startup("ServiceDescriptor d = new(typeof([|TokenCleanupService|]), typeof(Mine), L.Scoped);"),
    ],
    [
      "named arguments in another order",
      startup("s.AddTransient(implementationType: typeof(Mine), serviceType: typeof([|TokenCleanupService|]));"),
    ],
    ["a keyed one by typeof", startup('s.AddKeyedScoped(typeof([|TokenCleanupService|]), "k", typeof(Mine));')],
    ["a factory with a service type", startup("s.AddSingleton<[|TokenCleanupService|]>(sp => new Mine());")],
    ["a factory that infers", startup("s.AddSingleton(sp => new [|Mine|]());")],
    [
      "a factory with a block body that infers",
      startup("s.AddSingleton(sp => { var x = 1; return new [|Mine|](); });"),
    ],
    ["an inferred static lambda with discard", startup("s.AddSingleton(static _ => new [|TokenCleanupService|]());")],
    ["an instance", startup("s.AddSingleton(new [|TokenCleanupService|]());")],
    ["a decorator", startup("s.Decorate<[|TokenCleanupService|], Mine>();")],
    [
      "a removal and a replacement",
      startup("s.RemoveAll<TokenCleanupService>(); s.AddTransient<[|TokenCleanupService|], Mine>();"),
    ],
    [
      "a fluent chain",
      startup("s.AddLogging().AddTransient<[|TokenCleanupService|], Mine>().AddScoped<[|TokenCleanupService|]>();"),
    ],
    ["a conditional access", startup("s?.AddTransient<[|TokenCleanupService|], Mine>();")],
    ["a static call", startup("ServiceCollectionServiceExtensions.AddTransient<[|TokenCleanupService|], Mine>(s);")],
    [
      "a full name",
      "class A { void M(IServiceCollection s) { s.AddTransient<Duende.IdentityServer.EntityFramework.[|TokenCleanupService|], Mine>(); } }",
    ],
    [
      "a method of the name on something else is taken for one",
      startup("b.AddTransient<[|TokenCleanupService|], Mine>();"),
    ],
    [
      "a registration of an own type of the same name",
      "using Duende.IdentityServer.EntityFramework;\nnamespace N; class TokenCleanupService {} class A { void M(IServiceCollection s) { s.AddTransient<TokenCleanupService>(); } }",
    ],
    [
      "other generic calls",
      startup(
        "s.AddTransient<ILogger<TokenCleanupService>, L>(); s.Configure<TokenCleanupService>(x => {}); F<TokenCleanupService>();",
      ),
    ],
  ]),
  ...casesOf(ids.cleanup, "inject", [
    [
      "CreateInstance",
      startup(
        "ActivatorUtilities.CreateInstance<[|TokenCleanupService|]>(sp); ActivatorUtilities.GetServiceOrCreateInstance<[|TokenCleanupService|]>(sp);",
      ),
    ],
    [
      "keyed and many services",
      startup('sp.GetRequiredKeyedService<[|TokenCleanupService|]>("k"); sp.GetServices<[|TokenCleanupService|]>();'),
    ],
    [
      "wrapped parameters",
      `${ef}class A { A(Lazy<[|TokenCleanupService|]> l, Func<[|TokenCleanupService|]> f, [|TokenCleanupService|]? n = null) {} }`,
    ],
    [
      "FromServices and minimal handlers' method parameters",
      `${ef}class A { IActionResult M([FromServices] [|TokenCleanupService|] s, TokenCleanupService t) => null; }`,
    ],
    [
      "a property with Inject",
      `${ef}class A { [Inject] public [|TokenCleanupService|] S { get; set; } public TokenCleanupService T { get; set; } }`,
    ],
  ]),
  ...casesOf(ids.remove, "invoke", [
    [
      "CreateInstance as receiver",
      startup("var x = ActivatorUtilities.CreateInstance<TokenCleanupService>(sp); x.[|RemoveExpiredGrantsAsync|]();"),
    ],
    ["a service of an own type below", startup("sp.GetRequiredService<Mine>().[|RemoveExpiredGrantsAsync|]();")],
    [
      "a cast CreateInstance by type",
      startup(
        "((TokenCleanupService)ActivatorUtilities.CreateInstance(sp, typeof(TokenCleanupService))).[|RemoveExpiredGrantsAsync|]();",
      ),
    ],
    [
      "a factory's own local",
      startup(
        "s.AddHostedService(sp => { var t = sp.GetRequiredService<TokenCleanupService>(); t.[|RemoveExpiredGrantsAsync|](); return new H(); });",
      ),
    ],
    [
      "many services in a loop",
      startup(
        "foreach (var t in sp.GetServices<TokenCleanupService>()) t.[|RemoveExpiredGrantsAsync|](); foreach (var t in sp.GetRequiredService<IEnumerable<TokenCleanupService>>()) t.[|RemoveExpiredGrantsAsync|]();",
      ),
    ],
    [
      "a using scope",
      startup(
        "using (var scope = sp.CreateScope()) { var t = scope.ServiceProvider.GetRequiredService<TokenCleanupService>(); t.[|RemoveExpiredGrantsAsync|](); }",
      ),
    ],
  ]),
  ...casesOf(ids.remove, "methodGroup", [
    [
      "a handler, an event and a timer",
      startup(
        "TokenCleanupService t = null; x.Tick += t.[|RemoveExpiredGrantsAsync|]; new Timer(t.[|RemoveExpiredGrantsAsync|]); Func<Task> f = t.[|RemoveExpiredGrantsAsync|], g = () => t.RemoveExpiredGrantsAsync();",
      ),
    ],
    [
      "in a derived class without a receiver",
      `${ef}class Mine : TokenCleanupService { Mine() { Run([|RemoveExpiredGrantsAsync|]); Run(base.[|RemoveExpiredGrantsAsync|]); Run(this.[|RemoveExpiredGrantsAsync|]); } }`,
    ],
    [
      "an expression body and a conditional",
      startup("TokenCleanupService t = null; Func<Task> f = b ? t.[|RemoveExpiredGrantsAsync|] : Other;"),
    ],
  ]),
  ...casesOf(ids.cleanupCtor, "construct", [
    [
      "new in arguments of own methods",
      `${ef}class A { void Take(int n, TokenCleanupService t) {} void M() { Take(1, [|new|](2)); Take(t: [|new|](3), n: 1); this.Take(1, [|new|](4)); } }`,
    ],
    [
      "new in an own constructor's argument",
      `${ef}class B { public B(TokenCleanupService t) {} } class P(TokenCleanupService t); class A { object x = new B([|new|](1)); B y = new([|new|](2)); P z = new P([|new|](3)); }`,
    ],
    [
      "new in arrays, collection expressions and dictionaries",
      `${ef}class A { TokenCleanupService[] a = { [|new|](1), [|new|](2) }; TokenCleanupService[] b = [[|new|](3)]; Dictionary<string, TokenCleanupService> d = new() { ["a"] = [|new|](4), { "b", [|new|](5) } }; List<TokenCleanupService> l = new List<TokenCleanupService> { [|new|](6) }; }`,
    ],
    [
      "new added to a typed list",
      `${ef}class A { List<TokenCleanupService> l; void M() { l.Add([|new|](1)); l[0] = [|new|](2); } }`,
    ],
    [
      "new in ??=, ternaries, switch arms and throws away",
      `${ef}class A { TokenCleanupService a; void M(int n) { a ??= [|new|](1); a = n > 1 ? [|new|](2) : [|new|](3); a = n switch { 1 => [|new|](4), _ => [|new|](5) }; TokenCleanupService b = (a ?? [|new|](6)); } }`,
    ],
    [
      "new in returns of async methods, iterators and local functions",
      `${ef}class A { async Task<TokenCleanupService> M() { TokenCleanupService L() { return [|new|](1); } Func<TokenCleanupService> f = () => [|new|](2); return [|new|](3); } IEnumerable<TokenCleanupService> N() { yield return [|new|](4); } TokenCleanupService P { get { return [|new|](5); } } TokenCleanupService Q { get => [|new|](6); set { } } }`,
    ],
    [
      "new for another type",
      `${ef}class A { Other a = new(1); TokenCleanupService b; Other M() => new(2); void N() { Take(new(3)); } void Take(Other o) {} }`,
    ],
    [
      "an alias and a full name",
      "using T = Duende.IdentityServer.EntityFramework.TokenCleanupService;\nclass A { object a = new [|T|](1), b = new Duende.IdentityServer.EntityFramework.[|TokenCleanupService|](2); }",
    ],
    [
      "a default parameter value and a field of another part",
      {
        "A.cs": `${ef}namespace N; partial class A { TokenCleanupService _t; }`,
        "B.cs": "namespace N; partial class A { A() { _t = [|new|](1); } }",
      },
    ],
  ]),
  ...casesOf(ids.tokenService, "register", [
    [
      "an own class two levels below, each in its own file",
      {
        "A.cs": `${services}namespace N; abstract class Base<T> : DefaultTokenService {}`,
        "B.cs": "namespace N; class Mine : Base<int> {}",
        "C.cs":
          "namespace N; class C { void M(IServiceCollection s) { s.AddTransient<[|Mine|]>(); s.AddTransient<ITokenService, Mine>(); } }",
      },
    ],
  ]),
  ...casesOf(ids.options, "inject", [
    [
      "options in wrappers",
      `${configuration}class A(IOptions<[|IdentityServerOptions|]> a, IOptionsMonitor<[|IdentityServerOptions|]> b, [|IdentityServerOptions|] c);`,
    ],
  ]),
]);

const routes = (body: string): string => `${ef}var app = Build(); ${body}`;

describeCases("handlers of routes", [
  ...casesOf(ids.cleanup, "inject", [
    ["a typed parameter", routes('app.MapPost("/x", ([|TokenCleanupService|] c) => c.Start());')],
    [
      "an async handler with others",
      routes(
        'app.MapGroup("/a").MapDelete("/x/{id}", async (int id, [|TokenCleanupService|]? c) => { await c.Start(); });',
      ),
    ],
    [
      "a handler of several methods",
      routes('app.MapMethods("/x", new[] { "GET" }, ([|TokenCleanupService|] c) => 1);'),
    ],
    ["a static handler", routes('app.MapGet("/x", static ([|TokenCleanupService|] c) => 1);')],
    ["no lambda of another call", routes('app.Use("/x", (TokenCleanupService c) => 1); Map(c => c);')],
    ["no lambda within a handler", routes('app.MapGet("/x", () => Run((TokenCleanupService c) => 1));')],
    ["no projection", routes("list.Map((TokenCleanupService c) => 1);")],
  ]),
]);
