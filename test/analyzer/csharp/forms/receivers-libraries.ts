import { body, formsOf } from "./form.ts";

/** What tests are written with. */
export const testCode = formsOf([
  ["Moq's Object", body("$use(mock.Object);", "Mock<$T> mock = new();")],
  ["Moq's Setup", body("mock.Setup(x => $get(x)).Returns(null);", "readonly Mock<$T> mock = new Mock<$T>();")],
  [
    "Moq's SetupGet and Verify",
    body("mock.SetupGet(x => $get(x)); mock.Verify(x => $get(x), Times.Once);", "Mock<$T> mock;"),
  ],
  ["Moq's Setup on a local", body("var mock = new Mock<$T>(); mock.Setup(x => $get(x));")],
  ["Moq's SetupSequence", body("var mock = new Mock<$T>(); mock.SetupSequence(x => $get(x));")],
  ["Moq's As", body("var mock = new Mock<$T>(); mock.As<$T>().Setup(x => $get(x));")],
  ["Mock.Of", body("var x = Mock.Of<$T>(); $use(x);")],
  ["Mock.Of with a condition", body("var y = Mock.Of<$T>(x => $get(x) == null);")],
  ["Mock.Get", body("Mock.Get(f).Setup(x => $get(x));", "$T f;")],
  [
    "It.Is",
    body("mock.Verify(m => m.Go(It.Is<$T>(x => $get(x) == null)));", "interface I { void Go($T x); } Mock<I> mock;"),
  ],
  [
    "a callback",
    body(
      "mock.Setup(m => m.Go(It.IsAny<$T>())).Callback<$T>(x => { $use(x); });",
      "interface I { void Go($T x); } Mock<I> mock;",
    ),
  ],
  ["NSubstitute", body("var x = Substitute.For<$T>(); $use(x);")],
  ["NSubstitute's Received", body("var x = Substitute.For<$T>(); $use(x.Received());")],
  ["NSubstitute's Received with a count", body("$use(x.Received(1));", "$T x;")],
  ["NSubstitute's Arg.Is", body("m.Go(Arg.Is<$T>(x => $get(x) == null));", "interface I { void Go($T x); } I m;")],
  ["NSubstitute's Returns", body("$get(x).Returns(null);", "$T x;")],
  ["FakeItEasy", body("var x = A.Fake<$T>(); $use(x);")],
  ["FakeItEasy's CallTo", body("A.CallTo(() => $get(x)).Returns(null);", "$T x;")],
  ["AutoFixture", body("var x = fixture.Create<$T>(); $use(x);", "Fixture fixture;")],
  [
    "AutoFixture's Build",
    body("var x = fixture.Build<$T>().With(c => $get(c), null).Create(); $use(x);", "Fixture fixture;"),
  ],
  ["AutoFixture's Freeze", body("var x = fixture.Freeze<$T>(); $use(x);", "Fixture fixture;")],
  ["Bogus", body("var f = new Faker<$T>().StrictMode(true).RuleFor(c => $get(c), r => null); $use(f.Generate());")],
  ["FluentAssertions on a member", body("$get(f).Should().BeNull();", "$T f;")],
  ["FluentAssertions' Subject", body("all.Should().ContainSingle(x => $get(x) != null);", "List<$T> all;")],
  ["FluentAssertions' Which", body("o.Should().BeOfType<$T>().Which.Go(); $use(o.Should().BeOfType<$T>().Subject);")],
  ["FluentAssertions' Which member", body("$use(o.Should().BeAssignableTo<$T>().Which);")],
  ["FluentAssertions' Satisfy", body("all.Should().AllSatisfy(x => { $use(x); });", "List<$T> all;")],
  ["Shouldly", body("$get(f).ShouldBe(null);", "$T f;")],
  ["Shouldly's ShouldBeOfType", body("$use(o.ShouldBeOfType<$T>());")],
  ["xUnit's Assert", body("Assert.Null($get(f));", "$T f;")],
  ["xUnit's IsType", body("var x = Assert.IsType<$T>(o); $use(x);")],
  ["xUnit's IsAssignableFrom", body("var x = Assert.IsAssignableFrom<$T>(o); $use(x);")],
  ["xUnit's Single", body("var x = Assert.Single(all); $use(x);", "List<$T> all;")],
  ["xUnit's Collection", body("Assert.Collection(all, x => { $use(x); }, x => { $use(x); });", "List<$T> all;")],
  [
    "xUnit's All and Contains",
    body("Assert.All(all, x => { $use(x); }); Assert.Contains(all, x => $get(x) != null);", "List<$T> all;"),
  ],
  ["xUnit's ThrowsAsync", body("await Assert.ThrowsAsync<Exception>(() => $get(f));", "$T f;")],
  ["NUnit's That", body("Assert.That($get(f), Is.Null);", "$T f;")],
  [
    "a fixture over files",
    {
      "A.cs":
        "//\nclass A : IClassFixture<Fix> { readonly Fix _fix; public A(Fix fix) => _fix = fix; void M() { $use(_fix.Server); } }",
      "B.cs": "class Fix { public $T Server { get; } }",
    },
  ],
  [
    "a fixture's service",
    {
      "A.cs":
        "class A : IClassFixture<Fix> { readonly Fix _fix; public A(Fix fix) => _fix = fix; void M() { $use(_fix.Get<$T>()); } }",
      "B.cs": "//\nclass Fix { public X Get<X>() => default; }",
    },
  ],
  [
    "a factory's services",
    body(
      "using var scope = factory.Services.CreateScope(); $use(scope.ServiceProvider.GetRequiredService<$T>());",
      "WebApplicationFactory<Program> factory;",
    ),
  ],
  ["a lazily made subject", "class A { $T Sut => _sut ??= new(); $T _sut; void M() { $use(Sut); } }"],
  ["theory data", "class A { public static TheoryData<$T> Data => new(); void M($T x) { $use(x); } }"],
]);

/** Maps, validators, mediators, and databases without EF. */
export const mapped = formsOf([
  [
    "AutoMapper's ForMember",
    "class A : Profile { public A() { CreateMap<$T, Dto>().ForMember(d => d.X, o => o.MapFrom(s => $get(s))); } } class Dto { public bool X; }",
  ],
  [
    "AutoMapper's ForMember on the target",
    "class A : Profile { public A() { CreateMap<Dto, $T>().ForMember(d => $get(d), o => o.Ignore()); } } class Dto { }",
  ],
  [
    "AutoMapper's AfterMap",
    "class A : Profile { public A() { CreateMap<Dto, $T>().AfterMap((s, d) => { $use(d); }); } } class Dto { }",
  ],
  [
    "AutoMapper's configuration",
    body(
      "var c = new MapperConfiguration(x => { x.CreateMap<$T, Dto>().ForMember(d => d.X, o => o.MapFrom(s => $get(s))); });",
      "class Dto { public bool X; }",
    ),
  ],
  ["FluentValidation", "class A : AbstractValidator<$T> { public A() { RuleFor(x => $get(x)).NotNull(); } }"],
  [
    "FluentValidation's When",
    "class A : AbstractValidator<$T> { public A() { When(x => $get(x) != null, () => { }); } }",
  ],
  ["Bogus below a class", "class A : Faker<$T> { public A() { RuleFor(x => $get(x), f => null); } }"],
  [
    "MediatR's handler",
    "class Q : IRequest<$T> { } class H : IRequestHandler<Q, $T> { public Task<$T> Handle(Q q, CancellationToken c) => null; } class A { async Task M(IMediator m) { var x = await m.Send(new Q()); $use(x); } }",
  ],
  ["a mass of Dapper", body('var x = await db.QuerySingleAsync<$T>("select 1"); $use(x);', "IDbConnection db;")],
  ["Dapper's Query", body('foreach (var x in db.Query<$T>("select 1")) $use(x);', "IDbConnection db;")],
  [
    "Mongo's collection",
    body(
      'var c = db.GetCollection<$T>("a"); var x = c.AsQueryable().First(y => $get(y) != null); $use(x);',
      "IMongoDatabase db;",
    ),
  ],
  [
    "Mongo's Find",
    body("var x = await c.Find(y => $get(y) != null).FirstOrDefaultAsync(); $use(x);", "IMongoCollection<$T> c;"),
  ],
  ["Mongo's Filter", body("var f = Builders<$T>.Filter.Eq(y => $get(y), null);")],
  ["Mongo's class map", body("BsonClassMap.RegisterClassMap<$T>(m => { m.MapProperty(y => $get(y)); });")],
  [
    "Marten's session",
    body("var x = await s.Query<$T>().FirstOrDefaultAsync(y => $get(y) != null); $use(x);", "IQuerySession s;"),
  ],
  ["Raven's Load", body('var x = await s.LoadAsync<$T>("a"); $use(x);', "IAsyncDocumentSession s;")],
]);
