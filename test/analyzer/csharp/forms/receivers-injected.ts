import { body, formsOf } from "./form.ts";

/** Dependency injection in every spelling. */
export const injected = formsOf([
  ["GetRequiredService", body("$use(sp.GetRequiredService<$T>());")],
  ["GetRequiredService in a local", body("var x = sp.GetRequiredService<$T>(); $use(x);")],
  ["GetService, asked", body("$use(sp.GetService<$T>()?);")],
  ["GetService of typeof, as", body("var x = sp.GetService(typeof($T)) as $T; $use(x);")],
  ["GetService of typeof, cast", body("var x = ($T)sp.GetService(typeof($T)); $use(x);")],
  ["HttpContext.RequestServices", body("$use(HttpContext.RequestServices.GetRequiredService<$T>());")],
  [
    "a scope's provider",
    body(
      "using var scope = app.Services.CreateScope(); var x = scope.ServiceProvider.GetRequiredService<$T>(); $use(x);",
      "WebApplication app;",
    ),
  ],
  [
    "a scope's provider, new style",
    body(
      "await using var scope = factory.CreateAsyncScope(); $use(scope.ServiceProvider.GetRequiredService<$T>());",
      "IServiceScopeFactory factory;",
    ),
  ],
  [
    "app.ApplicationServices",
    "class A { void Configure(IApplicationBuilder app) { $use(app.ApplicationServices.GetService<$T>()); } }",
  ],
  ["keyed services", body('$use(sp.GetRequiredKeyedService<$T>("a"));')],
  ["GetServices", body("foreach (var x in sp.GetServices<$T>()) $use(x);")],
  ["ActivatorUtilities", body("var x = ActivatorUtilities.CreateInstance<$T>(sp); $use(x);")],
  [
    "a factory's provider",
    body(
      "services.AddSingleton(p => { var x = p.GetRequiredService<$T>(); $use(x); return x; });",
      "IServiceCollection services;",
    ),
  ],
  ["an injected sequence", "class A(IEnumerable<$T> all) { void M() { foreach (var x in all) $use(x); } }"],
  ["injected options", "class A { readonly $T o; public A(IOptions<$T> x) { o = x.Value; $use(o); } }"],
  ["injected options, read at once", "class A(IOptions<$T> x) { void M() { $use(x.Value); } }"],
  ["a monitor's current value", "class A(IOptionsMonitor<$T> x) { void M() { $use(x.CurrentValue); } }"],
  ["a monitor's named value", 'class A(IOptionsSnapshot<$T> x) { void M() { $use(x.Get("a")); } }'],
  ["a monitor's change", "class A(IOptionsMonitor<$T> x) { void M() { x.OnChange(o => { $use(o); }); } }"],
  ["Configure", body("services.Configure<$T>(x => { $use(x); });", "IServiceCollection services;")],
  ["Configure with a name", body('services.Configure<$T>("a", x => { $use(x); });', "IServiceCollection services;")],
  ["PostConfigure", body("services.PostConfigure<$T>(x => $use(x));", "IServiceCollection services;")],
  [
    "AddOptions.Configure",
    body("services.AddOptions<$T>().Configure(x => { $use(x); });", "IServiceCollection services;"),
  ],
  [
    "AddOptions.Configure with services",
    body("services.AddOptions<$T>().Configure<IClock>((x, c) => { $use(x); });", "IServiceCollection services;"),
  ],
  [
    "AddOptions.Validate",
    body("services.AddOptions<$T>().Validate(x => $get(x) != null);", "IServiceCollection services;"),
  ],
  [
    "AddOptions.Bind",
    body(
      "services.AddOptions<$T>().Bind(c).PostConfigure(x => { $use(x); });",
      "IServiceCollection services; IConfiguration c;",
    ),
  ],
  ["IConfigureOptions", "class A : IConfigureOptions<$T> { public void Configure($T x) { $use(x); } }"],
  ["Options.Create", body("var x = Options.Create(new $T()); $use(x.Value);")],
  ["configuration's Get", body('var x = c.GetSection("a").Get<$T>(); $use(x);', "IConfiguration c;")],
  ["configuration's Get with a default", body("var x = c.Get<$T>() ?? new $T(); $use(x);", "IConfiguration c;")],
  [
    "a route handler's parameter",
    'using Y;\nclass A { void M(WebApplication app) { app.MapGet("/x", ($T x) => { $use(x); }); } }',
  ],
  ["FromServices", "class A { void M([FromServices] $T x) { $use(x); } }"],
  [
    "a view component's field",
    "class A : ViewComponent { readonly $T f; public A($T f) { this.f = f; $use(this.f); } }",
  ],
  ["Autofac's Resolve", body("$use(container.Resolve<$T>());", "IContainer container;")],
  [
    "a cache's GetOrCreateAsync",
    body(
      'var x = await cache.GetOrCreateAsync("k", async e => await Get()); $use(x);',
      "IMemoryCache cache; Task<$T> Get() => null;",
    ),
  ],
  ["a cache's Get", body('var x = cache.Get<$T>("k"); $use(x);', "IMemoryCache cache;")],
  ["a cache's TryGetValue", body('if (cache.TryGetValue("k", out $T x)) $use(x);', "IMemoryCache cache;")],
  ["deserialised", body("var x = JsonSerializer.Deserialize<$T>(s); $use(x);", "string s;")],
  ["deserialised by Newtonsoft", body("$use(JsonConvert.DeserializeObject<$T>(s));", "string s;")],
  ["deserialised as a list", body("foreach (var x in JsonSerializer.Deserialize<List<$T>>(s)) $use(x);", "string s;")],
  ["read from a response", body("var x = await r.Content.ReadFromJsonAsync<$T>(); $use(x);", "HttpResponseMessage r;")],
  ["mapped", body("var x = mapper.Map<$T>(o); $use(x);", "IMapper mapper;")],
  [
    "a set of a context",
    body("var x = await db.Set<$T>().FirstAsync(c => $get(c) != null); $use(x);", "DbContext db;"),
  ],
  [
    "a DbSet",
    body(
      "foreach (var x in db.All.Include(c => c).Where(c => $get(c) != null)) $use(x);",
      "Db db; class Db : DbContext { public DbSet<$T> All { get; set; } }",
    ),
  ],
  [
    "a DbSet's Find",
    body(
      "var x = await db.All.FindAsync(1); $use(x);",
      "Db db; class Db : DbContext { public DbSet<$T> All => Set<$T>(); }",
    ),
  ],
  ["an Entry's entity", body("$use(db.Entry(f).Entity);", "DbContext db; $T f;")],
  [
    "an Add's entity",
    body(
      "var e = db.All.Add(new $T()); $use(e.Entity);",
      "Db db; class Db : DbContext { public DbSet<$T> All { get; set; } }",
    ),
  ],
  ["tracked entries", body("foreach (var e in db.ChangeTracker.Entries<$T>()) $use(e.Entity);", "DbContext db;")],
  [
    "an entity's configuration",
    "class A : DbContext { protected override void OnModelCreating(ModelBuilder b) { b.Entity<$T>().Property(x => $get(x)); b.Entity<$T>(e => { e.HasIndex(x => $get(x)); }); } }",
  ],
  [
    "an entity type's configuration",
    "class A : IEntityTypeConfiguration<$T> { public void Configure(EntityTypeBuilder<$T> b) { b.Property(x => $get(x)); b.HasMany(x => x.All).WithOne(); } }",
  ],
]);
