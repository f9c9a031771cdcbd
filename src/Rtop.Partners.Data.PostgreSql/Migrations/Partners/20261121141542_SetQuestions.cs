using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class SetQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "unchanged_since",
                schema: "portal",
                table: "ratings",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "framing_notes",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    self_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    other_names = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    used_by = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    contested_by = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    our_use = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_framing_notes", x => x.id);
                    table.ForeignKey(
                        name: "FK_framing_notes_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "set_answers",
                schema: "portal",
                columns: table => new
                {
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    cycle_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_set_answers", x => new { x.sheet_id, x.question });
                    table.ForeignKey(
                        name: "FK_set_answers_rating_sheets_sheet_id_cycle_id_assessment_id_o~",
                        columns: x => new { x.sheet_id, x.cycle_id, x.assessment_id, x.originator, x.workspace },
                        principalSchema: "portal",
                        principalTable: "rating_sheets",
                        principalColumns: new[] { "id", "cycle_id", "assessment_id", "originator", "workspace" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_framing_notes_assessment_id_originator",
                schema: "portal",
                table: "framing_notes",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_set_answers_cycle_id",
                schema: "portal",
                table: "set_answers",
                column: "cycle_id");

            migrationBuilder.CreateIndex(
                name: "IX_set_answers_sheet_id_cycle_id_assessment_id_originator_work~",
                schema: "portal",
                table: "set_answers",
                columns: new[] { "sheet_id", "cycle_id", "assessment_id", "originator", "workspace" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "framing_notes",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "set_answers",
                schema: "portal");

            migrationBuilder.DropColumn(
                name: "unchanged_since",
                schema: "portal",
                table: "ratings");
        }
    }
}
