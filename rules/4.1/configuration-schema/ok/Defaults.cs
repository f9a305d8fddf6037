using Microsoft.EntityFrameworkCore.Migrations;

namespace Contoso.Identity.Migrations
{
    public partial class Defaults : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Enabled",
                table: "ApiScopes",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "ShowInDiscoveryDocument",
                table: "ApiResources",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("UPDATE ApiScopes SET Enabled = 1; UPDATE ApiResources SET ShowInDiscoveryDocument = 1");
        }
    }
}
