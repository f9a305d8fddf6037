using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Acme.Identity.Migrations.PersistedGrantDb
{
    public partial class Update_DuendeIdentityServer_v7_0 : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // finding: 7.0/server-side-session-primary-key
            migrationBuilder.AlterColumn<long>(
                name: "Id",
                table: "ServerSideSessions",
                type: "bigint",
                nullable: false,
                oldClrType: typeof(int),
                oldType: "int")
                .Annotation("SqlServer:Identity", "1, 1")
                .OldAnnotation("SqlServer:Identity", "1, 1");
        }
    }
}
