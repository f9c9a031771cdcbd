using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Absences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "for_id",
                schema: "portal",
                table: "reminders",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "tried_since",
                schema: "portal",
                table: "letters",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "absences",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deputy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absences", x => x.id);
                    table.ForeignKey(
                        name: "FK_absences_officers_deputy_id_workspace",
                        columns: x => new { x.deputy_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_absences_officers_officer_id_workspace",
                        columns: x => new { x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_for_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "for_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_deputy_id_workspace",
                schema: "portal",
                table: "absences",
                columns: new[] { "deputy_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_officer_id_workspace",
                schema: "portal",
                table: "absences",
                columns: new[] { "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_workspace_until",
                schema: "portal",
                table: "absences",
                columns: new[] { "workspace", "until" });

            migrationBuilder.AddForeignKey(
                name: "FK_reminders_officers_for_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "for_id", "workspace" },
                principalSchema: "portal",
                principalTable: "officers",
                principalColumns: new[] { "id", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_reminders_officers_for_id_workspace",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropTable(
                name: "absences",
                schema: "portal");

            migrationBuilder.DropIndex(
                name: "IX_reminders_for_id_workspace",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "for_id",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "tried_since",
                schema: "portal",
                table: "letters");
        }
    }
}
