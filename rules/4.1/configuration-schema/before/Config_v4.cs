using Microsoft.EntityFrameworkCore.Migrations;

namespace Contoso.Identity.Migrations
{
    public partial class Config_v4 : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // finding: 4.1/configuration-schema
            migrationBuilder.DropTable(
                name: "ApiClaims");

            // finding: 4.1/configuration-schema
            migrationBuilder.DropTable(name: "ApiSecrets");

            migrationBuilder.AddColumn<bool>(
                name: "Enabled",
                table: "ApiScopes",
                nullable: false,
                // finding: 4.1/configuration-schema
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "RequireRequestObject",
                table: "Clients",
                nullable: false,
                defaultValue: false);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "RequireRequestObject", table: "Clients");
        }
    }
}
