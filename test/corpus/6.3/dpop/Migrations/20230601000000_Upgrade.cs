using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Beacon.Auth.Migrations
{
    /// <inheritdoc />
    public partial class Upgrade : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // applies: 6.3/dpop-validation-mode-zero
            migrationBuilder.AddColumn<TimeSpan>(
                name: "DPoPClockSkew",
                table: "Clients",
                type: "time",
                nullable: false,
                defaultValue: new TimeSpan(0, 0, 0, 0, 0));

            // applies: 6.3/dpop-validation-mode-zero
            migrationBuilder.AddColumn<int>(
                name: "DPoPValidationMode",
                table: "Clients",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "RequireDPoP",
                table: "Clients",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "InitiateLoginUri",
                table: "Clients",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<int>(name: "DPoPValidationMode", table: "Devices", type: "int", nullable: false, defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "DPoPClockSkew", table: "Clients");
            migrationBuilder.DropColumn(name: "DPoPValidationMode", table: "Clients");
            migrationBuilder.DropColumn(name: "RequireDPoP", table: "Clients");
            migrationBuilder.DropColumn(name: "InitiateLoginUri", table: "Clients");
        }
    }
}
