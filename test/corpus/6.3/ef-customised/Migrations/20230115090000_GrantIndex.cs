using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Quarry.Identity.Migrations
{
    public partial class GrantIndex : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(name: "IX_PersistedGrants_ConsumedTime", table: "PersistedGrants", column: "ConsumedTime");
            migrationBuilder.AddColumn<int>(name: "DPoPValidationMode", table: "Sites", type: "integer", nullable: false, defaultValue: 0);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_PersistedGrants_ConsumedTime", table: "PersistedGrants");
        }
    }
}
