using Microsoft.EntityFrameworkCore.Migrations;

namespace Contoso.Identity.Migrations
{
    public partial class DropPersonal : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ApiKeys");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ApiClaims");
        }
    }
}
