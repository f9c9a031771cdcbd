using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Answers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders");

            migrationBuilder.AddColumn<int>(
                name: "again",
                schema: "portal",
                table: "reminders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddUniqueConstraint(
                name: "AK_reminders_id_officer_id_workspace",
                schema: "portal",
                table: "reminders",
                columns: new[] { "id", "officer_id", "workspace" });

            migrationBuilder.CreateTable(
                name: "review_answers",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reminder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<int>(type: "integer", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occurrence = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    colleague_id = table.Column<Guid>(type: "uuid", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    asker = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    letter_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_review_answers", x => x.id);
                    table.ForeignKey(
                        name: "FK_review_answers_officers_colleague_id_workspace",
                        columns: x => new { x.colleague_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "officers",
                        principalColumns: new[] { "id", "workspace" });
                    table.ForeignKey(
                        name: "FK_review_answers_reminders_reminder_id_officer_id_workspace",
                        columns: x => new { x.reminder_id, x.officer_id, x.workspace },
                        principalSchema: "portal",
                        principalTable: "reminders",
                        principalColumns: new[] { "id", "officer_id", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders",
                columns: new[] { "workspace", "subject", "subject_id", "occurrence", "stage", "officer_id", "again" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_asker_at",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "asker", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_colleague_id_workspace",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "colleague_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_letter_id",
                schema: "portal",
                table: "review_answers",
                column: "letter_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_reminder_id_officer_id_workspace",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "reminder_id", "officer_id", "workspace" });

            migrationBuilder.CreateIndex(
                name: "IX_review_answers_workspace_subject_id",
                schema: "portal",
                table: "review_answers",
                columns: new[] { "workspace", "subject_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "review_answers",
                schema: "portal");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_reminders_id_officer_id_workspace",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders");

            migrationBuilder.DropColumn(
                name: "again",
                schema: "portal",
                table: "reminders");

            migrationBuilder.CreateIndex(
                name: "IX_reminders_workspace_subject_subject_id_occurrence_stage_off~",
                schema: "portal",
                table: "reminders",
                columns: new[] { "workspace", "subject", "subject_id", "occurrence", "stage", "officer_id" },
                unique: true);
        }
    }
}
