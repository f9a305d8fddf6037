using System;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Acme.Identity.Migrations.ConfigurationDb;

public partial class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // finding: 8.0/configuration-saml-tables
        migrationBuilder.CreateTable(
            name: "Clients",
            columns: table => new
            {
                Id = table.Column<int>(type: "int", nullable: false),
                ClientId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                ProtocolType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                RequirePkce = table.Column<bool>(type: "bit", nullable: false),
                RequireDPoP = table.Column<bool>(type: "bit", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Clients", x => x.Id));
    }
}
