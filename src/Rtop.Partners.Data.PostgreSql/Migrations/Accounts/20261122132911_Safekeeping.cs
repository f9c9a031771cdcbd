using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Accounts
{
    /// <inheritdoc />
    public partial class Safekeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "job_failures",
                schema: "accounts",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    fault = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_job_failures", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "key_check",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    master = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    ring = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "safekeeping",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    backed_up_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    backup_size = table.Column<long>(type: "bigint", nullable: true),
                    keys_copied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    restored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    held_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_safekeeping", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "job_failures",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "key_check",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "safekeeping",
                schema: "accounts");
        }
    }
}
