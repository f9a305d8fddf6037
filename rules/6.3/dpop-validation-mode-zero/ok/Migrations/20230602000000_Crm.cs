using System;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Acme.Crm.Migrations
{
    public partial class Crm : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Another table with a column of the same name.
            migrationBuilder.AddColumn<int>(name: "DPoPValidationMode", table: "CrmClients", nullable: false, defaultValue: 0);

            // The right table with the defaults of the model.
            migrationBuilder.AddColumn<int>(name: "DPoPValidationMode", table: "Clients", nullable: false, defaultValue: 1);
            migrationBuilder.AddColumn<TimeSpan>(name: "DPoPClockSkew", table: "Clients", nullable: false, defaultValue: new TimeSpan(0, 0, 5, 0, 0));
        }
    }
}
