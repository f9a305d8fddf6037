using Microsoft.EntityFrameworkCore.Migrations;

namespace Dairy.Accounts.Data.Migrations;

public partial class Users : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "AspNetUsers",
            columns: table => new { Id = table.Column<string>(nullable: false), ConsumedTime = table.Column<DateTime>(nullable: true) },
            constraints: table => table.PrimaryKey("PK_AspNetUsers", x => x.Id));
        migrationBuilder.CreateTable(
            name: "Clients",
            columns: table => new { Id = table.Column<int>(nullable: false), Name = table.Column<string>(nullable: true), Dairy = table.Column<string>(nullable: true) },
            constraints: table => table.PrimaryKey("PK_DairyClients", x => x.Id));
    }
}
