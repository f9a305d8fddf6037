using Microsoft.EntityFrameworkCore.Migrations;

namespace Contoso.Doors.Migrations
{
    public partial class Doors : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Keys",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Door = table.Column<string>(maxLength: 50, nullable: false)
                });
        }
    }
}
