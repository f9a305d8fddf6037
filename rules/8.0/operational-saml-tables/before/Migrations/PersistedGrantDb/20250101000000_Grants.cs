using System;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Acme.Identity.Migrations.PersistedGrantDb;

public partial class Grants : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // finding: 8.0/operational-saml-tables
        migrationBuilder.CreateTable(
            name: "PersistedGrants",
            columns: table => new
            {
                Id = table.Column<long>(type: "bigint", nullable: false),
                Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_PersistedGrants", x => x.Id));

        migrationBuilder.CreateTable(
            name: "PushedAuthorizationRequests",
            columns: table => new
            {
                Id = table.Column<long>(type: "bigint", nullable: false),
                ReferenceValueHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_PushedAuthorizationRequests", x => x.Id));
    }
}
