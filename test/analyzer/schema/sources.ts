import { file } from "./read.ts";

/** A migration class as EF's tool writes it, with this `Up`. */
export const migration = (path: string, up: string, down = "") =>
  file(
    path,
    `using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Host.Migrations
{
    public partial class Change : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
${up}
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
${down}
        }
    }
}
`,
  );

const model = (method: string, head: string, entity: string, table: string, columns: readonly string[]) => `
using Microsoft.EntityFrameworkCore;

namespace Host.Migrations
{
    ${head}
    {
        protected override void ${method}(ModelBuilder modelBuilder)
        {
            modelBuilder.HasAnnotation("Relational:MaxIdentifierLength", 128);

            modelBuilder.Entity("${entity}", b =>
                {
                    b.Property<int>("Id").ValueGeneratedOnAdd().HasColumnType("int");
${columns.map((column) => `                    b.Property<string>("${column}").HasMaxLength(200);`).join("\n")}
                    b.HasKey("Id");
                    b.ToTable("${table}", (string)null);
                });

            modelBuilder.Entity("${entity}", b =>
                {
                    b.Navigation("Claims");
                });
        }
    }
}
`;

export const CLIENT = "Duende.IdentityServer.EntityFramework.Entities.Client";
export const OLD_COLUMNS = ["ClientId", "ProtocolType", "RequirePkce", "AllowOfflineAccess"];

export const snapshot = (path: string, columns: readonly string[], entity = CLIENT, table = "Clients") =>
  file(path, model("BuildModel", "partial class ContextModelSnapshot : ModelSnapshot", entity, table, columns));

export const designer = (path: string, columns: readonly string[], entity = CLIENT, table = "Clients") =>
  file(path, model("BuildTargetModel", "partial class Change", entity, table, columns));

export const CREATE_TABLE = `            migrationBuilder.CreateTable(
                name: "Clients",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ClientId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ProtocolType = table.Column<string>(type: "nvarchar(200)", nullable: false),
                    RequirePkce = table.Column<bool>(type: "bit", nullable: false),
                    AllowOfflineAccess = table.Column<bool>(type: "bit", nullable: false, defaultValue: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clients", x => x.Id);
                });`;

export const ADD_MODE = `            migrationBuilder.AddColumn<int>(
                name: "DPoPValidationMode",
                table: "Clients",
                type: "int",
                nullable: false,
                defaultValue: 0);`;

export const ADD_SKEW = `            migrationBuilder.AddColumn<TimeSpan>(
                name: "DPoPClockSkew",
                table: "Clients",
                type: "time",
                nullable: false,
                defaultValue: new TimeSpan(0, 0, 0, 0, 0));`;

export const CREATE_SQL = `CREATE TABLE [dbo].[Clients] (
    [Id] int NOT NULL IDENTITY,
    [ClientId] nvarchar(200) NOT NULL,
    [ProtocolType] nvarchar(200) NOT NULL,
    [RequirePkce] bit NOT NULL,
    [AllowOfflineAccess] bit NOT NULL DEFAULT ((1)),
    CONSTRAINT [PK_Clients] PRIMARY KEY ([Id])
);
GO
`;
