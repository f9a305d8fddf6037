using System;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Contoso.Energy.Migrations
{
    public partial class Meters : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Meters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    ConsumedTime = table.Column<DateTime>(type: "datetime2", nullable: true)
                });
        }
    }
}
