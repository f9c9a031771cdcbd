using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Accounts
{
    /// <inheritdoc />
    public partial class Federation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "provider_id",
                schema: "accounts",
                table: "sessions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "provider_session",
                schema: "accounts",
                table: "sessions",
                type: "bytea",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "identity_providers",
                schema: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    issuer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    client_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    secret = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    authentication = table.Column<int>(type: "integer", nullable: false),
                    demanded_acr = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    demanded_amr = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    is_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    last_fault = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    last_fault_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_providers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "taken_once",
                schema: "accounts",
                columns: table => new
                {
                    hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_taken_once", x => x.hash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sessions_provider_id",
                schema: "accounts",
                table: "sessions",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "IX_identity_providers_issuer_client_id",
                schema: "accounts",
                table: "identity_providers",
                columns: new[] { "issuer", "client_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_identity_providers_workspace",
                schema: "accounts",
                table: "identity_providers",
                column: "workspace");

            migrationBuilder.CreateIndex(
                name: "IX_taken_once_until",
                schema: "accounts",
                table: "taken_once",
                column: "until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "identity_providers",
                schema: "accounts");

            migrationBuilder.DropTable(
                name: "taken_once",
                schema: "accounts");

            migrationBuilder.DropIndex(
                name: "IX_sessions_provider_id",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "provider_id",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "provider_session",
                schema: "accounts",
                table: "sessions");
        }
    }
}
