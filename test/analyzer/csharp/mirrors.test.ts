import { describe, expect, it } from "vitest";
import { detectMirror } from "../../../src/analyzer/detectors/mirror.ts";
import { readMirrors } from "../../../src/analyzer/readers/csharp/mirrors/read.ts";
import { source } from "./reading.ts";

const detector = {
  kind: "mirror" as const,
  model: "Grant",
  like: ["Type", "Owner", "Created", "Expires", "Data"],
  lacks: ["Session", "Note"],
};
const properties = (...names: string[]): string => names.map((name) => `public string ${name} { get; set; }`).join(" ");
const old = properties("Type", "Owner", "Created", "Expires", "Data");

const knownMembers = [...detector.like, ...detector.like.map((name) => name.toLowerCase()), "Session", "Note"];

/** Line and text of each place. */
function placesIn(
  text: string,
  asked: Parameters<typeof detectMirror>[0] = detector,
  product: string[] = [],
): string[] {
  const facts = readMirrors([source("F0.cs", text)], new Set(["Grant"]), [], product);
  return detectMirror(asked, facts).map(
    ({ span }) => `${text.slice(0, span.start).split("\n").length}: ${text.slice(span.start, span.end)}`,
  );
}

function found(...texts: string[]): string[] {
  const files = texts.map((text, index) => source(`F${index}.cs`, text));
  const facts = readMirrors(files, new Set(["Grant"]));
  return detectMirror(detector, facts).map(({ span, values }) => {
    const text = texts[Number(span.file.slice(1, -3))] ?? "";
    expect([values.match, ...knownMembers]).toContain(text.slice(span.start, span.end));
    return `${values.match}: ${values.value}`;
  });
}

it.each([
  ["the model's own name", `class Grant { ${old} }`, "Grant: `Session`, `Note`"],
  ["a suffix", `class GrantEntity { ${old} }`, "GrantEntity: `Session`, `Note`"],
  ["a prefix and a suffix", `record MongoGrantDocument { ${old} }`, "MongoGrantDocument: `Session`, `Note`"],
  ["one of the new members", `class Grant { ${old} ${properties("Session")} }`, "Grant: `Note`"],
  [
    "three of five members of other shapes",
    "class Grant : Row { public virtual string Type { get; set; } public DateTime? Created { get; set; } public List<Dictionary<string, int[]>> Data => null; }",
    "Grant: `Session`, `Note`",
  ],
  [
    "members of nested types and texts left aside",
    `class Grant { ${old} class Inner { ${properties("Session")} } /* ${properties("Note")} */ string s = "} public int Note { get; }"; }`,
    "Grant: `Session`, `Note`",
  ],
])("a class that stores a model is found by %s", (_says, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

it("members come from own base classes and other parts too", () => {
  const base = `abstract class Stored { ${properties("Type", "Owner", "Session")} }`;
  expect(found(base, `class GrantRow : Stored { ${properties("Created")} }`)).toEqual(["GrantRow: `Note`"]);
  const parts = [`partial class Grant { ${old} }`, `partial class Grant { ${properties("Session", "Note")} }`];
  expect(found(...parts)).toEqual([]);
});

it.each([
  ["all members are there", `class Grant { ${old} ${properties("Session", "Note")} }`],
  ["it is alike in name alone", `class Grant { ${properties("Type", "Amount", "Payer")} }`],
  ["it is for pages", `class GrantViewModel { ${old} } class GrantDto { ${old} }`],
  ["it derives from the model", `class TenantGrant : Vendor.Models.Grant { ${old} }`],
  ["it has methods in place of properties", "class Grant { public string Type() { } public string Owner() => null; }"],
  ["the name goes on", `class Granted { ${old} } class GrantStore { ${old} }`],
])("nothing is said where %s", (_says, text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ["AutoMapper maps it to the product's own class", "CreateMap<Grant, GrantDto>().ReverseMap();", ["1: Data"]],
  ["Mapster does", "TypeAdapterConfig<GrantDto, Vendor.Models.Grant>.NewConfig();", ["1: Data"]],
  [
    "code copies it member by member",
    "Grant Of(GrantDto dto) => new Grant { Type = dto.Type, Owner = dto.Owner, Created = dto.Created, Data = dto.Data };",
    ["1: Data"],
  ],
  ["an own class of the model's name is mapped", "CreateMap<GrantRow, GrantDto>();", []],
])("a class for pages is found where %s, if that is asked for", (_says, map, expected) => {
  const text = `class GrantDto { ${old} }\nclass GrantRow { ${properties("Id")} }\nclass Maps : Profile { /* Vendor */ Maps() { ${map} } }`;
  expect(placesIn(text, { ...detector, shown: true }, ["Vendor"])).toEqual(expected);
  expect(placesIn(text, detector, ["Vendor"])).toEqual([]);
});

it("a class for pages that has only some of the members is none of the model's", () => {
  const some = properties("Type", "Owner", "Created", "Expires");
  const text = `class GrantDto { ${some} } class Maps { /* Vendor */ void M() { CreateMap<Grant, GrantDto>(); } }`;
  expect(placesIn(text, { ...detector, shown: true }, ["Vendor"])).toEqual([]);
});

describe("a statement on a table of another name", () => {
  const six = { ...detector, like: [...detector.like, "Key"] };
  const store = (sql: string, type = "Grant") => `using Vendor;\nTask Store(${type} it) => Execute(\n"${sql}", it);`;
  const all = "insert into oidc (a, b, c, d, e, f) values (@Key, @Type, @Owner, @Created, @Expires, @Data)";
  const most = "insert into oidc (a, b, c, d, e) values (@Key, @Type, @Owner, @Created, @Data)";
  it.each([
    ["names all members, and the code speaks of the product's class", store(all), six, ["3: Data"]],
    ["names a part of them", store(most), six, []],
    ["is about a class that the code calls otherwise", store(all, "Grants"), six, []],
    ["is about an own class", `${store(all)} class Grant : Row { }`, six, []],
    ["is about a model of few members", store(all), detector, []],
    ["stands where nothing of the product is named", store(all).replace("Vendor", "Other"), six, []],
  ])("%s", (_says, text, asked, expected) => {
    expect(placesIn(text, asked, ["Vendor"])).toEqual(expected);
  });
});

it("a class that maps a stored model is found, and others that name it are not", () => {
  const map = (members: string) => `class GrantMap : ClassMapping<Grant> { GrantMap() { ${members} } }`;
  const all = ["Type", "Owner", "Created", "Data"].map((name) => `Property(x => x.${name});`).join(" ");
  const stored = `class Grant { ${old} ${properties("Session", "Note")} }`;
  expect(found(stored, map(all))).toEqual(["GrantMap: `Session`, `Note`"]);
  expect(found(stored, map(`${all} Property(x => x.Session); Property(x => x.Note);`))).toEqual([]);
  expect(found(stored, map("Table(nameof(Grant));"))).toEqual([]);
  expect(found("", map(all))).toEqual([]);
});

it("a plural and two suffixes are names too", () => {
  expect(found(`class Grants { ${old} } class GrantTblEntity { ${old} }`)).toEqual([
    "Grants: `Session`, `Note`",
    "GrantTblEntity: `Session`, `Note`",
  ]);
});

it("what Entity Framework or MongoDB map by themselves needs no word", () => {
  const all = ["Type", "Owner", "Created", "Data"].map((name) => `x.Property(y => y.${name});`).join(" ");
  const stored = `class Grant { ${old} ${properties("Session", "Note")} }`;
  expect(found(stored, `class Map : IMap<Grant> { void Configure(EntityTypeBuilder<Grant> x) { ${all} } }`)).toEqual(
    [],
  );
  expect(found(stored, `BsonClassMap.RegisterClassMap<Grant>(x => { x.AutoMap(); ${all} });`)).toEqual([]);
  expect(found(stored, `BsonClassMap.RegisterClassMap<Grant>(x => { ${all} });`)).toEqual(["Grant: `Session`, `Note`"]);
});

const members = ["Type", "Owner", "Created", "Expires", "Data"];
const row = `class GrantRow { ${old} ${properties("Session", "Note")} }`;
const set = (from: string, names = members): string => names.map((name) => `${name} = ${from}.${name}`).join(", ");

it.each([
  ["to the row", `GrantRow ToRow(Grant grant) => new GrantRow { ${set("grant")} };`, "GrantRow"],
  ["from the row", `Grant ToModel(GrantRow row) => new Models.Grant() { ${set("row")} };`, "Grant"],
  ["with a constructor", `new GrantRow(grant.Type, grant.Owner) { ${set("grant", members.slice(2))} }`, "GrantRow"],
  ["in a query", `rows.Select(r => new Grant { ${set("r")} })`, "Grant"],
  ["from what is loaded", `var r = await db.Load<GrantRow>(id); return new Grant { ${set("r")} };`, "Grant"],
  [
    "by assignments",
    `void Put(GrantRow to, Grant from) { ${members.map((n) => `to.${n} = from.${n};`).join("\n")} }`,
    "to",
  ],
])("code that copies a stored model is found: %s", (_says, code, place) => {
  expect(found(row, code)).toEqual([`${place}: \`Session\`, \`Note\``]);
});

it.each([
  ["copies all", `new GrantRow { ${set("grant")}, Session = grant.Session, Note = Short(grant.Note) }`],
  ["fills a page", `GrantDto Show(GrantRow row) => new GrantDto { ${set("row")} };`],
  ["reads a form", `Grant Read(GrantForm form) => new Grant { ${set("form")} };`],
  ["copies a part", `new GrantRow { ${set("grant", members.slice(0, 3))} }`],
  ["copies nothing", `new GrantRow { ${members.map((name) => `${name} = "x"`).join(", ")} }`],
  ["compares", members.map((name) => `Assert.Equal(row.${name}, grant.${name});`).join(" ")],
  [
    "assigns the rest too",
    `void Put(GrantRow to, Grant from) { ${members.map((n) => `to.${n} = from.${n};`).join(" ")} to.Session = Of(from); to.Note = ""; }`,
  ],
])("nothing is said of code that %s", (_says, code) => {
  expect(found(row, code)).toEqual([]);
});

it("copies count only where the project, or one that it references, stores the model", () => {
  const code = `new Grant { ${set("x")} }`;
  const other = [source("Row.cs", row)];
  expect(found(code)).toEqual([]);
  expect(detectMirror(detector, readMirrors([source("F0.cs", code)], new Set(["Grant"]), other))).toHaveLength(1);
});

it.each([
  ["INSERT", '"insert into dbo.[Grants] (type, owner, created, expires, data) values (1)"', "Grants"],
  ["UPDATE", '$"update {_schema}.Grant set type = @t, " + "owner = @o, " + Extra + "created = @c, data = @d"', "Grant"],
  ["SELECT", '@"SELECT type, owner, created, expires, data FROM oauth_grants WHERE id = 1"', "oauth_grants"],
])("%s that names the columns of a stored model is found", (_says, sql, table) => {
  expect(found(`class Store { void Run() => db.Execute(${sql}); }`)).toEqual([`${table}: \`Session\`, \`Note\``]);
});

it.each([
  ["names all columns", '"insert into Grants (type, owner, created, expires, data, session, note) values (1)"'],
  ["names none", '"select * from Grants"'],
  ["reads a part", '"select type, owner, created from Grants"'],
  ["removes", '"delete from Grants where type = 1 and owner = 2 and created = 3 and expires = 4 and data = 5"'],
  ["is of another table", '"insert into GrantNotes (type, owner, created, expires, data) values (1)"'],
])("nothing is said of SQL that %s", (_says, sql) => {
  expect(found(`class Store { void Run() => db.Execute(${sql}); }`)).toEqual([]);
});

it("a migration says what was right when it ran", () => {
  const sql = '"insert into Grants (type, owner, created, expires, data) values (1)"';
  expect(found(`class Seed : Migration { void Up(MigrationBuilder b) { b.Sql(${sql}); } }`)).toEqual([]);
});

it("code that makes a table is found, and what later code adds to the table counts", () => {
  const columns = members.map((name) => `.WithColumn("${name}").AsString()`).join("");
  const made = `class M1 : Migration { void Up() { Create.Table("Grants")${columns}; } }`;
  expect(found(made)).toEqual(["Grants: `Session`, `Note`"]);
  const later = 'class M2 : Migration { void Up() { Alter.Table("Grants").AddColumn("Session").AsString(); } }';
  expect(found(made, later)).toEqual(["Grants: `Note`"]);
  const last = 'class M3 : Migration { void Up() { Create.Column("Note").OnTable("Grants").AsString(); } }';
  expect(found(made, later, last)).toEqual([]);
});

it("what names no collection of the model is judged by its columns", () => {
  const flat = {
    ...detector,
    like: [...members, "Scopes", "Claims", "Tags"],
    collections: ["Scopes", "Claims", "Tags", "Note"],
  };
  const of = (text: string) =>
    detectMirror(flat, readMirrors([source("F0.cs", text)], new Set(["Grant"]))).map(({ values }) => values.value);
  expect(of(`class Grant { ${properties(...members.slice(0, 4))} }`)).toEqual(["`Session`"]);
  expect(of(`class Grant { ${properties(...members.slice(0, 3))} }`)).toEqual([]);
  expect(of(`class Grant { ${properties(...members, "Claims")} }`)).toEqual(["`Session`, `Note`"]);
});

const each = (map: (name: string) => string): string => members.map(map).join("\n");

const cells = [
  ["a row's cells", `new Grant {\n${members.map((n, i) => `${n} = reader.GetString(${i})`).join(",\n")} }`],
  ["named cells", `new Vendor.Grant() {\n${members.map((n) => `${n} = (string)row["${n}"]`).join(",\n")} }`],
  ["parameters", `void Put(Grant g) {\n${each((n) => `command.Parameters.AddWithValue("@${n}", g.${n});`)} }`],
  [
    "entries",
    `void Put(Grant g) => Set(new HashEntry[] {\n${each((n) => `new HashEntry("${n}", (object)g.${n}),`)} });`,
  ],
  [
    "an object of a statement",
    `Task Put(Grant g) => db.ExecuteAsync("exec Save", new {\n${each((n) => `g.${n},`)} });`,
  ],
] as const;

it.each(cells)("rows without a class of their own are found: %s", (_says, code) => {
  const text = `class Store { IDataReader reader; void Execute() {} \n${code} }`;
  expect(placesIn(text, detector, [])).toEqual([]);
  expect(placesIn(`using Vendor; ${text}`, detector, ["Vendor"])).toEqual(["7: Data"]);
});

it.each([
  ["a seed", `new Grant { ${members.map((n) => `${n} = "x"`).join(", ")} }`],
  ["settings", `new Grant { Type = c["Type"], Owner = c["Owner"] }`],
  ["a page's class", `new GrantDto { ${members.map((n) => `${n} = row["${n}"]`).join(", ")} }`],
  ["a part", 'void Put(Grant g) { p.Add("@Type", g.Type); p.Add("@Owner", g.Owner); p.Add("@Id", g.Created); }'],
  ["a log", `void Log(Grant g) => log.Write("{a}{b}{c}", ${members.map((n) => `g.${n}`).join(", ")});`],
  [
    "all of them",
    `void Put(Grant g) { ${[...members, "Session", "Note"].map((n) => `p.Add("@${n}", g.${n});`).join(" ")} }`,
  ],
])("nothing is said of %s", (_says, code) => {
  const text = `using Vendor; class Store { IDataReader reader; void Execute() {} ${code} }`;
  expect(placesIn(text, detector, ["Vendor"])).toEqual([]);
});

it.each([
  ["an interface", `interface IGrant {\n${members.map((n) => `string ${n} { get; set; }`).join("\n")}\n}`],
  ["a record's parameters", `record GrantRow(\n${members.map((n) => `string ${n}`).join(",\n")});`],
  [
    "a record with both",
    `record GrantRow(string Type,\nstring Owner,\nstring Created,\nint Size = 1)\n{\npublic string Data { get; set; } }`,
  ],
])("%s stores a model", (_says, text) => {
  expect(placesIn(text)).toEqual(["6: Data"]);
});

it.each([
  ["its file", "Pages/Grant.cshtml.cs", `class Grant { ${old} }`],
  ["its folder", "Web/ViewModels/Grant.cs", `class Grant { ${old} }`],
  ["its namespace", "Grant.cs", `namespace Contoso.Dtos; class Grant { ${old} }`],
  ["what it derives from", "Grant.cs", `class Grant : PageModel { ${old} }`],
])("a class for pages is told by %s", (_says, path, text) => {
  expect(detectMirror(detector, readMirrors([source(path, text)], new Set(["Grant"])))).toEqual([]);
});

describe("a class of another name", () => {
  const ticket = `class Ticket {\n${old.replaceAll("} ", "}\n")} }`;
  const copy = `class Store { Ticket ToRow(Vendor.Grant grant) => new Ticket {\n${set("grant").replaceAll(", ", ",\n")} }; }`;

  it("stores a model where code copies it to or from the product's own", () => {
    expect(placesIn(`${ticket} ${copy}`, detector, ["Vendor"])).toEqual(["6: Data", "11: Data"]);
    const back = `class Store { Vendor.Grant From(Ticket row) => new() {\n${set("row").replaceAll(", ", ",\n")} }; }`;
    expect(placesIn(`${ticket} ${back}`, detector, ["Vendor"])).toEqual(["6: Data", "11: Data"]);
  });

  it("stores nothing where nothing names the product, it shows something, or a part is copied", () => {
    expect(placesIn(`${ticket} ${copy.replace("Vendor.", "")}`, detector, ["Vendor"])).toEqual([]);
    expect(placesIn(`${ticket} ${copy}`.replaceAll("Ticket", "TicketInfo"), detector, ["Vendor"])).toEqual([]);
    const part = `class Part { ${properties("Type", "Owner")} } class S { Part To(Vendor.Grant g) => new Part { Type = g.Type, Owner = g.Owner }; }`;
    expect(placesIn(part, detector, ["Vendor"])).toEqual([]);
  });
});

it("a class that makes the model of its own members copies them", () => {
  const own = `class GrantRow {\n${old} Grant ToModel() => new Grant {\n${members.map((n) => `${n} = ${n}`).join(",\n")} }; }`;
  expect(placesIn(own)).toEqual(["2: Data", "7: Data"]);
});

it("hostile files end in time", () => {
  const started = performance.now();
  for (const text of [
    "class Grant {".repeat(14_000),
    `class Grant : ${"A<".repeat(60_000)}`,
    `class Grant : ${"A<".repeat(60_000)}{`,
    "public ".repeat(25_000),
    "} new GrantRow(a.A".repeat(10_000),
    `} new GrantRow { ${"aA.".repeat(60_000)}`,
    "a.B = c.B; ".repeat(15_000),
    `${'"update Grant" + '.repeat(10_000)}`,
    'Create.Table("Grant")'.repeat(9_000),
    "Execute(".repeat(20_000),
    'Execute(new { a("b", g.C) '.repeat(6_000),
    '{ "a" , '.repeat(20_000),
    "model.Entity<Grant>(g => {".repeat(7_000),
    '"create table Grant (" '.repeat(8_000),
    "record Grant(string A, ".repeat(8_000),
    "Grant A(Grant a) => new () {".repeat(7_000),
    "interface IGrant { string A { ".repeat(6_000),
  ])
    found(`class Grant { ${text}`);
  expect(performance.now() - started).toBeLessThan(10_000);
});

it.each([
  ["a class", `class Grant {\n${old.replaceAll("} ", "}\n")}\n}`, "6: Data"],
  ["a class with members of its own", `class Grant {\n${old}\n${properties("Tenant")}\nvoid Run() { } }`, "3: Tenant"],
  ["a copy", `${row}\nGrant ToModel(GrantRow row) => new Grant {\n${set("row").replaceAll(", ", ",\n")} };`, "7: Data"],
  [
    "assignments",
    `${row}\nvoid Put(GrantRow to, Grant from) {\n${members.map((n) => `to.${n} = from.${n};`).join("\n")} }`,
    "7: Data",
  ],
  [
    "SQL",
    'db.Execute(@"insert into Grants\n(type, owner, created, expires,\ndata) values\n(@type, @data)");',
    "3: data",
  ],
  [
    "a table",
    'Create.Table("Grants")\n.WithColumn("Type")\n.WithColumn("Owner")\n.WithColumn("Created");',
    "4: Created",
  ],
])("the place in %s is where the last member is named", (_says, text, expected) => {
  expect(placesIn(text)).toEqual([expected]);
});

it("the place is behind the member that the model has before the new ones, where it is named", () => {
  const text = `class Grant {\n${old.replaceAll("} ", "}\n")}\n}`;
  expect(placesIn(text, { ...detector, after: "Owner" })).toEqual(["3: Owner"]);
  expect(placesIn(text, { ...detector, after: "Missing" })).toEqual(["6: Data"]);
});

it("Entity Framework is told columns or, of own classes, lengths one by one, and expects the next", () => {
  const stored = `class Grant { ${old} ${properties("Session", "Note")} }`;
  const block = (map: (name: string) => string): string =>
    `model.Entity<Grant>(g => {\n${each(map)}\ng.HasIndex(x => x.Type); });`;
  const named = block((name) => `g.Property(x => x.${name}).IsRequired().HasColumnName("c");`);
  const sized = block((name) => `g.Property(x => x.${name}).HasMaxLength(50);`);
  expect(placesIn(`${stored} ${named}`)).toEqual(["6: Data"]);
  expect(placesIn(`${stored} ${sized}`)).toEqual(["6: Data"]);
  const method = `class Map : IMap<Grant> { void Configure(EntityTypeBuilder<Grant> g) {\n${each((name) => `g.Property(x => x.${name}).HasMaxLength(50);`)} } }`;
  expect(placesIn(`${stored} ${method}`)).toEqual(["6: Data"]);
  expect(placesIn(`${stored} ${block((name) => `g.Property(x => x.${name}).IsRequired();`)}`)).toEqual([]);
  expect(placesIn(`${stored} ${block(() => 'g.Property(x => x.Type).HasColumnName("t");')}`)).toEqual([]);
});

it("mappings of the product's own class are found where code names the product", () => {
  const map = `class GrantMap : ClassMap<Grant> { GrantMap() {\n${each((name) => `Map(x => x.${name});`)} } }`;
  const document = `BsonClassMap.RegisterClassMap<Vendor.Grant>(x => {\n${each((name) => `x.MapProperty(y => y.${name});`)} });`;
  const sized = `model.Entity<Grant>(g => {\n${each((name) => `g.Property(x => x.${name}).HasMaxLength(50);`)} });`;
  const using = "using Vendor.Models; ";
  for (const text of [map, document]) {
    expect(placesIn(`${using}${text}`, detector, ["Vendor"])).toEqual(["6: Data"]);
    expect(placesIn(`using Other; ${text.replace("Vendor.", "")}`, detector, ["Vendor"])).toEqual([]);
  }
  // The product's own context tells the lengths of its own classes.
  expect(placesIn(`${using}${sized}`, detector, ["Vendor"])).toEqual([]);
  const other = map.replace("ClassMap", "Repository");
  expect(placesIn(`${using}${other}`, detector, ["Vendor"])).toEqual([]);
});

it("SQL that makes a table is found, and what is added to the table later counts", () => {
  const columns = members.map((name) => `${name} text`).join(",\n");
  const made = `var sql = @"create table if not exists [dbo].[Grants] (\n${columns}\n);\ncreate table Others (Session text, Note text);";`;
  expect(placesIn(made)).toEqual(["6: Data"]);
  expect(found(made, 'var sql = "alter table Grants add Session text";')).toEqual(["Grants: `Note`"]);
  expect(found(made, 'var sql = "alter table Grants add Session text, Note text";')).toEqual([]);
});

it.each([
  ["rows", "List<PartRow>", ["2: Parts"]],
  ["an array", "Vendor.Part[]", ["2: Parts"]],
  ["text", "ICollection<string>", []],
  ["rows that join", "List<GrantPart>", []],
  ["no collection", "string", []],
])("a collection that becomes text is a place where it holds %s", (_says, type, expected) => {
  const texts = { kind: "mirror" as const, model: "Grant", like: detector.like, texts: ["Parts"] };
  expect(placesIn(`class GrantRow { ${old}\npublic ${type} Parts { get; set; } }`, texts)).toEqual(expected);
  expect(placesIn(`class Other { ${old}\npublic ${type} Parts { get; set; } }`, texts)).toEqual([]);
});

it.each([
  ["rows", "typeof(PartRow)", ["8: PartRow"]],
  ["rows that join", "typeof(GrantPart)", []],
])("a class map is such a place where it tells that the elements are %s", (_says, type, expected) => {
  const texts = { kind: "mirror" as const, model: "Grant", like: detector.like, texts: ["Parts"] };
  const mapped = `${each((name) => `Property(x => x.${name});`)}\nSet(x => x.Parts, map => map.Key("Id"),\n r => r.OneToMany(m => m.Class(${type})));`;
  const found = placesIn(`class Grant { } class GrantMap : ClassMapping<Grant> { GrantMap() {\n${mapped} } }`, texts);
  expect(found).toEqual(expected);
});

it("only mappings are looked at where that is asked", () => {
  const stored = `class Grant { ${old} }`;
  const map = `class GrantMap : ClassMap<Grant> { GrantMap() {\n${each((name) => `Map(x => x.${name});`)} } }`;
  expect(placesIn(`${stored} ${map}`, { ...detector, only: "maps" })).toEqual(["6: Data"]);
});
