using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Accounts
{
    /// <inheritdoc />
    public partial class AccountSeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                schema: "accounts",
                table: "sessions",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                schema: "accounts",
                table: "first_operator_links",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                schema: "accounts",
                table: "calendar_feeds",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "factors",
                schema: "accounts",
                table: "accounts",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                schema: "accounts",
                table: "accounts",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "state",
                schema: "accounts",
                table: "accounts",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "seal",
                schema: "accounts",
                table: "sessions");

            migrationBuilder.DropColumn(
                name: "seal",
                schema: "accounts",
                table: "first_operator_links");

            migrationBuilder.DropColumn(
                name: "seal",
                schema: "accounts",
                table: "calendar_feeds");

            migrationBuilder.DropColumn(
                name: "factors",
                schema: "accounts",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "seal",
                schema: "accounts",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "state",
                schema: "accounts",
                table: "accounts");
        }
    }
}
