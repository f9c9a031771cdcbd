using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "days",
                schema: "portal",
                table: "persons",
                type: "integer",
                nullable: false,
                defaultValue: 31);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "digest_at",
                schema: "portal",
                table: "persons",
                type: "time without time zone",
                nullable: false,
                defaultValue: new TimeOnly(8, 30, 0));

            migrationBuilder.AddColumn<int>(
                name: "digest_on",
                schema: "portal",
                table: "persons",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "from",
                schema: "portal",
                table: "persons",
                type: "time without time zone",
                nullable: false,
                defaultValue: new TimeOnly(8, 30, 0));

            migrationBuilder.AddColumn<int>(
                name: "rhythm",
                schema: "portal",
                table: "persons",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "station",
                schema: "portal",
                table: "persons",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "until",
                schema: "portal",
                table: "persons",
                type: "time without time zone",
                nullable: false,
                defaultValue: new TimeOnly(17, 30, 0));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "days",
                schema: "portal",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "digest_at",
                schema: "portal",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "digest_on",
                schema: "portal",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "from",
                schema: "portal",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "rhythm",
                schema: "portal",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "station",
                schema: "portal",
                table: "persons");

            migrationBuilder.DropColumn(
                name: "until",
                schema: "portal",
                table: "persons");
        }
    }
}
