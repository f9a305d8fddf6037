using Microsoft.EntityFrameworkCore.Migrations;

namespace Acme.Crm.Migrations;

public partial class Crm : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Clients",
            columns: table => new
            {
                Id = table.Column<int>(type: "int", nullable: false),
                Name = table.Column<string>(type: "nvarchar(200)", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Clients", x => x.Id));
    }
}
