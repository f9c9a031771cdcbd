using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class NoticesRead : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_muted",
                schema: "portal",
                table: "reminders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "read_at",
                schema: "portal",
                table: "reminders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "mutes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<int>(type: "integer", nullable: true),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<int>(type: "integer", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mutes", x => x.id);
                    table.ForeignKey(
                        name: "FK_mutes_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_officer_id",
                schema: "portal",
                table: "reminders",
                column: "officer_id",
                filter: "read_at is null");

            migrationBuilder.CreateIndex(
                name: "IX_mutes_officer_id_workspace",
                schema: "portal",
                table: "mutes",
                columns: new[] { "officer_id", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mutes",
                schema: "portal");

            migrationBuilder.DropIndex(
                name: "IX_reminders_officer_id",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "is_muted",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "read_at",
                schema: "portal",
                table: "reminders");
        }
    }
}
