using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rtop.Partners.Data.PostgreSql.Migrations.Partners
{
    /// <inheritdoc />
    public partial class Actions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "scope_note",
                schema: "portal",
                table: "assessments",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "actions",
                schema: "portal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    what = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    pillar = table.Column<int>(type: "integer", nullable: false),
                    crimes = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actions", x => x.id);
                    table.ForeignKey(
                        name: "FK_actions_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "conflict_readings",
                schema: "portal",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflict_readings", x => new { x.assessment_id, x.workspace, x.number });
                    table.ForeignKey(
                        name: "FK_conflict_readings_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scope_changes",
                schema: "portal",
                columns: table => new
                {
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    originator = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    workspace = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    crimes = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scope_changes", x => new { x.assessment_id, x.number });
                    table.ForeignKey(
                        name: "FK_scope_changes_assessments_assessment_id_originator",
                        columns: x => new { x.assessment_id, x.originator },
                        principalSchema: "portal",
                        principalTable: "assessments",
                        principalColumns: new[] { "id", "originator" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_actions_assessment_id_originator",
                schema: "portal",
                table: "actions",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_conflict_readings_assessment_id_originator",
                schema: "portal",
                table: "conflict_readings",
                columns: new[] { "assessment_id", "originator" });

            migrationBuilder.CreateIndex(
                name: "IX_scope_changes_assessment_id_originator",
                schema: "portal",
                table: "scope_changes",
                columns: new[] { "assessment_id", "originator" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "actions",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "conflict_readings",
                schema: "portal");

            migrationBuilder.DropTable(
                name: "scope_changes",
                schema: "portal");

            migrationBuilder.DropColumn(
                name: "scope_note",
                schema: "portal",
                table: "assessments");
        }
    }
}
