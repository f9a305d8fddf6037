using System;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Acme.Identity.Migrations.PersistedGrantDb;

public partial class Par : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "PushedAuthorizationRequests",
            columns: table => new
            {
                Id = table.Column<long>(type: "bigint", nullable: false),
                // finding: 8.0/operational-saml-tables
                ReferenceValueHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_PushedAuthorizationRequests", x => x.Id));
    }
}
