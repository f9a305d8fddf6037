using Microsoft.EntityFrameworkCore.Migrations;

namespace Contoso.Identity.Migrations
{
    public partial class Config_v4 : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("INSERT INTO ApiResourceClaims (Type, ApiResourceId) SELECT Type, ApiResourceId FROM ApiClaims");

            migrationBuilder.DropTable(
                name: "ApiClaims");

            migrationBuilder.AddColumn<bool>(
                name: "Enabled",
                table: "ApiScopes",
                nullable: false,
                defaultValue: true);

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
