using System;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Contoso.Identity.Migrations
{
    public partial class Grants_v4 : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(name: "ConsumedTime", table: "PersistedGrants", nullable: true);
            migrationBuilder.AddColumn<string>(name: "SessionId", table: "PersistedGrants", maxLength: 100, nullable: true);
            migrationBuilder.AddColumn<string>(name: "Description", table: "PersistedGrants", maxLength: 200, nullable: true);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "ConsumedTime", table: "PersistedGrants");
        }
    }
}
