using Microsoft.EntityFrameworkCore.Migrations;

namespace Contoso.Crm.Migrations
{
    public partial class Crm : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Customers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ClientId = table.Column<string>(type: "nvarchar(200)", nullable: false)
                });
        }
    }
}
